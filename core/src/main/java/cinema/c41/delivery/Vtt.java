package cinema.c41.delivery;

import java.util.List;

/// Subtitles as WebVTT, for web pages: every card says whose voice it is.
public final class Vtt {
  private Vtt() {}

  public static String text(List<Card> cards) {
    var out = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < cards.size(); i++) {
      Card card = cards.get(i);
      out.append('\n').append(i + 1).append('\n');
      out.append(time(card.start())).append(" --> ").append(time(card.end())).append('\n');
      out.append(voice(card.speaker()));
      card.lines().forEach(line -> out.append(line.tagged(Vtt::escape)).append('\n'));
    }
    return out.toString();
  }

  private static String voice(String speaker) {
    String name = escape(speaker.replaceAll("[\\s\\p{Cntrl}]+", " ").strip());
    return name.isEmpty() ? "" : "<v " + name + ">";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String time(double seconds) {
    long ms = Math.round(seconds * 1000);
    return "%02d:%02d:%02d.%03d"
        .formatted(ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
  }
}
