package cinema.c41.engines.boards.outdoors;

import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.props.Town;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A park or a garden: lawn, trees, a path with a bench.
public final class Park implements SetDesign {

  @Override
  public void far(Stage s) {
    Nature.sky(s);
    Town.skyline(s, 110, 0, 20, 41);
    Nature.ground(s, .9);
    for (int i = 0; i < 13; i++) {
      Nature.tree(
          s, -30 + i * 5 + 3 * s.fixed(i), 26 + 8 * s.fixed(i + 30), 7 + 3 * s.fixed(i + 60));
    }
    s.wash(.1, -4.5, .01, -8, 3, .01, -8, 1, .01, 5, 5, .01, 20, 3.8, .01, 20, -1.2, .01, 5);
    Nature.tree(s, -8, 12, 7);
    Nature.tree(s, 9, 10, 7.5);
    Nature.bush(s, -3.6, 9, 1.2);
  }

  @Override
  public void mid(Stage s) {
    Nature.tree(s, -5.0, 5.4, 5.6);
    Town.bench(s, 1.3, 1.9);
    Town.lamp(s, 3.4, 3);
    Nature.bush(s, -2.4, 3.2, .9);
  }

  @Override
  public void fore(Stage s) {
    Nature.bush(s, -2.3, -1.5, .8);
    Nature.grass(s, -2.4, 2.4, -1.8);
  }
}
