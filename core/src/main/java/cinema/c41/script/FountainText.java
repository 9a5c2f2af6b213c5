package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes a screenplay as Fountain. What would read back as something else is forced by its
/// mark, so that reading the text gives the same screenplay again.
public final class FountainText {
  private static final String INDENT = "    ";

  private FountainText() {}

  public static String of(Screenplay screenplay) {
    var blocks = new ArrayList<String>();
    if (!screenplay.titlePage().isEmpty()) {
      blocks.add(titlePage(screenplay));
    }
    for (Element element : screenplay.elements()) {
      blocks.add(text(element));
    }
    return String.join("\n\n", blocks) + "\n";
  }

  private static String titlePage(Screenplay screenplay) {
    var lines = new ArrayList<String>();
    for (Map.Entry<String, List<String>> entry : screenplay.titlePage().entrySet()) {
      List<String> values = entry.getValue();
      boolean isShort = values.size() == 1;
      lines.add(entry.getKey() + ":" + (isShort ? " " + values.getFirst() : ""));
      if (!isShort) {
        values.forEach(value -> lines.add(INDENT + value));
      }
    }
    return String.join("\n", lines);
  }

  private static String text(Element element) {
    return switch (element) {
      case Element.SceneHeading heading -> heading(heading);
      case Element.Action(_, var text, var centred) ->
          centred ? "> " + text + " <" : action(text, element);
      case Element.Dialogue dialogue -> dialogue(dialogue);
      case Element.Lyric(_, var text) -> "~" + text;
      case Element.Transition(_, var text) -> isTransition(text) ? text : "> " + text;
      case Element.Section(_, var level, var text) -> "#".repeat(level) + " " + text;
      case Element.Synopsis(_, var text) -> "= " + text;
      case Element.Note(_, var text) -> "[[" + held(text) + "]]";
      case Element.PageBreak _ -> "===";
    };
  }

  private static boolean isTransition(String text) {
    return FountainReader.readOne(text) instanceof Element.Transition(_, var read)
        && read.equals(text);
  }

  private static String heading(Element.SceneHeading heading) {
    return (heading.forced() ? "." : "")
        + heading.heading()
        + (heading.number().isEmpty() ? "" : " #" + heading.number() + "#");
  }

  private static String action(String text, Element action) {
    boolean isPlain =
        FountainReader.readOne(text) instanceof Element.Action(_, var read, var centred)
            && !centred
            && new Element.Action(action.line(), read, false).equals(action)
            && !text.startsWith("Title:");
    return isPlain ? text : "!" + text.replace("\n", "\n!");
  }

  private static String dialogue(Element.Dialogue dialogue) {
    var lines = new ArrayList<String>();
    lines.add(new Cue(dialogue.character(), dialogue.extension(), dialogue.dual()).toFountain());
    for (Speech speech : dialogue.speeches()) {
      if (!speech.parenthetical().isEmpty()) {
        lines.add("(" + speech.parenthetical() + ")");
      }
      if (!speech.text().isEmpty()) {
        lines.add(held(speech.text()));
      }
    }
    return String.join("\n", lines);
  }

  /// Two blanks keep an empty line inside.
  private static String held(String text) {
    return text.replaceAll("(?m)^$", "  ");
  }
}
