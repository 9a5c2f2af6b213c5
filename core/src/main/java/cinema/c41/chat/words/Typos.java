package cinema.c41.chat.words;

/// Words that were typed in a hurry: `secconds`, `sekudnen`.
final class Typos {
  /// Short words are too near to others.
  private static final int SHORTEST = 6;

  private Typos() {}

  /// Whether one slip of a finger makes this word of that: a letter too many, too few, another one,
  /// or two that changed places. The first letter is always right.
  static boolean isNear(String typed, String word) {
    if (typed.length() < SHORTEST || typed.charAt(0) != word.charAt(0)) {
      return false;
    }
    int start = 0;
    int most = Math.min(typed.length(), word.length());
    while (start < most && typed.charAt(start) == word.charAt(start)) {
      start++;
    }
    String a = typed.substring(start);
    String b = word.substring(start);
    return isSame(a, 1, b, 0) || isSame(a, 0, b, 1) || isSame(a, 1, b, 1) || isSwapped(a, b);
  }

  private static boolean isSame(String a, int fromA, String b, int fromB) {
    return a.length() >= fromA
        && b.length() >= fromB
        && a.substring(fromA).equals(b.substring(fromB));
  }

  private static boolean isSwapped(String a, String b) {
    return a.length() > 1
        && b.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && a.substring(2).equals(b.substring(2));
  }
}
