package cinema.c41.chat.speech;

import cinema.c41.chat.words.WordSet;
import java.util.Set;

/// Months, after which a number with a dot is a day.
final class Months {
  private static final Set<String> NAMES =
      WordSet.of(
          """
          januar februar märz april mai juni juli august september oktober november dezember
          january february march may june july october december
          """);

  private Months() {}

  static boolean has(String low) {
    return NAMES.contains(low);
  }
}
