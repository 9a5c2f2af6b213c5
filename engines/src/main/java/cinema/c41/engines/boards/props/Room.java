package cinema.c41.engines.boards.props;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Tint;
import cinema.c41.engines.boards.set.Stage;

/// Walls, floors, and the holes in them.
public final class Room {
  private static final double FRONT = -9;

  private Room() {}

  /// A room from the left wall to the right one and from the lens to the back wall.
  ///
  /// @param size left, right, height, back
  /// @param levels of the back wall, the side walls and the floor
  public static void shell(Stage s, double[] size, double[] levels) {
    double l = size[0];
    double r = size[1];
    double h = size[2];
    double b = size[3];
    double gloom = gloom(s);
    s.face(levels[0] + gloom * .7, l, 0, b, r, 0, b, r, h, b, l, h, b);
    s.face(levels[1] + gloom, l, 0, b, l, 0, FRONT, l, h, FRONT, l, h, b);
    s.face(levels[1] + .25 + gloom, r, 0, b, r, 0, FRONT, r, h, FRONT, r, h, b);
    s.face(.5 + gloom, l, h, b, r, h, b, r, h, FRONT, l, h, FRONT);
    s.face(levels[2] + gloom, l, 0, b, r, 0, b, r, 0, FRONT, l, 0, FRONT);
    corners(s, size, gloom);
  }

  /// How much darker a room is for want of daylight.
  public static double gloom(Stage s) {
    return s.palette().lamps() ? .55 : .2;
  }

  /// Light falls slantwise on the back wall; the corners and the foot of the wall lie in shade.
  private static void corners(Stage s, double[] size, double gloom) {
    double l = size[0];
    double r = size[1];
    double h = size[2];
    double b = size[3];
    double wide = r - l;
    int shade = s.tone(2.7 + gloom, 4);
    s.paint(Tint.veil(shade, .3), wall(b, l, h * .72, r, h * .80, r, h, l, h));
    s.paint(Tint.veil(shade, .3), wall(b, r - wide * .20, 0, r, 0, r, h, r - wide * .42, h));
    s.paint(Tint.veil(shade, .22), l, 0, b, r, 0, b, r, 0, b - 1.1, l, 0, b - .7);
    s.hatch(1.2, 9, wall(b, l, 0, l + .35, 0, l + .2, h, l, h));
    s.hatch(1.9, 9, wall(b, r, 0, r - .3, 0, r - .2, h, r, h));
    s.line(1, l, .12, b, r, .12, b);
  }

  /// Points on the back wall, from their x and y.
  private static double[] wall(double back, double... xy) {
    var xyz = new double[xy.length / 2 * 3];
    for (int i = 0; i < xy.length / 2; i++) {
      xyz[3 * i] = xy[2 * i];
      xyz[3 * i + 1] = xy[2 * i + 1];
      xyz[3 * i + 2] = back;
    }
    return xyz;
  }

  /// Boards that run towards the back.
  public static void boards(Stage s, double[] size, double gap) {
    for (double x = size[0] + gap; x < size[1]; x += gap) {
      s.line(.55, x, 0, size[3], x, 0, -6);
    }
  }

  /// Tiles on the floor.
  public static void tiles(Stage s, double[] size, double gap) {
    boards(s, size, gap);
    for (double z = size[3] - gap; z > -4; z -= gap) {
      s.line(.5, size[0], 0, z, size[1], 0, z);
    }
  }

  /// A window in the back wall: frame, panes, what the light is outside, and its spill on the
  /// floor.
  ///
  /// @param box left, bottom, right, top, and how far back
  public static void window(Stage s, double[] box, int columns) {
    double z = box[4] - .02;
    double depth = s.lens().depth(box[0], z);
    boolean night = s.palette().lamps();
    double[] pane = {box[0], box[1], z, box[2], box[1], z, box[2], box[3], z, box[0], box[3], z};
    s.paint(Tint.mix(s.palette().high(), s.palette().low(), .45), pane);
    double half = (box[1] + box[3]) / 2;
    s.paint(
        s.palette().low(), box[0], box[1], z, box[2], box[1], z, box[2], half, z, box[0], half, z);
    outside(s, box, z);
    frame(s, box, z, columns);
    if (!night) {
      s.glow(
          (box[2] - box[0]) * .8,
          Tint.veil(s.palette().glow(), .38),
          (box[0] + box[2]) / 2,
          (box[1] + box[3]) / 2,
          z);
      spill(s, box);
    }
    s.box(.3, box[0] - .1, box[1] - .06, box[4] - .14, box[2] + .1, box[1], box[4]);
    s.line(.7 * Math.min(1, 4 / depth), box[0], box[3], z, box[2], box[3], z);
  }

  private static void outside(Stage s, double[] box, double z) {
    double width = (box[2] - box[0]) / 6;
    for (int i = 0; i < 6; i++) {
      double x = box[0] + i * width;
      double top = box[1] + (box[3] - box[1]) * (.18 + .32 * s.fixed(i + (int) (box[0] * 10)));
      int tone = Tint.mix(s.palette().tone(1.9), s.palette().low(), .45);
      s.paint(tone, x, box[1], z, x + width, box[1], z, x + width, top, z, x, top, z);
      if (s.palette().lamps() && i % 2 == 0) {
        double y = box[1] + (top - box[1]) * .5;
        s.paint(
            s.palette().glow(),
            x + width * .3,
            y,
            z,
            x + width * .5,
            y,
            z,
            x + width * .5,
            y + .12,
            z,
            x + width * .3,
            y + .12,
            z);
      }
    }
  }

  private static void frame(Stage s, double[] box, double z, int columns) {
    s.line(
        1.3, box[0], box[1], z, box[2], box[1], z, box[2], box[3], z, box[0], box[3], z, box[0],
        box[1], z);
    for (int i = 0; i <= columns; i++) {
      double x = box[0] + (box[2] - box[0]) * i / columns;
      double w = .035;
      s.face(
          .2, x - w, box[1], z - .03, x + w, box[1], z - .03, x + w, box[3], z - .03, x - w, box[3],
          z - .03);
    }
    double y = box[1] + (box[3] - box[1]) * .66;
    s.face(
        .2, box[0], y - .03, z - .03, box[2], y - .03, z - .03, box[2], y + .03, z - .03, box[0],
        y + .03, z - .03);
  }

  /// Daylight on the floor in front of a window.
  private static void spill(Stage s, double[] box) {
    double b = box[4];
    int light = Tint.veil(s.palette().glow(), .72);
    s.paint(
        light,
        box[0] + .2,
        .005,
        b - .5,
        box[2] + .2,
        .005,
        b - .5,
        box[2] + 1.1,
        .005,
        b - 2.6,
        box[0] + 1.1,
        .005,
        b - 2.6);
  }

  /// Curtains on both sides of a window.
  public static void curtains(Stage s, double[] box, int argb) {
    double z = box[4] - .15;
    double top = box[3] + .18;
    for (double side : new double[] {-1, 1}) {
      double x = side < 0 ? box[0] - .25 : box[2] - .2;
      double depth = s.lens().depth(x, z);
      s.paint(s.colour(argb, 1.1, depth), x, .05, z, x + .45, .05, z, x + .45, top, z, x, top, z);
      for (double f = 0; f <= .46; f += .09) {
        s.line(.8, x + f, .05, z, x + f * .9 + .02, top, z);
      }
    }
    s.line(1.6, box[0] - .4, top, z, box[2] + .4, top, z);
  }

  /// A door in the back wall.
  public static void door(Stage s, double x, double back, double level) {
    double z = back - .02;
    s.face(level + .5, x - .08, 0, z, x + .98, 0, z, x + .98, 2.16, z, x - .08, 2.16, z);
    s.face(level, x, 0, z, x + .9, 0, z, x + .9, 2.08, z, x, 2.08, z);
    s.line(
        .7, x + .14, 1.15, z, x + .76, 1.15, z, x + .76, 1.92, z, x + .14, 1.92, z, x + .14, 1.15,
        z);
    s.line(.7, x + .14, .2, z, x + .76, .2, z, x + .76, .98, z, x + .14, .98, z, x + .14, .2, z);
    s.upright(x + .8, 1.02, z).wash(Outline.oval(0, 0, .035, .035), s.tone(3.4, 4));
  }

  /// A picture on the back wall.
  public static void picture(Stage s, double[] box) {
    double z = box[4] - .02;
    s.face(2.6, box[0], box[1], z, box[2], box[1], z, box[2], box[3], z, box[0], box[3], z);
    double m = .06;
    s.face(
        .1,
        box[0] + m,
        box[1] + m,
        z,
        box[2] - m,
        box[1] + m,
        z,
        box[2] - m,
        box[3] - m,
        z,
        box[0] + m,
        box[3] - m,
        z);
    double x = (box[0] + box[2]) / 2;
    double y = box[1] + (box[3] - box[1]) * .42;
    s.wash(
        1.6,
        box[0] + m,
        box[1] + m,
        z,
        box[2] - m,
        box[1] + m,
        z,
        box[2] - m,
        y,
        z,
        x,
        y + .12,
        z,
        box[0] + m,
        y - .05,
        z);
  }

  /// A rug before the people.
  public static void rug(Stage s, double[] area, int argb) {
    double depth = s.lens().depth((area[0] + area[2]) / 2, (area[1] + area[3]) / 2);
    s.paint(
        s.colour(argb, 1.2, Math.max(2, depth)),
        area[0],
        .01,
        area[1],
        area[2],
        .01,
        area[1],
        area[2],
        .01,
        area[3],
        area[0],
        .01,
        area[3]);
    s.line(
        .8, area[0], .01, area[1], area[2], .01, area[1], area[2], .01, area[3], area[0], .01,
        area[3], area[0], .01, area[1]);
    double m = .18;
    s.line(
        .5,
        area[0] + m,
        .01,
        area[1] + m,
        area[2] - m,
        .01,
        area[1] + m,
        area[2] - m,
        .01,
        area[3] - m,
        area[0] + m,
        .01,
        area[3] - m,
        area[0] + m,
        .01,
        area[1] + m);
  }
}
