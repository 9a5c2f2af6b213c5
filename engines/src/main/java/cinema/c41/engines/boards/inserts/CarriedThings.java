package cinema.c41.engines.boards.inserts;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws things that people carry about.
final class CarriedThings {
  private static final double W = 1.7;
  private static final double FINE = .9;

  private final Palette palette;
  private final Hands hands;

  CarriedThings(Palette palette, Hands hands) {
    this.palette = palette;
    this.hands = hands;
  }

  void paint(Pen pen, Thing thing) {
    switch (thing) {
      case PLATE -> plate(pen);
      case BAG -> bag(pen);
      case TOOL -> pliers(pen);
      case HAT -> hat(pen);
      case MONEY -> money(pen);
      case PHONE, LETTER, PHOTO, KEY, GUN, KNIFE, BOOK, BREAD, CLOCK, DOOR, CAR, BOTTLE -> {}
      case GLASS, CUP, CANDLE, RING, FLOWER, HAND, UNKNOWN -> {}
    }
  }

  private int tone(double level) {
    return palette.tone(level);
  }

  private int own(int argb, double level) {
    return palette.local(argb, level);
  }

  private void plate(Pen pen) {
    hands.palm(pen, .16, .10);
    pen.draw(
        Outline.blob(-.36, .05, -.24, .17, -.08, .21, .10, .20, .24, .15, .33, .04, 0, .10),
        tone(1.4),
        W);
    pen.draw(Outline.oval(-.015, .045, .35, .085), tone(.1), W);
    pen.line(Outline.oval(-.015, .05, .20, .042), FINE);
    pen.wash(
        Outline.blob(-.21, .05, -.1, .085, .05, .09, .17, .06, .05, .075, -.1, .07),
        Tint.veil(tone(1.8), .6));
    pen.wash(Outline.blob(-.30, .03, -.22, -.005, -.12, -.02, -.2, .005), Tint.veil(tone(0), .9));
    hands.thumb(pen, .32, .09);
  }

  private void bag(Pen pen) {
    int leather = own(0xFFB0794C, 1.0);
    int dark = own(0xFFB0794C, 2.4);
    pen.line(Outline.curve(-.13, -.10, -.12, -.23, 0, -.26, .12, -.23, .13, -.10), 6);
    pen.draw(
        Outline.blob(
            -.40, -.06, -.38, -.11, 0, -.12, .38, -.11, .40, -.06, .42, .26, .38, .30, -.38, .30,
            -.42, .26),
        leather,
        W);
    pen.wash(Outline.poly(-.41, .16, .41, .16, .41, .28, -.41, .28), Tint.veil(dark, .5));
    pen.line(Outline.curve(-.41, .05, 0, .075, .41, .05), 1.5);
    for (double x : new double[] {-.25, .20}) {
      pen.draw(Outline.poly(x, -.11, x + .06, -.11, x + .06, .14, x, .14), dark, FINE);
      pen.draw(
          Outline.poly(x - .01, .03, x + .07, .03, x + .07, .09, x - .01, .09),
          own(0xFFD9B25C, .6),
          FINE);
    }
    Pen grip = pen.at(.04, -.36);
    hands.palm(grip, .0, .10);
    hands.fingers(grip, .06, .11, .16);
  }

  private void pliers(Pen pen) {
    Pen laid = pen.at(-.02, .0).turned(.42);
    hands.palm(laid, .16, .04);
    int steel = tone(2.2);
    laid.draw(
        Outline.blob(-.10, -.03, -.26, -.10, -.36, -.05, -.37, -.01, -.27, -.015, -.12, .03),
        steel,
        W);
    laid.draw(
        Outline.blob(-.10, .03, -.26, .09, -.36, .045, -.37, .005, -.27, .012, -.12, -.03),
        tone(1.5),
        W);
    int grip = own(0xFFB7503F, 1.2);
    laid.draw(
        Outline.blob(-.10, -.05, .02, -.10, .22, -.12, .36, -.09, .36, -.05, .2, -.07, -.04, .0),
        grip,
        W);
    laid.draw(
        Outline.blob(-.10, .05, .02, .10, .22, .12, .36, .09, .36, .05, .2, .07, -.04, .0),
        grip,
        W);
    laid.draw(Outline.oval(-.09, 0, .035, .035), tone(.7), W);
    hands.fingers(laid, .25, .03, .17);
  }

  private void hat(Pen pen) {
    hands.palm(pen, .18, .10);
    int felt = own(0xFF8A7A66, 1.4);
    pen.draw(
        Outline.blob(
            -.22, .06, -.21, -.12, -.14, -.21, -.03, -.185, .02, -.19, .12, -.215, .19, -.12, .21,
            .06, 0, .10),
        felt,
        W);
    pen.wash(
        Outline.blob(-.22, .06, -.21, -.12, -.14, -.2, -.12, -.05, -.10, .08),
        Tint.veil(own(0xFF8A7A66, 2.8), .7));
    pen.line(Outline.curve(-.08, -.19, -.01, -.13, .06, -.19), FINE);
    pen.draw(
        Outline.blob(-.22, .0, 0, .045, .21, .0, .215, .065, 0, .11, -.22, .065), tone(3.4), W);
    pen.draw(
        Outline.blob(
            -.40, .06, -.22, .055, 0, .10, .21, .055, .37, .05, .34, .12, .15, .17, -.10, .175,
            -.32, .13),
        felt,
        W);
    hands.thumb(pen, .33, .10);
  }

  private void money(Pen pen) {
    hands.palm(pen, .18, .10);
    for (int i = 0; i < 3; i++) {
      Pen note = pen.at(-.02, -.02).turned(.30 - .22 * i);
      note.draw(
          Outline.poly(-.34, -.14, .26, -.15, .27, .12, -.33, .13), own(0xFFB9C6A4, .5 * i), W);
      note.line(Outline.poly(-.31, -.11, .23, -.12, .24, .09, -.30, .10), FINE);
      note.draw(Outline.oval(-.04, -.01, .08, .085), own(0xFFB9C6A4, 1.6), FINE);
    }
    hands.thumb(pen, .24, .18);
  }
}
