package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads Fountain (fountain.io/syntax), from lines without notes and boneyard. One pass: every line
/// is looked at once, and once more by the line above it.
///
/// Fountain wants an empty line under a heading and under a transition. Other programs' text, and
/// writers in a hurry, leave it out; a tolerant reading forgives that.
final class FountainReader {
  private final List<SourceLine> lines;
  private final boolean isTolerant;
  private final List<Element> elements = new ArrayList<>();
  private int at;
  private boolean afterEmptyLine = true;

  private FountainReader(List<SourceLine> lines, boolean isTolerant) {
    this.lines = lines;
    this.isTolerant = isTolerant;
  }

  /// By the book. A screenplay in which no heading has its empty line is read tolerantly.
  static Screenplay read(List<SourceLine> lines) {
    Screenplay strict = read(lines, false);
    return hasHeading(strict) ? strict : readTolerantly(lines);
  }

  static Screenplay readTolerantly(List<SourceLine> lines) {
    return read(lines, true);
  }

  private static boolean hasHeading(Screenplay screenplay) {
    return screenplay.elements().stream().anyMatch(Element.SceneHeading.class::isInstance);
  }

  private static Screenplay read(List<SourceLine> lines, boolean isTolerant) {
    var titlePage = TitlePage.read(lines);
    var reader = new FountainReader(lines, isTolerant);
    lines.subList(0, titlePage.end()).forEach(line -> reader.elements.addAll(line.notes()));
    reader.at = titlePage.end();
    while (reader.at < lines.size()) {
      reader.readElement();
    }
    List<String> notices = Headings.overlooked(lines, reader.elements);
    return new Screenplay(titlePage.keys(), reader.elements, notices);
  }

  private void readElement() {
    SourceLine line = lines.get(at);
    if (line.isBlank()) {
      addNotesOf(line);
      afterEmptyLine = true;
      at++;
    } else {
      afterEmptyLine = readMarked(line) || readAfterEmptyLine(line) || readAction();
    }
  }

  /// Lines whose first character says what they are, wherever they stand. These readers tell
  /// whether they took the line; all but action may be followed by anything at once, for writers
  /// forget the empty line.
  private boolean readMarked(SourceLine line) {
    String text = line.text().strip();
    if (text.length() == 1) {
      return false;
    }
    return switch (text.charAt(0)) {
      case '=' ->
          addLine(isPageBreak(text) ? new Element.PageBreak(line.number()) : synopsis(line));
      case '#' -> addLine(section(line));
      case '~' -> addLine(new Element.Lyric(line.number(), text.substring(1).strip()));
      case '>' -> addLine(centredOrTransition(line));
      case '@' -> readDialogue(line);
      case '.' -> Headings.isForced(text) && isForcedHere(text) && addLine(forcedHeading(line));
      default -> false;
    };
  }

  /// Lines that are what they are because an empty line stands above them.
  private boolean readAfterEmptyLine(SourceLine line) {
    String text = line.text().strip();
    if (!afterEmptyLine || text.startsWith("!")) {
      return false;
    }
    boolean isAlone = isEmptyAt(at + 1) || isOutlineAt(at + 1);
    boolean isStrong = Headings.isStrong(text);
    if (isAlone ? isStrong || Headings.isWeak(text) : isStrong && isTolerant) {
      return addLine(Headings.parse(line.number(), text, false));
    }
    if (isTransition(text) && (isTolerant || (isAlone && !hasBlankAtEnd(line)))) {
      return addLine(new Element.Transition(line.number(), text));
    }
    return !isStrong && readDialogue(line);
  }

  /// `CUT TO: ` with a blank after it is action: that is how Fountain lets writers say so.
  private static boolean hasBlankAtEnd(SourceLine line) {
    return line.text().endsWith(" ") && !line.isCut();
  }

  /// `.45 calibre shells rain` in the middle of a paragraph is no heading.
  private boolean isForcedHere(String text) {
    return afterEmptyLine || Character.isLetter(text.codePointAt(1));
  }

  private boolean addLine(Element element) {
    elements.add(element);
    addNotesOf(lines.get(at));
    at++;
    return true;
  }

  private boolean readDialogue(SourceLine line) {
    Cue cue = Cue.parse(line.text().strip());
    if (cue == null || !isSpeechAfter(at + 1)) {
      return false;
    }
    var notes = new ArrayList<Element.Note>(line.notes());
    var spoken = new ArrayList<String>();
    at++;
    while (at < lines.size() && isDialogue(lines.get(at))) {
      SourceLine next = lines.get(at);
      if (next.isNoteOnly() && spoken.isEmpty()) {
        addNotesOf(next);
      } else {
        notes.addAll(next.notes());
      }
      if (!next.isNoteOnly()) {
        spoken.add(next.text());
      }
      at++;
    }
    List<Speech> speeches = DialogueLines.toSpeeches(spoken);
    elements.add(
        new Element.Dialogue(line.number(), cue.name(), cue.extension(), cue.dual(), speeches));
    elements.addAll(notes);
    return true;
  }

  private static boolean isDialogue(SourceLine line) {
    return line.isBlank()
        ? line.isNoteOnly() || line.keepsDialogueGoing()
        : !isPageBreak(line.text().strip());
  }

  private boolean isSpeechAfter(int start) {
    int next = start;
    while (next < lines.size() && lines.get(next).isNoteOnly()) {
      next++;
    }
    return next < lines.size()
        && !lines.get(next).isBlank()
        && !isPageBreak(lines.get(next).text().strip());
  }

  /// Takes the paragraph; tells that what follows does not stand after an empty line.
  private boolean readAction() {
    int number = lines.get(at).number();
    var text = new ArrayList<String>();
    var notes = new ArrayList<Element.Note>();
    do {
      SourceLine line = lines.get(at);
      text.add(actionText(line.text()));
      notes.addAll(line.notes());
      at++;
    } while (at < lines.size() && goesOn(lines.get(at)));
    elements.add(new Element.Action(number, String.join("\n", text), false));
    elements.addAll(notes);
    return false;
  }

  private boolean goesOn(SourceLine line) {
    if (line.isBlank()) {
      return false;
    }
    String text = line.text().strip();
    return switch (text.charAt(0)) {
      case '=', '#', '~', '>' -> text.length() == 1;
      case '@' -> Cue.parse(text) == null || !isSpeechAfter(at + 1);
      case '.' -> !Headings.isForced(text) || !Character.isLetter(text.codePointAt(1));
      default -> true;
    };
  }

  /// Action keeps its indentation; only the mark that forces it goes.
  private static String actionText(String line) {
    String text = line.stripTrailing().replace("\t", "    ");
    return text.stripLeading().startsWith("!") ? text.stripLeading().substring(1) : text;
  }

  private void addNotesOf(SourceLine line) {
    elements.addAll(line.notes());
  }

  private boolean isEmptyAt(int next) {
    return next >= lines.size() || lines.get(next).isBlank();
  }

  /// Outlines and page breaks are not in the film: what stands above them stands alone.
  private boolean isOutlineAt(int next) {
    String text = lines.get(next).text().strip();
    return text.length() > 1 && (text.charAt(0) == '=' || text.charAt(0) == '#');
  }

  private static boolean isTransition(String text) {
    return text.endsWith("TO:") && Capitals.isCapital(text);
  }

  private static boolean isPageBreak(String text) {
    return text.length() >= 3 && text.chars().allMatch(c -> c == '=');
  }

  private static Element synopsis(SourceLine line) {
    return new Element.Synopsis(line.number(), line.text().strip().substring(1).strip());
  }

  private static Element section(SourceLine line) {
    String text = line.text().strip();
    int level = 1;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    return new Element.Section(line.number(), level, text.substring(level).strip());
  }

  private static Element centredOrTransition(SourceLine line) {
    String text = line.text().strip().substring(1).strip();
    return text.endsWith("<")
        ? new Element.Action(line.number(), text.substring(0, text.length() - 1).strip(), true)
        : new Element.Transition(line.number(), text);
  }

  private static Element forcedHeading(SourceLine line) {
    return Headings.parse(line.number(), line.text().strip().substring(1), true);
  }

  /// What the text reads as in the middle of a screenplay; null when it is not one element.
  static @Nullable Element readOne(String text) {
    List<Element> read = read(Scissors.cut("===\n\n" + text).lines(), false).elements();
    return read.size() == 2 ? read.getLast() : null;
  }
}
