package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;
import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A bar: bottles before a mirror, a counter with stools, low lamps.
public final class Bar implements SetDesign {

  private static final double[] SIZE = {-4, 3.8, 2.7, 3.2};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {1.5, 1.9, 2.2});
    Room.boards(s, SIZE, .2);
    Furniture.shelf(s, new double[] {-2.6, 1.05, -.2, 2.35, 3.2}, 3, Things::bottles);
    Furniture.shelf(s, new double[] {.2, 1.05, 2.6, 2.35, 3.2}, 3, Things::bottles);
    s.box(2.2, -2.8, 0, 2.8, 2.8, 1.02, 3.2);
    Things.lit(s, 2.4, -1.4, 1.9, 2.9);
    Things.lit(s, 2.4, 1.4, 1.9, 2.9);
    Room.door(s, 2.85, 3.2, 2.4);
    Room.picture(s, new double[] {-3.6, 1.3, -2.9, 2.1, 3.2});
  }

  @Override
  public void mid(Stage s) {
    Furniture.counter(s, new double[] {-2.6, 1.1, 2.5, 1.7}, 1.06, 2.3);
    Things.cup(s, -1.6, 1.06, 1.3);
    Things.bottle(s, 1.7, 1.06, 1.4, .3);
    s.box(2.6, 2.0, 1.06, 1.3, 2.3, 1.5, 1.55);
    Pen taps = s.upright(-.5, 1.06, 1.4);
    taps.draw(Outline.poly(-.03, 0, .03, 0, .03, -.34, -.03, -.34), s.tone(1, 3), 1);
    taps.draw(Outline.poly(-.16, -.34, .16, -.34, .16, -.42, -.16, -.42), s.tone(1, 3), 1);
    Furniture.stool(s, -1.9, .75);
    Furniture.stool(s, 1.3, .7);
    Furniture.stool(s, 2.1, .75);
    for (double x : new double[] {-1.9, 0, 1.9}) {
      Things.pendant(s, x, 2.05, 1.3, 2.7);
    }
  }

  @Override
  public void fore(Stage s) {
    s.box(2.9, -3.2, 1.0, -2.0, -.8, 1.07, -1.2);
    Things.bottle(s, -1.7, 1.07, -1.6, .32);
    Pen glass = s.upright(-1.25, 1.07, -1.6);
    glass.draw(
        Outline.poly(-.06, -.17, .06, -.17, .045, 0, -.045, 0), Tint.veil(s.tone(1, 1), .8), 1);
  }
}
