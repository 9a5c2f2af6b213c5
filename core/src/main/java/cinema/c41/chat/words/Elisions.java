package cinema.c41.chat.words;

import java.util.Locale;
import java.util.Set;

/// Words that start with an apostrophe, which is then no quotation mark: `'til`, `'ne`, `'90s`.
final class Elisions {
  private static final Set<String> WORDS =
      WordSet.of(
          """
          tis twas twere til till cause cuz em n round bout s ne nen ner nem nes rein raus
          rauf runter rüber ran
          """);

  private Elisions() {}

  static boolean isAt(String text, int apostrophe) {
    int end = apostrophe + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
    return WORDS.contains(word)
        || (!word.isEmpty() && Character.isDigit(word.charAt(0)) && word.endsWith("s"));
  }
}
