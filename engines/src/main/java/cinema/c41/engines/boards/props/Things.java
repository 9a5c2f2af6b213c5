package cinema.c41.engines.boards.props;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;
import cinema.c41.engines.boards.set.Stage;

/// Lamps, plants, crockery, books: what makes a room lived in.
public final class Things {
  private Things() {}

  /// A lamp that hangs from the ceiling, lit when there is no daylight.
  public static void pendant(Stage s, double x, double drop, double z, double ceiling) {
    s.line(.8, x, ceiling, z, x, drop + .2, z);
    Pen pen = s.upright(x, drop, z);
    double depth = s.lens().depth(x, z);
    lit(s, 2.4, x, drop - .1, z);
    pen.draw(
        Outline.blob(-.06, -.2, .06, -.2, .14, -.08, .25, .04, 0, .06, -.25, .04, -.14, -.08),
        s.tone(2.7, depth),
        1);
    pen.wash(
        Outline.oval(0, .05, .16, .035),
        s.palette().lamps() ? s.palette().glow() : s.tone(.2, depth));
  }

  public static void floorLamp(Stage s, double x, double z) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, 0, z);
    pen.line(Outline.path(0, 0, 0, -1.35), 1.6);
    pen.draw(Outline.blob(-.18, .02, 0, -.04, .18, .02), s.tone(3, depth), .9);
    lit(s, 2.2, x, 1.5, z);
    int shade =
        s.palette().lamps() ? Tint.mix(s.palette().glow(), s.tone(0, 1), .25) : s.tone(.6, depth);
    pen.draw(Outline.poly(-.13, -1.72, .13, -1.72, .24, -1.32, -.24, -1.32), shade, 1);
  }

  public static void tableLamp(Stage s, double x, double y, double z) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, y, z);
    lit(s, 1.5, x, y + .35, z);
    pen.draw(
        Outline.blob(-.05, 0, -.06, -.1, -.02, -.2, .02, -.2, .06, -.1, .05, 0),
        s.tone(2.4, depth),
        .9);
    int shade =
        s.palette().lamps() ? Tint.mix(s.palette().glow(), s.tone(0, 1), .25) : s.tone(.5, depth);
    pen.draw(Outline.poly(-.09, -.42, .09, -.42, .16, -.2, -.16, -.2), shade, 1);
  }

  /// The light of a lamp, when it is lit.
  public static void lit(Stage s, double radius, double x, double y, double z) {
    if (s.palette().lamps()) {
      double strength = 1 - s.softness() * 1.5;
      s.glow(
          radius * (1 - s.softness() * .5), Tint.veil(s.palette().glow(), .46 * strength), x, y, z);
      s.glow(radius * .35, Tint.veil(s.palette().glow(), .55 * strength), x, y, z);
    }
  }

  public static void plant(Stage s, double x, double z, double size) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, 0, z).sized(size, size);
    int leaf = s.colour(0xFFB9C4A0, 2.0, depth);
    for (int i = 0; i < 9; i++) {
      double lean = -.62 + i * .155;
      double length = .75 + .35 * s.fixed(i + 70);
      leaf(
          pen.at(0, -.38).turned(lean * 1.25),
          length,
          i % 2 == 0 ? leaf : s.colour(0xFFB9C4A0, 2.9, depth));
    }
    pen.draw(Outline.poly(-.2, -.42, .2, -.42, .15, 0, -.15, 0), s.tone(1.7, depth), 1);
  }

  private static void leaf(Pen pen, double length, int wash) {
    pen.draw(Outline.blob(0, 0, -.09, -length * .45, -.02, -length, .08, -length * .5), wash, .8);
    pen.line(Outline.curve(0, 0, -.01, -length * .5, -.01, -length * .9), .5);
  }

  public static void clock(Stage s, double x, double y, double z) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, y, z - .03);
    pen.draw(Outline.oval(0, 0, .19, .19), s.tone(.1, depth), 1.4);
    pen.line(Outline.path(0, 0, .07, -.09), 1.3);
    pen.line(Outline.path(0, 0, -.02, -.15), 1);
  }

  public static void monitor(Stage s, double x, double y, double z) {
    s.box(3, x - .03, y, z, x + .03, y + .14, z + .04);
    s.box(3.2, x - .32, y + .12, z - .02, x + .32, y + .52, z + .02);
    s.wash(
        s.palette().lamps() ? 0 : .8,
        x - .29,
        y + .15,
        z - .03,
        x + .29,
        y + .15,
        z - .03,
        x + .29,
        y + .49,
        z - .03,
        x - .29,
        y + .49,
        z - .03);
    for (int i = 0; i < 4; i++) {
      s.line(
          .5,
          x - .22,
          y + .42 - i * .07,
          z - .035,
          x - .05 + .2 * s.fixed(i),
          y + .42 - i * .07,
          z - .035);
    }
  }

  public static void cup(Stage s, double x, double y, double z) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, y, z);
    pen.line(Outline.curve(.04, -.08, .075, -.07, .07, -.035, .035, -.025), 1.2);
    pen.draw(Outline.poly(-.045, -.10, .045, -.10, .035, 0, -.035, 0), s.tone(.2, depth), 1);
    pen.draw(Outline.oval(0, -.10, .045, .012), s.tone(2.6, depth), .8);
  }

  /// A bottle of some height.
  public static void bottle(Stage s, double x, double y, double z, double height) {
    double depth = s.lens().depth(x, z);
    double w = height * .14;
    int[] glass = {0xFF9DB08A, 0xFFC79A5B, 0xFFB9C6C6, 0xFF8E6A55};
    int tint = s.colour(glass[(int) (s.fixed((int) (x * 37)) * 4) & 3], 1.4, depth);
    Pen pen = s.upright(x, y, z);
    pen.draw(
        Outline.from(-w, 0)
            .to(-w, -height * .55)
            .to(-w * .35, -height * .72)
            .to(-w * .3, -height)
            .to(w * .3, -height)
            .to(w * .35, -height * .72)
            .to(w, -height * .55)
            .to(w, 0)
            .blob(),
        tint,
        .8);
    pen.wash(Outline.box(-w * .8, -height * .42, w * 1.6, height * .2), s.tone(.3, depth));
  }

  /// Bottles side by side.
  public static void bottles(Stage s, double[] space, int row) {
    double height = space[3] - space[1];
    int n = (int) Math.min(26, Math.max(3, (space[2] - space[0]) / .13));
    for (int i = 0; i < n; i++) {
      double x = space[0] + (space[2] - space[0]) * (i + .5) / n;
      bottle(s, x, space[1], space[4], height * (.66 + .3 * s.fixed(i * 7 + row)));
    }
  }

  /// Books side by side, some leaning.
  public static void books(Stage s, double[] space, int row) {
    double height = space[3] - space[1];
    double x = space[0] + .03;
    for (int i = 0; x < space[2] - .08; i++) {
      double w = .035 + .035 * s.fixed(row * 31 + i);
      double h = height * (.62 + .33 * s.fixed(row * 17 + i));
      if (s.fixed(row * 13 + i) < .12) {
        x += .12;
        continue;
      }
      double z = space[4];
      s.face(
          .4 + 2.6 * s.fixed(row * 7 + i),
          x,
          space[1],
          z,
          x + w,
          space[1],
          z,
          x + w,
          space[1] + h,
          z,
          x,
          space[1] + h,
          z);
      x += w;
    }
  }

  /// Loaves side by side.
  public static void loaves(Stage s, double[] space, int row) {
    double size = .30;
    double depth = s.lens().depth(space[0], space[4]);
    for (double x = space[0] + .2; x < space[2] - .1; x += size + .06) {
      boolean round = row % 2 == 0;
      Pen pen = s.upright(x, space[1], space[4]);
      double h = round ? .17 : .12;
      pen.draw(
          Outline.from(-size / 2, 0)
              .to(-size * .48, -h * .7)
              .to(0, -h * 1.15)
              .to(size * .48, -h * .7)
              .to(size / 2, 0)
              .to(0, .015)
              .blob(),
          s.colour(0xFFE0B070, 1.1, depth),
          .9);
      for (double c = -.08; c < .1; c += .07) {
        pen.line(Outline.curve(c - .02, -h * .95, c + .02, -h * .5), .8);
      }
    }
  }

  /// Boxes and tins side by side.
  public static void goods(Stage s, double[] space, int row) {
    double height = space[3] - space[1];
    double x = space[0] + .04;
    for (int i = 0; x < space[2] - .16; i++) {
      double w = .10 + .10 * s.fixed(row * 5 + i);
      double h = height * (.45 + .5 * s.fixed(row * 11 + i));
      s.box(
          .4 + 2.2 * s.fixed(row * 3 + i),
          x,
          space[1],
          space[4],
          x + w,
          space[1] + h,
          space[4] + .12);
      x += w + .02;
    }
  }
}
