package cinema.c41.engines.voices.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// German with its abbreviations, signs and numbers in words, so that every voice says them
/// right: espeak-ng spells `Dr.` and ends a sentence after it, and a voice made for English would
/// count in English.
final class GermanAloud {
  private record Rule(Pattern sign, Function<MatchResult, String> words) {}

  private static final String MONTHS =
      "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";

  /// Words after which `2.` is an ordinal, by its ending: *am zweiten*, *der zweite*, *ein
  /// zweiter*.
  private static final String TO_DATIVE =
      "am|vom|zum|zur|beim|im|dem|den|des|bis|ab|seit|einem|einen|keinen|jedem|jeden|jeder";

  private static final String TO_NOMINATIVE = "der|die|das|diese|jede|seine|ihre|meine|eine|unsere";

  private static final String AMOUNT = "(\\d{1,3}(?:\\.\\d{3})+|\\d+)";

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("km/h", "Kilometer pro Stunde"),
          Map.entry("km", "Kilometer"),
          Map.entry("cm", "Zentimeter"),
          Map.entry("mm", "Millimeter"),
          Map.entry("m", "Meter"),
          Map.entry("kg", "Kilogramm"),
          Map.entry("g", "Gramm"),
          Map.entry("l", "Liter"),
          Map.entry("%", "Prozent"),
          Map.entry("°C", "Grad Celsius"),
          Map.entry("°", "Grad"),
          Map.entry("Mio.", "Millionen"),
          Map.entry("Mrd.", "Milliarden"),
          Map.entry("Std.", "Stunden"),
          Map.entry("Min.", "Minuten"),
          Map.entry("€", "Euro"),
          Map.entry("$", "Dollar"),
          Map.entry("£", "Pfund"));

  private static final List<Rule> RULES =
      List.of(
          plain("\\b[zZ]\\. ?B\\.", "zum Beispiel"),
          plain("\\b[dD]\\. ?h\\.", "das heißt"),
          plain("\\b[uU]\\. ?a\\.", "unter anderem"),
          plain("\\busw\\.(?=$|\\s*\\p{Lu})", "und so weiter."),
          plain("\\busw\\.", "und so weiter"),
          plain("\\bbzw\\.", "beziehungsweise"),
          plain("\\bca\\.", "circa"),
          plain("\\bevtl\\.", "eventuell"),
          plain("\\bggf\\.", "gegebenenfalls"),
          plain("\\binkl\\.", "inklusive"),
          plain("\\bNr\\.", "Nummer"),
          plain("\\bDr\\.", "Doktor"),
          plain("\\bProf\\.", "Professor"),
          plain("\\bHr\\.", "Herr"),
          plain("\\bFr\\.(?= \\p{Lu})", "Frau"),
          plain("\\bSt\\.(?= \\p{Lu})", "Sankt"),
          plain("(?<=[\\p{Ll}])str\\.", "straße"),
          plain("(?<=\\d) ?½", " einhalb"),
          plain("½", "halb"),
          plain("¼", "viertel"),
          plain("¾", "dreiviertel"),
          plain("(?<=\\d) ?[–—] ?(?=\\d)", " bis "),
          plain("(?<![\\d\\p{L}])-(?=\\d)", "minus "),
          rule("\\b(\\d{1,2})[:.](\\d{2})( Uhr\\b)", GermanAloud::time),
          rule("\\b(\\d{1,2}):(\\d{2})\\b()", GermanAloud::time),
          rule("\\b((?i)" + TO_DATIVE + ") (\\d{1,4})\\.(?= \\p{Lu})", at -> ordinal(at, "en")),
          rule("\\b((?i)" + TO_NOMINATIVE + ") (\\d{1,4})\\.(?= \\p{Lu})", at -> ordinal(at, "e")),
          rule("()\\b(\\d{1,2})\\.(?= (?:" + MONTHS + ")\\b)", at -> ordinal(at, "er")),
          rule("(?:(€|\\$|£) ?)" + AMOUNT + "(?:,(\\d\\d))?", at -> money(at.group(1), at, 2)),
          rule(AMOUNT + ",(\\d\\d) ?(€|\\$|£)", at -> money(at.group(3), at, 1)),
          rule(AMOUNT + "(,\\d+)? ?(km/h|km|cm|mm|m|kg|g|l)\\b(?!\\.)", GermanAloud::measure),
          rule(
              AMOUNT + "(,\\d+)? ?(%|°C|°|Mio\\.|Mrd\\.|Std\\.|Min\\.|€|\\$|£)",
              GermanAloud::measure),
          rule("(?<![\\d.,])(1[1-9]\\d\\d)(?![\\d.,]*\\d)", GermanAloud::year),
          rule(AMOUNT + "(?:,(\\d+))?( (?=\\p{L}))?", GermanAloud::number),
          plain(" ?& ?", " und "),
          plain(" ?@ ?", " ät "),
          plain(" ?§ ?", " Paragraf "),
          plain(" ?\\+ ?", " plus "),
          plain(" ?= ?", " gleich "));

  private GermanAloud() {}

  static String of(String text) {
    String words = text;
    for (Rule rule : RULES) {
      words = rule.sign().matcher(words).replaceAll(rule.words());
    }
    return words.strip();
  }

  private static String time(MatchResult at) {
    String hour = GermanNumbers.before(at.group(1), "Uhr");
    String minute = at.group(2).equals("00") ? "" : " " + GermanNumbers.cardinal(at.group(2));
    return hour + " Uhr" + minute;
  }

  private static String ordinal(MatchResult at, String ending) {
    String number = GermanNumbers.ordinal(at.group(2)) + ending;
    return at.group(1).isEmpty() ? number : at.group(1) + " " + number;
  }

  /// @param group of the whole units; the cents are in the one after it
  private static String money(String sign, MatchResult at, int group) {
    String unit = UNITS.getOrDefault(sign, "Euro");
    String cents = at.group(group + 1);
    String rest = cents == null || cents.equals("00") ? "" : " " + GermanNumbers.cardinal(cents);
    return GermanNumbers.before(at.group(group), unit) + " " + unit + rest;
  }

  private static String measure(MatchResult at) {
    String unit = UNITS.getOrDefault(at.group(3), at.group(3));
    String part = at.group(2);
    String amount =
        part == null || part.isEmpty()
            ? GermanNumbers.before(at.group(1), unit)
            : GermanNumbers.decimal(at.group(1), part.substring(1));
    return amount + " " + unit;
  }

  private static String year(MatchResult at) {
    return GermanNumbers.year(at.group(1));
  }

  private static String number(MatchResult at) {
    String space = at.group(3) == null ? "" : " ";
    if (at.group(2) != null) {
      return GermanNumbers.decimal(at.group(1), at.group(2)) + space;
    }
    return (space.isEmpty()
            ? GermanNumbers.cardinal(at.group(1))
            : GermanNumbers.before(at.group(1), ""))
        + space;
  }

  private static Rule plain(String sign, String words) {
    return rule(sign, _ -> words);
  }

  private static Rule rule(String sign, Function<MatchResult, String> words) {
    return new Rule(Pattern.compile(sign, Pattern.UNICODE_CHARACTER_CLASS), words);
  }
}
