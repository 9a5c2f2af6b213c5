package cinema.c41.engines.boards.inserts;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws things that a hand reaches for rather than holds.
final class ReachedThings {
  private static final double W = 1.7;
  private static final double FINE = .9;

  private final Palette palette;
  private final Hands hands;

  ReachedThings(Palette palette, Hands hands) {
    this.palette = palette;
    this.hands = hands;
  }

  void paint(Pen pen, Thing thing) {
    switch (thing) {
      case KEY -> key(pen);
      case RING -> ring(pen);
      case GUN -> gun(pen);
      case KNIFE -> knife(pen);
      case BREAD -> bread(pen);
      case CLOCK -> clock(pen);
      case DOOR -> door(pen);
      case CAR -> wheel(pen);
      case HAND -> hands.offer(pen, -.05, .02);
      case CUP, GLASS, BOTTLE, PHONE, LETTER, PHOTO, BOOK, CANDLE, FLOWER -> {}
      case PLATE, BAG, TOOL, HAT, MONEY, UNKNOWN -> {}
    }
  }

  private int tone(double level) {
    return palette.tone(level);
  }

  private int own(int argb, double level) {
    return palette.local(argb, level);
  }

  private void key(Pen pen) {
    Pen laid = pen.at(-.04, .02).turned(-.35);
    int brass = own(0xFFD9B25C, .6);
    laid.draw(Outline.poly(-.30, -.022, .06, -.022, .06, .022, -.30, .022), brass, W);
    laid.draw(
        Outline.poly(
            -.30, .02, -.30, .11, -.265, .11, -.265, .06, -.24, .06, -.24, .10, -.205, .10, -.205,
            .02),
        brass,
        W);
    laid.draw(Outline.oval(.14, 0, .11, .10), brass, W);
    laid.draw(Outline.oval(.14, 0, .055, .048), tone(1.6), W);
    laid.wash(
        Outline.poly(-.30, .004, .06, .004, .06, .022, -.30, .022),
        Tint.veil(own(0xFFD9B25C, 2.6), .8));
    laid.line(Outline.curve(.10, -.05, .15, -.07, .2, -.04), FINE);
    hands.reach(pen, .05, .03);
  }

  private void ring(Pen pen) {
    hands.offer(pen, -.05, .06);
    int gold = own(0xFFE0B95A, .4);
    pen.draw(Outline.oval(.02, .04, .085, .06), gold, W);
    pen.draw(Outline.oval(.02, .045, .062, .042), own(0xFFF6DCC0, .6), 1.2);
    pen.draw(Outline.poly(.02, -.085, .06, -.05, .02, -.01, -.02, -.05), tone(.05), 1.3);
    pen.glow(.02, -.05, .16, Tint.veil(0xFFFFFFFF, .55));
  }

  private void gun(Pen pen) {
    hands.arm(pen, .36, .28);
    Pen held = pen.turned(.06);
    held.draw(Outline.poly(-.36, -.17, .16, -.17, .18, -.12, .18, -.03, -.36, -.03), tone(3.2), W);
    held.wash(Outline.poly(-.36, -.17, .16, -.17, .17, -.13, -.36, -.13), tone(2.2));
    held.draw(Outline.poly(.02, -.03, .18, -.03, .26, .25, .10, .27), tone(2.7), W);
    held.line(Outline.curve(-.10, -.03, -.09, .06, .0, .08, .05, .05), 2.4);
    held.line(Outline.path(-.02, -.03, -.03, .03), 2);
    held.wash(Outline.oval(-.36, -.10, .012, .03), tone(4));
    hands.fingers(held, .26, .12, .19);
    hands.thumb(held, .24, .02);
  }

  private void knife(Pen pen) {
    pen.draw(Outline.poly(-.44, .20, .30, .16, .34, .28, -.40, .33), own(0xFFC9A67C, 1), W);
    Pen laid = pen.turned(-.18);
    hands.palm(laid, .16, .06);
    laid.draw(Outline.blob(-.42, .02, -.25, -.06, .02, -.07, .02, .03, -.2, .045), tone(.2), W);
    laid.wash(
        Outline.blob(-.40, .02, -.2, .0, .02, .0, .02, .03, -.2, .045), Tint.veil(tone(1.8), .8));
    laid.draw(Outline.poly(.02, -.075, .30, -.06, .32, .0, .30, .05, .02, .04), tone(3.1), W);
    hands.fingers(laid, .25, .06, .15);
  }

  private void bread(Pen pen) {
    pen.draw(Outline.poly(-.46, .18, .30, .15, .36, .27, -.42, .31), own(0xFFC9A67C, 1.4), W);
    var loaf =
        Outline.blob(
            -.40, .14, -.38, -.04, -.22, -.17, 0, -.20, .20, -.15, .32, -.02, .33, .14, .18, .21,
            -.22, .22);
    pen.draw(loaf, own(0xFFD89A55, .7), W);
    pen.wash(
        Outline.blob(-.40, .14, -.37, .0, -.3, .08, 0, .13, .32, .1, .33, .14, .18, .21, -.22, .22),
        Tint.veil(own(0xFFB06A34, 2), .75));
    for (double x = -.22; x < .22; x += .14) {
      pen.draw(
          Outline.blob(x - .05, -.11, x + .01, -.13, x + .09, .0, x + .06, .02),
          own(0xFFF3D9A8, .2),
          1.1);
    }
    pen.glow(-.05, -.12, .2, Tint.veil(tone(0), .4));
    hands.reach(pen, .10, .0);
  }

  private void clock(Pen pen) {
    pen.draw(Outline.oval(-.06, -.05, .30, .30), tone(2.4), W * 1.2);
    pen.draw(Outline.oval(-.06, -.05, .25, .25), tone(.05), W);
    for (int i = 0; i < 12; i++) {
      Pen mark = pen.at(-.06, -.05).turned(Math.PI * i / 6);
      mark.line(Outline.path(0, -.235, 0, i % 3 == 0 ? -.19 : -.21), i % 3 == 0 ? 2.2 : 1.2);
    }
    pen.at(-.06, -.05).turned(-.5).line(Outline.path(0, .03, 0, -.13), 3);
    pen.at(-.06, -.05).turned(1.9).line(Outline.path(0, .04, 0, -.19), 2);
    pen.wash(Outline.oval(-.06, -.05, .018, .018), tone(4));
    pen.wash(
        Outline.blob(-.27, -.08, -.22, -.2, -.1, -.28, -.14, -.2, -.2, -.1),
        Tint.veil(tone(0), .6));
    hands.reach(pen, .14, .06);
  }

  private void door(Pen pen) {
    pen.draw(Outline.box(-.75, -.9, .95, 1.9), tone(1.6), W);
    pen.line(Outline.box(-.62, -.7, .5, .55), 1.1);
    pen.line(Outline.box(-.62, .0, .5, .8), 1.1);
    pen.draw(Outline.box(.20, -.9, .6, 1.9), tone(3.3), W);
    int brass = own(0xFFD9B25C, .8);
    pen.draw(
        Outline.blob(
            .04, -.18, .10, -.20, .15, -.18, .16, .0, .15, .18, .10, .20, .04, .18, .03, 0),
        brass,
        W);
    pen.wash(Outline.oval(.095, .11, .014, .022), tone(4));
    hands.arm(pen, .26, .20);
    pen.draw(
        Outline.blob(
            .08, -.075, .13, -.07, .12, -.02, -.10, -.015, -.20, -.02, -.21, -.06, -.1, -.072),
        brass,
        W);
    hands.fingers(pen.at(.02, .02).turned(.5), .14, .02, .20);
    hands.thumb(pen, .12, .10);
  }

  private void wheel(Pen pen) {
    pen.wash(Outline.box(-1.4, -.02, 2.8, 1), tone(3.2));
    pen.line(Outline.curve(-1.4, .0, 0, -.06, 1.4, .0), W);
    for (double x : new double[] {-.13, .13}) {
      pen.draw(Outline.oval(x, -.02, .10, .10), tone(.6), 1.4);
      pen.at(x, -.02).turned(x * 6).line(Outline.path(0, .02, 0, -.08), 1.6);
    }
    pen.pressed(4.5).line(Outline.oval(0, .16, .40, .38), 4.2);
    pen.draw(Outline.blob(-.12, .10, 0, .07, .12, .10, .14, .2, 0, .26, -.14, .2), tone(3.6), W);
    pen.line(Outline.curve(-.38, .14, -.2, .13, -.1, .15), 6);
    pen.line(Outline.curve(.38, .14, .2, .13, .1, .15), 6);
    hands.arm(pen, .52, .16);
    hands.fingers(pen, .44, .06, .12);
    hands.thumb(pen, .42, .14);
  }
}
