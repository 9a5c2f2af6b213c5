package cinema.c41.script;

/// Whether a line is written in capitals, in any script that has them.
final class Capitals {
  private Capitals() {}

  /// At least one capital, and no letter that is small or of a script without capitals. `ß` counts
  /// as a capital: writers type STRAßE.
  static boolean isCapital(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Capitals::isOther);
  }

  private static boolean isOther(int c) {
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER -> c != 'ß';
      case Character.OTHER_LETTER -> true;
      default -> false;
    };
  }
}
