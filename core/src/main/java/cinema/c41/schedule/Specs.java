package cinema.c41.schedule;

import cinema.c41.base.FrameRate;
import cinema.c41.base.Tree;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Place;
import cinema.c41.cut.ShotLayout;
import cinema.c41.engine.VoiceJob;
import cinema.c41.film.Framing;
import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What makes a step, as trees for its key. Every component of a value that changes the result is
/// named here; `SpecsTest` fails when one is forgotten.
final class Specs {
  private Specs() {}

  static Tree.Obj voice(VoiceJob job) {
    return Tree.obj()
        .with("make", "voice")
        .with("text", job.text())
        .with("direction", job.direction())
        .with("language", job.language())
        .with("voice", job.voice())
        .with("pitch", Tree.number(job.pitch()))
        .with("pace", Tree.number(job.pace()));
  }

  static Tree.Obj shot(Shot shot, Place place) {
    return Tree.obj()
        .with("make", "board")
        .with("shot", shot.id().toString())
        .with("place", place(place))
        .with("framing", framing(shot.framing()))
        .with("figures", Tree.list(shot.figures().stream().map(Specs::figure).toList()))
        .with("subject", shot.subject())
        .with("action", shot.action())
        .with("lines", lines(shot))
        .with("seconds", Tree.number(shot.seconds()))
        .with("look", shot.look());
  }

  /// What its length and its sounds follow from, beside the voices.
  static Tree.Obj heard(Shot shot, FrameRate rate) {
    return Tree.obj()
        .with("shot", shot.id().toString())
        .with("lines", lines(shot))
        .with("seconds", Tree.number(shot.seconds()))
        .with("layout", ShotLayout.rules())
        .with("rate", rate.fraction());
  }

  static Tree.Arr heard(List<Pick> picks) {
    return Tree.list(picks.stream().map(Pick::heardSpec).toList());
  }

  static Tree.Arr picks(List<Pick> picks) {
    return Tree.list(picks.stream().map(Pick::spec).toList());
  }

  static Tree.Obj sorted(Map<String, String> texts) {
    return Tree.ofTexts(new TreeMap<>(texts));
  }

  private static Tree.Obj place(Place place) {
    return Tree.obj()
        .with("words", place.words())
        .with("interior", Tree.flag(place.interior()))
        .with("time", place.time());
  }

  private static Tree.Obj framing(Framing framing) {
    return Tree.obj()
        .with("size", framing.size().name())
        .with("move", framing.move().name())
        .with("lens", framing.lens());
  }

  private static Tree.Obj figure(Figure figure) {
    return Tree.obj()
        .with("name", figure.name())
        .with("cast", figure.cast())
        .with("stage", Tree.number(figure.stage()))
        .with("posture", figure.posture().name())
        .with("eyeline", figure.eyeline().name());
  }

  private static Tree.Arr lines(Shot shot) {
    return Tree.list(shot.lines().stream().map(Specs::line).toList());
  }

  private static Tree.Obj line(Line line) {
    return Tree.obj()
        .with("character", line.character())
        .with("text", line.text())
        .with("direction", line.direction())
        .with("on-screen", Tree.flag(line.onScreen()));
  }
}
