package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// Any room that the words do not name: a window, a door, a table, a lamp.
public final class PlainRoom implements SetDesign {

  private static final double[] SIZE = {-3.6, 3.4, 2.6, 3.4};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.7, 1.1, 1.6});
    Room.boards(s, SIZE, .24);
    Room.window(s, new double[] {-1.7, .9, -.1, 2.2, 3.4}, 2);
    Room.door(s, 1.4, 3.4, 1.4);
    Room.picture(s, new double[] {.35, 1.4, 1.05, 2.0, 3.4});
    Things.clock(s, 2.85, 2.1, 3.4);
  }

  @Override
  public void mid(Stage s) {
    Furniture.chair(s, -2.5, 1.9, false);
    Furniture.table(s, new double[] {-2.9, 1.1, -1.6, 1.8}, .75, 1.4);
    Things.tableLamp(s, -2.4, .75, 1.4);
    Things.plant(s, 2.7, 2.5, 1);
    Furniture.chair(s, 1.9, 1.5, false);
  }

  @Override
  public void fore(Stage s) {
    Furniture.chair(s, -1.75, -2.0, true);
    Things.plant(s, 1.9, -1.8, .9);
  }
}
