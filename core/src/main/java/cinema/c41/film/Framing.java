package cinema.c41.film;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;

/// How a shot is framed.
///
/// @param lens focal length in millimetres, full frame
public record Framing(ShotSize size, CameraMove move, int lens) {
  public Framing {
    if (lens < 4 || lens > 2000) {
      throw new IllegalArgumentException("no lens has " + lens + " mm");
    }
  }

  /// With the lens such a shot is usually taken with.
  public static Framing of(ShotSize size, CameraMove move) {
    return new Framing(size, move, size.lens());
  }
}
