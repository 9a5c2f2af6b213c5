package cinema.c41.engines.boards.ink;

/// How a drawing lies under the camera: where on the drawing each pixel of the panel looks. Both
/// are measured in panel pixels; the drawing's are those of the reference camera.
///
/// @param ax how far the look moves on the drawing for one pixel to the right
/// @param bx where on the drawing the panel's left edge looks
public record Placement(double ax, double bx, double ay, double by) {
  public static final Placement STILL = new Placement(1, 0, 1, 0);

  /// The camera's own move: the drawing is `scale` times bigger around a point, then shifted.
  public static Placement zoomed(double scale, double cx, double cy, double dx, double dy) {
    double step = 1 / scale;
    return new Placement(step, cx - (cx + dx) * step, step, cy - (cy + dy) * step);
  }

  /// The placement of something that itself is stretched around a point of the drawing and moved,
  /// before the camera looks at it.
  public Placement over(double sx, double sy, double[] around, double[] moved) {
    return new Placement(
        ax / sx,
        around[0] + (bx - moved[0] - around[0]) / sx,
        ay / sy,
        around[1] + (by - moved[1] - around[1]) / sy);
  }

  public double x(double panel) {
    return ax * panel + bx;
  }

  public double y(double panel) {
    return ay * panel + by;
  }

  public double scale() {
    return 1 / ax;
  }
}
