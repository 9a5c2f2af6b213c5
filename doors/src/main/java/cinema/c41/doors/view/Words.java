package cinema.c41.doors.view;

/// Words and numbers as people read them.
public final class Words {
  private Words() {}

  /// On one line, and without characters that would command a terminal: lines of a screenplay and
  /// of other programs are printed.
  public static String plain(String text) {
    return text.codePoints()
        .map(c -> c == '\n' || c == '\t' || c == '\r' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// `1 take`, `2 takes`
  public static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
