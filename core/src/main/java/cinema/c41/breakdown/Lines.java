package cinema.c41.breakdown;

import cinema.c41.breakdown.action.Sentences;
import cinema.c41.film.Line;
import cinema.c41.script.Element;
import cinema.c41.script.Speech;
import java.util.ArrayList;
import java.util.List;

/// Dialogue as lines of shots: one for every speech, long ones in parts at the ends of sentences.
final class Lines {
  /// Words in one line: twelve seconds. Nobody looks at one face for longer.
  private static final int LONGEST = 28;

  private Lines() {}

  /// @param speaker as in the cast
  static List<Line> of(Element.Dialogue dialogue, String speaker) {
    boolean isSeen = Turn.Hearing.of(dialogue) == Turn.Hearing.ON_SCREEN;
    var lines = new ArrayList<Line>();
    for (Speech speech : dialogue.speeches()) {
      for (String part : parts(spoken(speech.text()))) {
        lines.add(new Line(speaker, part, speech.parenthetical(), isSeen));
      }
    }
    return lines;
  }

  static int words(List<Line> lines) {
    return lines.stream().mapToInt(line -> Sentences.words(line.text())).sum();
  }

  /// How long they take to say, without the air around them.
  static double seconds(List<Line> lines) {
    return words(lines) / Sentences.WORDS_PER_SECOND;
  }

  /// On one line. A sung line is marked by `~`, which nobody sings.
  private static String spoken(String text) {
    var words = new StringBuilder();
    for (String line : text.split("\n")) {
      String bare = line.strip();
      words.append(bare.startsWith("~") ? bare.substring(1) : bare).append(' ');
    }
    return words.toString().replaceAll("[\\s\\p{Cntrl}\u0085\u2028\u2029]+", " ").strip();
  }

  private static List<String> parts(String text) {
    if (text.isEmpty() || Sentences.words(text) <= LONGEST) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    return fill(Sentences.of(text).stream().flatMap(one -> clauses(one).stream()).toList());
  }

  /// A sentence that is too long for one line, at its commas; where there are none, at any blank.
  private static List<String> clauses(String sentence) {
    if (Sentences.words(sentence) <= LONGEST) {
      return List.of(sentence);
    }
    var clauses = new ArrayList<String>();
    for (String clause : fill(List.of(sentence.split("(?<=[,;:–—])\\s+|\\s+(?=[–—])")))) {
      clauses.addAll(
          Sentences.words(clause) <= LONGEST ? List.of(clause) : fill(List.of(clause.split(" "))));
    }
    return clauses;
  }

  /// Puts pieces together for as long as they fit.
  private static List<String> fill(List<String> pieces) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    int words = 0;
    for (String piece : pieces) {
      int more = Sentences.words(piece);
      if (!part.isEmpty() && words + more > LONGEST) {
        parts.add(part.toString());
        part.setLength(0);
        words = 0;
      }
      part.append(part.isEmpty() ? "" : " ").append(piece);
      words += more;
    }
    parts.add(part.toString());
    return parts;
  }
}
