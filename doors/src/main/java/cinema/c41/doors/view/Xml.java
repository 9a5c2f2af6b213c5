package cinema.c41.doors.view;

/// Text inside XML 1.0.
final class Xml {
  private Xml() {}

  /// Escaped, and without the characters that XML cannot hold at all.
  static String escape(String text) {
    var escaped = new StringBuilder();
    text.codePoints().forEach(c -> escape(c, escaped));
    return escaped.toString();
  }

  private static void escape(int c, StringBuilder to) {
    switch (c) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      default -> {
        if (isAllowed(c)) {
          to.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isAllowed(int c) {
    boolean isSurrogate = c >= 0xD800 && c <= 0xDFFF;
    return (c >= 0x20 || c == '\t' || c == '\n') && !isSurrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
