package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;

/// Cuts notes `[[ ]]` and boneyard `/* */` out of a text, in one pass. Boneyard goes first: what
/// stands in it is no note. A note may hold empty lines, but neither a scene heading nor the start
/// of another note after one: then it was never closed.
final class Scissors {
  private final String text;
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
  private boolean sawEmptyLine;
  private int noteStart;
  private int boneyardStart;

  private Scissors(String text) {
    this.text = text;
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
      openNote();
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
      lookAtNextLineOfNote();
    }
  }

  private void lookAtNextLineOfNote() {
    String next = text.substring(at, endOfLine(at));
    if (sawEmptyLine && Headings.isStrong(next.strip())) {
      fault(noteStart, "[[");
      inNote = false;
      endLine();
    } else if (next.isBlank() && next.length() < 2) {
      sawEmptyLine = true;
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
    } else if (sawEmptyLine && isNext("[[")) {
      fault(noteStart, "[[");
      openNote();
    } else {
      note.append(c);
      at++;
    }
  }

  private void openNote() {
    inNote = true;
    isCut = true;
    sawEmptyLine = false;
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

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static String stripLines(CharSequence text) {
    var stripped = new ArrayList<String>();
    text.toString().lines().forEach(one -> stripped.add(one.strip()));
    return String.join("\n", stripped).strip();
  }
}
