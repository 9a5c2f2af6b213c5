package cinema.c41.script;

import java.util.List;
import java.util.Locale;

/// A scene as written: its heading and all that follows up to the next one. What is written before
/// the first heading is a scene with an empty heading.
public record ScriptScene(Element.SceneHeading heading, List<Element> elements) {
  static final Element.SceneHeading OPENING =
      new Element.SceneHeading(1, "", "", "", "", "", false);

  public ScriptScene {
    elements = List.copyOf(elements);
  }

  /// Whether the writer gave it a heading.
  public boolean isHeaded() {
    return !heading.heading().isEmpty();
  }

  /// Whether there is anything to see or hear in it. `FADE IN:` alone is not.
  boolean canBeFilmed() {
    return elements.stream().anyMatch(ScriptScene::canBeFilmed);
  }

  private static boolean canBeFilmed(Element element) {
    return switch (element) {
      case Element.Dialogue _, Element.Lyric _ -> true;
      case Element.Action(_, var text, var centred) ->
          !centred && !text.strip().toUpperCase(Locale.ROOT).startsWith("FADE IN");
      case Element.SceneHeading _,
          Element.Transition _,
          Element.Section _,
          Element.Synopsis _,
          Element.Note _,
          Element.PageBreak _ ->
          false;
    };
  }
}
