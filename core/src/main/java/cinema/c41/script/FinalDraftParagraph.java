package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;

/// A paragraph of a Final Draft file while it is read. Owned by [FinalDraftReader].
final class FinalDraftParagraph {
  static final String TITLE = "Title";

  private final int line;
  private final String type;
  private final String number;
  private final boolean dual;
  private final StringBuilder text = new StringBuilder();
  private final List<Element.Note> notes = new ArrayList<>();

  /// @param type Final Draft's name for what it is; empty when it is not part of the script
  /// @param dual whether it belongs to the second of two who speak at once
  FinalDraftParagraph(int line, String type, String number, boolean dual) {
    this.line = line;
    this.type = type;
    this.number = number;
    this.dual = dual;
  }

  int line() {
    return line;
  }

  String type() {
    return type;
  }

  String number() {
    return number;
  }

  boolean isDual() {
    return dual;
  }

  List<Element.Note> notes() {
    return notes;
  }

  void note(String words) {
    notes.add(new Element.Note(line, words));
  }

  /// Adds a run of text; Final Draft's bold, italics and underline become Fountain's marks. On a
  /// title page they are only its looks.
  void append(String run, String style) {
    String marks =
        (style.contains("Bold") ? "**" : "")
            + (style.contains("Italic") ? "*" : "")
            + (style.contains("Underline") ? "_" : "");
    String bare = run.strip();
    if (marks.isEmpty() || bare.isEmpty() || type.equals(TITLE)) {
      text.append(run);
      return;
    }
    int start = run.indexOf(bare);
    text.append(run, 0, start).append(marks).append(bare);
    text.append(new StringBuilder(marks).reverse()).append(run.substring(start + bare.length()));
  }

  /// The text, and the Fountain notes in it taken out. Marks that are never closed mean themselves.
  String takeText() {
    Scissors.Cut cut = Scissors.cut(text.toString());
    if (!cut.faults().isEmpty()) {
      return text.toString().replace("[[", "[ [").replace("/*", "/ *").strip();
    }
    cut.lines().forEach(one -> one.notes().forEach(each -> note(each.text())));
    return String.join("\n", cut.lines().stream().map(one -> one.text().strip()).toList()).strip();
  }
}
