package cinema.c41.breakdown;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.ShotSize;
import java.util.List;
import java.util.Optional;

/// How the camera sees a moment.
///
/// @param subject the name of the figure it is about, or empty
record View(ShotSize size, CameraMove move, List<Figure> figures, String subject) {
  View {
    figures = List.copyOf(figures);
  }

  /// One person, looking at another.
  static View single(ShotSize size, String name, Optional<String> other, Staging staging) {
    return new View(size, CameraMove.STATIC, List.of(staging.figure(name, other)), name);
  }

  /// One person over the shoulder of another.
  static View overShoulder(String name, String other, Staging staging) {
    var figures =
        List.of(staging.figure(name, Optional.of(other)), staging.figure(other, Optional.of(name)));
    return new View(ShotSize.OVER_SHOULDER, CameraMove.STATIC, figures, name);
  }

  /// Some people, the first two looking at each other.
  static View several(ShotSize size, List<String> names, Staging staging) {
    if (names.size() != 2) {
      return new View(size, CameraMove.STATIC, staging.everybody(names), "");
    }
    String first = names.getFirst();
    String second = names.getLast();
    var figures =
        List.of(
            staging.figure(first, Optional.of(second)), staging.figure(second, Optional.of(first)));
    return new View(size, CameraMove.STATIC, figures, "");
  }

  View moving(CameraMove now) {
    return new View(size, now, figures, subject);
  }

  View about(String name) {
    return new View(size, move, figures, name);
  }

  /// The camera goes along with whoever it is about, the way they look.
  View tracking() {
    boolean left = !figures.isEmpty() && figures.getFirst().eyeline() == Eyeline.LEFT;
    return moving(left ? CameraMove.TRACK_LEFT : CameraMove.TRACK_RIGHT);
  }

  /// Whether somebody's face is in the picture.
  boolean showsMouth(String name) {
    return size != ShotSize.INSERT
        && figures.stream().anyMatch(figure -> figure.name().equals(name));
  }
}
