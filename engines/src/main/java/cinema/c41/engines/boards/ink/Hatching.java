package cinema.c41.engines.boards.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where parallel lines run through a shape.
final class Hatching {
  private Hatching() {}

  /// The pieces of the lines that lie inside, each as two points.
  static List<double[]> across(Outline shape, double radians, double gap) {
    double cos = StrictMath.cos(radians);
    double sin = StrictMath.sin(radians);
    double[] flat = turned(shape.traced(8), cos, -sin);
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (int i = 1; i < flat.length; i += 2) {
      low = Math.min(low, flat[i]);
      high = Math.max(high, flat[i]);
    }
    var strokes = new ArrayList<double[]>();
    double step = Math.max(gap, (high - low) / 400);
    for (double y = low + step / 2; y < high; y += step) {
      for (double[] piece : pieces(flat, y)) {
        strokes.add(turned(piece, cos, sin));
      }
    }
    return strokes;
  }

  private static List<double[]> pieces(double[] flat, double y) {
    double[] cuts = cuts(flat, y);
    var pieces = new ArrayList<double[]>();
    for (int i = 0; i + 1 < cuts.length; i += 2) {
      if (cuts[i + 1] - cuts[i] > 1) {
        pieces.add(new double[] {cuts[i], y, cuts[i + 1], y});
      }
    }
    return pieces;
  }

  private static double[] cuts(double[] flat, double y) {
    int n = flat.length / 2;
    var cuts = new double[n];
    int used = 0;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      double a = flat[2 * i + 1];
      double b = flat[2 * j + 1];
      if (a <= y != b <= y) {
        cuts[used++] = flat[2 * i] + (flat[2 * j] - flat[2 * i]) * (y - a) / (b - a);
      }
    }
    double[] sorted = Arrays.copyOf(cuts, used);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double[] turned(double[] points, double cos, double sin) {
    var turned = new double[points.length];
    for (int i = 0; i < points.length; i += 2) {
      turned[i] = points[i] * cos - points[i + 1] * sin;
      turned[i + 1] = points[i] * sin + points[i + 1] * cos;
    }
    return turned;
  }
}
