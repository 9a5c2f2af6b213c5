package cinema.c41.engines.paper;

import java.util.List;
import java.util.regex.Pattern;

/// A screenplay's words as they are read: without the marks of emphasis, which no board can set.
public final class ReadText {
  /// Three stars, two, one, an underscore. A mark has text on its inner side, or it is text itself.
  private static final List<Pattern> EMPHASIS =
      List.of(paired("\\*\\*\\*"), paired("\\*\\*"), paired("\\*"), paired("_"));

  private ReadText() {}

  /// @param written in Fountain: `*italic*`, `**bold**`, `_underlined_`, `\*` for a star
  public static String of(String written) {
    String text = written.strip();
    for (var pattern : EMPHASIS) {
      text = pattern.matcher(text).replaceAll("$1");
    }
    return text.replaceAll("\\\\([*_])", "$1");
  }

  private static Pattern paired(String mark) {
    return Pattern.compile(
        "(?<!\\\\)" + mark + "(?=\\S)(.+?)(?<=[^\\s\\\\])" + mark, Pattern.DOTALL);
  }
}
