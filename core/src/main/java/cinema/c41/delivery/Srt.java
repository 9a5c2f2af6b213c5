package cinema.c41.delivery;

import java.util.List;

/// Subtitles as SubRip, for players and for YouTube: UTF-8 without a byte order mark. A name stands
/// before the text when somebody else speaks than before and there is time to read it.
public final class Srt {
  private Srt() {}

  public static String text(List<Card> cards) {
    var out = new StringBuilder();
    for (int i = 0; i < cards.size(); i++) {
      out.append(i == 0 ? "" : "\n").append(i + 1).append('\n');
      out.append(card(cards.get(i)));
    }
    return out.toString();
  }

  private static String card(Card card) {
    var out = new StringBuilder();
    out.append(time(card.start())).append(" --> ").append(time(card.end())).append('\n');
    out.append(plain(card.prefix()));
    card.lines().forEach(line -> out.append(line.tagged(Srt::plain)).append('\n'));
    return out.toString();
  }

  /// SubRip cannot escape: what would be read as a tag or as an arrow is written with its likeness.
  private static String plain(String text) {
    return text.replace("-->", "→").replaceAll("<(?=[/A-Za-z])", "‹");
  }

  private static String time(double seconds) {
    long ms = Math.round(seconds * 1000);
    return "%02d:%02d:%02d,%03d"
        .formatted(ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
  }
}
