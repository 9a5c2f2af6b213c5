package cinema.c41.engines.boards.props;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;
import cinema.c41.engines.boards.set.Stage;

/// Houses, skylines, and the furniture of streets.
public final class Town {
  private Town() {}

  /// A row of houses along one side of a street, from the lens to the far end.
  ///
  /// @param x where their fronts are; houses stand on the side away from the middle
  public static void row(Stage s, double x, double from, double to, int seed) {
    double z = to;
    for (int i = 0; z > from; i++) {
      double width = 4 + 3.5 * s.fixed(seed + i);
      double near = Math.max(from, z - width);
      house(s, x, new double[] {near, z, 5.5 + 5 * s.fixed(seed + 20 + i)}, seed + 40 + i);
      z = near;
    }
  }

  private static void house(Stage s, double x, double[] span, int seed) {
    double level = .7 + 1.3 * s.fixed(seed);
    double out = x < 0 ? x - 6 : x + 6;
    s.face(level + .5, x, 0, span[0], out, 0, span[0], out, span[2], span[0], x, span[2], span[0]);
    s.face(
        level + (x < 0 ? .7 : 0),
        x,
        0,
        span[0],
        x,
        0,
        span[1],
        x,
        span[2],
        span[1],
        x,
        span[2],
        span[0]);
    s.line(1.2, x, span[2] - .3, span[0], x, span[2] - .3, span[1]);
    windows(s, x, span, seed);
    shopfront(s, x, span, seed);
  }

  private static void windows(Stage s, double x, double[] span, int seed) {
    double w = .85;
    int n = (int) Math.max(1, (span[1] - span[0] - .6) / 1.7);
    double gap = (span[1] - span[0]) / n;
    for (double y = 3.2; y < span[2] - 1.6; y += 2.3) {
      for (int i = 0; i < n; i++) {
        double z = span[0] + gap * (i + .5) - w / 2;
        boolean lit = s.palette().lamps() && s.fixed(seed * 3 + i + (int) (y * 7)) < .45;
        pane(s, x, new double[] {z, z + w, y, y + 1.35}, lit);
      }
    }
  }

  private static void pane(Stage s, double x, double[] box, boolean lit) {
    double depth = s.lens().depth(x, box[0]);
    if (lit) {
      s.paint(
          Tint.mix(s.palette().glow(), s.palette().air(), s.air(depth) * .5),
          x,
          box[2],
          box[0],
          x,
          box[2],
          box[1],
          x,
          box[3],
          box[1],
          x,
          box[3],
          box[0]);
    } else {
      s.wash(2.5, x, box[2], box[0], x, box[2], box[1], x, box[3], box[1], x, box[3], box[0]);
    }
    double mid = (box[0] + box[1]) / 2;
    s.line(
        .8, x, box[2], box[0], x, box[2], box[1], x, box[3], box[1], x, box[3], box[0], x, box[2],
        box[0]);
    s.line(.6, x, box[2], mid, x, box[3], mid);
    s.line(1.3, x, box[2] - .05, box[0] - .08, x, box[2] - .05, box[1] + .08);
  }

  private static void shopfront(Stage s, double x, double[] span, int seed) {
    double a = span[0] + .5;
    double b = span[1] - .5;
    if (b - a < 1.5) {
      return;
    }
    double door = a + (b - a) * .7;
    if (s.palette().lamps()) {
      s.paint(
          Tint.mix(s.palette().glow(), s.tone(2, 3), .35),
          x,
          .5,
          a,
          x,
          .5,
          door - .3,
          x,
          2.5,
          door - .3,
          x,
          2.5,
          a);
    }
    s.face(s.palette().lamps() ? 1 : 2.7, x, .5, a, x, .5, door - .3, x, 2.5, door - .3, x, 2.5, a);
    s.face(3, x, 0, door, x, 0, door + 1, x, 2.3, door + 1, x, 2.3, door);
    if (s.fixed(seed + 5) < .6) {
      awning(s, x, a - .2, door - .1, seed);
    }
  }

  private static void awning(Stage s, double x, double a, double b, int seed) {
    double out = x < 0 ? x + 1.1 : x - 1.1;
    int[] cloths = {0xFFC98B74, 0xFF9FB0A6, 0xFFD5BC86};
    double depth = s.lens().depth(x, a);
    int cloth = s.colour(cloths[seed % 3], 1.1, depth);
    s.paint(cloth, x, 3, a, x, 3, b, out, 2.45, b, out, 2.45, a);
    s.line(1, x, 3, a, x, 3, b, out, 2.45, b, out, 2.45, a, x, 3, a);
    for (double z = a + .4; z < b; z += .4) {
      s.line(.6, x, 3, z, out, 2.45, z);
    }
  }

  /// A front that faces the lens, at the end of a street or across a yard.
  ///
  /// @param box left, right, height, and how far back
  public static void front(Stage s, double[] box, double level, int seed) {
    double z = box[3];
    s.face(level, box[0], 0, z, box[1], 0, z, box[1], box[2], z, box[0], box[2], z);
    int n = (int) Math.max(1, (box[1] - box[0]) / 1.9);
    double gap = (box[1] - box[0]) / n;
    for (double y = .9; y < box[2] - 1.4; y += 2.2) {
      for (int i = 0; i < n; i++) {
        double x = box[0] + gap * (i + .5) - .42;
        boolean lit = s.palette().lamps() && s.fixed(seed + i * 5 + (int) (y * 3)) < .4;
        double depth = s.lens().depth(x, z);
        int glass =
            lit
                ? Tint.mix(s.palette().glow(), s.palette().air(), s.air(depth) * .4)
                : s.tone(level + 1.4, depth);
        s.paint(glass, x, y, z, x + .84, y, z, x + .84, y + 1.2, z, x, y + 1.2, z);
        s.line(.6, x, y, z, x + .84, y, z, x + .84, y + 1.2, z, x, y + 1.2, z, x, y, z);
      }
    }
    double m = (box[0] + box[1]) / 2;
    double roof = box[2] + (box[1] - box[0]) * .22;
    s.face(
        level + 1.2,
        box[0] - .3,
        box[2],
        z,
        box[1] + .3,
        box[2],
        z,
        m + (box[1] - m) * .5,
        roof,
        z + 2,
        m - (m - box[0]) * .5,
        roof,
        z + 2);
  }

  /// A city against the sky.
  ///
  /// @param base how high the street lies, below zero when seen from a roof
  public static void skyline(Stage s, double z, double base, double tall, int seed) {
    double x = -z * 2.2;
    for (int i = 0; x < z * 2.2; i++) {
      double w = z * (.07 + .11 * s.fixed(seed + i));
      double h = base + tall * (.25 + .75 * StrictMath.pow(s.fixed(seed + 60 + i), 1.6));
      double level = 1.6 + .9 * s.fixed(seed + 90 + i);
      s.face(level, x, base - 40, z, x + w, base - 40, z, x + w, h, z, x, h, z);
      specks(s, new double[] {x, x + w, h, z}, seed + i);
      x += w * (.86 + .3 * s.fixed(seed + 33 + i));
    }
  }

  private static void specks(Stage s, double[] box, int seed) {
    double step = (box[1] - box[0]) / 5;
    for (int row = 0; row < 5; row++) {
      for (int i = 0; i < 4; i++) {
        if (s.fixed(seed * 29 + row * 4 + i) < .55) {
          double x = box[0] + step * (i + .7);
          double y = box[2] - step * (row * 1.2 + 1.2);
          double depth = s.lens().depth(x, box[3]);
          int speck =
              s.palette().lamps()
                  ? Tint.mix(s.palette().glow(), s.palette().air(), s.air(depth) * .45)
                  : s.tone(2.6, depth);
          s.paint(
              speck,
              x,
              y,
              box[3],
              x + step * .45,
              y,
              box[3],
              x + step * .45,
              y + step * .55,
              box[3],
              x,
              y + step * .55,
              box[3]);
        }
      }
    }
  }

  public static void lamp(Stage s, double x, double z) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, 0, z);
    pen.draw(
        Outline.poly(-.10, 0, .10, 0, .05, -.6, .035, -3.6, -.035, -3.6, -.05, -.6),
        s.tone(3.3, depth),
        .9);
    pen.line(Outline.curve(0, -3.5, .06, -3.95, .5, -4.0), 1.8);
    Things.lit(s, 3.2, x + .55, 3.8, z);
    int glass =
        s.palette().lamps() ? Tint.mix(s.palette().glow(), 0xFFFFFFFF, .3) : s.tone(.5, depth);
    pen.draw(Outline.poly(.32, -3.98, .78, -3.98, .70, -3.72, .40, -3.72), glass, 1);
  }

  public static void bench(Stage s, double x, double z) {
    for (double dx : new double[] {.1, 1.4}) {
      s.box(3, x + dx, 0, z + .05, x + dx + .07, .42, z + .4);
    }
    for (double dz : new double[] {0, .16, .32}) {
      s.box(2, x, .42, z + dz, x + 1.6, .47, z + dz + .11);
    }
    s.box(2, x, .58, z + .44, x + 1.6, .68, z + .47);
    s.box(2, x, .76, z + .46, x + 1.6, .86, z + .49);
  }

  /// A street with a pavement on each side.
  public static void road(Stage s, double half, double end) {
    s.wash(1.0, -30, 0, -9, 30, 0, -9, 30, 0, end, -30, 0, end);
    s.face(2.0, -half, .005, -9, half, .005, -9, half, .005, end, -half, .005, end);
    for (double z = -6; z < end; z += 3) {
      s.wash(.3, -.07, .01, z, .07, .01, z, .07, .01, z + 1.3, -.07, .01, z + 1.3);
    }
    for (double side : new double[] {-half, half}) {
      s.line(1.4, side, .1, -6, side, .1, end);
    }
    for (double z = -4; z < end; z += 1.5) {
      s.line(.45, -half, .01, z, -half - 3, .01, z);
      s.line(.45, half, .01, z, half + 3, .01, z);
    }
  }

  /// A parapet or a wall across, with a coping.
  public static void parapet(Stage s, double from, double to, double z, double height) {
    s.box(1.9, from, 0, z, to, height, z + .3);
    s.box(1.2, from, height, z - .05, to, height + .08, z + .35);
    for (int i = 0; i < 26; i++) {
      double x = from + (to - from) * s.fixed(i + 900);
      double y = height * s.fixed(i + 930);
      s.line(.5, x, y, z - .01, x + .3, y, z - .01);
    }
  }
}
