package cinema.c41.engines.voices.text;

import java.util.List;
import java.util.regex.Pattern;

/// English with its abbreviations and signs in words. Numbers, dates and dollars are left: the
/// synthesizers read them well.
final class EnglishAloud {
  private record Rule(Pattern sign, String words) {}

  private static final List<Rule> RULES =
      List.of(
          rule("\\bMr\\.", "Mister"),
          rule("\\bMrs\\.", "Missus"),
          rule("\\bMs\\.", "Miss"),
          rule("\\bDr\\.(?= \\p{Lu})", "Doctor"),
          rule("\\bProf\\.", "Professor"),
          rule("\\be\\. ?g\\.", "for example"),
          rule("\\bi\\. ?e\\.", "that is"),
          rule("\\betc\\.(?=$|\\s*\\p{Lu})", "et cetera."),
          rule("\\betc\\.", "et cetera"),
          rule("\\bvs\\.?(?= )", "versus"),
          rule("\\b([AaPp])\\. ?[Mm]\\.(?=$|\\s*\\p{Lu})", "$1 m."),
          rule("\\b([AaPp])\\. ?[Mm]\\.", "$1 m"),
          rule("\\bNo\\. ?(?=\\d)", "number "),
          rule("(?<=\\d) ?½", " and a half"),
          rule("½", "half"),
          rule("¼", "a quarter"),
          rule("¾", "three quarters"),
          rule("#(?=\\d)", "number "),
          rule("€ ?(\\d[\\d.,]*\\d|\\d)", "$1 euros"),
          rule("£ ?(\\d[\\d.,]*\\d|\\d)", "$1 pounds"),
          rule("(?<=\\d) ?€", " euros"),
          rule("(?<=\\d) ?£", " pounds"),
          rule("(?<=\\d) ?°C\\b", " degrees Celsius"),
          rule("(?<=\\d) ?°F\\b", " degrees Fahrenheit"),
          rule("(?<=\\d) ?°", " degrees"),
          rule("(?<=\\d) ?km/h\\b", " kilometers an hour"),
          rule("(?<=\\d) ?mph\\b", " miles an hour"),
          rule("(?<=\\d) ?km\\b", " kilometers"),
          rule("(?<=\\d) ?kg\\b", " kilograms"),
          rule("(?<=\\d) ?[–—] ?(?=\\d)", " to "),
          rule(" ?& ?", " and "),
          rule(" ?@ ?", " at "),
          rule(" ?\\+ ?", " plus "),
          rule(" ?= ?", " equals "));

  private EnglishAloud() {}

  static String of(String text) {
    String words = text;
    for (Rule rule : RULES) {
      words = rule.sign().matcher(words).replaceAll(rule.words());
    }
    return words.strip();
  }

  private static Rule rule(String sign, String words) {
    return new Rule(Pattern.compile(sign), words);
  }
}
