package cinema.c41.chat;

import java.util.ArrayList;
import java.util.List;

/// Makes text safe to stand in a screenplay, so that it reads back as what it is.
///
/// Fountain has a backslash for `*`, `_` and itself, and nothing for its other marks. Where a
/// spoken line would start or hide something else, a pair of emphasis marks stands in the way:
/// `_(beat)_` is spoken, `(beat)` is a direction; `[*[*` opens no note. Emphasis is not spoken, so
/// the words stay to the letter. `/*` needs nothing more, for its star has a backslash.
final class FountainEscape {
  private FountainEscape() {}

  /// A spoken text of one line or several.
  static String speech(String text) {
    List<String> lines = text.lines().toList();
    var escaped = new ArrayList<String>();
    for (String line : lines) {
      String safe = brackets(marks(line));
      escaped.add(isMark(line) ? "_" + safe + "_" : safe);
    }
    return String.join("\n", escaped);
  }

  /// A line that would be a parenthetical or a page break, or that ends like source code, of which
  /// the reader of screenplays takes no more than a little.
  private static boolean isMark(String line) {
    boolean isPageBreak = line.length() > 2 && line.chars().allMatch(c -> c == '=');
    boolean mayBeDirection = line.startsWith("(") && (line.endsWith(")") || line.indexOf(')') < 0);
    boolean mayBeCode = !line.isEmpty() && ";{}".indexOf(line.charAt(line.length() - 1)) >= 0;
    return isPageBreak || mayBeDirection || mayBeCode;
  }

  /// Text that is seen: its own emphasis marks stay, notes and boneyard cannot start in it.
  static String action(String text) {
    return brackets(text.replace("/*", "/\\*"));
  }

  /// What stands in a note or on the title page: on one line, and not able to end it.
  static String note(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("\\[(?=\\[)", "[ ")
        .replaceAll("](?=])", "] ")
        .replace("/*", "/ *")
        .strip();
  }

  private static String marks(String line) {
    return line.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_");
  }

  /// Of brackets in a row every second one gets marks around it.
  private static String brackets(String line) {
    var parted = new StringBuilder();
    int row = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      row = c == '[' ? row + 1 : 0;
      parted.append(row > 0 && row % 2 == 0 ? "*[*" : String.valueOf(c));
    }
    return parted.toString();
  }
}
