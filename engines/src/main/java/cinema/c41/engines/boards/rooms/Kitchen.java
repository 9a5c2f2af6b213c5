package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A kitchen: cupboards and a window over the worktop, a stove, a table to sit at.
public final class Kitchen implements SetDesign {

  private static final double[] SIZE = {-3.4, 3.2, 2.6, 3.2};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.5, .9, 1.5});
    Room.tiles(s, SIZE, .6);
    Room.window(s, new double[] {-.7, 1.15, .9, 2.2, 3.2}, 2);
    Furniture.cupboards(s, new double[] {-3.0, 1.5, -1.1, 2.3, 3.2}, 1.1);
    Furniture.cupboards(s, new double[] {1.35, 1.5, 2.5, 2.3, 3.2}, 1.1);
    Furniture.counter(s, new double[] {-3.2, 2.58, 1.7, 3.2}, .92, 1.5);
    stove(s);
    s.box(.5, 2.45, 0, 2.5, 3.15, 1.95, 3.2);
    s.line(.8, 2.45, 1.2, 2.5, 3.15, 1.2, 2.5);
    s.line(1.4, 2.55, 1.3, 2.49, 2.55, 1.6, 2.49);
    worktop(s);
  }

  private static void stove(Stage s) {
    s.box(2.2, 1.72, 0, 2.56, 2.36, .93, 3.2);
    s.face(3.2, 1.8, .25, 2.55, 2.28, .25, 2.55, 2.28, .62, 2.55, 1.8, .62, 2.55);
    s.box(2.6, 1.8, .93, 2.7, 2.05, 1.12, 2.95);
    s.line(1.2, 2.05, 1.05, 2.7, 2.3, 1.1, 2.6);
  }

  private static void worktop(Stage s) {
    Pen tap = s.upright(.1, .92, 2.95);
    tap.line(Outline.curve(0, 0, 0, -.28, .06, -.36, .14, -.30, .14, -.22), 1.8);
    Things.bottles(s, new double[] {-2.9, .92, -2.3, 1.22, 2.9}, 3);
    s.box(2.1, -1.9, .92, 2.85, -1.62, 1.18, 3.1);
    Things.cup(s, -1.2, .92, 2.8);
    Things.cup(s, 1.2, .92, 2.8);
  }

  @Override
  public void mid(Stage s) {
    Furniture.chair(s, -2.1, .95, false);
    Furniture.table(s, new double[] {-2.7, .35, -1.15, 1.15}, .75, 1.2);
    Things.cup(s, -1.7, .75, .6);
    Things.bottle(s, -2.2, .75, .8, .3);
    Furniture.chair(s, 1.7, .9, false);
    Things.pendant(s, -1.9, 1.85, .8, 2.6);
  }

  @Override
  public void fore(Stage s) {
    Furniture.table(s, new double[] {.5, -1.75, 2.9, -1.05}, .78, 2.4);
    Things.cup(s, .85, .78, -1.3);
    Pen bowl = s.upright(1.5, .78, -1.45);
    bowl.draw(Outline.blob(-.22, -.16, -.12, -.02, 0, 0, .12, -.02, .22, -.16), s.tone(2.2, 1), 1);
    bowl.draw(Outline.oval(0, -.16, .22, .05), s.tone(3.2, 1), 1);
  }
}
