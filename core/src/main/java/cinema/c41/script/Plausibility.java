package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;

/// Whether what was read is a screenplay, or some other text in which a line happens to look like a
/// cue. Letters, source code and data must not become an empty or absurd film.
final class Plausibility {
  /// Without any heading, this share of the lines must be dialogue.
  private static final double LEAST_DIALOGUE = 0.3;

  /// Source code ends more of its lines in brackets and semicolons than any writer.
  private static final double MOST_CODE = 0.2;

  private static final int SHOWN = 6;
  private static final int SHOWN_WIDTH = 80;

  private Plausibility() {}

  static boolean isScreenplay(List<SourceLine> lines, Screenplay screenplay) {
    long written = lines.stream().filter(line -> !line.isBlank()).count();
    long code = lines.stream().filter(Plausibility::isCode).count();
    if (written == 0 || code > written * MOST_CODE) {
      return false;
    }
    return hasHeading(screenplay) || dialogueLines(screenplay) >= written * LEAST_DIALOGUE;
  }

  private static boolean hasHeading(Screenplay screenplay) {
    return screenplay.elements().stream().anyMatch(Element.SceneHeading.class::isInstance);
  }

  private static boolean isCode(SourceLine line) {
    String text = line.text().stripTrailing();
    return !text.isEmpty() && ";{}".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /// The lines of cues and speeches; at least 1 when there is any dialogue.
  private static long dialogueLines(Screenplay screenplay) {
    long count = screenplay.titlePage().values().stream().mapToLong(List::size).sum();
    long spoken = 0;
    for (Element element : screenplay.elements()) {
      if (element instanceof Element.Dialogue dialogue) {
        spoken += 1 + dialogue.speeches().stream().mapToLong(Plausibility::lines).sum();
      }
    }
    return spoken == 0 ? Long.MIN_VALUE : count + spoken;
  }

  private static long lines(Speech speech) {
    return (speech.parenthetical().isEmpty() ? 0 : 1) + speech.text().lines().count();
  }

  /// The first lines that are written, as evidence.
  static List<String> firstLines(List<SourceLine> lines) {
    var shown = new ArrayList<String>();
    for (SourceLine line : lines) {
      if (!line.isBlank() && shown.size() < SHOWN) {
        shown.add("line " + line.number() + ": " + shortened(line.text().strip()));
      }
    }
    return shown.isEmpty() ? List.of("line 1: empty") : shown;
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_WIDTH ? text : text.substring(0, SHOWN_WIDTH - 1) + "…";
  }
}
