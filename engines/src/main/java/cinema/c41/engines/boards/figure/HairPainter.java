package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws hair: what hangs behind the neck, and what covers the skull.
final class HairPainter {
  private static final int[] OVER = {13, 14, 15, 0, 1, 2, 3};

  private final Look look;
  private final Palette palette;

  HairPainter(Look look, Palette palette) {
    this.look = look;
    this.palette = palette;
  }

  /// The part behind head and neck.
  void back(Pen pen, Skull skull) {
    double weight = HeadPainter.weight(pen.scale());
    double fall = look.hair().fall();
    double turn = Math.min(1, skull.yaw() / 0.66);
    if (fall > 0) {
      double wide = look.hair().volume() * (look.hair() == Hair.WAVES ? 1.12 : 1);
      double l = (-.40 - .08 * turn) * wide;
      double r = (.40 - .13 * turn) * wide;
      var mass =
          Outline.from(l * .7, -.4)
              .to(l, -.1)
              .to(l * 1.02, fall * .55)
              .to(l * .86, fall)
              .to((l + r) / 2, fall * .93 + .04)
              .to(r * .8, fall * .96)
              .to(r, fall * .5)
              .to(r * .95, 0)
              .to(r * .6, -.38)
              .blob();
      pen.draw(mass, tone(.55), weight);
      for (double t = .12; t < 1; t += .19) {
        double x = l + (r - l) * t;
        pen.line(Outline.curve(x * .9, -.1, x, fall * .4, x * .93, fall * .88), weight * .55);
      }
    }
    switch (look.hair()) {
      case BUN -> knot(pen, -.30 - .08 * turn, -.44, .20, weight);
      case PONYTAIL -> tail(pen, -.36 - .09 * turn, weight);
      case CROP, SIDE_PART, SWEPT, CURLS, BALD, BOB, LONG, WAVES -> {}
    }
  }

  /// The part over the skull and around the face.
  void front(Pen pen, Skull skull) {
    if (look.hair() == Hair.BALD) {
      fringe(pen, skull);
      return;
    }
    double weight = HeadPainter.weight(pen.scale());
    var cap = cap(skull);
    pen.draw(cap, tone(0), weight * 1.05);
    if (pen.scale() > HeadPainter.PLAIN) {
      shine(pen, skull);
      strands(pen, skull, weight);
    }
    locks(pen, skull, weight);
  }

  private int tone(double darker) {
    return palette.local(look.colours().hair(), .35 + darker * 1.6);
  }

  private void knot(Pen pen, double x, double y, double r, double weight) {
    pen.draw(Outline.oval(x, y, r, r * .92), tone(0), weight);
    pen.line(
        Outline.curve(x - r * .6, y - r * .3, x, y - r * .1, x + r * .5, y + r * .4), weight * .6);
    pen.line(
        Outline.curve(x - r * .3, y - r * .7, x + r * .2, y - r * .4, x + r * .7, y), weight * .6);
  }

  private void tail(Pen pen, double x, double weight) {
    pen.draw(
        Outline.blob(
            x + .06, -.30, x - .12, -.34, x - .26, -.1, x - .24, .3, x - .12, .62, x - .06, .3, x,
            -.05),
        tone(.3),
        weight);
    pen.line(Outline.curve(x - .08, -.25, x - .16, .05, x - .13, .45), weight * .6);
  }

  private Outline cap(Skull skull) {
    double[] hairline = Hairline.on(skull, look.hair());
    double volume = look.hair().volume();
    var points = new double[OVER.length * 2 + hairline.length];
    for (int i = 0; i < OVER.length; i++) {
      double[] rim = skull.rim(OVER[i], crest(i, volume));
      points[2 * i] = rim[0];
      points[2 * i + 1] = rim[1];
    }
    System.arraycopy(hairline, 0, points, OVER.length * 2, hairline.length);
    return Outline.blob(points);
  }

  /// Curls stand off unevenly, swept hair stands off at the front.
  private double crest(int i, double volume) {
    return switch (look.hair()) {
      case CURLS -> volume + (i % 2 == 0 ? .05 : -.02);
      case SWEPT -> volume + (i == 4 ? .12 : 0);
      case SIDE_PART -> volume + (i == 4 ? .05 : 0);
      case CROP, BALD, BOB, LONG, BUN, PONYTAIL, WAVES -> volume - (i > 4 ? .03 : 0);
    };
  }

  private void shine(Pen pen, Skull skull) {
    double[] a = skull.rim(15, .93);
    double[] b = skull.rim(0, .90);
    double[] c = skull.rim(1, .90);
    int light =
        Tint.veil(Tint.mix(palette.local(look.colours().hair(), 0), palette.tone(0), .3), .42);
    pen.wash(
        Outline.from(a[0] + .02, a[1] + .10)
            .to(b[0] - .08, b[1] + .055)
            .to(b[0] + .05, b[1] + .05)
            .to(c[0] - .03, c[1] + .07)
            .to(b[0] + .06, b[1] + .085)
            .to(b[0] - .05, b[1] + .10)
            .blob(),
        light);
  }

  private void strands(Pen pen, Skull skull, double weight) {
    double volume = look.hair().volume() - .04;
    double[] line = Hairline.on(skull, look.hair());
    Pen fine = isDark() ? pen.inked(palette.tone(2.6)) : pen;
    for (int i = 1; i < 6; i++) {
      double[] from = skull.rim(OVER[6 - i], volume);
      double x = line[2 * i];
      double y = line[2 * i + 1] - .02;
      fine.line(
          Outline.curve(
              from[0], from[1], from[0] * .6 + x * .4 + .03, from[1] * .55 + y * .45 - .03, x, y),
          weight * .55);
    }
    if (look.hair() == Hair.CURLS) {
      curls(fine, skull, weight);
    }
  }

  private static void curls(Pen pen, Skull skull, double weight) {
    for (int i = 0; i < 14; i++) {
      double[] at = skull.rim(OVER[i % 7], (i < 7 ? 1.12 : .99) + .03 * (i % 3));
      double r = .05;
      pen.line(
          Outline.curve(
              at[0] - r, at[1], at[0], at[1] - r, at[0] + r, at[1], at[0] + .2 * r, at[1] + .8 * r),
          weight * .7);
    }
  }

  /// Strands that frame the face of long hair.
  private void locks(Pen pen, Skull skull, double weight) {
    double fall = look.hair().fall();
    if (fall < .4) {
      return;
    }
    double near = skull.x(-.80);
    double end = Math.min(fall, .95);
    pen.draw(
        Outline.from(near + .03, -.24)
            .to(near - .10, -.1)
            .to(near - .13, end * .6)
            .to(near - .08, end)
            .to(near - .01, end * .75)
            .to(near + .015, end * .3)
            .blob(),
        tone(.1),
        weight);
    pen.line(
        Outline.curve(near - .03, -.1, near - .06, end * .4, near - .055, end * .85), weight * .55);
    double far = skull.x(.95) + .028;
    double tip = Math.min(fall, .62);
    pen.draw(
        Outline.from(far - .02, -.2)
            .to(far + .03, -.08)
            .to(far + .055, tip * .6)
            .to(far + .02, tip)
            .to(far - .005, tip * .5)
            .to(far - .02, .06)
            .blob(),
        tone(.1),
        weight * .9);
  }

  private void fringe(Pen pen, Skull skull) {
    double[] nape = skull.rim(13, 1.02);
    double[] back = skull.rim(14, 1.03);
    double x = skull.x(-.86);
    pen.draw(
        Outline.from(x + .01, -.06)
            .to(x - .06, -.10)
            .to(back[0] + .05, back[1] + .02)
            .to(back[0] - .01, back[1] + .10)
            .to(nape[0] - .02, nape[1])
            .to(x - .04, .13)
            .to(x + .01, .10)
            .blob(),
        tone(0),
        HeadPainter.weight(pen.scale()) * .8);
    pen.line(
        Outline.curve(back[0] + .04, back[1] + .08, x - .06, -.01, x - .01, .08),
        HeadPainter.weight(pen.scale()) * .5);
    pen.glow(skull.x(.1), -.36, .16, Tint.veil(palette.tone(0), .55));
  }

  private boolean isDark() {
    int hair = look.colours().hair();
    return ((hair >> 16) & 0xFF) + ((hair >> 8) & 0xFF) < 0xB0;
  }
}
