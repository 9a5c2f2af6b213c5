package cinema.c41.engines.voices;

import cinema.c41.base.C41Exception;
import java.text.Normalizer;
import java.util.function.IntPredicate;

/// Writes a text so that a synthesizer can read it. One that was made for English is told German by
/// sound as well as its alphabet can; a script that it has no letters for is a problem, since it
/// would say nothing.
final class Spelling {
  private Spelling() {}

  static String of(String text, String language, Synthesizer synthesizer) {
    if (synthesizer instanceof Espeak) {
      return text;
    }
    requireLatin(text, language);
    return plain(language.equals("de") ? byEar(text) : text);
  }

  private static String byEar(String text) {
    return text.replace("ä", "e")
        .replace("Ä", "E")
        .replace("ö", "er")
        .replace("Ö", "Er")
        .replace("ü", "ue")
        .replace("Ü", "Ue")
        .replace("ß", "ss")
        .replace("sch", "sh")
        .replace("Sch", "Sh");
  }

  /// Without accents; typographic quotes and dashes as ASCII.
  private static String plain(String text) {
    return Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replace('’', '\'')
        .replace('‘', '\'')
        .replaceAll("[“”„«»\"]", "")
        .replaceAll("[–—]", ", ")
        .replace("…", ".");
  }

  private static void requireLatin(String text, String language) {
    IntPredicate isForeign =
        letter ->
            Character.isLetter(letter)
                && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN;
    if (text.codePoints().anyMatch(isForeign)) {
      throw new C41Exception(VoicesProblems.cannotRead(text, language));
    }
  }
}
