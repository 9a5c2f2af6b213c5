package cinema.c41.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Builds a screenplay of Final Draft's paragraphs, in order. Owned by [FinalDraftReader].
final class FinalDraftContent {
  private final List<Element> elements = new ArrayList<>();
  private final List<String> titleLines = new ArrayList<>();
  private final List<String> spoken = new ArrayList<>();
  private final List<Element.Note> notes = new ArrayList<>();
  private @Nullable Cue cue;
  private int cueLine;
  private int paragraphs;

  void add(FinalDraftParagraph paragraph) {
    String text = paragraph.takeText();
    if (paragraph.type().isEmpty() || (text.isEmpty() && paragraph.notes().isEmpty())) {
      return;
    }
    paragraphs++;
    if (paragraph.type().equals(FinalDraftParagraph.TITLE)) {
      titleLines.addAll(text.lines().toList());
    } else if (!text.isEmpty()) {
      addWritten(paragraph, text);
    }
    if (cue == null) {
      elements.addAll(paragraph.notes());
    } else {
      notes.addAll(paragraph.notes());
    }
  }

  private void addWritten(FinalDraftParagraph paragraph, String text) {
    int line = paragraph.line();
    switch (paragraph.type()) {
      case "Character" -> openDialogue(paragraph, text);
      case "Parenthetical" -> speak(line, text.startsWith("(") ? text : "(" + text + ")");
      case "Dialogue" -> text.lines().forEach(one -> speak(line, one));
      case "Singing", "Lyrics" -> text.lines().forEach(one -> speak(line, "~" + one));
      case "Scene Heading" -> close(heading(paragraph, text));
      case "Transition" -> close(new Element.Transition(line, text));
      case "New Act", "End of Act" -> close(new Element.Section(line, 1, text));
      default -> close(new Element.Action(line, text, false));
    }
  }

  private static Element heading(FinalDraftParagraph paragraph, String text) {
    String flat = text.replace('\n', ' ');
    boolean forced = !Headings.isStrong(flat) && !Headings.isWeak(flat);
    String number = paragraph.number().strip();
    return Headings.parse(
        paragraph.line(), number.isEmpty() ? flat : flat + " #" + number + "#", forced);
  }

  private void openDialogue(FinalDraftParagraph paragraph, String text) {
    endDialogue();
    String flat = text.replace('\n', ' ');
    Cue parsed = Cue.parse("@" + flat);
    cue = parsed == null ? null : new Cue(parsed.name(), parsed.extension(), paragraph.isDual());
    cueLine = paragraph.line();
  }

  /// Words without a cue above them are kept as action: nothing that is written gets lost.
  private void speak(int line, String text) {
    if (cue == null) {
      elements.add(new Element.Action(line, text, false));
    } else {
      spoken.add(text);
    }
  }

  private void close(Element next) {
    endDialogue();
    elements.add(next);
  }

  private void endDialogue() {
    List<Speech> speeches = DialogueLines.toSpeeches(spoken);
    if (cue != null && !speeches.isEmpty()) {
      elements.add(
          new Element.Dialogue(cueLine, cue.name(), cue.extension(), cue.dual(), speeches));
    }
    elements.addAll(notes);
    spoken.clear();
    notes.clear();
    cue = null;
  }

  Screenplay toScreenplay(String fileName) {
    endDialogue();
    var screenplay = new Screenplay(titlePage(), elements);
    boolean hasSpeech = elements.stream().anyMatch(Element.Dialogue.class::isInstance);
    boolean hasScene = elements.stream().anyMatch(Element.SceneHeading.class::isInstance);
    if (!hasSpeech && !hasScene) {
      throw ScriptProblems.notAScreenplay(
          fileName,
          "it has "
              + paragraphs
              + " paragraphs of Final Draft, but no scene heading and no dialogue",
          List.of("line 1: no <Paragraph Type=\"Scene Heading\"> inside <Content>"),
          null);
    }
    return screenplay;
  }

  /// Final Draft's title page is loose lines: the first is the title, the one after `by` the
  /// author.
  private SequencedMap<String, List<String>> titlePage() {
    var page = new LinkedHashMap<String, List<String>>();
    String key = "Title";
    for (String line : titleLines.stream().filter(one -> !one.isBlank()).toList()) {
      boolean credit = line.matches("(?i)(written |screenplay |story |teleplay )?(by|von)");
      page.computeIfAbsent(credit ? "Credit" : key, _ -> new ArrayList<>()).add(line.strip());
      key = credit ? "Author" : "Contact";
    }
    return page;
  }
}
