package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// Inside a train: windows with curtains, seats that face each other across a table, a rack with
/// luggage, and the land outside.
public final class TrainCar implements SetDesign {
  /// Where the windows are.
  private static final double SIDE = 1.6;

  /// From the middle of one window to the next.
  private static final double BAY = 2.1;

  private static final double SILL = .92;
  private static final double LINTEL = 2.0;

  @Override
  public void far(Stage s) {
    Nature.sky(s);
    Nature.ground(s, 1.4);
    Nature.hills(s, 80, 8, 1.5, 3);
    for (double x = -20; x < 21; x += 5.3) {
      Nature.tree(s, x, 12 + 5 * s.fixed((int) x + 60), 5.5);
    }
  }

  @Override
  public void mid(Stage s) {
    wall(s, -6.3, 6.3, LINTEL, 3.2);
    wall(s, -6.3, 6.3, -.2, SILL);
    for (double x = -6.3; x < 6.4; x += BAY) {
      wall(s, x - .17, x + .17, SILL, LINTEL);
    }
    for (double x = -6.3 + BAY / 2; x < 6.3; x += BAY) {
      window(s, x);
    }
    s.wash(2.2, -6.3, -.2, SIDE - .01, 6.3, -.2, SIDE - .01, 6.3, .42, SIDE - .01, -6.3, .42, 1.59);
    s.line(1.1, -6.3, .42, SIDE - .02, 6.3, .42, SIDE - .02);
    rack(s);
    table(s, 0);
    seat(s, -1.75, 1);
    seat(s, 1.75, -1);
    s.face(1.7, -8, 2.9, 1.6, 8, 2.9, 1.6, 8, 2.9, -6, -8, 2.9, -6);
    for (double x = -BAY; x <= BAY; x += BAY) {
      s.face(.2, x - .5, 2.88, 1.3, x + .5, 2.88, 1.3, x + .5, 2.88, .9, x - .5, 2.88, .9);
      Things.lit(s, 1.7, x, 2.75, 1.1);
    }
  }

  private static void wall(Stage s, double from, double to, double low, double high) {
    double z = SIDE;
    s.wash(1.1, from, low, z, to, low, z, to, high, z, from, high, z);
  }

  /// A pane in its frame, its upper part to be let down, with a curtain on either side.
  private static void window(Stage s, double x) {
    double z = SIDE - .02;
    double l = x - BAY / 2 + .17;
    double r = x + BAY / 2 - .17;
    strip(s, 2.5, new double[] {l, SILL, r, SILL + .06});
    strip(s, 2.5, new double[] {l, LINTEL - .06, r, LINTEL});
    strip(s, 2.5, new double[] {l, SILL, l + .05, LINTEL});
    strip(s, 2.5, new double[] {r - .05, SILL, r, LINTEL});
    strip(s, 2.3, new double[] {l, 1.66, r, 1.70});
    s.line(.8, l + .12, SILL + .16, z, l + .40, SILL + .5, z);
    s.line(.8, l + .18, SILL + .13, z, l + .54, SILL + .56, z);
    curtain(s, l - .02, 1);
    curtain(s, r + .02, -1);
  }

  /// @param box left, bottom, right and top
  private static void strip(Stage s, double level, double[] box) {
    double z = SIDE - .02;
    s.face(level, box[0], box[1], z, box[2], box[1], z, box[2], box[3], z, box[0], box[3], z);
  }

  private static void curtain(Stage s, double edge, int way) {
    double z = SIDE - .06;
    double low = SILL - .04;
    double high = LINTEL + .05;
    double in = edge + way * .30;
    double tied = edge + way * .17;
    s.face(
        1.7,
        edge,
        low,
        z,
        tied + way * .05,
        low,
        z,
        tied,
        1.28,
        z,
        in,
        1.62,
        z,
        in + way * .03,
        high,
        z,
        edge,
        high,
        z);
    for (double part : new double[] {.07, .14}) {
      s.line(.6, edge + way * part, high, z, edge + way * part * .8, low, z);
    }
  }

  /// Rails along the wall with what people have put up there.
  private static void rack(Stage s) {
    s.box(2.3, -6.3, 2.13, SIDE - .46, 6.3, 2.17, SIDE);
    for (double x = -5.25; x < 6; x += BAY / 2) {
      s.line(.9, x, 2.13, SIDE - .44, x, 2.0, SIDE);
    }
    luggage(s, -2.55, .72, .34, 2.6);
    luggage(s, -1.15, .50, .26, 1.6);
    luggage(s, .75, .62, .30, 3.0);
    luggage(s, 2.1, .44, .36, 1.9);
  }

  private static void luggage(Stage s, double x, double width, double height, double level) {
    double z = SIDE - .38;
    s.box(level, x, 2.17, z, x + width, 2.17 + height, SIDE - .05);
    s.line(
        1.4, x + width * .4, 2.17 + height * .55, z - .01, x + width * .6, 2.17 + height * .55, z);
    s.line(.7, x, 2.17 + height * .78, z - .01, x + width, 2.17 + height * .78, z - .01);
  }

  private static void table(Stage s, double x) {
    s.box(1.0, x - .42, .69, SIDE - .62, x + .42, .73, SIDE);
    s.box(2.6, x - .05, -.1, SIDE - .3, x + .05, .69, SIDE - .2);
    Things.cup(s, x + .18, .73, SIDE - .4);
  }

  /// A seat from its side, its back away from the table.
  ///
  /// @param way 1 when who sits there looks to the right
  private static void seat(Stage s, double x, int way) {
    double front = x + way * .52;
    s.box(2.2, x, .12, .55, front, .46, 1.5);
    s.box(2.0, x - way * .16, .12, .55, x, 1.18, 1.5);
    Pen pen = s.upright(x, 0, .54).sized(way, 1);
    pen.draw(
        Outline.blob(
            -.18, -.34, -.24, -.7, -.30, -1.34, -.22, -1.42, -.10, -1.36, -.02, -.8, .02, -.52, .02,
            -.34),
        s.tone(2.5, 1.6),
        1.1);
    pen.draw(
        Outline.blob(-.30, -1.36, -.22, -1.44, -.09, -1.38, -.08, -1.10, -.16, -1.08, -.27, -1.1),
        s.tone(.4, 1.6),
        .9);
    pen.draw(
        Outline.blob(.04, -.50, .30, -.53, .54, -.50, .58, -.42, .54, -.30, .06, -.30),
        s.tone(2.0, 1.6),
        1.1);
    pen.line(Outline.curve(-.06, -.74, .2, -.76, .40, -.74), 3);
    pen.line(Outline.path(.36, -.74, .37, -.52), 2);
  }

  @Override
  public void fore(Stage s) {
    s.box(3.3, -2.3, 0, -1.9, -1.35, 1.12, -1.5);
    Pen pole = s.upright(1.35, 0, -1.4);
    pole.draw(Outline.poly(-.03, .2, .03, .2, .03, -3.4, -.03, -3.4), s.tone(1.6, 1), 1.2);
  }
}
