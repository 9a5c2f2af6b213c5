package cinema.c41.engines.boards.inserts;

import cinema.c41.engines.boards.figure.Look;
import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws a large hand that comes from the lower right. The unit is the height of the panel, the
/// origin where the thing is.
final class Hands {
  private static final int SOMEBODY = 0xFFF6DCC0;
  private static final int SLEEVE = 0xFF7C8B96;

  private final Palette palette;
  private final int skin;
  private final int sleeve;

  private Hands(Palette palette, int skin, int sleeve) {
    this.palette = palette;
    this.skin = skin;
    this.sleeve = sleeve;
  }

  static Hands of(Look look, Palette palette) {
    return new Hands(palette, look.colours().skin(), look.colours().accent());
  }

  static Hands anybodys(Palette palette) {
    return new Hands(palette, SOMEBODY, SLEEVE);
  }

  private int skin(double level) {
    return palette.local(skin, level);
  }

  /// Forearm and cuff, from the lower right corner to the wrist.
  void arm(Pen pen, double x, double y) {
    var arm =
        Outline.blob(
            x - .07, y - .06, x + .07, y - .11, x + .35, y + .10, x + .80, y + .42, x + .60,
            y + .75, x + .22, y + .36, x - .02, y + .10);
    pen.draw(arm, palette.local(sleeve, .5), 1.5);
    pen.wash(
        Outline.blob(
            x - .02, y + .06, x + .2, y + .26, x + .62, y + .7, x + .60, y + .75, x + .22, y + .36,
            x - .02, y + .11),
        Tint.veil(palette.local(sleeve, 2.2), .8));
    pen.line(Outline.curve(x + .22, y + .06, x + .20, y + .14, x + .12, y + .21), .9);
    pen.line(Outline.curve(x + .36, y + .16, x + .33, y + .26, x + .24, y + .33), .9);
    pen.hatch(
        Outline.blob(x + .1, y + .18, x + .4, y + .42, x + .6, y + .72, x + .3, y + .44),
        .7,
        8,
        .8);
    var cuff =
        Outline.blob(
            x - .085, y - .05, x + .055, y - .135, x + .115, y - .07, x + .08, y + .04, x + .0,
            y + .115, x - .06, y + .05);
    pen.draw(cuff, palette.tone(.2), 1.4);
  }

  /// The back of a hand behind something that it holds; the fingers come with [#fingers].
  void palm(Pen pen, double x, double y) {
    arm(pen, x + .24, y + .16);
    var palm =
        Outline.blob(
            x - .02, y - .16, x + .10, y - .17, x + .20, y - .08, x + .255, y + .06, x + .27,
            y + .15, x + .17, y + .20, x + .06, y + .17, x - .02, y + .10);
    pen.draw(palm, skin(.45), 1.4);
    pen.wash(
        Outline.blob(
            x + .02, y + .08, x + .15, y + .11, x + .26, y + .12, x + .27, y + .15, x + .17,
            y + .20, x + .06, y + .17),
        Tint.veil(skin(2), .75));
  }

  /// Four fingers around something, from the right, their tips at `reach` to the left.
  void fingers(Pen pen, double x, double y, double reach) {
    double[] lengths = {.96, 1.06, 1.0, .82};
    for (int i = 0; i < 4; i++) {
      finger(pen.at(x, y - .135 + i * .083), reach * lengths[i], .046 - (i == 3 ? .006 : 0));
    }
  }

  private void finger(Pen pen, double l, double r) {
    pen.draw(
        Outline.blob(
            .06, -r * .95, -l * .35, -r * 1.02, -l * .62, -r * .94, -l * .93, -r * .82, -l, -.002,
            -l * .93, r * .78, -l * .55, r * .98, .06, r),
        skin(.3),
        1.3);
    pen.wash(
        Outline.blob(
            .06, r * .3, -l * .5, r * .35, -l * .92, r * .3, -l * .93, r * .78, -l * .55, r * .98,
            .06, r),
        Tint.veil(skin(1.8), .7));
    pen.line(Outline.curve(-l * .46, -r * .8, -l * .44, -r * .2), .8);
    pen.line(Outline.curve(-l * .50, -r * .7, -l * .485, -r * .25), .7);
    pen.draw(
        Outline.blob(
            -l * .985, -r * .34, -l * .84, -r * .52, -l * .80, 0, -l * .84, r * .4, -l * .985,
            r * .3),
        palette.local(0xFFFFE6DA, .15),
        .8);
  }

  /// A thumb across the front, pointing to the upper left.
  void thumb(Pen pen, double x, double y) {
    pen.draw(
        Outline.blob(
            x + .12, y + .08, x + .04, y - .02, x - .07, y - .07, x - .155, y - .085, x - .175,
            y - .045, x - .15, y - .005, x - .05, y + .03, x + .03, y + .11),
        skin(.25),
        1.4);
    pen.wash(
        Outline.blob(
            x + .10, y + .09, x + .0, y + .03, x - .14, y - .015, x - .15, y - .005, x - .05,
            y + .03, x + .03, y + .11),
        Tint.veil(skin(1.9), .75));
    pen.draw(
        Outline.blob(x - .17, y - .072, x - .115, y - .075, x - .105, y - .04, x - .165, y - .035),
        palette.local(0xFFFFE6DA, .15),
        .8);
    pen.line(Outline.curve(x - .045, y - .05, x - .04, y - .01), .7);
  }

  /// A hand that reaches for something at the origin: index finger out, the others curled.
  void reach(Pen pen, double x, double y) {
    arm(pen, x + .38, y + .26);
    for (double[] curl : new double[][] {{.19, .19, .10}, {.15, .14, .115}, {.11, .085, .13}}) {
      finger(pen.at(x + curl[0], y + curl[1]).turned(.15), curl[2], .043);
    }
    pen.draw(
        Outline.blob(
            x + .10, y + .03, x + .20, y - .01, x + .30, y + .05, x + .40, y + .16, x + .41,
            y + .26, x + .33, y + .33, x + .22, y + .29, x + .13, y + .18),
        skin(.4),
        1.4);
    pen.wash(
        Outline.blob(
            x + .17, y + .2, x + .3, y + .26, x + .41, y + .24, x + .33, y + .33, x + .22, y + .29),
        Tint.veil(skin(2), .75));
    finger(pen.at(x + .16, y + .05).turned(.34), .19, .044);
    thumb(pen, x + .20, y + .25);
    pen.line(Outline.curve(x + .20, y + .06, x + .225, y + .08, x + .22, y + .105), .8);
    pen.line(Outline.curve(x + .21, y + .13, x + .235, y + .15, x + .23, y + .17), .8);
  }

  /// The tips of fingers that hold something from behind, at its left edge.
  void tips(Pen pen, double x, double y) {
    for (int i = 0; i < 4; i++) {
      double r = .036;
      Pen tip = pen.at(x, y - .12 + i * .078);
      tip.draw(
          Outline.blob(
              -.05, -r, .01, -r * 1.05, .045, -r * .6, .05, 0, .04, r * .7, .0, r * 1.02, -.05, r),
          skin(.5),
          1.3);
    }
  }

  /// An open hand, palm up.
  void offer(Pen pen, double x, double y) {
    arm(pen, x + .36, y + .10);
    for (int i = 0; i < 4; i++) {
      finger(
          pen.at(x - .04 + i * .02, y - .06 + i * .062).turned(.16 - i * .10),
          .26 - Math.abs(i - 1.3) * .022,
          .042);
    }
    pen.draw(
        Outline.blob(
            x - .08, y - .10, x + .08, y - .13, x + .25, y - .07, x + .38, y + .02, x + .38,
            y + .16, x + .24, y + .20, x + .04, y + .18, x - .07, y + .12),
        skin(.2),
        1.4);
    pen.line(Outline.curve(x + .02, y - .06, x + .10, y + .02, x + .12, y + .14), .9);
    pen.line(Outline.curve(x - .03, y + .03, x + .08, y + .05, x + .20, y + .02), .9);
    pen.wash(
        Outline.blob(
            x - .02, y + .12, x + .16, y + .14, x + .37, y + .1, x + .36, y + .17, x + .24, y + .20,
            x + .04, y + .18),
        Tint.veil(skin(1.9), .7));
    thumb(pen.at(x + .16, y - .10).turned(.9), 0, 0);
  }
}
