package cinema.c41.engines.voices.text;

import java.util.List;
import java.util.regex.Pattern;

/// Writes German so that it sounds like German when it is read as English: for voices that can be
/// given letters only.
public final class GermanByEar {
  private record Rule(Pattern letters, String english) {}

  private static final List<Rule> RULES =
      List.of(
          rule("tsch", "ch"),
          rule("\\bsch|sch", "sh"),
          rule("\\bst(?=[aeiouäöür])", "sht"),
          rule("\\bsp(?=[aeiouäöülr])", "shp"),
          rule("chs", "x"),
          rule("(?<=[aou])ch", "kh"),
          rule("ch", "sh"),
          rule("\\bs(?=[aeiouäöü])", "z"),
          rule("tz|(?<!t)z", "ts"),
          rule("v", "f"),
          rule("w", "v"),
          rule("\\bj", "y"),
          rule("qu", "kv"),
          rule("äu|eu", "oy"),
          rule("ei", "y"),
          rule("ie", "ee"),
          rule("ä", "eh"),
          rule("ö", "ur"),
          rule("ü", "oo"),
          rule("ß", "ss"),
          rule("ig\\b", "ish"),
          rule("e\\b", "eh"));

  private GermanByEar() {}

  public static String of(String text) {
    String written = text;
    for (Rule rule : RULES) {
      written = rule.letters().matcher(written).replaceAll(rule.english());
    }
    return written;
  }

  private static Rule rule(String letters, String english) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return new Rule(Pattern.compile(letters, flags), english);
  }
}
