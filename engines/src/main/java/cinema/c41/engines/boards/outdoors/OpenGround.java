package cinema.c41.engines.boards.outdoors;

import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.props.Town;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// Any place under the sky that the words do not name: a way, a few houses, hills.
public final class OpenGround implements SetDesign {

  @Override
  public void far(Stage s) {
    Nature.sky(s);
    Nature.hills(s, 120, 18, 1.3, 6);
    Nature.ground(s, 1.0);
    s.wash(.2, -3, .01, -9, 2.6, .01, -9, 2.0, .01, 9, 4, .01, 40, 2.6, .01, 40, -.6, .01, 9);
    Town.front(s, new double[] {-16, -8, 5, 22}, 1.0, 3);
    Town.front(s, new double[] {8, 15, 6, 26}, 1.3, 8);
    Nature.tree(s, -5.5, 18, 6.5);
    Nature.tree(s, 6.5, 15, 6);
  }

  @Override
  public void mid(Stage s) {
    Nature.tree(s, -5.4, 6, 5.4);
    Town.lamp(s, 3.2, 3.4);
    Nature.bush(s, 2.4, 2.6, .8);
    Town.parapet(s, -7, -1.8, 2.6, .6);
  }

  @Override
  public void fore(Stage s) {
    Nature.grass(s, -2.6, 2.6, -1.7);
    Nature.bush(s, -2.2, -1.6, .7);
  }
}
