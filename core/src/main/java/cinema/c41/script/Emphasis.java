package cinema.c41.script;

/// The marks of bold, italics and underline in a writer's text: `**`, `*`, `_`, and the backslash
/// that takes their meaning away.
public final class Emphasis {
  private Emphasis() {}

  /// The text as it is spoken or read: without marks. A lone `*` between blanks is not a mark.
  public static String strip(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isMark(text.charAt(i + 1))) {
        out.append(text.charAt(++i));
      } else if (!isMark(c) || isLoose(text, i)) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_';
  }

  private static boolean isLoose(String text, int at) {
    boolean before = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean after = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return before && after;
  }
}
