package cinema.c41.engines.voices.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a line as it is spoken: without marks of emphasis and signs, in phrases with the
/// pauses that the punctuation asks for.
public final class LineText {
  /// An end of a phrase: sentence ends, ellipses and dashes. Commas are left to the voice.
  private static final Pattern END =
      Pattern.compile(
          "(?<mark>[.!?…]+|\\s+[-–—]{1,3}\\s+|-{2,3}|—|–|;)(?<after>[\"'”’»«)\\]]*)"
              + "(?=\\s|$|\\p{L})");

  /// A point that ends no sentence: titles and initials.
  private static final Pattern SHORT =
      Pattern.compile("(^|[\\s.(])(St|Prof|Jr|Sr|vs|Inc|Ltd|Co|Hr|Fr|Str|Tel|\\p{Lu})$");

  /// A phrase of more letters is cut where it can be: no one speaks on for so long.
  private static final int LONGEST = 260;

  private LineText() {}

  /// The phrases of a line; none when there is nothing to say in it.
  ///
  /// @param raw as in the screenplay
  /// @param language ISO 639-1
  public static List<Phrase> phrases(String raw, String language) {
    String text = aloud(clean(raw), language);
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

  /// Takes Fountain's marks away (emphasis, notes, lyrics), and folds white space.
  static String clean(String raw) {
    return raw.replaceAll("(?s)/\\*.*?\\*/|\\[\\[.*?]]", " ")
        .replaceAll("(?m)^\\s*~", "")
        .replaceAll("(?<!\\\\)[*_]+", "")
        .replaceAll("\\\\([*_])", "$1")
        .replaceAll(" ?\\.( \\.)+", "…")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String aloud(String text, String language) {
    return switch (language) {
      case "de" -> GermanAloud.of(text);
      case "en" -> EnglishAloud.of(text);
      default -> text;
    };
  }

  private static boolean endsPhrase(String text, int from, int at, String mark) {
    return !mark.equals(".")
        || !(isGlued(text, at) || SHORT.matcher(text.substring(from, at)).find());
  }

  /// A point inside a word or a number, as in `c41.film`.
  private static boolean isGlued(String text, int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static void add(List<Phrase> phrases, String text, double pause) {
    String spoken = text.strip();
    if (spoken.codePoints().anyMatch(Character::isLetterOrDigit)) {
      addShort(phrases, new Phrase(spoken, pause));
    } else if (!phrases.isEmpty() && pause > 0) {
      Phrase last = phrases.removeLast();
      phrases.add(new Phrase(last.text(), Math.max(last.pause(), pause)));
    }
  }

  private static void addShort(List<Phrase> phrases, Phrase phrase) {
    String rest = phrase.text();
    while (rest.length() > LONGEST) {
      int cut = cut(rest);
      phrases.add(new Phrase(rest.substring(0, cut).strip(), 0.1));
      rest = rest.substring(cut).strip();
    }
    phrases.add(new Phrase(rest, phrase.pause()));
  }

  private static int cut(String text) {
    int comma = text.lastIndexOf(", ", LONGEST - 2);
    int space = text.lastIndexOf(' ', LONGEST - 1);
    return comma > LONGEST / 3 ? comma + 1 : space > 0 ? space : LONGEST;
  }

  private static double pause(String mark) {
    String sign = mark.strip();
    if (sign.contains("…") || sign.contains("..")) {
      return 0.50;
    }
    if (sign.contains("?")) {
      return 0.34;
    }
    return sign.contains(".") || sign.contains("!") ? 0.28 : 0.20;
  }
}
