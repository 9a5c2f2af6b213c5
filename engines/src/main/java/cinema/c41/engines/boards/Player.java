package cinema.c41.engines.boards;

import cinema.c41.camera.Posture;
import cinema.c41.engines.boards.figure.Expression;
import cinema.c41.engines.boards.figure.FigureArtist;
import cinema.c41.engines.boards.figure.Viseme;
import cinema.c41.engines.boards.ink.Cel;
import cinema.c41.engines.boards.ink.Patch;
import cinema.c41.engines.boards.ink.Rostrum.Laid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Somebody who has been drawn: body, head, and the mouths and eyes the shot needs, which are put
/// into the head when they change. Owned by the thread of its film.
final class Player {
  private final Mark mark;
  private final Performance performance;
  private final Walk walk;
  private final List<Cel> bodies;
  private final Cel head;
  private final Map<Viseme, Patch> mouths;
  private final List<Patch> eyes;
  private Viseme mouth = Viseme.REST;
  private int look;

  private Player(Mark mark, Performance performance, Bodies bodies, Cel head, Faces faces) {
    this.mark = mark;
    this.performance = performance;
    this.walk = bodies.walk();
    this.bodies = bodies.drawn();
    this.head = head;
    this.mouths = faces.mouths();
    this.eyes = faces.eyes();
  }

  /// A body, or all the drawings of its walk.
  private record Bodies(Walk walk, List<Cel> drawn) {
    static Bodies of(Walk walk, Mark mark, FigureArtist artist, LayerDesk desk) {
      if (!walk.isSeen() || !desk.seesLegs(mark)) {
        return new Bodies(walk, List.of(desk.figure(mark, pen -> artist.body(pen, Walk.CAUGHT))));
      }
      var drawn = new ArrayList<Cel>();
      for (int i = 0; i < Walk.DRAWINGS; i++) {
        var gait = walk.gait(i);
        drawn.add(desk.stride(mark, pen -> artist.body(pen, gait)));
      }
      return new Bodies(walk, drawn);
    }
  }

  /// The parts of a face that change.
  ///
  /// @param eyes open, open and glancing, half closed, closed
  private record Faces(Map<Viseme, Patch> mouths, List<Patch> eyes) {}

  /// Where somebody is, and how they walk.
  record Role(Mark mark, Walk walk) {}

  /// Draws somebody as they are in the first frame, and everything their face will do.
  static Player drawn(
      Role role, FigureArtist artist, Expression face, Performance performance, LayerDesk desk) {
    var mark = role.mark();
    var bodies = Bodies.of(role.walk(), mark, artist, desk);
    Cel head = desk.head(mark, pen -> artist.head(pen, face));
    var mouths = new EnumMap<Viseme, Patch>(Viseme.class);
    for (var shape : performance.mouths()) {
      Cel cel =
          shape == face.mouth() ? head : desk.head(mark, pen -> artist.head(pen, face.with(shape)));
      mouths.put(shape, cel.cut(desk.part(mark, FigureArtist.MOUTH)));
    }
    double aside = face.gaze() > 0 ? face.gaze() - .55 : face.gaze() + .5;
    var eyes =
        List.of(
            head.cut(desk.part(mark, FigureArtist.EYES)),
            eyes(mark, artist, face.with(1, aside), desk),
            eyes(mark, artist, face.with(.5, face.gaze()), desk),
            eyes(mark, artist, face.with(0, face.gaze()), desk));
    return new Player(mark, performance, bodies, head, new Faces(mouths, eyes));
  }

  private static Patch eyes(Mark mark, FigureArtist artist, Expression face, LayerDesk desk) {
    return desk.head(mark, pen -> artist.head(pen, face)).cut(desk.part(mark, FigureArtist.EYES));
  }

  /// Body and head as they lie in a frame.
  ///
  /// @param t how much of the shot has passed, from 0 to 1
  List<Laid> play(long frame, double t, CameraWork work) {
    var camera = walk.isSeen() ? work.people(frame) : work.placement(work.subject(), frame);
    mouth(performance.mouth(frame));
    look(eyes(frame));
    double breath = performance.breath(frame);
    double h = mark.head();
    double[] root = {mark.x(), mark.y() + 3.4 * h};
    double rise = 1 + .0032 * breath;
    boolean strides = bodies.size() > 1;
    int drawing = Math.floorMod(walk.drawing(t) + performance.start(), bodies.size());
    double step = strides ? walk.gait(drawing).dip() * h : bounce(frame) * h;
    double way = walk.travel(t);
    var bodyPlace =
        camera.over(1 + .0012 * breath, rise, root, new double[] {way, strides ? 0 : step});
    double lift = -3.4 * h * (rise - 1) + performance.nod(frame, true) * h + step;
    double[] nod = {performance.nod(frame, false) * h + way, lift};
    var headPlace =
        camera.over(1, 1, root, mark.angle() == 0 ? nod : new double[] {lift, nod[0] * .3});
    return List.of(new Laid(bodies.get(drawing), bodyPlace), new Laid(head, headPlace));
  }

  /// How far somebody sinks whose walk is not drawn.
  private double bounce(long frame) {
    return mark.figure().posture() == Posture.WALKING ? performance.step(frame) : 0;
  }

  private int eyes(long frame) {
    double lids = performance.lids(frame);
    if (lids < 1) {
      return lids > 0 ? 2 : 3;
    }
    return performance.glances(frame) ? 1 : 0;
  }

  private void mouth(Viseme shape) {
    Patch patch = mouths.get(shape);
    if (shape != mouth && patch != null) {
      head.put(patch);
      mouth = shape;
    }
  }

  private void look(int eyesNow) {
    if (eyesNow != look) {
      head.put(eyes.get(eyesNow));
      look = eyesNow;
    }
  }
}
