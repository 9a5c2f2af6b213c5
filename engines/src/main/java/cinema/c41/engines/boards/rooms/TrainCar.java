package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// Inside a train: seats, a rack, the land going by.
public final class TrainCar implements SetDesign {
  /// Where the windows are.
  private static final double SIDE = 1.6;

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
    double z = SIDE;
    wall(s, -6, 6, 2.05, 3.2);
    wall(s, -6, 6, -.2, .95);
    for (double x = -6; x < 6; x += 2.1) {
      wall(s, x - .22, x + .22, .9, 2.1);
    }
    s.line(1.3, -6, .95, z - .02, 6, .95, z - .02);
    s.box(1.8, -6, 2.1, z - .5, 6, 2.16, z);
    s.box(2.6, -1.7, 2.16, z - .4, -.9, 2.5, z);
    seat(s, -2.2);
    seat(s, 1.5);
    s.face(1.7, -8, 2.9, 1.6, 8, 2.9, 1.6, 8, 2.9, -6, -8, 2.9, -6);
    Things.lit(s, 2.2, 0, 2.6, 1);
  }

  private static void wall(Stage s, double from, double to, double low, double high) {
    double z = SIDE;
    s.wash(1.3, from, low, z, to, low, z, to, high, z, from, high, z);
    s.line(.9, from, low, z, from, high, z, to, high, z, to, low, z, from, low, z);
  }

  private static void seat(Stage s, double x) {
    s.box(2.3, x, .1, .5, x + .7, .48, 1.5);
    s.box(2.1, x, .45, 1.2, x + .7, 1.15, 1.45);
    Pen pen = s.upright(x + .35, 1.3, 1.3);
    pen.draw(Outline.blob(-.28, 0, -.26, -.2, 0, -.24, .26, -.2, .28, 0), s.tone(1.8, 3), 1);
  }

  @Override
  public void fore(Stage s) {
    s.box(3.3, -2.3, 0, -1.9, -1.35, 1.12, -1.5);
    Pen pole = s.upright(1.35, 0, -1.4);
    pole.draw(Outline.poly(-.03, .2, .03, .2, .03, -3.4, -.03, -3.4), s.tone(1.6, 1), 1.2);
  }
}
