package cinema.c41.engines.boards.props;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;
import cinema.c41.engines.boards.set.Stage;

/// Cars, trains and boats, seen from outside.
public final class Vehicles {
  private Vehicles() {}

  /// A car from the side, its nose to the right.
  public static void car(Stage s, double x, double z, int argb) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, 0, z);
    pen.wash(Outline.oval(0, -.04, 2.25, .12), Tint.veil(s.tone(4, depth), .5));
    int paint = s.colour(argb, 1.2, depth);
    pen.draw(
        Outline.blob(
            -2.1, -.35, -2.15, -.75, -1.9, -.95, -1.2, -1.0, -.75, -1.42, .45, -1.45, 1.05, -1.0,
            1.8, -.90, 2.12, -.70, 2.1, -.35),
        paint,
        1.2);
    pen.wash(
        Outline.blob(-2.1, -.35, -2.1, -.6, 0, -.62, 2.08, -.55, 2.1, -.35),
        Tint.veil(s.colour(argb, 2.8, depth), .8));
    int glass = s.tone(s.palette().lamps() ? 3.2 : .8, depth);
    pen.draw(Outline.poly(-1.05, -1.0, -.68, -1.36, -.12, -1.38, -.12, -1.0), glass, .9);
    pen.draw(Outline.poly(-.02, -1.0, -.02, -1.38, .40, -1.37, .86, -1.0), glass, .9);
    pen.line(Outline.curve(-.07, -.98, -.1, -.6, -.07, -.4), .7);
    for (double wheel : new double[] {-1.3, 1.3}) {
      pen.draw(Outline.oval(wheel, -.32, .36, .34), s.tone(3.8, depth), 1.2);
      pen.draw(Outline.oval(wheel, -.32, .18, .17), s.tone(1, depth), .8);
    }
    if (s.palette().lamps()) {
      pen.glow(2.15, -.7, 1.4, Tint.veil(s.palette().glow(), .6));
    }
  }

  /// The side of a train that stands along the far edge of a platform.
  public static void train(Stage s, double z, double from, double to) {
    double depth = s.lens().depth(0, z);
    int paint = s.colour(0xFFB8655A, 1.2, depth);
    s.face(1.2, from, .4, z, to, .4, z, to, 3.4, z, from, 3.4, z);
    s.paint(paint, from, .5, z, to, .5, z, to, 1.35, z, from, 1.35, z);
    s.line(1, from, 1.35, z, to, 1.35, z);
    for (double x = from + .5; x < to - 1.6; x += 1.9) {
      boolean door = (int) ((x - from) / 1.9) % 4 == 3;
      if (door) {
        s.face(2.2, x, .5, z - .02, x + 1.3, .5, z - .02, x + 1.3, 2.9, z - .02, x, 2.9, z - .02);
        s.line(.8, x + .65, .5, z - .02, x + .65, 2.9, z - .02);
      } else {
        pane(s, x, z);
      }
    }
    s.face(2.4, from, 3.4, z, to, 3.4, z, to, 3.7, z + .6, from, 3.7, z + .6);
  }

  private static void pane(Stage s, double x, double z) {
    double depth = s.lens().depth(x, z);
    int glass =
        s.palette().lamps()
            ? Tint.mix(s.palette().glow(), s.palette().air(), s.air(depth) * .4)
            : s.tone(2.2, depth);
    s.paint(glass, x, 1.6, z - .02, x + 1.5, 1.6, z - .02, x + 1.5, 2.6, z - .02, x, 2.6, z - .02);
    s.line(
        1, x, 1.6, z - .02, x + 1.5, 1.6, z - .02, x + 1.5, 2.6, z - .02, x, 2.6, z - .02, x, 1.6,
        z - .02);
    s.line(.5, x + .2, 1.7, z - .03, x + .8, 2.5, z - .03);
  }

  /// A sailing boat on the water.
  public static void boat(Stage s, double x, double z, double size) {
    double depth = s.lens().depth(x, z);
    Pen pen = s.upright(x, 0, z).sized(size, size);
    pen.draw(Outline.poly(.04, -1.0, .04, -.22, .58, -.22), s.tone(.2, depth), .8);
    pen.draw(Outline.poly(-.03, -.85, -.03, -.22, -.38, -.22), s.tone(.8, depth), .8);
    pen.draw(Outline.blob(-.5, -.18, .62, -.18, .45, 0, -.38, 0), s.tone(2.8, depth), .9);
    pen.line(Outline.path(0, 0, 0, -1.05), .9);
  }
}
