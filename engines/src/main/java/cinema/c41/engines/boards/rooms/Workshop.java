package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A workshop, garage or hall: big panes, a bench with tools, pipes.
public final class Workshop implements SetDesign {

  private static final double[] SIZE = {-4.4, 4.2, 3.6, 4};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {1.1, 1.6, 2.0});
    Room.tiles(s, SIZE, 1.4);
    Room.window(s, new double[] {-3.0, 1.5, -.4, 3.1, 4}, 4);
    Room.window(s, new double[] {.4, 1.5, 3.0, 3.1, 4}, 4);
    s.line(3, -4.4, 3.3, 3.6, 4.2, 3.3, 3.6);
    s.line(2.4, -4.4, 3.1, 3.7, 4.2, 3.1, 3.7);
    tools(s);
  }

  private static void tools(Stage s) {
    for (int i = 0; i < 9; i++) {
      Pen pen = s.upright(-2.9 + i * .32, 1.42, 3.9);
      double h = .2 + .16 * s.fixed(i + 5);
      pen.line(Outline.path(0, 0, 0, h), 1.8);
      pen.draw(Outline.blob(-.06, -.02, .06, -.03, .05, .05, -.05, .05), s.tone(2.8, 5), .8);
    }
  }

  @Override
  public void mid(Stage s) {
    Furniture.table(s, new double[] {-3.2, 1.6, -.9, 2.3}, .9, 1.9);
    s.box(2.6, -2.7, .9, 1.8, -2.1, 1.2, 2.1);
    Things.bottles(s, new double[] {-1.7, .9, -1.1, 1.15, 2}, 2);
    Furniture.shelf(s, new double[] {2.4, .05, 3.8, 1.9, 3.2}, 4, Things::goods);
    Things.pendant(s, -1.9, 2.3, 1.8, 3.6);
    Things.pendant(s, 1.9, 2.3, 1.8, 3.6);
    Furniture.stool(s, 1.7, 1.3);
  }

  @Override
  public void fore(Stage s) {
    s.box(3, .9, 0, -1.9, 2.7, .92, -1.3);
    s.box(2.6, 1.3, .92, -1.75, 1.8, 1.16, -1.45);
    s.line(3, 2.1, .92, -1.6, 2.3, 1.3, -1.6);
  }
}
