package cinema.c41.engines.boards.outdoors;

import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.props.Town;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// Fields, a road, a fence, a farm; mountains when the words say so.
public final class Country implements SetDesign {

  private final boolean mountains;

  private Country(boolean mountains) {
    this.mountains = mountains;
  }

  public static Country fields() {
    return new Country(false);
  }

  public static Country peaks() {
    return new Country(true);
  }

  @Override
  public void far(Stage s) {
    Nature.sky(s);
    if (mountains) {
      range(s);
    }
    Nature.hills(s, 160, mountains ? 30 : 20, 1.2, 3);
    Nature.hills(s, 80, 10, 1.6, 12);
    Nature.ground(s, .8);
    for (double x = -40; x < 41; x += 6) {
      s.line(.5, x * .3, 0, 14, x * 1.6, 0, 70);
    }
    s.wash(.1, -2.6, .01, -9, 2.2, .01, -9, 2.0, .01, 8, 5, .01, 40, 4.2, .01, 40, -.4, .01, 8);
    Town.front(s, new double[] {-17, -9, 4, 34}, 1.2, 7);
    Nature.tree(s, -7.5, 30, 8);
    Nature.tree(s, 13, 24, 8);
    for (int i = 0; i < 7; i++) {
      Nature.pine(s, 20 + i * 2.6, 44, 8 + 3 * s.fixed(i));
    }
  }

  private static void range(Stage s) {
    for (int i = 0; i < 6; i++) {
      double x = -260 + i * 100 + 40 * s.fixed(i);
      double h = 70 + 60 * s.fixed(i + 10);
      s.face(
          1.7, x - 80, 0, 300, x + 85, 0, 300, x + 22, h * .7, 300, x, h, 300, x - 30, h * .62,
          300);
      s.wash(
          .1, x - 18, h * .76, 299, x, h, 299, x + 14, h * .8, 299, x + 4, h * .72, 299, x - 5,
          h * .79, 299);
    }
  }

  @Override
  public void mid(Stage s) {
    for (double x = -7; x < -1.6; x += 1.3) {
      s.box(2.6, x, 0, 3.2, x + .12, 1.05, 3.32);
    }
    s.box(2.2, -7.2, .75, 3.22, -1.6, .85, 3.27);
    s.box(2.2, -7.2, .40, 3.22, -1.6, .50, 3.27);
    Nature.tree(s, 5.2, 6, 5.8);
    Nature.grass(s, -4, -1.8, 2.4);
  }

  @Override
  public void fore(Stage s) {
    Nature.grass(s, -2.6, 2.6, -1.6);
    Nature.bush(s, 2.2, -1.7, .7);
  }
}
