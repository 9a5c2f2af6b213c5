package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.ink.Outline;

/// The shape of a head at one turn, and where a face lies on it. Origin in the middle of the head,
/// x towards where the face looks, y down, crown at -0.5 and chin at 0.5.
final class Skull {
  /// Clockwise from the crown: forehead, brow, socket, cheek, mouth, chin, jaw, ear, nape, back.
  private static final double[] FRONT = {
    0, -.50, .22, -.46, .345, -.28, .362, -.08, .350, .02, .345, .12, .315, .25, .262, .36, .14,
    .470, 0, .505, -.14, .470, -.262, .36, -.325, .22, -.355, .05, -.36, -.12, -.24, -.44
  };

  private static final double[] QUARTER = {
    -.05, -.50, .20, -.45, .335, -.27, .355, -.09, .322, .015, .343, .12, .308, .25, .262, .36,
    .212, .465, .10, .508, -.06, .455, -.20, .34, -.27, .17, -.35, .03, -.43, -.16, -.29, -.43
  };

  private static final double[] PROFILE = {
    -.06, -.50, .20, -.44, .325, -.27, .345, -.10, .312, .0, .322, .13, .312, .24, .305, .35, .282,
    .455, .20, .505, .04, .45, -.10, .32, -.16, .15, -.28, .06, -.46, -.12, -.32, -.42
  };

  private static final double QUARTER_TURN = 0.66;
  private static final double PROFILE_TURN = 1.2;
  private static final double RADIUS = 0.37;
  private static final int JAW_FROM = 6;
  private static final int JAW_TO = 11;

  private final double yaw;
  private final double pitch;
  private final double[] outline;

  Skull(Look look, Attitude attitude, double drop) {
    this.yaw = attitude.yaw();
    this.pitch = attitude.pitch();
    this.outline = jaw(turned(yaw), look, drop);
  }

  /// Where a feature lies across the face: -1 and 1 are the temples, 0 the middle.
  double x(double across) {
    return RADIUS * StrictMath.sin(yaw * 0.95 + across * 1.05) - 0.06 * StrictMath.sin(yaw);
  }

  /// How much the turn narrows a feature.
  double narrow(double across) {
    return Math.max(0.25, StrictMath.cos(yaw * 0.95 + across * 1.05));
  }

  /// Height of a feature, moved by looking up or down.
  double y(double height) {
    return height + pitch * 0.055 * (1 - Math.abs(height) * 0.8);
  }

  double yaw() {
    return yaw;
  }

  double pitch() {
    return pitch;
  }

  Outline outline() {
    return Outline.blob(outline);
  }

  /// A point of the outline, pushed out from the middle of the head.
  double[] rim(int i, double factor) {
    return new double[] {outline[2 * i] * factor, (outline[2 * i + 1] + 0.05) * factor - 0.05};
  }

  private static double[] turned(double yaw) {
    if (yaw <= QUARTER_TURN) {
      return between(FRONT, QUARTER, yaw / QUARTER_TURN);
    }
    double beyond = (yaw - QUARTER_TURN) / (PROFILE_TURN - QUARTER_TURN);
    return between(QUARTER, PROFILE, Math.min(1, beyond));
  }

  private static double[] between(double[] a, double[] b, double t) {
    var mixed = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      mixed[i] = a[i] + (b[i] - a[i]) * t;
    }
    return mixed;
  }

  private static double[] jaw(double[] points, Look look, double drop) {
    double width = (look.soft() ? 0.93 : 1.03) * (0.55 + 0.45 * look.girth());
    double middle = points[18] * 0.6;
    for (int i = JAW_FROM; i <= JAW_TO; i++) {
      points[2 * i] = middle + (points[2 * i] - middle) * width;
      double low = Math.clamp((points[2 * i + 1] - 0.2) / 0.3, 0, 1);
      points[2 * i + 1] += drop * low - (look.soft() ? 0.012 * low : 0);
    }
    return look.age() == Look.Age.CHILD ? rounder(points) : points;
  }

  private static double[] rounder(double[] points) {
    for (int i = 4; i <= 13; i++) {
      points[2 * i + 1] -= 0.035;
      points[2 * i] *= 1.03;
    }
    return points;
  }
}
