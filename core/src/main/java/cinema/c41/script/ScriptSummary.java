package cinema.c41.script;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.TreeSet;

/// A screenplay as plain data: what other programs ask of it. Text is as written, with emphasis
/// marks; what the writer left out is null.
public final class ScriptSummary {
  private ScriptSummary() {}

  public static Tree.Obj of(Screenplay screenplay) {
    List<Element.SceneHeading> headings = all(screenplay, Element.SceneHeading.class);
    List<Element.Dialogue> dialogues = all(screenplay, Element.Dialogue.class);
    List<Element.Transition> transitions = all(screenplay, Element.Transition.class);
    var names = new TreeSet<>(dialogues.stream().map(Element.Dialogue::character).toList());
    return Tree.obj()
        .with("title", orNothing(String.join("\n", screenplay.titlePage("title"))))
        .with("scenes", Tree.list(headings.stream().map(ScriptSummary::scene).toList()))
        .with("characters", Tree.texts(names))
        .with(
            "dialogue",
            Tree.list(dialogues.stream().flatMap(one -> speeches(one).stream()).toList()))
        .with(
            "transitions", Tree.texts(transitions.stream().map(Element.Transition::text).toList()))
        .with("notes", all(screenplay, Element.Note.class).size());
  }

  private static Tree scene(Element.SceneHeading heading) {
    return Tree.obj()
        .with("number", orNothing(heading.number()))
        .with("heading", Tree.text(heading.heading()))
        .with("int_ext", orNothing(heading.intExt()))
        .with("place", Tree.text(heading.place()))
        .with("time", orNothing(heading.time()));
  }

  private static List<Tree> speeches(Element.Dialogue dialogue) {
    return dialogue.speeches().stream().map(speech -> speech(dialogue, speech)).toList();
  }

  private static Tree speech(Element.Dialogue dialogue, Speech speech) {
    return Tree.obj()
        .with("character", Tree.text(dialogue.character()))
        .with("parenthetical", orNothing(speech.parenthetical()))
        .with("text", Tree.text(speech.text()))
        .with("dual", Tree.flag(dialogue.dual()));
  }

  private static Tree orNothing(String text) {
    return text.isEmpty() ? Tree.nothing() : Tree.text(text);
  }

  private static <T extends Element> List<T> all(Screenplay screenplay, Class<T> kind) {
    return screenplay.elements().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
