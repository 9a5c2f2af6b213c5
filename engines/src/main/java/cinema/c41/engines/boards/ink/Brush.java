package cinema.c41.engines.boards.ink;

import java.awt.geom.Path2D;

/// Turns a traced line into the shape a loaded brush leaves: it trembles, swells with the pressure
/// of the hand, and thins out at its ends.
final class Brush {
  private static final double TREMBLE = 0.55;
  private static final double TREMBLE_LENGTH = 46;
  private static final double PRESSURE_LENGTH = 34;

  private final double[] line;
  private final double[] way;
  private final double width;
  private final double unit;
  private final long seed;

  private Brush(double[] line, double width, double unit, long seed) {
    this.line = line;
    this.width = width;
    this.unit = unit;
    this.seed = seed;
    this.way = way(line);
  }

  /// @param line x and y of points a few pixels apart
  /// @param width of the stroke at its middle, in pixels
  /// @param unit pixels in one unit of line weight: what trembling is measured in
  static Path2D stroke(double[] line, double width, double unit, long seed) {
    return new Brush(line, width, unit, seed).shape();
  }

  private Path2D shape() {
    int n = way.length;
    var right = new double[2 * n];
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO, 2 * n + 2);
    for (int i = 0; i < n; i++) {
      double[] normal = normal(i);
      double shift = tremble(i);
      double half = half(i);
      double x = line[2 * i] + normal[0] * shift;
      double y = line[2 * i + 1] + normal[1] * shift;
      start(path, i, x + normal[0] * half, y + normal[1] * half);
      right[2 * i] = x - normal[0] * half;
      right[2 * i + 1] = y - normal[1] * half;
    }
    for (int i = n - 1; i >= 0; i--) {
      path.lineTo(right[2 * i], right[2 * i + 1]);
    }
    path.closePath();
    return path;
  }

  private static void start(Path2D path, int i, double x, double y) {
    if (i == 0) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  private double[] normal(int i) {
    int n = way.length;
    int a = Math.max(0, i - 1);
    int b = Math.min(n - 1, i + 1);
    double dx = line[2 * b] - line[2 * a];
    double dy = line[2 * b + 1] - line[2 * a + 1];
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    return new double[] {-dy / length, dx / length};
  }

  private double tremble(int i) {
    double along = way[i] / (TREMBLE_LENGTH * unit);
    return Noise.along(seed, along) * TREMBLE * unit;
  }

  private double half(int i) {
    double all = way[way.length - 1];
    double pressure = 0.82 + 0.3 * Noise.along(seed + 1, way[i] / (PRESSURE_LENGTH * unit));
    double ends = Math.min(way[i], all - way[i]) / Math.max(1e-9, Math.min(all * 0.42, 26 * unit));
    double taper = 0.3 + 0.7 * StrictMath.sqrt(Math.min(1, Math.max(0, ends)));
    return Math.max(0.32, 0.5 * width * pressure * taper);
  }

  private static double[] way(double[] line) {
    var way = new double[line.length / 2];
    for (int i = 1; i < way.length; i++) {
      double dx = line[2 * i] - line[2 * i - 2];
      double dy = line[2 * i + 1] - line[2 * i - 1];
      way[i] = way[i - 1] + Math.hypot(dx, dy);
    }
    return way;
  }
}
