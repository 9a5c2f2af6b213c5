package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A classroom: a board, a map, desks in rows, tall windows.
public final class Classroom implements SetDesign {

  private static final double[] SIZE = {-4, 3.8, 3, 3.8};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.6, 1, 1.6});
    Room.boards(s, SIZE, .25);
    s.face(3.1, -2.0, .95, 3.78, 1.4, .95, 3.78, 1.4, 2.3, 3.78, -2.0, 2.3, 3.78);
    s.line(1.6, -2.0, .95, 3.76, 1.4, .95, 3.76, 1.4, 2.3, 3.76, -2.0, 2.3, 3.76, -2.0, .95, 3.76);
    chalk(s);
    s.box(1.4, -2.05, .88, 3.6, 1.45, .94, 3.78);
    Room.picture(s, new double[] {1.8, 1.0, 3.3, 2.2, 3.8});
    Things.clock(s, -2.6, 2.3, 3.8);
    Room.door(s, -3.8, 3.8, 1.6);
  }

  private static void chalk(Stage s) {
    int chalk = s.tone(.6, 3);
    for (int i = 0; i < 4; i++) {
      double y = 2.05 - i * .26;
      double end = -.4 + 1.4 * s.fixed(i);
      s.paint(chalk, -1.7, y, 3.75, end, y + .02, 3.75, end, y + .05, 3.75, -1.7, y + .03, 3.75);
    }
  }

  @Override
  public void mid(Stage s) {
    for (double x : new double[] {-3.0, 1.5}) {
      Furniture.table(s, new double[] {x, 1.0, x + 1.3, 1.5}, .72, 1.2);
      Furniture.chair(s, x + .45, .4, true);
      s.box(.3, x + .3, .72, 1.1, x + .6, .76, 1.4);
    }
  }

  @Override
  public void fore(Stage s) {
    Furniture.table(s, new double[] {-2.4, -1.8, -.9, -1.3}, .74, 2.4);
    s.box(1.6, -1.9, .74, -1.7, -1.5, .80, -1.4);
    Furniture.chair(s, -1.9, -2.5, true);
  }
}
