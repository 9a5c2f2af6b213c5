package cinema.c41.engines.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a line as it is spoken: without marks of emphasis, in phrases with the pauses that
/// the punctuation asks for.
final class LineText {
  /// An end of a phrase: sentence ends, ellipses and dashes. Commas are left to the voice.
  private static final Pattern END =
      Pattern.compile(
          "(?<mark>\\.{2,}|…|[.!?]+|\\s+[-–—]{1,2}\\s+|—|–|;)(?<after>[\"'”’»)\\]]*)(?=\\s|$|\\p{L})");

  /// A point that ends no sentence: titles and initials.
  private static final Pattern SHORT =
      Pattern.compile(
          "(^|\\s)(Mr|Mrs|Ms|Dr|St|Prof|Hr|Fr|Nr|No|vs|etc|z\\.B|d\\.h|u\\.a|\\p{Lu})$");

  private LineText() {}

  /// The phrases of a line; none when there is nothing to say in it.
  static List<Phrase> phrases(String raw) {
    String text = clean(raw);
    var phrases = new ArrayList<Phrase>();
    var marks = END.matcher(text);
    int from = 0;
    while (marks.find()) {
      if (endsPhrase(text, from, marks.start(), marks.group("mark"))) {
        add(phrases, text.substring(from, marks.end()), pause(marks.group("mark")));
        from = marks.end();
      }
    }
    add(phrases, text.substring(from), 0);
    return phrases;
  }

  /// Takes Fountain's emphasis away, and folds white space.
  static String clean(String raw) {
    return raw.replaceAll("(?<!\\\\)[*_]+", "")
        .replace("\\*", "*")
        .replace("\\_", "_")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static boolean endsPhrase(String text, int from, int at, String mark) {
    String before = text.substring(from, at);
    boolean point = mark.equals(".");
    boolean inNumber =
        point
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at + 1))
            && at > 0
            && Character.isDigit(text.charAt(at - 1));
    return !inNumber && !(point && SHORT.matcher(before).find()) && !gluedPoint(text, at, point);
  }

  /// A point inside a word, as in `c41.film`.
  private static boolean gluedPoint(String text, int at, boolean point) {
    return point && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  private static void add(List<Phrase> phrases, String text, double pause) {
    String spoken = text.strip();
    if (spoken.codePoints().anyMatch(Character::isLetterOrDigit)) {
      phrases.add(new Phrase(spoken, pause));
    } else if (!phrases.isEmpty() && pause > 0) {
      Phrase last = phrases.removeLast();
      phrases.add(new Phrase(last.text(), last.pause() + pause));
    }
  }

  private static double pause(String mark) {
    String sign = mark.strip();
    if (sign.equals("…") || sign.startsWith("..")) {
      return 0.50;
    }
    if (sign.contains("?")) {
      return 0.34;
    }
    return sign.equals(".") || sign.contains("!") ? 0.28 : 0.20;
  }
}
