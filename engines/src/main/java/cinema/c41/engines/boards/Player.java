package cinema.c41.engines.boards;

import cinema.c41.camera.Posture;
import cinema.c41.engines.boards.figure.Expression;
import cinema.c41.engines.boards.figure.FigureArtist;
import cinema.c41.engines.boards.figure.Viseme;
import cinema.c41.engines.boards.ink.Cel;
import cinema.c41.engines.boards.ink.Patch;
import cinema.c41.engines.boards.ink.Placement;
import cinema.c41.engines.boards.ink.Rostrum.Laid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Somebody who has been drawn: body, head, and the mouths and eyes the shot needs, which are put
/// into the head when they change. Owned by the thread of its film.
final class Player {
  private final Mark mark;
  private final Performance performance;
  private final Cel body;
  private final Cel head;
  private final Map<Viseme, Patch> mouths;
  private final List<Patch> eyes;
  private Viseme mouth = Viseme.REST;
  private int look;

  private Player(Mark mark, Performance performance, Cel body, Cel head, Faces faces) {
    this.mark = mark;
    this.performance = performance;
    this.body = body;
    this.head = head;
    this.mouths = faces.mouths();
    this.eyes = faces.eyes();
  }

  /// The parts of a face that change.
  ///
  /// @param eyes open, open and glancing, half closed, closed
  private record Faces(Map<Viseme, Patch> mouths, List<Patch> eyes) {}

  /// Draws somebody as they are in the first frame, and everything their face will do.
  static Player drawn(
      Mark mark, FigureArtist artist, Expression face, Performance performance, LayerDesk desk) {
    Cel body = desk.figure(mark, pen -> artist.body(pen));
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
    return new Player(mark, performance, body, head, new Faces(mouths, eyes));
  }

  private static Patch eyes(Mark mark, FigureArtist artist, Expression face, LayerDesk desk) {
    return desk.head(mark, pen -> artist.head(pen, face)).cut(desk.part(mark, FigureArtist.EYES));
  }

  /// Body and head as they lie in a frame.
  List<Laid> play(long frame, Placement camera) {
    mouth(performance.mouth(frame));
    look(eyes(frame));
    double breath = performance.breath(frame);
    double h = mark.head();
    double[] root = {mark.x(), mark.y() + 3.4 * h};
    double rise = 1 + .0032 * breath;
    double step = mark.figure().posture() == Posture.WALKING ? performance.step(frame) * h : 0;
    var bodyPlace = camera.over(1 + .0012 * breath, rise, root, new double[] {0, step});
    double lift = -3.4 * h * (rise - 1) + performance.nod(frame, true) * h + step;
    double[] nod = {performance.nod(frame, false) * h, lift};
    var headPlace =
        camera.over(1, 1, root, mark.angle() == 0 ? nod : new double[] {lift, nod[0] * .3});
    return List.of(new Laid(body, bodyPlace), new Laid(head, headPlace));
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
