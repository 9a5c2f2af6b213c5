package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.ink.Tint;
import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A shop: a counter, shelves to the ceiling; a bakery when bread lies on them.
public final class Shop implements SetDesign {

  private static final double[] SIZE = {-3.6, 3.4, 2.7, 3.2};
  private final Furniture.Row stock;

  private Shop(Furniture.Row stock) {
    this.stock = stock;
  }

  public static Shop bakery() {
    return new Shop(Things::loaves);
  }

  public static Shop general() {
    return new Shop(Things::goods);
  }

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.7, 1.1, 1.5});
    Room.tiles(s, SIZE, .5);
    Furniture.shelf(s, new double[] {-3.0, .5, -.7, 2.1, 3.2}, 4, stock);
    Furniture.shelf(s, new double[] {-.3, .5, 1.6, 2.1, 3.2}, 4, stock);
    s.face(3, -2.4, 2.22, 3.15, -.2, 2.22, 3.15, -.2, 2.58, 3.15, -2.4, 2.58, 3.15);
    for (int i = 0; i < 3; i++) {
      s.line(.6, -2.2 + i * .7, 2.45, 3.14, -1.75 + i * .7, 2.45, 3.14);
      s.line(.6, -2.2 + i * .7, 2.34, 3.14, -1.9 + i * .7, 2.34, 3.14);
    }
    Room.window(s, new double[] {2.0, .8, 3.2, 2.3, 3.2}, 1);
  }

  @Override
  public void mid(Stage s) {
    Furniture.counter(s, new double[] {-2.9, 1.35, 2.2, 1.95}, .95, 1.5);
    glass(s);
    s.box(2.4, 1.3, .95, 1.5, 1.75, 1.25, 1.8);
    Things.pendant(s, -1.6, 2.1, 1.5, 2.7);
    Things.pendant(s, 1.2, 2.1, 1.5, 2.7);
  }

  private void glass(Stage s) {
    stock.fill(s, new double[] {-2.7, .95, -.6, 1.2, 1.7}, 1);
    s.paint(
        Tint.veil(s.tone(0, 3), .3),
        -2.8,
        .95,
        1.4,
        -.5,
        .95,
        1.4,
        -.5,
        1.32,
        1.55,
        -2.8,
        1.32,
        1.55);
    s.line(1, -2.8, .95, 1.4, -.5, .95, 1.4, -.5, 1.32, 1.55, -2.8, 1.32, 1.55, -2.8, .95, 1.4);
    s.line(.6, -2.4, 1.0, 1.4, -2.0, 1.3, 1.54);
  }

  @Override
  public void fore(Stage s) {
    s.box(2.8, .9, 0, -2.0, 2.6, .88, -1.3);
    stock.fill(s, new double[] {.95, .88, 2.4, 1.2, -1.7}, 2);
  }
}
