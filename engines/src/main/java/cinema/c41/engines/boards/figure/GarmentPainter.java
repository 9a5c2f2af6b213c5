package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws what makes a torso a jacket, a blouse or an apron.
final class GarmentPainter {
  private final Look look;
  private final Palette palette;

  /// Where the middle of the chest is.
  private final double mid;

  GarmentPainter(Look look, Palette palette, double turn) {
    this.look = look;
    this.palette = palette;
    this.mid = .16 * turn;
  }

  /// What stands up behind the neck.
  void behind(Pen pen) {
    double weight = HeadPainter.weight(pen.scale());
    if (look.wear().garment() == Garment.HOODIE) {
      pen.draw(
          Outline.blob(-.55, .98, -.50, .62, -.2, .52, .2, .6, .44, .78, .5, .98, 0, 1.1),
          cloth(1.5),
          weight);
      neckline(pen, weight);
    }
  }

  void over(Pen pen, double wide) {
    double weight = HeadPainter.weight(pen.scale());
    switch (look.wear().garment()) {
      case JACKET -> lapels(pen, weight, false);
      case COAT -> lapels(pen, weight, true);
      case SHIRT -> collar(pen, weight);
      case SWEATER -> ribs(pen, weight);
      case HOODIE -> strings(pen, weight);
      case BLOUSE -> blouse(pen, weight);
      case APRON -> apron(pen, weight, wide);
    }
    if (pen.scale() > HeadPainter.PLAIN) {
      folds(pen, weight * .6, wide);
    }
  }

  private int cloth(double level) {
    return palette.local(Tint.mix(look.colours().accent(), 0xFFFFFFFF, .13), level);
  }

  private int skin(double level) {
    return palette.local(look.colours().skin(), level);
  }

  private void neckline(Pen pen, double weight) {
    double w = look.soft() ? .18 : .22;
    pen.draw(
        Outline.blob(-w, .3, -w - .03, .8, 0, 1.02, w + .02, .8, w, .3), skin(1.4), weight * .8);
  }

  private void lapels(Pen pen, double weight, boolean coat) {
    double end = coat ? 1.75 : 2.15;
    pen.draw(
        Outline.poly(-.22, .78, .24, .79, mid + .06, end),
        palette.tone(coat ? 2.2 : .15),
        weight * .8);
    throat(pen);
    if (!look.soft() && !coat) {
      pen.draw(
          Outline.poly(mid - .05, 1.0, mid + .07, 1.0, mid + .10, 1.9, mid + .05, 2.05, mid, 1.9),
          cloth(2.4),
          weight * .7);
    }
    int tone = cloth(coat ? 1.1 : .8);
    pen.draw(
        Outline.poly(
            -.20, .72, -.42, .95, -.40, 1.30, -.28, 1.34, -.34, 1.42, mid + .04, end + .05, -.20,
            1.15),
        tone,
        weight);
    pen.draw(
        Outline.poly(
            .21, .73, .40, .95, .42, 1.28, .34, 1.33, .38, 1.42, mid + .08, end + .05, .24, 1.15),
        tone,
        weight);
    pen.line(Outline.curve(mid + .06, end, mid + .06, 2.8, mid + .02, 3.5), weight);
    for (double y = end + .2; y < 3.2; y += .5) {
      pen.wash(Outline.oval(mid - (coat ? .14 : -.0) + .0, y, .045, .045), palette.tone(3.6));
      if (coat) {
        pen.wash(Outline.oval(mid + .26, y, .045, .045), palette.tone(3.6));
      }
    }
  }

  private void throat(Pen pen) {
    pen.wash(Outline.poly(-.17, .76, .19, .77, mid + .02, 1.02), skin(1.5));
    double weight = HeadPainter.weight(pen.scale()) * .8;
    pen.draw(
        Outline.poly(-.20, .74, mid - .02, 1.0, -.14, 1.12, -.26, .84), palette.tone(.1), weight);
    pen.draw(Outline.poly(.20, .75, mid + .04, 1.0, .22, 1.12, .27, .85), palette.tone(.1), weight);
  }

  private void collar(Pen pen, double weight) {
    pen.wash(Outline.poly(-.18, .76, .2, .77, mid, 1.08), skin(1.3));
    pen.draw(Outline.poly(-.22, .70, mid - .02, 1.04, -.16, 1.24, -.34, .90), cloth(.1), weight);
    pen.draw(Outline.poly(.21, .72, mid + .03, 1.04, .26, 1.24, .34, .92), cloth(.1), weight);
    pen.line(Outline.curve(mid + .01, 1.05, mid + .05, 2.2, mid + .01, 3.5), weight * .8);
    for (double y = 1.35; y < 3.4; y += .48) {
      pen.wash(Outline.oval(mid + .09, y, .032, .032), palette.tone(3));
    }
    pen.line(
        Outline.path(
            mid + .22, 1.55, mid + .46, 1.55, mid + .45, 1.86, mid + .34, 1.92, mid + .22, 1.86,
            mid + .22, 1.55),
        weight * .6);
  }

  private void ribs(Pen pen, double weight) {
    pen.draw(
        Outline.blob(
            -.26, .70, -.1, .84, .1, .86, .25, .71, .30, .84, .12, 1.0, -.12, .98, -.32, .82),
        cloth(1),
        weight);
    for (double x = -.8; x < .7; x += .12) {
      pen.line(Outline.path(x * .86, 3.3, x * .85, 3.52), weight * .5);
    }
    pen.line(Outline.curve(-.66, 3.28, 0, 3.36, .55, 3.28), weight * .6);
  }

  private void strings(Pen pen, double weight) {
    pen.wash(Outline.blob(-.2, .76, 0, .82, .2, .77, mid, 1.14), palette.tone(.3));
    pen.draw(
        Outline.blob(-.40, .84, -.22, .72, mid - .02, 1.18, -.10, 1.25, -.34, 1.05),
        cloth(1.0),
        weight);
    pen.draw(
        Outline.blob(.38, .84, .22, .73, mid + .03, 1.18, .22, 1.25, .38, 1.05),
        cloth(1.0),
        weight);
    pen.line(Outline.curve(mid - .10, 1.22, mid - .13, 1.6, mid - .10, 1.85), weight * 1.2);
    pen.line(Outline.curve(mid + .14, 1.22, mid + .17, 1.55, mid + .15, 1.75), weight * 1.2);
    pen.line(
        Outline.path(mid - .42, 3.2, mid - .34, 2.6, mid + .34, 2.6, mid + .42, 3.2), weight * .8);
  }

  private void blouse(Pen pen, double weight) {
    pen.wash(Outline.poly(-.20, .76, .21, .77, mid + .03, 1.48), skin(.5));
    pen.wash(Outline.poly(-.20, .76, .02, .80, mid, 1.1, mid + .02, 1.45), Tint.veil(skin(2), .6));
    pen.line(Outline.curve(-.22, .76, -.12, 1.1, mid + .03, 1.50), weight * 1.1);
    pen.line(Outline.curve(.23, .77, .2, 1.1, mid + .03, 1.50), weight * 1.1);
    pen.draw(
        Outline.poly(-.22, .74, -.40, .95, -.22, 1.18, mid + .0, 1.46), cloth(.0), weight * .9);
    pen.draw(Outline.poly(.23, .75, .40, .95, .30, 1.18, mid + .06, 1.46), cloth(.0), weight * .9);
    if (pen.scale() > HeadPainter.PLAIN) {
      pen.line(Outline.curve(-.17, .90, mid - .02, 1.10, .20, .92), weight * .6);
      pen.wash(Outline.oval(mid, 1.12, .035, .045), palette.glow());
    }
    pen.line(Outline.curve(mid + .03, 1.5, mid + .05, 2.4, mid + .02, 3.4), weight * .6);
  }

  private void apron(Pen pen, double weight, double wide) {
    pen.wash(
        Outline.blob(-.42 * wide, .88, -.75 * wide, 1.05, -.72 * wide, 1.9, -.42, 1.8, -.30, 1.35),
        palette.tone(.3));
    pen.wash(
        Outline.blob(.36 * wide, .88, .58 * wide, 1.05, .56 * wide, 1.9, .42, 1.8, .36, 1.35),
        palette.tone(.1));
    pen.draw(
        Outline.poly(mid - .42, 1.32, mid + .34, 1.32, mid + .44, 2.5, mid - .52, 2.5),
        cloth(.1),
        weight);
    pen.line(Outline.curve(mid - .42, 1.32, -.26, .95, -.2, .76), weight * 1.4);
    pen.line(Outline.curve(mid + .34, 1.32, .28, .95, .22, .78), weight * 1.4);
    collar(pen, weight * .8);
  }

  private void folds(Pen pen, double weight, double wide) {
    double far = .56 * wide;
    pen.line(Outline.curve(far, 1.75, far - .16, 1.95, far - .22, 2.2), weight);
    pen.line(Outline.curve(far * .9, 2.5, far * .6, 2.62, far * .3, 2.62), weight);
    pen.line(Outline.curve(-.55 * wide, 2.65, -.3 * wide, 2.78, -.1, 2.74), weight);
    pen.line(Outline.curve(-.62 * wide, 1.45, -.50 * wide, 1.7, -.48 * wide, 1.95), weight);
    pen.line(Outline.curve(-.6 * wide, 3.1, -.3 * wide, 3.05), weight);
  }
}
