package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A bathroom: tiles, a mirror over the basin, a tub.
public final class Bathroom implements SetDesign {

  private static final double[] SIZE = {-2.8, 2.6, 2.6, 2.8};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.2, .6, 1.3});
    Room.tiles(s, SIZE, .3);
    for (double y = .3; y < 1.7; y += .3) {
      s.line(.4, -2.8, y, 2.79, 2.6, y, 2.79);
    }
    for (double x = -2.5; x < 2.6; x += .3) {
      s.line(.4, x, 0, 2.79, x, 1.5, 2.79);
    }
    s.face(.05, -1.0, 1.15, 2.76, .2, 1.15, 2.76, .2, 2.1, 2.76, -1.0, 2.1, 2.76);
    s.wash(1.2, -.9, 1.2, 2.75, -.4, 1.2, 2.75, .1, 2.05, 2.75, -.3, 2.05, 2.75);
    Room.window(s, new double[] {1.2, 1.4, 2.1, 2.2, 2.8}, 1);
    Things.lit(s, 1.8, -.4, 2.25, 2.6);
  }

  @Override
  public void mid(Stage s) {
    s.box(.6, -1.0, .7, 2.2, .2, .9, 2.76);
    s.line(1.8, -.4, .9, 2.6, -.4, 1.08, 2.6, -.4, 1.05, 2.45);
    Things.bottles(s, new double[] {-.2, .9, .15, 1.06, 2.5}, 1);
    s.box(.4, 1.0, 0, 1.2, 2.5, .58, 2.5);
    s.wash(2, 1.1, .59, 1.3, 2.4, .59, 1.3, 2.4, .59, 2.4, 1.1, .59, 2.4);
    s.box(1.7, -2.7, .9, 2.2, -1.9, 2.0, 2.76);
  }

  @Override
  public void fore(Stage s) {
    Pen towel = s.upright(-1.5, 1.5, -1.5);
    towel.draw(Outline.poly(-.5, -.1, .2, -.1, .2, 1.0, -.5, 1.0), s.tone(2.3, 1), 1.2);
    towel.line(Outline.path(-.8, -.1, .5, -.1), 2.4);
  }
}
