package cinema.c41.chat.words;

import java.util.List;
import java.util.stream.Stream;

/// The regular forms of a verb, from its stem.
final class Forms {
  private Forms() {}

  /// `try` gives try, tries, tried, trying.
  static List<String> english(String base) {
    String cut = base.substring(0, base.length() - 1);
    if (base.endsWith("e")) {
      return List.of(base, base + "s", base + "d", cut + "ing");
    }
    if (base.endsWith("y") && !isVowel(cut.charAt(cut.length() - 1))) {
      return List.of(base, cut + "ies", cut + "ied", base + "ing");
    }
    boolean hisses = Stream.of("s", "sh", "ch", "x", "z").anyMatch(base::endsWith);
    return List.of(base, base + (hisses ? "es" : "s"), base + "ed", base + "ing");
  }

  /// `flüster` gives flüstert, flüsterte, flüstern and, with others, words that do not exist.
  static List<String> german(String stem) {
    return Stream.of("t", "te", "en", "n", "end", "nd", "et", "ete", "ten", "eten")
        .map(stem::concat)
        .toList();
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
