package cinema.c41.engines.boards.ink;

import java.awt.geom.AffineTransform;
import java.util.Arrays;

/// A line or a shape, as the few points a draughtsman would think of. Smooth ones bend through
/// their points.
///
/// Immutable; equal outlines tremble alike.
public final class Outline {
  private final double[] points;
  private final boolean shut;
  private final boolean smooth;

  private Outline(double[] points, boolean shut, boolean smooth) {
    if (points.length < 4 || points.length % 2 != 0) {
      throw new IllegalArgumentException("an outline has at least two points");
    }
    this.points = points;
    this.shut = shut;
    this.smooth = smooth;
  }

  /// Whether the last point leads back to the first.
  boolean shut() {
    return shut;
  }

  /// Whether it bends through its points, or has corners.
  boolean smooth() {
    return smooth;
  }

  /// A smooth closed shape.
  public static Outline blob(double... points) {
    return new Outline(points.clone(), true, true);
  }

  /// A closed shape with corners.
  public static Outline poly(double... points) {
    return new Outline(points.clone(), true, false);
  }

  /// A smooth open line.
  public static Outline curve(double... points) {
    return new Outline(points.clone(), false, true);
  }

  /// An open line with corners.
  public static Outline path(double... points) {
    return new Outline(points.clone(), false, false);
  }

  /// Starts an outline that is told point by point.
  public static Course from(double x, double y) {
    return new Course().to(x, y);
  }

  public static Outline box(double x, double y, double width, double height) {
    return poly(x, y, x + width, y, x + width, y + height, x, y + height);
  }

  public static Outline oval(double x, double y, double rx, double ry) {
    var points = new double[24];
    for (int i = 0; i < 12; i++) {
      double angle = Math.PI * 2 * i / 12 - 1.2;
      points[2 * i] = x + rx * StrictMath.cos(angle);
      points[2 * i + 1] = y + ry * StrictMath.sin(angle);
    }
    return blob(points);
  }

  /// A copy moved and scaled.
  public Outline through(AffineTransform place) {
    var moved = new double[points.length];
    place.transform(points, 0, moved, 0, points.length / 2);
    return new Outline(moved, shut, smooth);
  }

  int size() {
    return points.length / 2;
  }

  /// The line as short straight steps of about this length.
  double[] traced(double step) {
    var trace = new Trace(points.length * 8);
    int last = shut ? size() : size() - 1;
    for (int i = 0; i < last; i++) {
      side(trace, i, step);
    }
    trace.add(points[2 * (last % size())], points[2 * (last % size()) + 1]);
    return trace.points();
  }

  /// One side with its own ends, for shapes with corners.
  double[] side(int i) {
    int next = (i + 1) % size();
    return new double[] {points[2 * i], points[2 * i + 1], points[2 * next], points[2 * next + 1]};
  }

  private void side(Trace trace, int i, double step) {
    double[] a = point(i);
    double[] b = point(i + 1);
    double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    int steps = (int) Math.clamp(Math.ceil(length / step), 1, 400);
    for (int s = 0; s < steps; s++) {
      double t = (double) s / steps;
      if (smooth) {
        bend(trace, i, t);
      } else {
        trace.add(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t);
      }
    }
  }

  /// Catmull-Rom: the tangent at a point is parallel to the line between its neighbours.
  private void bend(Trace trace, int i, double t) {
    double[] p0 = point(i - 1);
    double[] p1 = point(i);
    double[] p2 = point(i + 1);
    double[] p3 = point(i + 2);
    trace.add(spline(p0[0], p1[0], p2[0], p3[0], t), spline(p0[1], p1[1], p2[1], p3[1], t));
  }

  private static double spline(double p0, double p1, double p2, double p3, double t) {
    double a = 3 * (p1 - p2) + p3 - p0;
    double b = 2 * p0 - 5 * p1 + 4 * p2 - p3;
    return p1 + 0.5 * t * (p2 - p0 + t * (b + t * a));
  }

  private double[] point(int i) {
    int n = size();
    int at = shut ? Math.floorMod(i, n) : Math.clamp(i, 0, n - 1);
    return new double[] {points[2 * at], points[2 * at + 1]};
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outline outline
        && Arrays.equals(outline.points, points)
        && outline.shut == shut
        && outline.smooth == smooth;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(points);
  }

  @Override
  public String toString() {
    return Arrays.toString(points);
  }

  /// An outline on its way. Owned by whoever is telling it.
  public static final class Course {
    private final Trace points = new Trace(32);

    private Course() {}

    public Course to(double x, double y) {
      points.add(x, y);
      return this;
    }

    /// Closes it smoothly.
    public Outline blob() {
      return new Outline(points.points(), true, true);
    }

    /// Closes it with corners.
    public Outline poly() {
      return new Outline(points.points(), true, false);
    }

    /// Leaves it open and smooth.
    public Outline curve() {
      return new Outline(points.points(), false, true);
    }

    /// Leaves it open, with corners.
    public Outline path() {
      return new Outline(points.points(), false, false);
    }
  }

  /// A growing list of points; local to one tracing.
  private static final class Trace {
    private double[] points;
    private int used;

    Trace(int capacity) {
      points = new double[capacity];
    }

    void add(double x, double y) {
      if (used + 2 > points.length) {
        points = Arrays.copyOf(points, points.length * 2);
      }
      points[used++] = x;
      points[used++] = y;
    }

    double[] points() {
      return Arrays.copyOf(points, used);
    }
  }
}
