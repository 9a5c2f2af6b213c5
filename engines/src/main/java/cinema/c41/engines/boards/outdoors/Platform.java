package cinema.c41.engines.boards.outdoors;

import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.props.Town;
import cinema.c41.engines.boards.props.Vehicles;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A railway platform: a train, a clock, a roof on posts.
public final class Platform implements SetDesign {

  @Override
  public void far(Stage s) {
    Nature.sky(s);
    Town.skyline(s, 90, 0, 26, 61);
    s.wash(2.6, -80, -.6, 4, 80, -.6, 4, 80, -.6, 60, -80, -.6, 60);
    Vehicles.train(s, 4.6, -26, 22);
    s.face(1.2, -40, 0, -9, 40, 0, -9, 40, 0, 4, -40, 0, 4);
    s.wash(.1, -40, .01, 3.2, 40, .01, 3.2, 40, .01, 3.45, -40, .01, 3.45);
    for (double x = -18; x < 19; x += 1.2) {
      s.line(.45, x, 0, 3.2, x, 0, -5);
    }
    roof(s);
  }

  private static void roof(Stage s) {
    s.face(2.6, -40, 3.9, 3.4, 40, 3.9, 3.4, 40, 4.5, -7, -40, 4.5, -7);
    for (double x = -18; x < 19; x += 3) {
      s.line(.9, x, 3.9, 3.4, x, 4.5, -5);
      Things.lit(s, 1.7, x + 1.5, 3.8, 2);
    }
    s.box(2.2, -40, 3.6, 3.3, 40, 3.95, 3.5);
  }

  @Override
  public void mid(Stage s) {
    for (double x : new double[] {-3.4, 3.2}) {
      s.box(2.6, x, 0, 2.6, x + .25, 3.8, 2.85);
    }
    Town.bench(s, 1.4, 2.1);
    s.line(1.2, -2.3, 3.8, 2.4, -2.3, 3.2, 2.4);
    Things.clock(s, -2.3, 2.95, 2.4);
    s.face(3, .2, 2.9, 2.5, 2.6, 2.9, 2.5, 2.6, 3.4, 2.5, .2, 3.4, 2.5);
    for (int i = 0; i < 3; i++) {
      s.paint(
          s.palette().glow(),
          .35,
          3.28 - i * .13,
          2.48,
          1.2 + .8 * s.fixed(i),
          3.28 - i * .13,
          2.48,
          1.2 + .8 * s.fixed(i),
          3.22 - i * .13,
          2.48,
          .35,
          3.22 - i * .13,
          2.48);
    }
  }

  @Override
  public void fore(Stage s) {
    s.box(3.1, 1.5, 0, -1.9, 2.1, .6, -1.5);
    s.box(2.8, 1.6, .6, -1.8, 1.95, .95, -1.6);
    s.box(3.3, -2.4, 0, -1.8, -2.1, 5, -1.5);
  }
}
