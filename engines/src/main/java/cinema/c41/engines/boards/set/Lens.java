package cinema.c41.engines.boards.set;

/// A camera with a shift lens: it turns around its vertical axis only, so upright lines stay
/// upright, and the horizon is moved in the frame instead.
///
/// @param x where it stands, in metres
/// @param y how high
/// @param yaw how far it is turned to the right, in radians
/// @param focal pixels of the panel per metre at a metre's distance
/// @param cx where in the panel it points, in pixels
/// @param cy where in the panel the horizon is
public record Lens(double x, double y, double z, double yaw, double focal, double cx, double cy) {
  /// Distance along the axis. Nothing nearer than [#NEAR] is drawn.
  public double depth(double px, double pz) {
    return (px - x) * StrictMath.sin(yaw) + (pz - z) * StrictMath.cos(yaw);
  }

  /// Distance to the right of the axis.
  public double aside(double px, double pz) {
    return (px - x) * StrictMath.cos(yaw) - (pz - z) * StrictMath.sin(yaw);
  }

  /// Where a point at this depth, this far aside and this high is seen.
  public double[] seen(double aside, double height, double depth) {
    return new double[] {cx + focal * aside / depth, cy - focal * (height - y) / depth};
  }

  /// Pixels in a metre at a distance.
  public double scale(double depth) {
    return focal / depth;
  }

  public static final double NEAR = 0.22;
}
