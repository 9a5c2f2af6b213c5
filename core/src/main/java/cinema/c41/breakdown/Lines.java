package cinema.c41.breakdown;

import cinema.c41.film.Line;
import cinema.c41.script.Element;
import cinema.c41.script.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Dialogue as lines of shots: one for every speech, long ones in parts at the ends of sentences.
final class Lines {
  /// Characters spoken in a second, in English and German.
  static final double PACE = 14;

  /// Nobody looks at one face for longer than this, in seconds.
  private static final double LONGEST = 12;

  private Lines() {}

  static boolean isOnScreen(Element.Dialogue dialogue) {
    String extension = dialogue.extension().toUpperCase(Locale.ROOT).replace(".", "");
    return List.of("VO", "OS", "OC", "OFF").stream().noneMatch(extension::contains);
  }

  /// A voice that belongs to nobody in the room.
  static boolean isVoiceOver(Element.Dialogue dialogue) {
    return dialogue.extension().toUpperCase(Locale.ROOT).replace(".", "").contains("VO");
  }

  static List<Line> of(Element.Dialogue dialogue) {
    var lines = new ArrayList<Line>();
    for (Speech speech : dialogue.speeches()) {
      if (!speech.text().isBlank()) {
        for (String part : parts(speech.text())) {
          lines.add(
              new Line(dialogue.character(), part, speech.parenthetical(), isOnScreen(dialogue)));
        }
      }
    }
    return lines;
  }

  static double seconds(Line line) {
    return line.text().length() / PACE;
  }

  static double seconds(List<Line> lines) {
    return lines.stream().mapToDouble(Lines::seconds).sum();
  }

  private static List<String> parts(String text) {
    if (text.length() / PACE <= LONGEST) {
      return List.of(text);
    }
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    for (String sentence : text.split("(?<=[.!?…])\\s+")) {
      if (!part.isEmpty() && (part.length() + sentence.length()) / PACE > LONGEST) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(part.isEmpty() ? "" : " ").append(sentence);
    }
    parts.add(part.toString());
    return parts;
  }
}
