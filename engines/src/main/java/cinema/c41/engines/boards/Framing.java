package cinema.c41.engines.boards;

import cinema.c41.camera.Figure;
import cinema.c41.camera.Picture;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import cinema.c41.engines.boards.set.Lens;
import java.util.List;

/// A composition: where everybody is in the frame, and the lens the set is seen through.
///
/// @param distance from the lens to the people, in metres
record Framing(List<Mark> marks, Lens lens, double distance) {
  private static final double HEAD = 0.235;

  Framing {
    marks = List.copyOf(marks);
  }

  static Framing of(Picture picture, BoardLayout layout) {
    List<Mark> marks = new Blocking(picture, layout).marks();
    return of(picture, layout, marks);
  }

  private static Framing of(Picture picture, BoardLayout layout, List<Mark> marks) {
    double head = headSize(picture, layout, marks);
    double focal = Math.max(12, picture.lens()) / 36.0 * Math.max(layout.width(), layout.height());
    double distance = Math.clamp(focal * HEAD / head, 0.7, picture.place().interior() ? 6.5 : 40);
    double scale = distance * head / HEAD;
    double yaw = yaw(picture, marks);
    double anchor = anchor(picture, marks);
    double height = height(picture, marks);
    double cx =
        marks.isEmpty() || isWide(picture.size()) ? layout.width() * .5 : marks.getFirst().x();
    double cy = horizon(picture, layout, marks, height * scale / distance);
    var lens =
        new Lens(
            anchor - distance * StrictMath.sin(yaw),
            height,
            -distance * StrictMath.cos(yaw),
            yaw,
            scale,
            cx,
            cy);
    return new Framing(marks, lens, distance);
  }

  static boolean isWide(ShotSize size) {
    return switch (size) {
      case EXTREME_WIDE, WIDE, FULL, TWO_SHOT -> true;
      case MEDIUM, OVER_SHOULDER, MEDIUM_CLOSE, CLOSE, EXTREME_CLOSE, INSERT -> false;
    };
  }

  private static double headSize(Picture picture, BoardLayout layout, List<Mark> marks) {
    if (picture.size() == ShotSize.INSERT) {
      return layout.height() * .34;
    }
    return marks.isEmpty() ? layout.height() * .06 : marks.getFirst().head();
  }

  /// The lens stands where it sees the eyes of whom the shot is about, on this side of the line.
  private static double yaw(Picture picture, List<Mark> marks) {
    if (marks.isEmpty() || isWide(picture.size())) {
      return ((picture.place().words().hashCode() & 7) - 3.5) * .028;
    }
    return switch (marks.getFirst().figure().eyeline()) {
      case LEFT -> .20;
      case RIGHT -> -.20;
      case CAMERA, DOWN -> .07;
      case AWAY -> -.12;
    };
  }

  private static double anchor(Picture picture, List<Mark> marks) {
    return marks.isEmpty() || isWide(picture.size()) ? 0 : marks.getFirst().figure().stage() * 1.1;
  }

  /// How high the lens is, in metres.
  private static double height(Picture picture, List<Mark> marks) {
    boolean seated = !marks.isEmpty() && marks.getFirst().figure().posture() == Posture.SITTING;
    double eyes = seated ? 1.22 : 1.55;
    return switch (picture.size()) {
      case EXTREME_WIDE -> picture.place().interior() ? 1.55 : 1.9;
      case WIDE -> 1.3;
      case FULL -> 1.1;
      case TWO_SHOT, MEDIUM -> eyes - .18;
      case OVER_SHOULDER, MEDIUM_CLOSE -> eyes - .06;
      case CLOSE, EXTREME_CLOSE -> eyes;
      case INSERT -> 1.35;
    };
  }

  /// The horizon, so that the floor is under the people's feet, or their eyes are at their height.
  private static double horizon(
      Picture picture, BoardLayout layout, List<Mark> marks, double below) {
    if (marks.isEmpty()) {
      return layout.height() * (picture.size() == ShotSize.INSERT ? .16 : .46);
    }
    var mark = marks.getFirst();
    return mark.y() + soles(mark.figure()) * mark.head() - below;
  }

  /// How far the floor is below the middle of the head, in heads.
  static double soles(Figure figure) {
    return switch (figure.posture()) {
      case SITTING -> 5.35;
      case LYING -> 2.4;
      case STANDING, WALKING, LEANING -> 7.0;
    };
  }
}
