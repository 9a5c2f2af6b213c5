package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A screenplay as a typewriter lays it out: action at the left margin, dialogue indented, cues
/// further in. Programs export plain text so. Here such a page becomes Fountain, line by line; a
/// text that is not laid out this way only loses what belongs to the paper (page numbers,
/// `(MORE)`).
final class TypedPage {
  private static final Pattern PAPER =
      Pattern.compile(
          "(\\d{1,4}\\.?)|\\((MORE|CONTINUED|WEITER)\\)|CONTINUED:?( ?\\(\\d{1,3}\\))?");

  /// `12   INT. BAKERY - DAWN   12`: numbers in the margins of a shooting script.
  private static final Pattern MARGIN_NUMBER =
      Pattern.compile("(\\d{1,4}[A-Z]{0,2})\\s+((?:INT|EXT|EST|I/E)\\b.*)");

  private static final int DIALOGUE = 4;
  private static final int CUE = 8;
  private static final int RIGHT = 28;

  private final List<SourceLine> lines;
  private final List<SourceLine> out = new ArrayList<>();
  private final int margin;
  private boolean inDialogue;

  private TypedPage(List<SourceLine> lines, int margin) {
    this.lines = lines;
    this.margin = margin;
  }

  static List<SourceLine> toFountain(List<SourceLine> lines) {
    List<SourceLine> bare = lines.stream().map(TypedPage::withoutPaper).toList();
    var page = new TypedPage(bare, margin(bare));
    if (!page.isLaidOut()) {
      return page.lines;
    }
    int at = page.readTitle();
    while (at < page.lines.size()) {
      at = page.readLine(at);
    }
    return page.out;
  }

  private static SourceLine withoutPaper(SourceLine line) {
    String text = line.text().strip();
    if (text.length() > 200) {
      return line;
    }
    if (PAPER.matcher(text).matches()) {
      return new SourceLine(line.number(), "", true, line.notes());
    }
    var numbered = MARGIN_NUMBER.matcher(text);
    if (!numbered.matches()) {
      return line;
    }
    String number = numbered.group(1);
    String heading = numbered.group(2);
    String bare = heading.endsWith(number) ? withoutEnd(heading, number) : heading;
    return line.withText(
        " ".repeat(line.indent() + numbered.start(2)) + bare + " #" + number + "#");
  }

  private static String withoutEnd(String text, String end) {
    return text.substring(0, text.length() - end.length()).stripTrailing();
  }

  /// The left margin: of the headings where there are any, for a title page is centred.
  private static int margin(List<SourceLine> lines) {
    int least = Integer.MAX_VALUE;
    int leastOfHeadings = Integer.MAX_VALUE;
    for (SourceLine line : lines) {
      String text = line.text().strip();
      if (!text.isEmpty()) {
        least = Math.min(least, line.indent());
      }
      if (Headings.isStrong(text)) {
        leastOfHeadings = Math.min(leastOfHeadings, line.indent());
      }
    }
    return leastOfHeadings < Integer.MAX_VALUE ? leastOfHeadings : least;
  }

  /// Whether cues are indented with their words under them, and not, as Fountain allows, only here
  /// and there.
  private boolean isLaidOut() {
    int laidOut = 0;
    int plain = 0;
    for (int at = 0; at + 1 < lines.size(); at++) {
      SourceLine next = lines.get(at + 1);
      if (isCue(at) && inset(next) >= DIALOGUE) {
        laidOut++;
      } else if (inset(lines.get(at)) < DIALOGUE
          && inset(next) < DIALOGUE
          && !next.isBlank()
          && isMistakable(lines.get(at))) {
        plain++;
      }
    }
    return laidOut > plain;
  }

  /// The centred lines above the first one at the margin are the title page. Returns where the
  /// screenplay starts.
  private int readTitle() {
    int start = 0;
    while (start < lines.size() && (lines.get(start).isBlank() || isCentred(start))) {
      start++;
    }
    List<String> written =
        lines.subList(0, start).stream().map(line -> line.text().strip()).toList();
    List<String> words = written.stream().filter(text -> !text.isEmpty()).toList();
    if (words.isEmpty()) {
      return 0;
    }
    out.add(new SourceLine(1, "Title: " + words.getFirst()));
    words.stream().skip(1).forEach(word -> out.add(new SourceLine(1, keyFor(word) + ": " + word)));
    out.add(new SourceLine(start, ""));
    return start;
  }

  private boolean isCentred(int at) {
    return inset(lines.get(at)) >= CUE && !isCue(at) && !lines.get(at).text().strip().endsWith(":");
  }

  private String keyFor(String word) {
    boolean credit = word.matches("(?i)(written |screenplay |story |teleplay )?(by|von)");
    boolean afterCredit = !out.isEmpty() && out.getLast().text().startsWith("Credit: ");
    if (credit) {
      return "Credit";
    }
    return afterCredit ? "Author" : "Contact";
  }

  /// Returns the line after those it took.
  private int readLine(int at) {
    SourceLine line = lines.get(at);
    if (line.isBlank()) {
      return readBlanks(at);
    }
    if (isCue(at)) {
      inDialogue = true;
      out.add(line);
    } else if (inset(line) >= RIGHT && Capitals.isCapital(line.text())) {
      leaveDialogue(line);
      out.add(line.withText("> " + line.text().strip()));
    } else if (inset(line) < DIALOGUE) {
      leaveDialogue(line);
      out.add(isMistakable(line) ? line.withText("!" + line.text().strip()) : flush(line));
    } else {
      out.add(flush(line));
    }
    return at + 1;
  }

  /// Empty lines between two lines of one speech are only wide spacing; they go.
  private int readBlanks(int first) {
    int next = first;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    boolean goesOn =
        inDialogue
            && next < lines.size()
            && inset(lines.get(next)) >= DIALOGUE
            && inset(lines.get(next)) < RIGHT
            && !isCue(next);
    if (!goesOn) {
      out.addAll(lines.subList(first, next));
      inDialogue = false;
    }
    return next;
  }

  private void leaveDialogue(SourceLine line) {
    if (inDialogue) {
      out.add(new SourceLine(line.number(), ""));
      inDialogue = false;
    }
  }

  private boolean isCue(int at) {
    SourceLine line = lines.get(at);
    int inset = inset(line);
    if (line.isBlank() || inset < CUE || inset >= RIGHT + CUE) {
      return false;
    }
    int next = at + 1 < lines.size() ? at + 1 : at;
    boolean speechUnder = !lines.get(next).isBlank() && next > at;
    return speechUnder
        && inset(lines.get(next)) >= DIALOGUE
        && inset(lines.get(next)) < inset
        && Cue.parse(line.text().strip()) != null;
  }

  private static boolean isMistakable(SourceLine line) {
    String text = line.text().strip();
    return Cue.parse(text) != null && !Headings.isStrong(text) && !text.startsWith("@");
  }

  private SourceLine flush(SourceLine line) {
    return line.withText(line.text().strip());
  }

  private int inset(SourceLine line) {
    return line.indent() - margin;
  }
}
