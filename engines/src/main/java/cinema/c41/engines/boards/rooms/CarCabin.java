package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.props.Town;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// Inside a car: the dashboard and the street through the windows.
public final class CarCabin implements SetDesign {

  @Override
  public void far(Stage s) {
    Nature.sky(s);
    Nature.ground(s, 1.7);
    Nature.hills(s, 60, 6, 1.7, 5);
    for (double x = -16; x < 17; x += 3.7) {
      Nature.tree(s, x, 9 + 3 * s.fixed((int) x + 40), 5);
    }
    Town.lamp(s, 4.5, 6);
    Town.lamp(s, -5.5, 7);
  }

  @Override
  public void mid(Stage s) {
    pillar(s, -1.15, -.95);
    pillar(s, .95, 1.15);
    pillar(s, -.06, .06);
    s.face(3, -3, 1.62, .75, 3, 1.62, .75, 3, 2.8, .4, -3, 2.8, .4);
    s.face(2.9, -3, -.4, .75, 3, -.4, .75, 3, .92, .75, -3, .92, .75);
    s.line(1.4, -3, .86, .74, 3, .86, .74);
    headrest(s, -.62);
    headrest(s, .62);
  }

  private static void pillar(Stage s, double from, double to) {
    s.face(3, from - .08, .9, .74, to + .02, .9, .74, to, 1.7, .72, from, 1.7, .72);
  }

  private static void headrest(Stage s, double x) {
    Pen pen = s.upright(x, 1.2, .35);
    pen.draw(
        Outline.blob(-.30, .1, -.33, .7, 0, .8, .33, .7, .30, .1, 0, .04), s.tone(2.5, 2), 1.1);
    pen.draw(
        Outline.blob(-.15, -.18, 0, -.21, .15, -.18, .17, -.02, 0, .03, -.17, -.02),
        s.tone(2.2, 2),
        1.1);
  }

  @Override
  public void fore(Stage s) {
    s.face(3.7, -3, -.5, -.55, 3, -.5, -.55, 3, .80, -.55, -3, .80, -.55);
    Pen wheel = s.upright(.62, .92, -.62);
    wheel.line(Outline.oval(0, .05, .21, .19), 4);
    wheel.line(Outline.path(-.2, .06, 0, .1, .2, .06), 2.6);
    Things.lit(s, .5, -.4, .8, -.6);
  }
}
