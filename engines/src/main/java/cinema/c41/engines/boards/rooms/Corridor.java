package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.ink.Tint;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A corridor: doors on both sides, lamps overhead, a vanishing point.
public final class Corridor implements SetDesign {

  private static final double[] SIZE = {-1.6, 1.6, 2.6, 15};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.2, 1.1, 1.7});
    s.face(.1, -.7, .0, 14.9, .7, .0, 14.9, .7, 2.1, 14.9, -.7, 2.1, 14.9);
    s.line(1, 0, 0, 14.85, 0, 2.1, 14.85);
    s.glow(2.6, Tint.veil(s.palette().glow(), .6), 0, 1.3, 14.5);
    for (double z = 12; z > -3; z -= 3) {
      door(s, -1.6, z);
      door(s, 1.6, z - .6);
      lamp(s, z);
    }
    s.wash(2.3, -1.59, 0, 15, -1.59, 0, -8, -1.59, .95, -8, -1.59, .95, 15);
    s.wash(2.5, 1.59, 0, 15, 1.59, 0, -8, 1.59, .95, -8, 1.59, .95, 15);
    s.line(1, -1.58, .95, 15, -1.58, .95, -6);
    s.line(1, 1.58, .95, 15, 1.58, .95, -6);
    for (double z = 12; z > -3; z -= 3) {
      door(s, -1.58, z);
      door(s, 1.58, z - .6);
    }
    Room.tiles(s, SIZE, .8);
  }

  private static void door(Stage s, double x, double z) {
    s.face(2.2, x, 0, z, x, 0, z - 1, x, 2.1, z - 1, x, 2.1, z);
    s.face(1.7, x, .05, z - .08, x, .05, z - .92, x, 2.0, z - .92, x, 2.0, z - .08);
  }

  private static void lamp(Stage s, double z) {
    int light = s.palette().lamps() ? s.palette().glow() : s.tone(0, 2);
    s.paint(light, -.2, 2.59, z, .2, 2.59, z, .2, 2.59, z - 1.2, -.2, 2.59, z - 1.2);
    s.paint(
        Tint.veil(s.palette().glow(), .35),
        -.6,
        .01,
        z,
        .6,
        .01,
        z,
        .6,
        .01,
        z - 1.2,
        -.6,
        .01,
        z - 1.2);
    Things.lit(s, 1.2, 0, 2.5, z - .6);
  }

  @Override
  public void mid(Stage s) {
    s.box(2.1, -1.55, .3, 2.2, -1.1, .46, 4.2);
    Things.plant(s, 1.25, 3.2, .9);
  }

  @Override
  public void fore(Stage s) {
    s.box(3.2, 1.3, 0, -1.9, 1.6, 2.6, -1.6);
  }
}
