package cinema.c41.engines.boards.inserts;

import cinema.c41.engines.boards.ink.Lettering;
import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws one thing in a hand, around the origin, in heights of the panel.
final class ThingPainter {
  private static final double W = 1.7;
  private static final double FINE = .9;

  private final Palette palette;
  private final Hands hands;
  private final Lettering letters;

  ThingPainter(Palette palette, Hands hands, Lettering letters) {
    this.palette = palette;
    this.hands = hands;
    this.letters = letters;
  }

  void paint(Pen pen, Thing thing, String action) {
    switch (thing) {
      case CUP -> cup(pen);
      case GLASS -> glass(pen);
      case BOTTLE -> bottle(pen);
      case PHONE -> phone(pen);
      case LETTER -> letter(pen);
      case PHOTO -> photo(pen);
      case BOOK -> book(pen);
      case CANDLE -> candle(pen);
      case FLOWER -> flower(pen);
      case KEY, RING, GUN, KNIFE, BREAD, CLOCK, DOOR, CAR, HAND ->
          new ReachedThings(palette, hands).paint(pen, thing);
      case PLATE, BAG, TOOL, HAT, MONEY -> new CarriedThings(palette, hands).paint(pen, thing);
      case UNKNOWN -> new NoteCard(palette, hands, letters).paint(pen, Noun.of(action));
    }
  }

  private int tone(double level) {
    return palette.tone(level);
  }

  private int own(int argb, double level) {
    return palette.local(argb, level);
  }

  private void cup(Pen pen) {
    hands.palm(pen, .14, .02);
    pen.draw(
        Outline.blob(
            -.20, -.17, -.205, .05, -.16, .20, -.05, .245, .07, .245, .17, .20, .205, .05, .20,
            -.17),
        tone(.1),
        W);
    pen.wash(
        Outline.blob(-.20, -.15, -.205, .05, -.16, .20, -.05, .24, -.06, .2, -.12, .05, -.13, -.14),
        Tint.veil(tone(1.8), .75));
    pen.draw(Outline.oval(0, -.17, .20, .045), tone(.3), W);
    pen.draw(Outline.oval(0, -.162, .175, .034), own(0xFF7A4E36, 1.4), FINE);
    pen.wash(Outline.blob(-.1, -.17, -.02, -.18, .06, -.172, -.02, -.164), Tint.veil(tone(0), .6));
    steam(pen);
    hands.fingers(pen, .20, .04, .17);
  }

  private void steam(Pen pen) {
    Pen faint = pen.inked(Tint.veil(tone(.4), .8));
    faint.line(Outline.curve(-.06, -.24, -.09, -.30, -.04, -.35, -.07, -.42), 2);
    faint.line(Outline.curve(.05, -.24, .02, -.31, .07, -.36, .04, -.44), 2);
  }

  private void glass(Pen pen) {
    hands.palm(pen, .11, .02);
    pen.wash(Outline.poly(-.16, -.26, .16, -.26, .125, .26, -.125, .26), Tint.veil(tone(.3), .62));
    pen.wash(
        Outline.poly(-.15, -.08, .15, -.08, .122, .24, -.122, .24),
        Tint.veil(own(0xFFBFD3D6, .9), .8));
    pen.draw(Outline.oval(0, -.08, .15, .026), Tint.veil(tone(0), .6), FINE);
    pen.line(Outline.path(-.16, -.26, -.125, .26), W);
    pen.line(Outline.path(.16, -.26, .125, .26), W);
    pen.line(Outline.oval(0, -.26, .16, .03), W * .8);
    pen.line(Outline.curve(-.125, .26, 0, .285, .125, .26), W);
    pen.wash(Outline.poly(-.12, -.2, -.09, -.2, -.075, .1, -.098, .1), Tint.veil(tone(0), .85));
    hands.fingers(pen, .16, .05, .15);
  }

  private void bottle(Pen pen) {
    hands.palm(pen, .09, .06);
    var glass =
        Outline.blob(
            -.115, .27, -.12, -.05, -.10, -.15, -.045, -.24, -.042, -.42, .042, -.42, .045, -.24,
            .10, -.15, .12, -.05, .115, .27, 0, .285);
    pen.draw(glass, own(0xFF7E9470, 1.5), W);
    pen.wash(
        Outline.blob(
            -.112, .26, -.115, -.05, -.09, -.15, -.04, -.22, -.03, -.1, -.05, .1, -.05, .27),
        Tint.veil(own(0xFF7E9470, 3), .8));
    pen.draw(Outline.box(-.048, -.45, .096, .07), tone(2.6), W);
    pen.draw(Outline.poly(-.117, .06, .117, .06, .115, .22, -.115, .22), tone(.1), FINE);
    pen.line(Outline.path(-.07, .11, .07, .11), FINE);
    pen.line(Outline.path(-.05, .15, .05, .15), FINE);
    pen.wash(Outline.blob(.06, -.12, .085, -.05, .085, .03, .068, .03), Tint.veil(tone(0), .7));
    hands.fingers(pen, .13, -.03, .15);
  }

  private void phone(Pen pen) {
    Pen tilted = pen.turned(-.10);
    hands.palm(tilted, .07, .06);
    hands.tips(tilted, -.155, .02);
    tilted.draw(
        Outline.blob(
            -.15, -.29, 0, -.305, .15, -.29, .155, 0, .15, .29, 0, .305, -.15, .29, -.155, 0),
        tone(3.6),
        W);
    boolean lit = palette.lamps();
    tilted.wash(
        Outline.poly(-.135, -.265, .135, -.265, .135, .265, -.135, .265),
        lit ? palette.glow() : tone(.2));
    tilted.draw(
        Outline.blob(-.11, -.20, .03, -.21, .05, -.15, .03, -.10, -.11, -.11, -.12, -.15),
        tone(1),
        FINE);
    tilted.draw(
        Outline.blob(-.03, -.06, .11, -.07, .12, .0, .11, .05, -.03, .04, -.05, 0),
        own(0xFF8FB3A6, .5),
        FINE);
    tilted.draw(
        Outline.blob(-.11, .08, .0, .07, .02, .12, 0, .17, -.11, .16, -.12, .12), tone(1), FINE);
    for (double y : new double[] {-.165, -.14, .11, .135}) {
      tilted.line(Outline.path(-.09, y, -.01, y), .7);
    }
    hands.tips(tilted.sized(1, 1), -.165, .02);
    hands.thumb(tilted, .13, .13);
    pen.glow(0, 0, .5, Tint.veil(palette.glow(), lit ? .3 : .08));
  }

  private void letter(Pen pen) {
    Pen tilted = pen.turned(.08);
    hands.palm(tilted, .17, .1);
    tilted.draw(Outline.poly(-.30, -.30, .24, -.32, .28, .26, -.27, .29), tone(.02), W);
    tilted.wash(Outline.poly(-.30, -.02, .26, -.05, .265, .0, -.29, .03), Tint.veil(tone(1.2), .5));
    for (int i = 0; i < 9; i++) {
      double y = -.22 + i * .05;
      tilted.line(
          Outline.curve(-.24, y, -.1, y + .006, .05, y - .006, i % 3 == 2 ? .06 : .19, y), FINE);
    }
    tilted.line(Outline.curve(-.02, .24, .04, .20, .08, .25, .13, .21, .18, .24), 1.2);
    hands.thumb(tilted, .22, .20);
  }

  private void photo(Pen pen) {
    Pen tilted = pen.turned(-.12);
    hands.palm(tilted, .16, .1);
    tilted.draw(Outline.poly(-.24, -.29, .24, -.29, .24, .29, -.24, .29), tone(.05), W);
    tilted.draw(Outline.poly(-.20, -.25, .20, -.25, .20, .16, -.20, .16), tone(1.2), FINE);
    tilted.wash(
        Outline.poly(-.20, .02, -.05, -.05, .08, .01, .20, -.04, .20, .16, -.20, .16), tone(2));
    for (double x : new double[] {-.07, .08}) {
      tilted.draw(
          Outline.blob(x - .09, .16, x - .07, .03, x, 0, x + .07, .03, x + .09, .16),
          tone(x < 0 ? 2.8 : 1.6),
          FINE);
      tilted.draw(Outline.oval(x, -.055, .045, .06), tone(.2), FINE);
      tilted.wash(
          Outline.blob(x - .05, -.06, x - .03, -.12, x + .03, -.12, x + .05, -.06, x, -.09),
          tone(3));
    }
    hands.thumb(tilted, .21, .22);
  }

  private void book(Pen pen) {
    hands.palm(pen, .22, .12);
    pen.draw(
        Outline.poly(-.40, -.20, 0, -.16, .40, -.20, .40, .24, 0, .28, -.40, .24),
        own(0xFFB0604C, 1.6),
        W);
    pen.draw(
        Outline.blob(-.38, -.22, -.18, -.25, 0, -.19, 0, .25, -.18, .20, -.38, .22), tone(.1), W);
    pen.draw(Outline.blob(.38, -.22, .18, -.25, 0, -.19, 0, .25, .18, .20, .38, .22), tone(.02), W);
    for (int i = 0; i < 8; i++) {
      double y = -.16 + i * .045;
      pen.line(Outline.curve(-.33, y - .01, -.18, y - .025, -.05, y + .01), .8);
      pen.line(Outline.curve(.05, y + .01, .18, y - .025, .33, y - .01), .8);
    }
    pen.wash(
        Outline.blob(-.10, -.2, 0, -.17, .05, -.2, .05, .22, 0, .25, -.10, .22),
        Tint.veil(tone(1.6), .4));
    hands.thumb(pen, .34, .22);
  }

  private void candle(Pen pen) {
    hands.palm(pen, .05, .12);
    pen.draw(Outline.poly(-.06, -.12, .06, -.12, .065, .28, -.065, .28), tone(.1), W);
    pen.line(Outline.path(0, -.12, .004, -.16), 1.6);
    pen.glow(0, -.24, .55, Tint.veil(palette.glow(), .7));
    pen.draw(
        Outline.blob(0, -.36, .045, -.24, .03, -.17, 0, -.15, -.03, -.17, -.045, -.24),
        own(0xFFFFD070, 0),
        1.2);
    pen.wash(Outline.blob(0, -.26, .02, -.2, 0, -.16, -.02, -.2), own(0xFFFFF6D8, 0));
    hands.fingers(pen, .10, .12, .13);
  }

  private void flower(Pen pen) {
    hands.palm(pen, .03, .16);
    pen.line(Outline.curve(0, .34, -.01, .1, .01, -.14), 3);
    pen.draw(Outline.blob(.0, .02, .10, -.06, .20, -.05, .12, .03), own(0xFFA9B98C, 1.4), 1.2);
    int petal = own(0xFFC8503F, .3);
    for (int i = 0; i < 7; i++) {
      Pen around = pen.at(.01, -.24).turned(i * .9);
      around.draw(
          Outline.blob(-.03, -.02, -.09, -.10, -.04, -.17, .05, -.16, .08, -.09, .03, -.02),
          petal,
          1.1);
    }
    pen.draw(Outline.oval(.01, -.24, .05, .045), own(0xFFC8503F, 1.8), 1);
    hands.fingers(pen, .08, .16, .11);
  }
}
