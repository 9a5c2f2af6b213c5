package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A café or restaurant: small tables, a window on the street, a counter.
public final class Cafe implements SetDesign {

  private static final double[] SIZE = {-4, 3.8, 2.8, 3.6};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.8, 1.2, 1.7});
    Room.tiles(s, SIZE, .5);
    Room.window(s, new double[] {-2.8, .7, 1.0, 2.4, 3.6}, 3);
    Furniture.shelf(s, new double[] {1.5, 1.2, 3.5, 2.3, 3.6}, 3, Things::bottles);
    Furniture.counter(s, new double[] {1.4, 2.5, 3.7, 3.1}, 1.0, 1.9);
    s.box(2.7, 2.3, 1.0, 2.6, 2.9, 1.42, 3.0);
  }

  @Override
  public void mid(Stage s) {
    seat(s, -2.4, 1.3);
    seat(s, 1.7, 1.1);
    Things.pendant(s, -2.1, 2.05, 1.4, 2.8);
    Things.pendant(s, 2.0, 2.05, 1.2, 2.8);
    Things.plant(s, -3.4, 2.6, 1.1);
  }

  private static void seat(Stage s, double x, double z) {
    Furniture.chair(s, x - .15, z + .6, false);
    Furniture.table(s, new double[] {x - .3, z - .1, x + .5, z + .6}, .75, 1.0);
    Things.cup(s, x, .75, z + .2);
    Things.bottle(s, x + .3, .75, z + .35, .2);
  }

  @Override
  public void fore(Stage s) {
    Furniture.table(s, new double[] {-2.2, -1.9, -.9, -1.2}, .76, 2.3);
    Things.cup(s, -1.25, .76, -1.5);
    Things.bottle(s, -1.7, .76, -1.45, .3);
    Furniture.chair(s, -1.55, -2.6, true);
  }
}
