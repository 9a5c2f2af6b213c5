package cinema.c41.engines.boards.ink;

/// A rectangle of the drawing, in panel pixels of the reference camera.
public record Extent(double left, double top, double right, double bottom) {
  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  /// The smallest that holds both.
  public Extent with(Extent other) {
    return new Extent(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /// What both have in common; empty ones have no width or height.
  public Extent within(Extent other) {
    double l = Math.max(left, other.left);
    double t = Math.max(top, other.top);
    return new Extent(
        l,
        t,
        Math.max(l, Math.min(right, other.right)),
        Math.max(t, Math.min(bottom, other.bottom)));
  }

  public Extent grown(double by) {
    return new Extent(left - by, top - by, right + by, bottom + by);
  }
}
