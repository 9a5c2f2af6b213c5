package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws hands at the end of arms. Origin at the wrist, the hand along y, 0.72 long; the thumb on
/// the side of positive x.
final class HandPainter {
  private final Look look;
  private final Palette palette;

  HandPainter(Look look, Palette palette) {
    this.look = look;
    this.palette = palette;
  }

  private int skin(double level) {
    return palette.local(look.colours().skin(), level);
  }

  /// Hanging loosely, fingers together.
  void loose(Pen pen) {
    double weight = HeadPainter.weight(pen.scale()) * .9;
    pen.draw(
        Outline.blob(
            -.13, -.04, .13, -.04, .17, .18, .13, .42, .06, .66, -.06, .68, -.15, .42, -.16, .16),
        skin(.5),
        weight);
    pen.wash(
        Outline.blob(-.13, 0, -.02, .05, -.04, .4, -.08, .66, -.15, .42, -.16, .16),
        Tint.veil(skin(2), .6));
    pen.draw(Outline.blob(.12, .02, .20, .12, .21, .32, .16, .40, .11, .28), skin(.4), weight * .9);
    if (pen.scale() > HeadPainter.PLAIN) {
      pen.line(Outline.curve(-.08, .40, -.075, .64), weight * .6);
      pen.line(Outline.curve(.0, .40, .0, .67), weight * .6);
      pen.line(Outline.curve(.07, .38, .05, .62), weight * .6);
    }
  }

  /// Open, as if to lay something before somebody.
  void open(Pen pen) {
    double weight = HeadPainter.weight(pen.scale()) * .9;
    double[][] fingers = {
      {-.13, .30, -.32, .12}, {-.05, .34, -.12, .16}, {.04, .34, .06, .165}, {.12, .30, .24, .14}
    };
    for (double[] finger : fingers) {
      finger(pen, finger, weight);
    }
    finger(pen, new double[] {.14, .10, .85, .15}, weight);
    pen.draw(
        Outline.blob(-.13, -.05, .12, -.05, .18, .14, .165, .33, .02, .38, -.15, .33, -.17, .14),
        skin(.3),
        weight);
    pen.wash(
        Outline.blob(-.13, -.03, .0, .0, -.04, .2, -.12, .3, -.17, .14), Tint.veil(skin(1.9), .6));
    if (pen.scale() > HeadPainter.PLAIN) {
      pen.line(Outline.curve(.12, .08, .04, .14, .02, .26), weight * .55);
    }
  }

  /// Closed around something.
  void fist(Pen pen) {
    double weight = HeadPainter.weight(pen.scale()) * .9;
    pen.draw(
        Outline.blob(-.14, -.05, .13, -.05, .21, .12, .19, .34, .02, .42, -.17, .34, -.20, .12),
        skin(.4),
        weight);
    pen.wash(
        Outline.blob(-.14, 0, 0, .06, -.05, .36, -.17, .34, -.20, .12), Tint.veil(skin(2), .6));
    if (pen.scale() > HeadPainter.PLAIN) {
      for (double y = .09; y < .36; y += .085) {
        pen.line(Outline.curve(.20, y, .06, y + .015, -.02, y + .01), weight * .65);
      }
      pen.line(Outline.curve(.10, -.02, .02, .10, .08, .20, .16, .17), weight * .8);
    }
  }

  /// @param finger base x and y, its lean to the right in radians, half its length
  private void finger(Pen pen, double[] finger, double weight) {
    Pen along = pen.at(finger[0], finger[1]).turned(-finger[2]);
    double l = finger[3] * 2;
    along.draw(
        Outline.blob(
            -.045, -.03, .045, -.03, .05, l * .5, .035, l * .92, 0, l, -.035, l * .92, -.05,
            l * .5),
        skin(.35),
        weight * .9);
  }
}
