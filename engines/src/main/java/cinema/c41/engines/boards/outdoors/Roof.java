package cinema.c41.engines.boards.outdoors;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.props.Town;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A roof, a terrace or a balcony over a city.
public final class Roof implements SetDesign {

  @Override
  public void far(Stage s) {
    Nature.sky(s);
    Town.skyline(s, 160, -14, 44, 51);
    Town.skyline(s, 70, -14, 24, 7);
    Town.skyline(s, 34, -16, 13, 29);
    s.face(1.4, -20, 0, -9, 20, 0, -9, 20, 0, 4.2, -20, 0, 4.2);
    for (double z = 3.2; z > -4; z -= 1.4) {
      s.line(.5, -20, 0, z, 20, 0, z);
    }
    Town.parapet(s, -20, 20, 4.2, .8);
    antenna(s, 3.6, 3.9);
  }

  private static void antenna(Stage s, double x, double z) {
    Pen pen = s.upright(x, .8, z);
    pen.line(Outline.path(0, 0, 0, -2.6), 1.6);
    for (double y = -2.5; y < -1.4; y += .3) {
      pen.line(Outline.path(-.4, y, .4, y), 1.1);
    }
  }

  @Override
  public void mid(Stage s) {
    s.box(1.7, -4, 0, 2.2, -2.4, 1.9, 3.4);
    s.box(2.2, -3.9, 1.9, 2.4, -3.4, 2.6, 2.9);
    s.box(2.2, -3.1, 1.9, 2.4, -2.6, 2.4, 2.9);
    s.box(1.8, 2.3, 0, 2.4, 3.3, .9, 3.2);
    s.hatch(.4, 6, 2.3, .15, 2.39, 3.3, .15, 2.39, 3.3, .75, 2.39, 2.3, .75, 2.39);
    Things.lit(s, 1.8, -2.3, 1.7, 2.2);
  }

  @Override
  public void fore(Stage s) {
    s.box(3.2, 1.5, 0, -1.9, 2.6, .95, -1.2);
    s.line(2, -2.6, 1.05, -1.6, 2.6, 1.12, -1.6);
  }
}
