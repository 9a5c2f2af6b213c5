package cinema.c41.engines.voices.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;
import java.util.OptionalInt;

/// Which letters a language is written in, and how to write them with the plain ones that voices
/// made for English read.
public final class Letters {
  private static final Map<String, UnicodeScript> SCRIPTS =
      Map.of(
          "ru", UnicodeScript.CYRILLIC,
          "uk", UnicodeScript.CYRILLIC,
          "bg", UnicodeScript.CYRILLIC,
          "el", UnicodeScript.GREEK);

  /// Letters that are no letter with an accent.
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("ẞ", "SS"),
          Map.entry("æ", "ae"),
          Map.entry("Æ", "Ae"),
          Map.entry("œ", "oe"),
          Map.entry("Œ", "Oe"),
          Map.entry("ø", "o"),
          Map.entry("Ø", "O"),
          Map.entry("ł", "l"),
          Map.entry("Ł", "L"),
          Map.entry("đ", "d"),
          Map.entry("Đ", "D"),
          Map.entry("ð", "th"),
          Map.entry("þ", "th"),
          Map.entry("ı", "i"),
          Map.entry("’", "'"),
          Map.entry("‘", "'"),
          Map.entry("…", "."),
          Map.entry("–", ", "),
          Map.entry("—", ", "));

  private Letters() {}

  /// The first letter that is not used in a language; empty when there is none.
  public static OptionalInt foreign(String text, String language) {
    UnicodeScript own = SCRIPTS.getOrDefault(language, UnicodeScript.LATIN);
    return text.codePoints()
        .filter(Character::isLetter)
        .filter(letter -> !isWrittenIn(UnicodeScript.of(letter), own))
        .findFirst();
  }

  /// ASCII: without accents, quotes and anything that has no sound.
  public static String plain(String text) {
    String written = text;
    for (var letter : WHOLE.entrySet()) {
      written = written.replace(letter.getKey(), letter.getValue());
    }
    return Normalizer.normalize(written, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}|[^ -~]|[\"<>\\[\\]{}|\\\\^`~]", "")
        .replaceAll(" +", " ")
        .strip();
  }

  private static boolean isWrittenIn(UnicodeScript script, UnicodeScript own) {
    return script == own || script == UnicodeScript.LATIN || script == UnicodeScript.COMMON;
  }
}
