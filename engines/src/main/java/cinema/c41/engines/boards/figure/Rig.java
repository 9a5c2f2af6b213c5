package cinema.c41.engines.boards.figure;

import cinema.c41.camera.Posture;
import cinema.c41.engines.boards.figure.Attitude.Gesture;

/// Where the joints of a body are, in heads from the middle of the head, seen from where it turns
/// to the right. *Near* is the side towards the lens.
/// Arms are shoulder, elbow and wrist, legs hip, knee and ankle: x and y of each, then the turn of
/// the foot.
final class Rig {
  static final double SHOULDER = 1.04;
  static final double HIP = 3.3;

  private final double[][] arms;
  private final double[][] legs;

  private Rig(double[][] arms, double[][] legs) {
    this.arms = arms;
    this.legs = legs;
  }

  double[] nearArm() {
    return arms[0];
  }

  double[] farArm() {
    return arms[1];
  }

  double[] nearLeg() {
    return legs[0];
  }

  double[] farLeg() {
    return legs[1];
  }

  static Rig of(Look look, Attitude attitude, Gait gait) {
    double wide = (look.soft() ? .88 : 1.0) * look.girth();
    double turn = Math.min(1, attitude.yaw() / .66);
    double near = (-.70 - .04 * turn) * wide;
    double far = (.70 - .18 * turn) * wide;
    if (Gait.isShown(attitude)) {
      return walking(gait, new double[] {near, far}, look.stature() - .01);
    }
    double[][] arms = arms(attitude.gesture());
    double[][] legs = legs(attitude.posture(), look.stature() + .19);
    double[][] dressed = {arm(near, arms[0], wide - 1), arm(far, arms[1], 1 - wide)};
    return new Rig(dressed, new double[][] {leg(-.34, legs[0]), leg(.26, legs[1])});
  }

  private static Rig walking(Gait gait, double[] shoulders, double ankle) {
    double[][] arms = {
      arm(shoulders[0], gait.arm(shoulders[0]), 0),
      arm(shoulders[1], gait.other().arm(shoulders[1]), 0)
    };
    double[][] legs = {gait.leg(-.20, ankle), gait.other().leg(.14, ankle - .08)};
    return new Rig(arms, legs);
  }

  private static double[] arm(double shoulder, double[] rest, double shift) {
    return new double[] {
      shoulder, SHOULDER + .10, rest[0] - shift, rest[1], rest[2] - shift * .5, rest[3]
    };
  }

  private static double[] leg(double hip, double[] rest) {
    return new double[] {hip, HIP, rest[0], rest[1], rest[2], rest[3], 0};
  }

  /// Elbow and wrist of the near and the far arm.
  private static double[][] arms(Gesture gesture) {
    return switch (gesture) {
      case RELAXED, STRIDING -> pair(-.90, 2.36, -.84, 3.42, .72, 2.36, .74, 3.40);
      case EXPLAINING -> pair(-.92, 2.36, -.80, 3.40, .84, 2.26, 1.40, 1.90);
      case HIP -> pair(-1.38, 2.12, -.70, 2.86, .74, 2.36, .76, 3.42);
      case CROSSED -> pair(-.90, 2.18, .38, 1.98, .76, 2.18, -.42, 2.12);
      case HOLDING -> pair(-.92, 2.36, -.82, 3.42, .82, 2.28, .44, 1.55);
      case RESTING -> pair(-.96, 2.25, .02, 2.76, .80, 2.25, .46, 2.84);
    };
  }

  private static double[][] legs(Posture posture, double sole) {
    double ankle = sole - .20;
    double knee = (HIP + sole) / 2 + .05;
    return switch (posture) {
      case STANDING, WALKING, LYING ->
          pair(-.42, knee, -.46, ankle, .32, knee - .05, .38, ankle - .1);
      case SITTING -> pair(.80, HIP + .22, .66, HIP + 1.85, 1.04, HIP + .12, 1.06, HIP + 1.8);
      case LEANING -> pair(-.30, knee, .18, ankle, .30, knee, .34, ankle - .1);
    };
  }

  private static double[][] pair(double... xy) {
    return new double[][] {{xy[0], xy[1], xy[2], xy[3]}, {xy[4], xy[5], xy[6], xy[7]}};
  }
}
