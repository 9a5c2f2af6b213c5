package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws somebody from behind, close to the lens: a dark shoulder and the back of a head that looks
/// into the picture, to the right, with a rim of the light that falls on whom they look at.
final class BackPainter {
  private final Look look;
  private final Palette palette;

  BackPainter(Look look, Palette palette) {
    this.look = look;
    this.palette = palette;
  }

  void paint(Pen pen) {
    double weight = 2.4;
    neck(pen, weight);
    shoulders(pen.at(0, -.16), weight);
    head(pen, weight);
  }

  private void shoulders(Pen pen, double weight) {
    double g = (look.soft() ? .9 : 1.04) * look.girth();
    int cloth = Tint.mix(palette.local(look.colours().accent(), 3.0), palette.tone(3.6), .35);
    var mass =
        Outline.blob(
            -.26, .60, -.60 * g, .80, -1.15 * g, 1.05, -1.5 * g, 1.8, -1.6 * g, 3.4, 1.15 * g, 3.4,
            1.10 * g, 1.8, .88 * g, 1.12, .52 * g, .84, .24, .68);
    pen.draw(mass, cloth, weight);
    pen.wash(
        Outline.blob(
            .30, .72, .54 * g, .86, .90 * g, 1.13, 1.10 * g, 1.8, 1.13 * g, 2.6, 1.02 * g, 1.9,
            .80 * g, 1.25, .5 * g, .98),
        Tint.veil(palette.local(look.colours().accent(), .8), .8));
    pen.hatch(
        Outline.blob(
            -.5 * g, 1.0, -1.2 * g, 1.2, -1.5 * g, 2.2, -1.4 * g, 3.3, -.7 * g, 3.3, -.6 * g, 2),
        1.15,
        10,
        1);
    pen.line(Outline.curve(-.28, .74, 0, .90, .27, .76), weight);
    pen.line(Outline.curve(.75 * g, 1.5, .62 * g, 2.0, .66 * g, 2.7), weight * .6);
  }

  private void neck(Pen pen, double weight) {
    double w = look.soft() ? .17 : .21;
    pen.draw(
        Outline.blob(-w, .2, -w - .02, .6, -.1, .84, w + .04, .74, w + .01, .4),
        skin(3),
        weight * .8);
    pen.wash(
        Outline.blob(w - .06, .35, w + .02, .45, w + .05, .72, w - .05, .75),
        Tint.veil(skin(1.2), .8));
  }

  private void head(Pen pen, double weight) {
    pen.draw(
        Outline.blob(.05, -.2, .33, -.16, .36, .05, .37, .18, .30, .36, .20, .44, .0, .4),
        skin(2),
        weight);
    pen.wash(Outline.blob(.28, -.1, .35, .05, .365, .18, .30, .35, .27, .2), skin(.7));
    hair(pen, weight);
    if (look.hair().fall() < .4) {
      pen.draw(
          Outline.blob(.13, -.02, .21, -.04, .25, .04, .21, .15, .15, .19, .11, .12),
          skin(1.6),
          weight * .8);
      pen.line(Outline.curve(.16, .02, .20, .05, .17, .12), weight * .5);
    }
  }

  private void hair(Pen pen, double weight) {
    double v = look.hair().volume();
    double fall = look.hair().fall();
    int tone = look.hair() == Hair.BALD ? skin(3.2) : palette.local(look.colours().hair(), 3);
    double low = Math.max(.30, fall);
    double spread = fall > .4 ? .46 : .30;
    var mass =
        Outline.from(-.05 * v, -.50 * v)
            .to(.20 * v, -.46 * v)
            .to(.33 * v, -.30 * v)
            .to(.30 * v, -.10)
            .to(fall > .4 ? .36 : .13, fall > .4 ? .2 : .12)
            .to(fall > .4 ? .34 : .17, low * .92)
            .to(-.05, low)
            .to(-spread, low * .94)
            .to(-.42 * v, .05)
            .to(-.40 * v, -.30 * v)
            .to(-.25 * v, -.46 * v)
            .blob();
    pen.draw(mass, tone, weight);
    int light =
        Tint.veil(Tint.mix(palette.local(look.colours().hair(), 0), palette.tone(0), .4), .5);
    pen.wash(
        Outline.blob(
            .02, -.47 * v, .20 * v, -.43 * v, .31 * v, -.28 * v, .27 * v, -.24 * v, .16, -.37 * v),
        light);
    if (look.hair() == Hair.BUN) {
      pen.draw(Outline.oval(-.10, -.42, .22, .20), tone, weight);
    }
    if (look.hair() == Hair.PONYTAIL) {
      pen.draw(Outline.blob(-.12, -.2, .08, -.18, .12, .3, .02, .85, -.12, .4), tone, weight);
    }
    strands(pen, v, low);
  }

  private void strands(Pen pen, double v, double low) {
    if (look.hair() == Hair.BALD) {
      return;
    }
    Pen fine = pen.inked(Tint.mix(palette.local(look.colours().hair(), 0), palette.ink(), .45));
    for (int i = 0; i < 7; i++) {
      double x = -.34 + i * .10;
      fine.line(Outline.curve(.02 + x * .3, -.46 * v, x * 1.05, -.15, x, low * .8), 1.0);
    }
  }

  private int skin(double level) {
    return palette.local(look.colours().skin(), level);
  }
}
