package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;

/// Cuts notes `[[ ]]` and boneyard `/* */` out of a text, in one pass. Boneyard goes first: what
/// stands in it is no note. An empty line in a note must have two blanks on it; where it has none,
/// the brackets are text, as Fountain has it. Brackets without a partner, and such around a scene
/// heading, are a slip.
final class Scissors {
  private final String text;
  private final NoteEnds ends;
  private final Faults faults = new Faults();
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<Element.Note> notes = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder note = new StringBuilder();

  private int at;
  private int number = 1;
  private int firstNumber = 1;
  private boolean isCut;
  private boolean inNote;
  private boolean inBoneyard;
  private int noteStart;
  private int boneyardStart;

  private Scissors(String text) {
    this.text = text;
    this.ends = new NoteEnds(text);
  }

  /// What is left, and what is opened and never closed.
  record Cut(List<SourceLine> lines, List<String> faults) {}

  static Cut cut(String text) {
    var scissors = new Scissors(text);
    scissors.run();
    return new Cut(scissors.lines, scissors.faults.lines());
  }

  /// The lines as they are, for a look at a text that cannot be cut.
  static List<SourceLine> uncut(String text) {
    var lines = new ArrayList<SourceLine>();
    text.lines().forEach(one -> lines.add(new SourceLine(lines.size() + 1, one)));
    return lines;
  }

  private void run() {
    while (at < text.length()) {
      step();
    }
    if (inBoneyard) {
      fault(boneyardStart, "/*");
    }
    if (inNote) {
      fault(noteStart, "[[");
    }
    endLine();
  }

  private void step() {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r') {
      breakLine();
    } else if (inBoneyard) {
      stepInBoneyard();
    } else if (isNext("/*")) {
      openBoneyard();
    } else if (inNote) {
      stepInNote(c);
    } else if (isNext("[[")) {
      stepAtBrackets();
    } else {
      line.append(c);
      at++;
    }
  }

  private void breakLine() {
    at += isNext("\r\n") ? 2 : 1;
    number++;
    if (!inNote && !inBoneyard) {
      endLine();
    } else if (inNote && !inBoneyard) {
      note.append('\n');
    }
  }

  private void stepAtBrackets() {
    if (ends.isNote(at)) {
      openNote();
    } else {
      if (ends.isSlip(at)) {
        fault(number, "[[");
      }
      line.append("[[");
      at += 2;
    }
  }

  private void stepInBoneyard() {
    boolean closes = isNext("*/");
    inBoneyard = !closes;
    at += closes ? 2 : 1;
  }

  private void openBoneyard() {
    inBoneyard = true;
    isCut = true;
    boneyardStart = number;
    at += 2;
  }

  private void stepInNote(char c) {
    if (isNext("]]")) {
      notes.add(new Element.Note(noteStart, stripLines(note)));
      inNote = false;
      at += 2;
    } else {
      note.append(c);
      at++;
    }
  }

  private void openNote() {
    inNote = true;
    isCut = true;
    noteStart = number;
    note.setLength(0);
    at += 2;
  }

  private void endLine() {
    plainBlanksAtEnds();
    lines.add(new SourceLine(firstNumber, line.toString(), isCut, notes));
    line.setLength(0);
    notes.clear();
    isCut = false;
    firstNumber = number;
  }

  /// Web pages and word processors leave blanks that do not break, and marks without width.
  private void plainBlanksAtEnds() {
    for (int i = 0; i < line.length() && isBlank(line.charAt(i)); i++) {
      line.setCharAt(i, line.charAt(i) == '\t' ? '\t' : ' ');
    }
    for (int i = line.length() - 1; i >= 0 && isBlank(line.charAt(i)); i--) {
      line.setCharAt(i, line.charAt(i) == '\t' ? '\t' : ' ');
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  private void fault(int start, String mark) {
    faults.add(start, "'" + mark + "' is opened here and never closed");
  }

  private boolean isNext(String mark) {
    return text.startsWith(mark, at);
  }

  private static String stripLines(CharSequence text) {
    var stripped = new ArrayList<String>();
    text.toString().lines().forEach(one -> stripped.add(one.strip()));
    return String.join("\n", stripped).strip();
  }
}
