package cinema.c41.script;

import java.util.List;

/// A line of the file after notes and boneyard have been taken out of it.
///
/// @param number of the line in the file, from 1
/// @param text what is left, with its indentation
/// @param isCut whether something was taken out
/// @param notes what was noted on it
record SourceLine(int number, String text, boolean isCut, List<Element.Note> notes) {
  SourceLine {
    notes = List.copyOf(notes);
  }

  SourceLine(int number, String text) {
    this(number, text, false, List.of());
  }

  SourceLine withText(String other) {
    return new SourceLine(number, other, isCut, notes);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /// A line with nothing on it but a note.
  boolean isNoteOnly() {
    return isBlank() && !notes.isEmpty();
  }

  /// Two blanks on an otherwise empty line: the dialogue goes on.
  boolean keepsDialogueGoing() {
    return isBlank() && !isCut && (text.length() >= 2 || text.equals("\t"));
  }

  /// How far the line is indented, in columns; a tab goes to the next multiple of four.
  int indent() {
    int column = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      column = text.charAt(i) == '\t' ? column / 4 * 4 + 4 : column + 1;
    }
    return column;
  }
}
