package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.figure.Attitude.Gesture;

/// One drawing of a walk: how far the near leg is in its round of two steps, and how far the feet
/// go. Feet that carry stay where they are while the body passes over them, in heads.
///
/// @param phase of the near leg, from 0 to 1: its heel comes down at 0 and it lifts off at a half
/// @param reach how far the feet go before and behind the hips
public record Gait(double phase, double reach) {
  /// How far the hips sink when both feet are on the ground, for a reach of one head: as far as a
  /// leg that stays straight lets them.
  private static final double DIP = 0.137;

  private static final double UPPER_ARM = 1.22;
  private static final double FOREARM = 1.05;

  /// How far everything above the legs has sunk.
  public double dip() {
    double off = 1 - 2 * (2 * phase % 1);
    return DIP * reach * reach * off * off;
  }

  Gait other() {
    return new Gait((phase + .5) % 1, reach);
  }

  /// Hip, knee and ankle, and the turn of the foot.
  ///
  /// @param ankle how far a standing ankle is below the middle of the head
  double[] leg(double hip, double ankle) {
    double y = Rig.HIP + dip();
    double length = .502 * (ankle - Rig.HIP);
    double[] foot = foot();
    double dx = foot[0];
    double dy = ankle - foot[1] - y;
    double apart = Math.min(Math.hypot(dx, dy), 2 * length - .001);
    double bend = StrictMath.sqrt(length * length - apart * apart / 4);
    double kneeX = hip + dx / 2 + bend * dy / apart;
    double kneeY = y + dy / 2 - bend * dx / apart;
    return new double[] {hip, y, kneeX, kneeY, hip + dx, y + dy, foot[2]};
  }

  /// How far the foot is before the hip and above the ground, and its turn, toes down.
  private double[] foot() {
    if (phase < .5) {
      double t = phase * 2;
      double heel = Math.max(0, (t - .62) / .38);
      double landing = Math.max(0, 1 - t / .16);
      return new double[] {reach * (1 - 2 * t), .20 * heel * heel, .52 * heel - .26 * landing};
    }
    double t = phase * 2 - 1;
    double way = t * t * (3 - 2 * t);
    double lift = .20 * (1 - t) * (1 - t) + .34 * StrictMath.sin(Math.PI * t) * (1 - .5 * t);
    return new double[] {reach * (2 * way - 1), lift, .52 * (1 - t) * (1 - t) - .26 * t * t};
  }

  /// Elbow and wrist of the arm on the side of this leg: it swings against the leg.
  double[] arm(double shoulder) {
    double swing = -StrictMath.cos(2 * Math.PI * phase);
    double upper = Math.min(.34, .40 * reach) * swing;
    double lower = upper + .10 + .16 * Math.max(0, swing);
    double x = shoulder + UPPER_ARM * StrictMath.sin(upper);
    double y = Rig.SHOULDER + .10 + UPPER_ARM * StrictMath.cos(upper);
    return new double[] {
      x, y, x + FOREARM * StrictMath.sin(lower), y + FOREARM * StrictMath.cos(lower)
    };
  }

  /// Whether somebody is drawn in this gait.
  static boolean isShown(Attitude attitude) {
    return attitude.gesture() == Gesture.STRIDING;
  }
}
