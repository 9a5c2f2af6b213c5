package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws brows, eyes, nose, mouth and the lines of age.
final class FacePainter {
  private final Look look;
  private final Palette palette;

  FacePainter(Look look, Palette palette) {
    this.look = look;
    this.palette = palette;
  }

  void paint(Pen pen, Skull skull, Expression face) {
    double weight = HeadPainter.weight(pen.scale());
    if (pen.scale() < HeadPainter.PLAIN) {
      dots(pen, skull, face);
      return;
    }
    var eyes = new EyePainter(look, palette);
    eyes.paint(pen, skull, -.42, face);
    eyes.paint(pen, skull, .395, face);
    brow(pen, skull, -.42, face.mood());
    brow(pen, skull, .42, face.mood());
    nose(pen, skull, weight);
    new MouthPainter(look, palette).paint(pen, skull, face);
    if (look.age() == Look.Age.OLD) {
      lines(pen, skull, weight * 0.55);
    }
  }

  /// A face at a distance: two dark strokes, a shadow of a nose, a mouth that still moves.
  private void dots(Pen pen, Skull skull, Expression face) {
    int dark = Tint.veil(pen.ink(), 0.85);
    for (double side : new double[] {-.42, .42}) {
      double height = .012 + .03 * face.lids();
      pen.wash(Outline.oval(skull.x(side), skull.y(.02), .055 * skull.narrow(side), height), dark);
      pen.wash(
          Outline.oval(skull.x(side), skull.y(-.09), .10 * skull.narrow(side), .018),
          Tint.veil(pen.ink(), .6));
    }
    double tip = skull.x(0) + .07 * StrictMath.sin(skull.yaw());
    pen.wash(
        Outline.poly(skull.x(-.06), .02, tip, .17, skull.x(-.1), .2),
        Tint.veil(palette.local(look.colours().skin(), 2.4), .7));
    double open = face.mouth().open();
    pen.wash(
        Outline.oval(
            skull.x(0),
            skull.y(.32) + open / 2,
            .095 * face.mouth().wide() * skull.narrow(0),
            .016 + open * .6),
        dark);
  }

  private void brow(Pen pen, Skull skull, double side, Mood mood) {
    double out = side + Math.signum(side) * .27;
    double in = side - Math.signum(side) * .24;
    double y = skull.y(-.085 - mood.lift() * .03);
    double inner = y - mood.brow() * .035 + .008;
    double arch = look.soft() ? .030 : .018;
    double thick = look.soft() ? .013 : .021;
    int tone = palette.local(look.colours().hair(), look.age() == Look.Age.OLD ? 2 : 1.6);
    pen.wash(
        Outline.from(skull.x(in), inner - thick * .8)
            .to(skull.x(side + (side - in) * .3), y - arch)
            .to(skull.x(out), y + .018)
            .to(skull.x(side + (side - in) * .3), y - arch + thick * 1.5)
            .to(skull.x(in), inner + thick)
            .blob(),
        Tint.veil(tone, 0.95));
  }

  private void nose(Pen pen, Skull skull, double weight) {
    double turn = StrictMath.sin(skull.yaw());
    double y = skull.y(.195);
    double tip = skull.x(0) + .022 + .088 * turn;
    int shadow = Tint.veil(palette.local(look.colours().skin(), 2.1), .7);
    pen.wash(
        Outline.from(tip, y - .02)
            .to(tip - .03, y + .02)
            .to(skull.x(-.16), y + .02)
            .to(skull.x(-.17), y - .045)
            .to(skull.x(-.06), y - .03)
            .blob(),
        shadow);
    bridge(pen, skull, tip, weight);
    pen.line(
        Outline.curve(tip - .01, y + .008, tip - .05, y + .022, skull.x(-.10), y + .016),
        weight * .8);
    pen.line(
        Outline.curve(skull.x(-.13), y + .015, skull.x(-.19), y - .002, skull.x(-.16), y - .045),
        weight * .7);
  }

  /// From between the brows to the tip; a face from the front shows one side of it only.
  private static void bridge(Pen pen, Skull skull, double tip, double weight) {
    double y = skull.y(.195);
    if (skull.yaw() > .3) {
      double bridge = skull.x(.10);
      pen.line(
          Outline.from(bridge, skull.y(-.02))
              .to(bridge + .012, skull.y(.04))
              .to(tip - .012, y - .06)
              .to(tip + .012, y - .022)
              .to(tip - .006, y + .008)
              .curve(),
          weight * .85);
    } else {
      pen.line(
          Outline.curve(skull.x(.12), skull.y(.02), skull.x(.10), y - .08, skull.x(.14), y - .03),
          weight * .6);
    }
  }

  private void lines(Pen pen, Skull skull, double weight) {
    pen.line(Outline.curve(skull.x(-.22), .21, skull.x(-.36), .27, skull.x(-.40), .35), weight);
    pen.line(Outline.curve(skull.x(.24), .22, skull.x(.36), .27, skull.x(.38), .33), weight);
    pen.line(Outline.curve(skull.x(-.58), .075, skull.x(-.42), .10, skull.x(-.28), .085), weight);
    pen.line(Outline.curve(skull.x(-.4), -.22, skull.x(0), -.235, skull.x(.4), -.215), weight);
    pen.line(Outline.curve(skull.x(-.3), -.175, skull.x(0), -.185, skull.x(.3), -.175), weight);
  }
}
