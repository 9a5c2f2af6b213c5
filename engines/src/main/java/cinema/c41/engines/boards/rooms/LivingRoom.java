package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A living room: sofa, books, curtains, a lamp to read by.
public final class LivingRoom implements SetDesign {

  private static final double[] SIZE = {-3.8, 3.6, 2.7, 3.4};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.7, 1.1, 1.7});
    Room.boards(s, SIZE, .22);
    double[] pane = {.2, .8, 2.0, 2.3, 3.4};
    Room.window(s, pane, 3);
    Room.curtains(s, pane, 0xFFE3C4A8);
    Furniture.shelf(s, new double[] {-3.6, .05, -2.0, 2.2, 3.4}, 5, Things::books);
    Room.picture(s, new double[] {-1.5, 1.45, -.6, 2.1, 3.4});
    Room.picture(s, new double[] {2.6, 1.4, 3.2, 2.0, 3.4});
  }

  @Override
  public void mid(Stage s) {
    Room.rug(s, new double[] {-1.9, -.9, 1.9, 1.1}, 0xFFE0B8A0);
    Things.plant(s, 2.9, 2.2, 1.1);
    Furniture.sofa(s, -1.9, 1.5, 2.2);
    Things.floorLamp(s, -2.35, 1.9);
    Furniture.table(s, new double[] {1.2, 1.5, 2.0, 2.1}, .5, 1.9);
    Things.tableLamp(s, 1.55, .5, 1.8);
  }

  @Override
  public void fore(Stage s) {
    Things.plant(s, -2.15, -1.7, 1.05);
    Furniture.table(s, new double[] {.7, -2.0, 1.9, -1.4}, .42, 2.5);
    Things.cup(s, 1.0, .42, -1.7);
  }
}
