package cinema.c41.delivery;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Words of any language in ASCII capitals, for names that every disk and every tape label can
/// hold.
final class Ascii {
  private static final String GERMANIC = "ÄAE ÖOE ÜUE ÅAA ÆAE ØOE ŒOE ÞTH ÐD ĐD ŁL ĦH ŊNG ŦT ẞSS";

  /// Russian and Ukrainian as in passports of the ICAO (Doc 9303), near enough.
  private static final String CYRILLIC =
      "АA БB ВV ГG ДD ЕE ЁE ЖZH ЗZ ИI ЙI КK ЛL МM НN ОO ПP РR СS ТT УU ФF ХKH ЦTS ЧCH ШSH ЩSHCH Ъ"
          + " ЫY Ь ЭE ЮIU ЯIA ҐG ЄIE ІI ЇI ЎU ЈJ ЉLJ ЊNJ ЋC ЂDJ ЏDZ";

  private static final String GREEK =
      "ΑA ΒV ΓG ΔD ΕE ΖZ ΗI ΘTH ΙI ΚK ΛL ΜM ΝN ΞX ΟO ΠP ΡR ΣS ΤT ΥY ΦF ΧCH ΨPS ΩO";

  private static final Map<Character, String> LETTERS =
      letters(GERMANIC + " " + CYRILLIC + " " + GREEK);

  private Ascii() {}

  /// Capitals and digits; whatever has no letter of its own becomes a space.
  static String capitals(String text) {
    var out = new StringBuilder();
    String upper = Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    for (int i = 0; i < upper.length(); i++) {
      char letter = upper.charAt(i);
      out.append(LETTERS.getOrDefault(letter, plain(letter)));
    }
    return out.toString();
  }

  /// A letter without its accents: É is E.
  private static String plain(char letter) {
    String bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
    String kept = bare.toUpperCase(Locale.ROOT).replaceAll("\\p{M}", "");
    return kept.matches("[A-Z0-9]+") ? kept : viaTable(kept);
  }

  /// An accented letter whose bare one is in the table: Greek Ά is Α with an accent.
  private static String viaTable(String bare) {
    return bare.length() == 1 ? LETTERS.getOrDefault(bare.charAt(0), " ") : " ";
  }

  private static Map<Character, String> letters(String table) {
    var letters = new HashMap<Character, String>();
    for (String each : table.split(" ")) {
      letters.put(each.charAt(0), each.substring(1));
    }
    return Map.copyOf(letters);
  }
}
