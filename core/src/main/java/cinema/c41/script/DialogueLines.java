package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;

/// Sorts the lines under a cue into speeches: a parenthetical starts a new one.
final class DialogueLines {
  /// How many lines a parenthetical may take in a file that another program has wrapped.
  private static final int LONGEST_PARENTHETICAL = 5;

  private final List<String> lines;
  private final List<Speech> speeches = new ArrayList<>();
  private final List<String> spoken = new ArrayList<>();
  private String parenthetical = "";

  private DialogueLines(List<String> lines) {
    this.lines = lines;
  }

  static List<Speech> toSpeeches(List<String> lines) {
    var sorting = new DialogueLines(lines.stream().map(String::strip).toList());
    sorting.run();
    return sorting.speeches;
  }

  private void run() {
    for (int at = 0; at < lines.size(); ) {
      int end = endOfParenthetical(at);
      if (end > at) {
        endSpeech();
        String whole = String.join(" ", lines.subList(at, end));
        parenthetical = whole.substring(1, whole.length() - 1).strip();
        at = end;
      } else {
        spoken.add(lines.get(at));
        at++;
      }
    }
    endSpeech();
  }

  /// The line after the parenthetical that starts here, or here when none does.
  private int endOfParenthetical(int start) {
    String first = lines.get(start);
    if (!first.startsWith("(") || first.length() < 2 || first.matches("\\(\\s*\\)")) {
      return start;
    }
    int last = Math.min(lines.size(), start + LONGEST_PARENTHETICAL);
    for (int at = start; at < last; at++) {
      String line = lines.get(at);
      if (line.endsWith(")")) {
        return at + 1;
      }
      if (line.isEmpty() || line.contains(")")) {
        return start;
      }
    }
    return start;
  }

  private void endSpeech() {
    String text = String.join("\n", spoken).strip();
    if (!text.isEmpty() || !parenthetical.isEmpty()) {
      speeches.add(new Speech(parenthetical, text));
    }
    spoken.clear();
    parenthetical = "";
  }
}
