package cinema.c41.engines.boards.figure;

import cinema.c41.camera.Posture;
import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws a body from the neck down, dressed, in its posture.
final class BodyPainter {
  private final Look look;
  private final Attitude attitude;
  private final Palette palette;
  private final Rig rig;

  /// How far everything above the legs has sunk in its walk.
  private final double dip;

  BodyPainter(Look look, Attitude attitude, Palette palette, Gait gait) {
    this.look = look;
    this.attitude = attitude;
    this.palette = palette;
    this.rig = Rig.of(look, attitude, gait);
    this.dip = Gait.isShown(attitude) ? gait.dip() : 0;
  }

  void paint(Pen pen) {
    if (attitude.posture() == Posture.SITTING) {
      seat(pen);
    }
    legs(pen);
    upper(pen.at(0, dip));
  }

  private void upper(Pen pen) {
    neck(pen);
    boolean behind = isFarArmBehind();
    if (behind) {
      arm(pen, rig.farArm(), false);
    }
    torso(pen);
    if (!behind) {
      arm(pen, rig.farArm(), false);
    }
    arm(pen, rig.nearArm(), true);
  }

  private boolean isFarArmBehind() {
    return switch (attitude.gesture()) {
      case RELAXED, EXPLAINING, HIP, STRIDING -> true;
      case CROSSED, HOLDING, RESTING -> false;
    };
  }

  private int cloth(double level) {
    return palette.local(Tint.mix(look.colours().accent(), 0xFFFFFFFF, .13), level);
  }

  private int skin(double level) {
    return palette.local(look.colours().skin(), level);
  }

  private double wide() {
    return (look.soft() ? .88 : 1) * look.girth();
  }

  private void neck(Pen pen) {
    double weight = HeadPainter.weight(pen.scale());
    double w = look.soft() ? .165 : .205 * Math.min(1.05, look.girth());
    pen.draw(
        Outline.blob(
            -w - .05, .1, -w - .03, .5, -w - .04, .80, 0, 1.05, w + .03, .82, w, .6, w + .01, .3),
        skin(.7),
        weight);
    pen.wash(
        Outline.blob(
            -w - .05, .1, -w - .03, .5, -w - .03, .76, -.02, .74, w * .55, .62, w, .53, w, .3),
        Tint.veil(skin(2.5), .85));
  }

  /// A plain chair, so that nobody sits on air.
  private void seat(Pen pen) {
    double weight = HeadPainter.weight(pen.scale()) * .9;
    double floor = Rig.HIP + 2.05;
    for (double x : new double[] {-.52, .62}) {
      pen.draw(
          Outline.poly(x, 3.6, x + .10, 3.6, x + .08, floor, x + .01, floor),
          palette.tone(3),
          weight);
    }
    pen.draw(Outline.poly(-.74, 1.9, -.62, 1.9, -.52, 3.6, -.64, 3.6), palette.tone(2.8), weight);
    pen.draw(Outline.poly(-.66, 3.56, .74, 3.56, .74, 3.72, -.66, 3.72), palette.tone(2.5), weight);
  }

  /// Where light is kept out from under somebody.
  void shadow(Pen pen, double floor) {
    double reach = attitude.posture() == Posture.SITTING ? 1.0 : .85;
    pen.wash(
        Outline.from(-reach, floor - .04)
            .to(0, floor - .13)
            .to(reach, floor - .05)
            .to(reach * 2.3, floor + .02)
            .to(reach, floor + .10)
            .to(-.2, floor + .12)
            .to(-reach, floor + .06)
            .blob(),
        Tint.veil(palette.tone(4), .34));
  }

  private void legs(Pen pen) {
    if (attitude.posture() == Posture.SITTING) {
      leg(pen, rig.farLeg(), 1.6);
      leg(pen, rig.nearLeg(), 0.9);
      return;
    }
    leg(pen, rig.farLeg(), 1.3);
    leg(pen, rig.nearLeg(), 0.6);
  }

  private void leg(Pen pen, double[] joints, double level) {
    double girth = look.girth();
    shoe(pen.at(joints[4], joints[5]).turned(joints[6]));
    double[] widths = {.40 * girth, .24 * girth, .17};
    LimbPainter.paint(
        pen,
        joints,
        widths,
        new int[] {palette.tone(2.1 + level * .5), palette.tone(3.2 + level * .4)});
  }

  private void shoe(Pen pen) {
    double weight = HeadPainter.weight(pen.scale());
    pen.draw(
        Outline.blob(-.17, -.08, .14, -.08, .30, .06, .46, .12, .46, .20, -.18, .20, -.20, .05),
        palette.tone(3.8),
        weight);
  }

  private void arm(Pen pen, double[] joints, boolean near) {
    double soft = look.soft() ? .86 : 1;
    double[] widths = {.215 * soft * look.girth(), .19 * soft * look.girth(), .14 * soft};
    double angle = StrictMath.atan2(joints[5] - joints[3], joints[4] - joints[2]) - Math.PI / 2;
    Pen wrist = pen.at(joints[4], joints[5]).turned(angle);
    hand(near ? wrist : wrist.sized(-1, 1), near);
    double level = near ? .55 : 1.2;
    LimbPainter.arm(pen, joints, widths, new int[] {cloth(level), cloth(level + 1.3)});
    cuff(wrist, widths[2]);
  }

  private void hand(Pen wrist, boolean near) {
    var hands = new HandPainter(look, palette);
    Pen there = wrist.at(0, .10);
    switch (attitude.gesture()) {
      case EXPLAINING -> {
        if (near) {
          hands.loose(there);
        } else {
          hands.open(there);
        }
      }
      case HOLDING -> {
        if (near) {
          hands.loose(there);
        } else {
          hands.fist(there);
        }
      }
      case RELAXED, STRIDING, RESTING -> hands.loose(there);
      case HIP, CROSSED -> hands.fist(there);
    }
  }

  private void cuff(Pen wrist, double w) {
    int tone = look.wear().garment() == Garment.JACKET ? palette.tone(0) : cloth(1);
    wrist.draw(
        Outline.blob(-w, -.07, 0, -.04, w, -.07, w * .98, .07, 0, .1, -w * .98, .07),
        tone,
        HeadPainter.weight(wrist.scale()) * .9);
  }

  private void torso(Pen pen) {
    double weight = HeadPainter.weight(pen.scale()) * 1.1;
    var garments = new GarmentPainter(look, palette, turn());
    garments.behind(pen);
    pen.draw(shape(), cloth(.35), weight);
    pen.wash(shadow(), Tint.veil(cloth(1.9), .8));
    if (pen.scale() > HeadPainter.FINE) {
      pen.hatch(shadow(), 1.1, 9, .6);
    }
    double g = wide();
    double far = (.72 - .18 * turn()) * g;
    pen.wash(
        Outline.blob(
            far * .8, 1.08, far * .98, 1.2, far * .94, 1.9, far * .80, 2.5, far * .66, 2.4,
            far * .74, 1.6),
        Tint.veil(palette.tone(0), .16));
    garments.over(pen, g);
  }

  private double turn() {
    return Math.min(1, attitude.yaw() / .66);
  }

  private double hem() {
    boolean seated = attitude.posture() == Posture.SITTING;
    return switch (look.wear().garment()) {
      case COAT -> seated ? 3.7 : 4.9;
      case APRON -> seated ? 3.6 : 4.3;
      case JACKET, SWEATER, SHIRT, HOODIE, BLOUSE -> 3.55;
    };
  }

  private Outline shape() {
    double g = wide();
    double far = (.72 - .18 * turn()) * g;
    double near = (-.72 - .04 * turn()) * g;
    double waist = look.soft() ? .80 : 1;
    double hem = hem();
    double flare = 1 + Math.max(0, hem - 3.6) * .12;
    return Outline.from(-.20, .74)
        .to(-.36 * g, .86)
        .to(near * .84, .985)
        .to(near - .02, 1.14)
        .to(near, 1.4)
        .to(near * .95, 1.8)
        .to(near * .80 * waist, 2.55)
        .to(near * .86 * flare, hem - .2)
        .to(near * .80 * flare, hem)
        .to(0, hem + .05)
        .to(far * .94 * flare, hem)
        .to(far * .98 * flare, hem - .2)
        .to(far * .84 * waist, 2.55)
        .to(far * 1.0, 1.8)
        .to(far, 1.4)
        .to(far + .02, 1.14)
        .to(far * .84, .985)
        .to(.32 * g, .86)
        .to(.19, .76)
        .to(0, .90)
        .blob();
  }

  private Outline shadow() {
    double g = wide();
    double near = (-.72 - .04 * turn()) * g;
    double hem = hem();
    return Outline.from(near * .55, 1.02)
        .to(near * .9, 1.05)
        .to(near * .93, 1.8)
        .to(near * .78, 2.55)
        .to(near * .82, hem - .1)
        .to(near * .35, hem - .05)
        .to(near * .42, 2.9)
        .to(near * .5, 2.2)
        .to(near * .60, 1.5)
        .blob();
  }
}
