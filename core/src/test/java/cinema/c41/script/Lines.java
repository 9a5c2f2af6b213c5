package cinema.c41.script;

import java.util.List;

/// Screenplays without line numbers: writing moves lines.
final class Lines {
  private Lines() {}

  static Screenplay without(Screenplay screenplay) {
    List<Element> elements = screenplay.elements().stream().map(Lines::without).toList();
    return new Screenplay(screenplay.titlePage(), elements);
  }

  private static Element without(Element element) {
    return switch (element) {
      case Element.SceneHeading(
              _,
              var heading,
              var number,
              var kind,
              var place,
              var time,
              var forced) ->
          new Element.SceneHeading(0, heading, number, kind, place, time, forced);
      case Element.Action(_, var text, var centred) -> new Element.Action(0, text, centred);
      case Element.Dialogue(_, var name, var extension, var dual, var speeches) ->
          new Element.Dialogue(0, name, extension, dual, speeches);
      case Element.Lyric(_, var text) -> new Element.Lyric(0, text);
      case Element.Transition(_, var text) -> new Element.Transition(0, text);
      case Element.Section(_, var level, var text) -> new Element.Section(0, level, text);
      case Element.Synopsis(_, var text) -> new Element.Synopsis(0, text);
      case Element.Note(_, var text) -> new Element.Note(0, text);
      case Element.PageBreak _ -> new Element.PageBreak(0);
    };
  }
}
