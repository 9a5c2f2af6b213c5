package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// An office above a city: glass, desks, screens, a board with plans.
public final class Office implements SetDesign {

  private static final double[] SIZE = {-4.2, 4.0, 2.8, 3.8};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.5, .9, 1.6});
    Room.tiles(s, SIZE, 1.0);
    Room.window(s, new double[] {-2.4, .7, 1.6, 2.45, 3.8}, 4);
    board(s);
    Furniture.shelf(s, new double[] {-4.0, .05, -2.8, 2.0, 3.8}, 5, Things::books);
    for (double x = -2.4; x <= 2.5; x += 2.4) {
      lampPanel(s, x);
    }
  }

  private static void board(Stage s) {
    s.face(.05, 2.0, 1.0, 3.78, 3.7, 1.0, 3.78, 3.7, 2.2, 3.78, 2.0, 2.2, 3.78);
    for (int i = 0; i < 8; i++) {
      double x = 2.15 + (i % 4) * .38;
      double y = i < 4 ? 1.25 : 1.75;
      s.wash(
          .8 + .5 * (i % 3),
          x,
          y,
          3.76,
          x + .26,
          y,
          3.76,
          x + .26,
          y + .24,
          3.76,
          x,
          y + .24,
          3.76);
    }
    s.line(.8, 2.2, 1.6, 3.75, 3.4, 1.65, 3.75);
  }

  private static void lampPanel(Stage s, double x) {
    int light = s.palette().lamps() ? s.palette().glow() : s.tone(0, 3);
    s.paint(light, x - .5, 2.79, 1, x + .5, 2.79, 1, x + .5, 2.79, 2.6, x - .5, 2.79, 2.6);
    Things.lit(s, 1.8, x, 2.7, 1.8);
  }

  @Override
  public void mid(Stage s) {
    Furniture.table(s, new double[] {-3.2, 1.4, -1.3, 2.1}, .74, 1.4);
    Things.monitor(s, -2.5, .74, 1.8);
    Things.cup(s, -1.7, .74, 1.6);
    Furniture.chair(s, -2.6, 2.3, false);
    Furniture.table(s, new double[] {1.3, 1.2, 3.2, 1.9}, .74, 1.4);
    Things.monitor(s, 2.3, .74, 1.6);
    Things.tableLamp(s, 3.0, .74, 1.6);
    Furniture.chair(s, 1.8, .55, true);
    Things.plant(s, 3.5, 2.9, 1.2);
  }

  @Override
  public void fore(Stage s) {
    s.box(2.5, -2.6, .70, -2.0, -.9, .76, -1.3);
    s.box(3.4, -2.35, .76, -1.75, -1.55, 1.22, -1.7);
    s.box(3.2, -1.98, .72, -1.75, -1.9, .8, -1.7);
  }
}
