package cinema.c41.preset.check;

/// Words as a shell takes them.
final class Shell {
  private Shell() {}

  /// In quotes unless nothing in it means anything to a shell.
  static String quoted(String word) {
    return word.matches("[\\w./:@%+,=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
