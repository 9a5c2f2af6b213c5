package cinema.c41.engines.boards;

import cinema.c41.engines.boards.ink.Noise;
import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;

/// What the widest pictures look past: leaves and a bank of grass in the country, the edge of a
/// wall or a door elsewhere. Dark, so that the view beyond is bright.
record NearFrame(Palette palette, double width, double height, long seed) {
  void leaves(Pen pen) {
    Pen bold = pen.pressed(1.5);
    int dark = palette.tone(3.5);
    bank(bold, dark);
    bold.line(
        Outline.curve(
            -width * .05, height * .02, width * .12, height * .07, width * .26, height * .06),
        5);
    for (int i = 0; i < 26; i++) {
      double t = (Noise.at(seed, i) + 1) / 2;
      double x = width * (.30 - .34 * t);
      double y = height * (-.02 + .16 * t * (Noise.at(seed, i + 50) + 1) / 2);
      leaf(
          bold.at(x, y).turned(1.2 + Noise.at(seed, i + 90)),
          height * (.05 + .02 * t),
          i % 3 == 0 ? palette.tone(3) : dark);
    }
  }

  /// In the corner on the right.
  private void bank(Pen sheet, int dark) {
    double h = height;
    double reach = Math.min(width * .42, h * .8);
    Pen pen = sheet.at(width, 0).sized(-1, 1);
    pen.draw(
        Outline.from(-.1 * h, h * .86)
            .to(reach * .3, h * .885)
            .to(reach * .7, h * .95)
            .to(reach, h * 1.03)
            .to(reach * .5, h * 1.2)
            .to(-.1 * h, h * 1.2)
            .blob(),
        dark,
        1);
    for (int i = 0; i < 34; i++) {
      double t = (Noise.at(seed, i + 200) + 1) / 2;
      double x = reach * t;
      double y = h * (.87 + .13 * t * t);
      double lean = h * .03 * Noise.at(seed, i + 250);
      pen.inked(dark)
          .line(
              Outline.curve(
                  x,
                  y + h * .02,
                  x + lean * .3,
                  y - h * .03,
                  x + lean,
                  y - h * (.05 + .04 * t * (1 - t) * 4)),
              2.2);
    }
  }

  private static void leaf(Pen pen, double l, int tone) {
    pen.draw(Outline.blob(0, 0, l * .45, -l * .22, l, 0, l * .45, l * .22), tone, .7);
  }

  void wall(Pen pen) {
    Pen bold = pen.pressed(1.5);
    double w = Math.min(width * .085, height * .16);
    bold.draw(Outline.box(-height, -height, height + w, 3 * height), palette.tone(3.5), 1);
    bold.draw(Outline.box(w, -height, w * .28, 3 * height), palette.tone(2.8), 1);
    bold.hatch(Outline.box(0, 0, w, height), 1.2, 7, .8);
  }
}
