package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws what grows around a mouth; it moves with the jaw.
final class BeardPainter {
  private final Look look;
  private final Palette palette;

  BeardPainter(Look look, Palette palette) {
    this.look = look;
    this.palette = palette;
  }

  void paint(Pen pen, Skull skull, Viseme mouth) {
    double drop = mouth.open() * 0.5;
    switch (look.wear().beard()) {
      case NONE -> {}
      case STUBBLE -> pen.wash(along(skull, drop), Tint.veil(tone(), 0.22));
      case MOUSTACHE -> moustache(pen, skull);
      case FULL -> {
        pen.wash(along(skull, drop), Tint.veil(tone(), 0.88));
        moustache(pen, skull);
        strands(pen, skull);
      }
    }
  }

  private int tone() {
    return palette.local(look.colours().hair(), .8);
  }

  private static Outline along(Skull skull, double drop) {
    double[] lobe = skull.rim(12, 1.0);
    double[] corner = skull.rim(11, 1.03);
    double[] jaw = skull.rim(10, 1.05);
    double[] chin = skull.rim(9, 1.07);
    double[] front = skull.rim(8, 1.04);
    double[] side = skull.rim(7, 1.0);
    return Outline.from(lobe[0], lobe[1] - .06)
        .to(corner[0], corner[1])
        .to(jaw[0], jaw[1])
        .to(chin[0], chin[1])
        .to(front[0], front[1])
        .to(side[0], side[1] - .03)
        .to(skull.x(.42), .30)
        .to(skull.x(.30), .33)
        .to(skull.x(.28), .40 + drop)
        .to(skull.x(0), .415 + drop)
        .to(skull.x(-.30), .40 + drop)
        .to(skull.x(-.36), .33)
        .to(skull.x(-.5), .28)
        .to(skull.x(-.72), .26)
        .to(skull.x(-.86), .14)
        .blob();
  }

  private void moustache(Pen pen, Skull skull) {
    double y = skull.y(.265);
    pen.wash(
        Outline.from(skull.x(-.36), y + .065)
            .to(skull.x(-.2), y + .005)
            .to(skull.x(0), y - .005)
            .to(skull.x(.2), y + .005)
            .to(skull.x(.34), y + .06)
            .to(skull.x(.12), y + .04)
            .to(skull.x(0), y + .03)
            .to(skull.x(-.14), y + .042)
            .blob(),
        Tint.veil(tone(), 0.95));
  }

  private static void strands(Pen pen, Skull skull) {
    if (pen.scale() < HeadPainter.FINE) {
      return;
    }
    for (double across = -.7; across < .26; across += .15) {
      double x = skull.x(across);
      pen.line(Outline.curve(x, .41, x + .012, .45, x + .03, .50), 0.7);
    }
  }
}
