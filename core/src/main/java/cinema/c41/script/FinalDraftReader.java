package cinema.c41.script;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads Final Draft's `.fdx`. Only `Content` and `TitlePage` are looked at; everything else in the
/// file is about the program. No DTD and no external entity is ever read.
final class FinalDraftReader {
  private final XMLStreamReader xml;
  private final FinalDraftContent content = new FinalDraftContent();
  private final Deque<String> open = new ArrayDeque<>();

  /// The paragraphs that are open: dual dialogue puts paragraphs inside one.
  private final Deque<FinalDraftParagraph> paragraphs = new ArrayDeque<>();

  private final StringBuilder note = new StringBuilder();
  private boolean inNote;
  private int cuesInDual = -1;
  private String style = "";

  private FinalDraftReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static Screenplay read(String fileName, String text) {
    try {
      var reader = new FinalDraftReader(factory().createXMLStreamReader(new StringReader(text)));
      reader.run();
      return reader.content.toScreenplay(fileName);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw ScriptProblems.notAScreenplay(
          fileName,
          "it is not a whole Final Draft file",
          List.of("line " + line + ": " + firstLine(e)),
          e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static String firstLine(XMLStreamException e) {
    return String.valueOf(e.getMessage()).lines().reduce("", (_, last) -> last);
  }

  private void run() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS -> text(xml.getText());
        default -> {}
      }
    }
  }

  private void start(String name) {
    switch (name) {
      case "Paragraph" -> startParagraph();
      case "ScriptNote" -> startNote();
      case "DualDialogue" -> cuesInDual = 0;
      case "Text" -> style = attribute("Style");
      default -> {}
    }
    open.push(name);
  }

  private void end(String name) {
    open.pop();
    switch (name) {
      case "Paragraph" -> endParagraph();
      case "ScriptNote" -> endNote();
      case "DualDialogue" -> cuesInDual = -1;
      default -> {}
    }
  }

  private void startParagraph() {
    if (inNote) {
      return;
    }
    String type = isIn("TitlePage") ? FinalDraftParagraph.TITLE : attribute("Type");
    boolean counts = isIn("Content") && !isIn("SceneProperties") && !isIn("Alternates");
    if (cuesInDual >= 0 && type.equals("Character")) {
      cuesInDual++;
    }
    paragraphs.push(
        new FinalDraftParagraph(
            xml.getLocation().getLineNumber(),
            counts ? type : "",
            attribute("Number"),
            cuesInDual == 2));
  }

  private void endParagraph() {
    if (!inNote && !paragraphs.isEmpty()) {
      content.add(paragraphs.pop());
    }
  }

  private void startNote() {
    inNote = true;
    note.setLength(0);
  }

  private void endNote() {
    inNote = false;
    FinalDraftParagraph paragraph = paragraphs.peek();
    if (paragraph != null && !note.toString().isBlank()) {
      paragraph.note(note.toString().strip());
    }
  }

  private void text(String text) {
    if (!"Text".equals(open.peek())) {
      return;
    }
    FinalDraftParagraph paragraph = paragraphs.peek();
    if (inNote) {
      note.append(text);
    } else if (paragraph != null) {
      paragraph.append(text, style);
    }
  }

  private boolean isIn(String name) {
    return open.contains(name);
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
