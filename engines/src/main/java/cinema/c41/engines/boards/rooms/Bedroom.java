package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A bedroom: a wide bed, a lamp beside it, curtains before the window.
public final class Bedroom implements SetDesign {

  private static final double[] SIZE = {-3.4, 3.2, 2.6, 3.3};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.8, 1.2, 1.8});
    Room.boards(s, SIZE, .2);
    double[] pane = {.6, .9, 1.9, 2.2, 3.3};
    Room.window(s, pane, 2);
    Room.curtains(s, pane, 0xFFC9CBD6);
    Room.picture(s, new double[] {-1.7, 1.55, -.7, 2.15, 3.3});
    s.box(1.8, 2.4, 0, 2.0, 3.2, 2.1, 3.3);
    s.line(.9, 2.4, 0, 2.6, 2.4, 2.1, 2.6);
  }

  @Override
  public void mid(Stage s) {
    Room.rug(s, new double[] {-1.6, -.8, 1.6, .9}, 0xFFC7B7B0);
    Furniture.bed(s, -2.3, 1.3, 1.0);
    s.box(2.0, -2.95, 0, 1.7, -2.5, .52, 2.1);
    Things.tableLamp(s, -2.72, .52, 1.9);
    Furniture.chair(s, 1.5, 2.1, false);
  }

  @Override
  public void fore(Stage s) {
    s.box(3.2, 1.75, 0, -1.9, 1.87, 2.4, -1.75);
    s.box(2.8, -2.4, 0, -1.8, -1.5, .55, -1.2);
    Things.tableLamp(s, -1.9, .55, -1.5);
  }
}
