package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws a head, from the ear to the lashes. The light comes from where the face looks, so the
/// planes towards the ear lie in shadow: the side a portrait is lit from.
final class HeadPainter {
  /// Heads smaller than this many pixels get fewer lines.
  static final double FINE = 105;

  static final double PLAIN = 38;

  private final Look look;
  private final Attitude attitude;
  private final Palette palette;

  HeadPainter(Look look, Attitude attitude, Palette palette) {
    this.look = look;
    this.attitude = attitude;
    this.palette = palette;
  }

  void paint(Pen pen, Expression face) {
    var skull = new Skull(look, attitude, face.mouth().open() * 0.55);
    double size = pen.scale();
    double weight = weight(size);
    if (skull.yaw() < .3) {
      ears(pen, skull, weight);
    }
    pen.draw(skull.outline(), skin(0), weight * 1.15);
    shade(pen, skull, size);
    if (skull.yaw() >= .3 && isEarSeen()) {
      ear(pen, -.245, skull.y(.075), weight);
    }
    if (look.wear().beard() != Beard.NONE) {
      new BeardPainter(look, palette).paint(pen, skull, face.mouth());
    }
    new FacePainter(look, palette).paint(pen, skull, face);
    new HairPainter(look, palette).front(pen, skull);
    if (size > PLAIN && look.wear().glasses()) {
      glasses(pen, skull, weight);
    }
  }

  /// Lines grow with the head, but slower than it does.
  static double weight(double size) {
    return Math.clamp(0.55 + StrictMath.sqrt(size) * 0.085, 0.8, 2.6);
  }

  private int skin(double level) {
    return palette.local(look.colours().skin(), level);
  }

  private boolean isEarSeen() {
    return look.hair().fall() <= .3;
  }

  /// Both ears, behind a head that faces the lens.
  private void ears(Pen pen, Skull skull, double weight) {
    if (isEarSeen()) {
      ear(pen, -.335, skull.y(.07), weight);
      ear(pen.sized(-1, 1), -.335, skull.y(.07), weight);
    }
  }

  private void ear(Pen pen, double x, double y, double weight) {
    var shape =
        Outline.blob(
            x + .02, y - .085, x - .04, y - .105, x - .078, y - .05, x - .06, y + .04, x - .02,
            y + .095, x + .018, y + .07);
    pen.draw(shape, skin(.7), weight);
    if (pen.scale() > FINE) {
      pen.line(
          Outline.curve(x + .0, y - .07, x - .045, y - .065, x - .05, y - .01, x - .02, y + .045),
          weight * .6);
      pen.line(Outline.curve(x + .005, y - .015, x - .02, y + .0, x - .005, y + .03), weight * .6);
    }
  }

  private void shade(Pen pen, Skull skull, double size) {
    double[] temple = skull.rim(14, 0.97);
    double[] lobe = skull.rim(12, 0.98);
    double[] corner = skull.rim(11, 0.985);
    double[] jaw = skull.rim(10, 0.985);
    double turn = Math.min(1, skull.yaw() / 0.66);
    double cheek = skull.x(-0.78) * 0.5 + skull.x(-0.55) * 0.5 - 0.02 * (1 - turn);
    var plane =
        Outline.from(temple[0], temple[1])
            .to(skull.x(-.85), -.24)
            .to(cheek - .02, -.10)
            .to(cheek - .03, skull.y(.03))
            .to(cheek + .05, skull.y(.15))
            .to(cheek + .03, .26)
            .to(cheek + .09, .37)
            .to(jaw[0] + .10, jaw[1] + .015)
            .to(jaw[0], jaw[1])
            .to(corner[0], corner[1])
            .to(lobe[0], lobe[1])
            .blob();
    pen.wash(plane, Tint.veil(skin(2.1), 0.72));
    if (size > FINE) {
      double x = skull.x(-0.7);
      pen.hatch(
          Outline.blob(x - .10, .12, x + .03, .16, x + .10, .36, x + .02, .42, x - .06, .30),
          2.2,
          5.5,
          0.55);
      blush(pen, skull);
    }
  }

  private void blush(Pen pen, Skull skull) {
    double strength = look.soft() || look.age() == Look.Age.CHILD ? 0.22 : 0.12;
    int warm = Tint.veil(palette.local(0xFFE08A6A, 0.6), strength);
    pen.glow(skull.x(-.42), skull.y(.17), .13, warm);
    pen.glow(skull.x(.5), skull.y(.17), .09, warm);
  }

  private void glasses(Pen pen, Skull skull, double weight) {
    double y = skull.y(0.03);
    for (double side : new double[] {-.42, .42}) {
      double x = skull.x(side);
      double rx = .125 * skull.narrow(side);
      var rim =
          Outline.from(x - rx, y - .06)
              .to(x, y - .085)
              .to(x + rx, y - .06)
              .to(x + rx * .95, y + .05)
              .to(x, y + .085)
              .to(x - rx * .95, y + .05)
              .blob();
      pen.wash(rim, Tint.veil(palette.tone(0), 0.22));
      pen.line(rim, weight * 1.05);
    }
    double bridge = .125 * skull.narrow(.42);
    pen.line(
        Outline.curve(
            skull.x(-.42) + .125 * skull.narrow(-.42),
            y - .03,
            skull.x(0) + .02,
            y - .05,
            skull.x(.42) - bridge,
            y - .03),
        weight);
    double hinge = skull.x(-.42) - .125 * skull.narrow(-.42);
    pen.line(
        Outline.path(hinge, y - .03, hinge - .12 - .12 * Math.min(1, skull.yaw()), y - .02),
        weight);
  }
}
