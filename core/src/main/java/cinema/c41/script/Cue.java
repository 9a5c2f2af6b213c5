package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The line above a dialogue: `ANNA (V.O.) ^`.
record Cue(String name, String extension, boolean dual) {
  /// A name, and what stands in brackets after it. What is longer is a paragraph in capitals.
  private static final int LONGEST = 240;

  /// Parses a stripped line of capitals, or one that is forced by `@`; null when it is no cue. Only
  /// the name must be in capitals: `HANS (on the radio)`.
  static @Nullable Cue parse(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    boolean forced = line.startsWith("@");
    Cue cue = take(forced ? line.substring(1) : line);
    return !cue.name.isEmpty() && (forced || isName(cue.name)) ? cue : null;
  }

  private static Cue take(String line) {
    boolean dual = line.endsWith("^");
    String rest = dual ? line.substring(0, line.length() - 1).strip() : line.strip();
    var extensions = new ArrayList<String>();
    int open = extensionStart(rest);
    while (open > 0) {
      extensions.addFirst(rest.substring(open + 1, rest.length() - 1).strip());
      rest = rest.substring(0, open).stripTrailing();
      open = extensionStart(rest);
    }
    return new Cue(Emphasis.strip(rest), joined(extensions), dual);
  }

  private static int extensionStart(String rest) {
    return rest.endsWith(")") ? rest.lastIndexOf('(') : -1;
  }

  private static String joined(List<String> extensions) {
    extensions.removeIf(String::isEmpty);
    return String.join(", ", extensions);
  }

  /// What ends in a colon, a comma or a bracket is a transition, a list or program code.
  private static boolean isName(String name) {
    int first = name.codePointAt(0);
    return Capitals.isCapital(name)
        && (Character.isLetterOrDigit(first) || "\"'„“”«»‚‘’".indexOf(first) >= 0)
        && ":,;{}[]=<>|".indexOf(name.charAt(name.length() - 1)) < 0
        && name.length() <= 80;
  }

  /// As it is written above a dialogue, forced where it must be.
  String toFountain() {
    String tail = (extension.isEmpty() ? "" : " (" + extension + ")") + (dual ? " ^" : "");
    String plain = name + tail;
    return equals(parse(plain)) && !Headings.isStrong(plain) ? plain : "@" + plain;
  }
}
