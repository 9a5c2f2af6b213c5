package cinema.c41.engines.boards;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Picture;
import cinema.c41.camera.Posture;
import cinema.c41.engines.boards.figure.Gait;
import java.util.List;

/// How the people of a shot walk: all one way, at one pace, drawn on twos. Before a camera that
/// tracks they keep their place in the frame and the world goes by; else they cross the frame, no
/// further than they are seen.
///
/// @param direction 1 to the right of the frame, -1 to the left
/// @param from where they start, in pixels to the right of their marks
/// @param way how many pixels they cover in the shot; 0 when nobody walks
/// @param reach how far feet go before and behind the hips, in heads
/// @param steps in the whole shot
/// @param tracked whether the camera goes with them
record Walk(int direction, double from, double way, double reach, double steps, boolean tracked) {
  static final Walk NONE = new Walk(1, 0, 0, 0, 0, false);

  /// How somebody walks whose legs are not seen.
  static final Gait CAUGHT = new Gait(.10, .5);

  /// Drawings of one round of two steps.
  static final int DRAWINGS = 16;

  private static final double REACH = 0.85;
  private static final double STEPS_PER_SECOND = 1.45;

  /// How much of the frame's width they may cross.
  private static final double MARGIN = 0.10;

  private static final double TRACKED = 0.85;

  static Walk of(Picture picture, Framing framing, BoardLayout layout, double seconds) {
    List<Mark> walkers = framing.marks().stream().filter(Walk::walks).toList();
    if (walkers.isEmpty()) {
      return NONE;
    }
    boolean tracked =
        picture.move() == CameraMove.TRACK_LEFT || picture.move() == CameraMove.TRACK_RIGHT;
    if (!tracked && !Framing.isWide(picture.size())) {
      return NONE;
    }
    int direction = direction(picture.move(), walkers.getFirst());
    double head = walkers.getFirst().head();
    double natural = 2 * REACH * STEPS_PER_SECOND * seconds * head;
    double[] room = room(walkers, layout.width());
    double most = tracked ? TRACKED * layout.width() : Math.max(0, room[1] - room[0]);
    double way = Math.min(natural, most);
    double reach = REACH * Math.max(.7, StrictMath.sqrt(way / natural));
    double steps = Math.max(way / (2 * reach * head), seconds * .9);
    double middle =
        Math.clamp(0, room[0] + way / 2, Math.max(room[0] + way / 2, room[1] - way / 2));
    double from = tracked ? 0 : middle - direction * way / 2;
    return new Walk(direction, from, way, reach, steps, tracked);
  }

  static boolean walks(Mark mark) {
    return mark.figure().posture() == Posture.WALKING && !mark.fromBehind();
  }

  /// How far the walkers may go to the left and to the right of their marks.
  private static double[] room(List<Mark> walkers, double width) {
    double left = walkers.stream().mapToDouble(Mark::x).min().orElse(0);
    double right = walkers.stream().mapToDouble(Mark::x).max().orElse(0);
    return new double[] {
      Math.min(0, MARGIN * width - left), Math.max(0, (1 - MARGIN) * width - right)
    };
  }

  private static int direction(CameraMove move, Mark first) {
    if (move == CameraMove.TRACK_LEFT || move == CameraMove.TRACK_RIGHT) {
      return move == CameraMove.TRACK_LEFT ? -1 : 1;
    }
    var figure = first.figure();
    return switch (figure.eyeline()) {
      case LEFT -> -1;
      case RIGHT -> 1;
      case CAMERA, DOWN -> figure.stage() > 0 ? -1 : 1;
      case AWAY -> figure.stage() > 0 ? 1 : -1;
    };
  }

  boolean isSeen() {
    return way > 0;
  }

  /// Which of the drawings is shown, counted from the first frame on.
  ///
  /// @param t how much of the shot has passed, from 0 to 1
  long drawing(double t) {
    return (long) Math.floor(t * steps * DRAWINGS / 2);
  }

  /// How far somebody is from their mark; they move with their drawings.
  double travel(double t) {
    if (tracked || !isSeen()) {
      return 0;
    }
    double gone = Math.min(1, drawing(t) * 2.0 / DRAWINGS / steps);
    return from + direction * way * gone;
  }

  Gait gait(int drawing) {
    return new Gait((double) drawing / DRAWINGS, reach);
  }
}
