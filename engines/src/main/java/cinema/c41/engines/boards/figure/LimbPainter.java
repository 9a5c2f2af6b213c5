package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws an arm or a leg in its cloth: two tapering lengths, folds at the bend, a shadow below.
/// A leg is a shape of its own under the coat. An arm grows out of the shoulder: nothing is inked
/// where cloth goes on into cloth.
final class LimbPainter {
  private LimbPainter() {}

  /// @param joints x and y of its three joints
  /// @param widths half the width at each
  /// @param tones of the cloth and of its shadow
  static void paint(Pen pen, double[] joints, double[] widths, int[] tones) {
    double weight = HeadPainter.weight(pen.scale());
    double[] edge = edge(joints, widths, 1);
    double[] back = edge(joints, widths, -1);
    pen.draw(ring(edge, back), tones[0], weight);
    finish(pen, joints, widths, low(edge, back), tones[1]);
  }

  /// An arm: the same, but it begins on the slope of the shoulder and ends in the armpit.
  static void arm(Pen pen, double[] joints, double[] widths, int[] tones) {
    double weight = HeadPainter.weight(pen.scale());
    double side = Math.signum(joints[0]);
    double[] outer = edge(joints, widths, -side);
    double[] inner = edge(joints, widths, side);
    outer[0] = joints[0] - side * .13;
    outer[1] = joints[1] - .13;
    inner[0] = joints[0] - side * .02;
    inner[1] = joints[1] + .40;
    double[] shoulder = rounded(outer, joints, side);
    pen.wash(ring(shoulder, inner), tones[0]);
    pen.line(Outline.curve(shoulder), weight);
    pen.line(Outline.curve(inner), weight);
    finish(pen, joints, widths, low(outer, inner), tones[1]);
  }

  /// The outer edge with the muscle of the shoulder in it.
  private static double[] rounded(double[] outer, double[] joints, double side) {
    double reach = Math.abs(joints[2] - joints[0]);
    var all = new double[outer.length + 2];
    all[0] = outer[0];
    all[1] = outer[1];
    all[2] = joints[0] + side * (.10 + .06 * Math.min(1, reach));
    all[3] = joints[1] + .14;
    System.arraycopy(outer, 2, all, 4, outer.length - 2);
    return all;
  }

  private static double[] low(double[] edge, double[] back) {
    boolean firstIsLower = edge[5] * 2 + edge[4] * .2 > back[5] * 2 + back[4] * .2;
    return edge[4] < back[4] || firstIsLower ? edge : back;
  }

  private static void finish(Pen pen, double[] joints, double[] widths, double[] low, int shadow) {
    pen.wash(ring(low, inner(joints, low)), Tint.veil(shadow, .75));
    if (pen.scale() > HeadPainter.PLAIN) {
      folds(pen, joints, widths, HeadPainter.weight(pen.scale()) * .6);
    }
  }

  /// Five points along one side: joint, middle, joint, middle, joint.
  private static double[] edge(double[] joints, double[] widths, double side) {
    var points = new double[10];
    for (int i = 0; i < 5; i++) {
      double[] at = along(joints, i);
      double[] normal = normal(joints, i);
      // The first joint is a rounded cap, not a cut.
      double round = i == 0 ? .48 : 1;
      double back = i == 0 ? widths[0] * .42 : 0;
      double w =
          (i % 2 == 0 ? widths[i / 2] : (widths[i / 2] + widths[i / 2 + 1]) * .54) * side * round;
      points[2 * i] = at[0] + normal[0] * w - normal[1] * back;
      points[2 * i + 1] = at[1] + normal[1] * w + normal[0] * back;
    }
    return points;
  }

  private static double[] along(double[] joints, int i) {
    int a = i / 2 * 2;
    int b = Math.min(4, a + (i % 2) * 2);
    return new double[] {(joints[a] + joints[b]) / 2, (joints[a + 1] + joints[b + 1]) / 2};
  }

  private static double[] normal(double[] joints, int i) {
    int from = i < 2 ? 0 : i > 2 ? 2 : 0;
    int to = i < 2 ? 2 : 4;
    double dx = joints[to] - joints[from];
    double dy = joints[to + 1] - joints[from + 1];
    double length = Math.max(1e-6, Math.hypot(dx, dy));
    return new double[] {-dy / length, dx / length};
  }

  private static Outline ring(double[] there, double[] back) {
    int n = there.length;
    int m = back.length;
    var all = new double[n + m];
    System.arraycopy(there, 0, all, 0, n);
    for (int i = 0; i < m; i += 2) {
      all[n + i] = back[m - 2 - i];
      all[n + i + 1] = back[m - 1 - i];
    }
    return Outline.blob(all);
  }

  private static double[] inner(double[] joints, double[] edge) {
    var points = new double[edge.length];
    for (int i = 0; i < 5; i++) {
      double[] at = along(joints, i);
      points[2 * i] = at[0] + (edge[2 * i] - at[0]) * .15;
      points[2 * i + 1] = at[1] + (edge[2 * i + 1] - at[1]) * .15;
    }
    return points;
  }

  private static void folds(Pen pen, double[] joints, double[] widths, double weight) {
    double[] normal = normal(joints, 2);
    double x = joints[2];
    double y = joints[3];
    double w = widths[1];
    for (int i = -1; i <= 1; i++) {
      double shift = i * w * .55;
      double bx = x + normal[0] * w * .9;
      double by = y + normal[1] * w * .9 + shift;
      pen.line(
          Outline.curve(
              bx,
              by,
              x + normal[0] * w * .2,
              y + normal[1] * w * .2 + shift * .5,
              x - normal[0] * w * .2,
              y - normal[1] * w * .2 + shift * .8),
          weight);
    }
  }
}
