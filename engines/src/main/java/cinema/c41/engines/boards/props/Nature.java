package cinema.c41.engines.boards.props;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;
import cinema.c41.engines.boards.set.Stage;
import java.util.Arrays;

/// Sky, ground, water and what grows.
public final class Nature {
  private Nature() {}

  /// The sky behind everything, paler towards the horizon, with the sun or the moon where the hour
  /// has it.
  public static void sky(Stage s) {
    Pen pen = s.flat();
    double horizon = s.lens().cy();
    double reach = s.width() * 3;
    double top = Math.min(horizon - s.height(), -s.height() * .4);
    int bands = 26;
    for (int i = 0; i < bands; i++) {
      double t = (double) i / (bands - 1);
      double y = top + (horizon - top) * t;
      int tone = Tint.mix(s.palette().high(), s.palette().low(), StrictMath.pow(t, 1.5));
      pen.wash(Outline.box(-reach, y, 3 * reach, s.height() * 3), tone);
    }
    body(s, pen, horizon);
    for (int i = 0; i < 5; i++) {
      cloud(s, pen, i);
    }
  }

  private static void body(Stage s, Pen pen, double horizon) {
    double h = s.height();
    double x = s.width() * (.24 + .5 * s.fixed(12));
    double y = s.palette().air() == s.palette().low() ? horizon - h * .3 : horizon - h * .16;
    pen.glow(x, y, h * .55, Tint.veil(s.palette().glow(), s.palette().lamps() ? .55 : .35));
    if (s.palette().lamps()) {
      pen.wash(
          Outline.oval(x, y, h * .045, h * .045), Tint.mix(s.palette().glow(), 0xFFFFFFFF, .45));
    }
  }

  /// A cloud as a loose patch of wash with a lit edge.
  private static void cloud(Stage s, Pen pen, int i) {
    double h = s.height();
    double x = s.width() * (-.2 + 1.4 * s.fixed(i + 40));
    double y = s.lens().cy() - h * (.16 + .5 * s.fixed(i + 50));
    double w = h * (.22 + .3 * s.fixed(i + 60));
    double t = h * (.018 + .03 * s.fixed(i + 65));
    int tone = Tint.veil(Tint.mix(s.palette().low(), s.palette().tone(0), .55), cover(s));
    pen.wash(
        Outline.from(x - w, y)
            .to(x - w * .5, y - t * 1.2)
            .to(x - w * .1, y - t * 2.2)
            .to(x + w * .35, y - t * 1.3)
            .to(x + w, y)
            .to(x + w * .3, y + t * .7)
            .to(x - w * .4, y + t * .5)
            .blob(),
        tone);
    pen.wash(
        Outline.blob(x - w * .8, y + t * .3, x, y + t * .1, x + w * .8, y + t * .3, x, y + t * .9),
        Tint.veil(s.palette().tone(1.6), cover(s) * .4));
  }

  /// Clouds are pale by day and a hint by night.
  private static double cover(Stage s) {
    return isNight(s) ? .22 : .55;
  }

  private static boolean isNight(Stage s) {
    return (s.palette().low() & 0xFF0000) < 0x600000;
  }

  /// Open ground to the horizon.
  public static void ground(Stage s, double level) {
    s.wash(level, -400, 0, -9, 400, 0, -9, 400, 0, 600, -400, 0, 600);
    s.wash(level + .25, -60, 0, -9, 60, 0, -9, 60, 0, 9, -60, 0, 9);
    for (int i = 0; i < 60; i++) {
      double x = -9 + 18 * s.fixed(200 + i);
      double z = -3 + 14 * s.fixed(300 + i);
      s.line(.5, x, 0, z, x + .3 + .3 * s.fixed(i), 0, z);
    }
  }

  /// A range of hills as one ragged edge.
  public static void hills(Stage s, double z, double height, double level, int seed) {
    var points = new double[46];
    double width = z * 2.4;
    for (int i = 0; i <= 20; i++) {
      double[] at =
          s.spot(-width + 2 * width * i / 20, height * (.35 + .65 * s.fixed(seed + i)), z);
      points[2 * i] = at[0];
      points[2 * i + 1] = at[1];
    }
    double floor = Math.max(s.lens().cy() + 4, s.spot(0, 0, z)[1]);
    points[42] = points[40];
    points[43] = floor;
    points[44] = points[0];
    points[45] = floor;
    s.flat().wash(Outline.blob(points), s.tone(level, z));
    s.flat().inked(s.tone(level + 1.2, z)).line(Outline.curve(Arrays.copyOf(points, 42)), .7);
  }

  /// A tree with a crown of leaves.
  public static void tree(Stage s, double x, double z, double height) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, 0, z).sized(height, height);
    int key = (int) (x * 13 + z * 7);
    pen.draw(
        Outline.blob(
            -.06, .012, -.027, -.06, -.022, -.3, -.03, -.55, .03, -.55, .02, -.3, .026, -.06, .06,
            .012),
        s.tone(3, depth),
        .9);
    pen.line(Outline.curve(0, -.4, -.12, -.58, -.18, -.7), 1.1);
    pen.line(Outline.curve(.01, -.42, .10, -.6, .14, -.72), 1.1);
    crown(s, pen, key, depth);
  }

  private static void crown(Stage s, Pen pen, int key, double depth) {
    int[] puffs = {2, 0, 3, 1, 4};
    for (int i : puffs) {
      double px = -.20 + .40 * s.fixed(key + i);
      double py = -.92 + .12 * i + .06 * s.fixed(key + i + 9);
      double r = .17 + .06 * s.fixed(key + i + 5);
      puff(s, pen, new double[] {px, py, r, 1.5 + .25 * i}, depth);
    }
  }

  private static void puff(Stage s, Pen pen, double[] at, double depth) {
    var points = new double[22];
    for (int i = 0; i < 11; i++) {
      double angle = 2 * Math.PI * i / 11;
      double r = at[2] * (i % 2 == 0 ? 1.08 : .88);
      points[2 * i] = at[0] + r * 1.15 * StrictMath.cos(angle);
      points[2 * i + 1] = at[1] + r * .85 * StrictMath.sin(angle);
    }
    int leaf = s.colour(0xFFC9D0B2, at[3], depth);
    pen.draw(Outline.blob(points), leaf, .8);
    pen.wash(
        Outline.from(at[0] - at[2] * .9, at[1] + at[2] * .2)
            .to(at[0], at[1] + at[2] * .35)
            .to(at[0] + at[2] * .9, at[1] + at[2] * .2)
            .to(at[0] + at[2] * .5, at[1] + at[2] * .7)
            .to(at[0] - at[2] * .5, at[1] + at[2] * .7)
            .blob(),
        Tint.veil(s.tone(at[3] + 1.2, depth), .55));
  }

  /// A conifer.
  public static void pine(Stage s, double x, double z, double height) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, 0, z).sized(height, height);
    pen.draw(Outline.poly(-.018, 0, .018, 0, .012, -.3, -.012, -.3), s.tone(3.2, depth), .8);
    int leaf = s.colour(0xFFB8C4B0, 2.2, depth);
    for (int i = 0; i < 4; i++) {
      double y = -.14 - i * .21;
      double w = .22 - i * .045;
      pen.draw(
          Outline.blob(
              -w, y, -w * .4, y - .11, 0, y - .34, w * .4, y - .11, w, y, w * .4, y + .025, 0,
              y - .01, -w * .4, y + .025),
          leaf,
          .8);
    }
  }

  /// A trunk that leaves the picture at the top.
  public static void trunk(Stage s, double x, double z, double girth) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, 0, z);
    double g = girth;
    var shape =
        Outline.blob(
            -g * 1.6, .05, -g * .8, -.5, -g * .7, -3, -g * .6, -24, g * .5, -24, g * .65, -3,
            g * .75, -.5, g * 1.5, .05);
    pen.draw(shape, s.tone(2.3, depth), 1.1);
    pen.wash(
        Outline.blob(
            -g * 1.5, .04, -g * .75, -.5, -g * .65, -3, -g * .55, -24, -g * .1, -24, -g * .15, -3,
            -g * .3, -.5, -g * .5, .04),
        Tint.veil(s.tone(3.4, depth), .7));
    for (int i = 0; i < 5; i++) {
      double y = -.6 - i * .7;
      pen.line(Outline.curve(-g * .3, y, -g * .2, y - .25, -g * .32, y - .5), .6);
      pen.line(Outline.curve(g * .2, y - .3, g * .28, y - .55, g * .2, y - .75), .6);
    }
    pen.line(Outline.curve(g * .5, -2.6 - s.fixed((int) (x * 9)), g * 2, -3.3, g * 5, -3.6), 1.2);
  }

  public static void bush(Stage s, double x, double z, double size) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, 0, z).sized(size, size);
    puff(s, pen, new double[] {-.3, -.28, .34, 2.1}, depth);
    puff(s, pen, new double[] {.32, -.22, .28, 1.8}, depth);
    puff(s, pen, new double[] {0, -.32, .36, 1.6}, depth);
  }

  /// Blades of grass along a line.
  public static void grass(Stage s, double from, double to, double z) {
    int n = (int) Math.min(90, (to - from) * 12);
    for (int i = 0; i < n; i++) {
      double x = from + (to - from) * s.fixed(i + (int) (z * 31));
      Pen pen = s.upright(x, 0, z + .3 * s.fixed(i));
      double lean = -.12 + .24 * s.fixed(i + 7);
      double h = .12 + .22 * s.fixed(i + 3);
      pen.line(Outline.curve(0, 0, lean * .3, -h * .6, lean, -h), .8);
    }
  }

  /// Water to the horizon, with the light on it.
  public static void sea(Stage s, double shore) {
    s.wash(1.5, -500, 0, shore, 500, 0, shore, 500, 0, 900, -500, 0, 900);
    s.wash(2.1, -500, 0, shore + 30, 500, 0, shore + 30, 500, 0, 120, -500, 0, 120);
    double sun = (.24 + .5 * s.fixed(12) - .5) * 2;
    for (int i = 0; i < 90; i++) {
      double z = shore + StrictMath.pow(s.fixed(i + 500), 2.5) * 90 + .3;
      double x = (s.fixed(i + 600) - .5) * z * 2.4;
      double w = .4 + z * .05;
      s.line(.6, x, 0, z, x + w, 0, z);
      double gx = sun * z * .42 + (s.fixed(i + 700) - .5) * z * .12;
      s.paint(
          Tint.veil(s.palette().glow(), .75),
          gx,
          .02,
          z,
          gx + w * .8,
          .02,
          z,
          gx + w * .7,
          .02,
          z + z * .012,
          gx + w * .1,
          .02,
          z + z * .012);
    }
  }
}
