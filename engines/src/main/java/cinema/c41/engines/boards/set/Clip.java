package cinema.c41.engines.boards.set;

import java.util.Arrays;

/// Cuts off what is behind the lens, and projects the rest onto the panel.
final class Clip {
  /// Points this far off the panel are as good as at infinity, and cost no more.
  private static final double FAR_OFF = 12000;

  private Clip() {}

  /// The visible part of a flat shape as x and y on the panel; empty when there is none.
  static double[] face(Lens lens, double... xyz) {
    int n = xyz.length / 3;
    var out = new double[4 * n];
    int used = 0;
    for (int i = 0; i < n; i++) {
      double[] a = turned(lens, xyz, i);
      double[] b = turned(lens, xyz, (i + 1) % n);
      if (a[2] >= Lens.NEAR) {
        used = put(lens, out, used, a);
      }
      if (a[2] >= Lens.NEAR != b[2] >= Lens.NEAR) {
        used = put(lens, out, used, crossing(a, b));
      }
    }
    return Arrays.copyOf(out, used);
  }

  /// The visible part of a straight line as two points; empty when there is none.
  static double[] line(Lens lens, double... xyz) {
    double[] a = turned(lens, xyz, 0);
    double[] b = turned(lens, xyz, 1);
    if (a[2] < Lens.NEAR && b[2] < Lens.NEAR) {
      return new double[0];
    }
    var out = new double[4];
    put(lens, out, 0, a[2] < Lens.NEAR ? crossing(a, b) : a);
    put(lens, out, 2, b[2] < Lens.NEAR ? crossing(a, b) : b);
    return out;
  }

  private static double[] turned(Lens lens, double[] xyz, int i) {
    double x = xyz[3 * i];
    double z = xyz[3 * i + 2];
    return new double[] {lens.aside(x, z), xyz[3 * i + 1], lens.depth(x, z)};
  }

  private static double[] crossing(double[] a, double[] b) {
    double t = (Lens.NEAR - a[2]) / (b[2] - a[2]);
    return new double[] {a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, Lens.NEAR};
  }

  private static int put(Lens lens, double[] out, int used, double[] point) {
    double[] at = lens.seen(point[0], point[1], point[2]);
    out[used] = Math.clamp(at[0], -FAR_OFF, FAR_OFF);
    out[used + 1] = Math.clamp(at[1], -FAR_OFF, FAR_OFF);
    return used + 2;
  }
}
