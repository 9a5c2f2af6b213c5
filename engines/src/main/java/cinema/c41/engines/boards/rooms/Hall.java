package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A church, theatre or courtroom: arches, rows of seats, light from above.
public final class Hall implements SetDesign {

  private static final double[] SIZE = {-5.5, 5.5, 7, 9};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.9, 1.4, 1.9});
    for (double z = 7.5; z > -4; z -= 3) {
      column(s, -3.9, z);
      column(s, 3.9, z);
    }
    arch(s, -2.3);
    arch(s, 0);
    arch(s, 2.3);
    s.box(1.2, -2.5, 0, 7, 2.5, .4, 9);
    s.box(.4, -.8, .4, 7.6, .8, 1.4, 8.2);
    Room.rug(s, new double[] {-.7, -6, .7, 7}, 0xFFD09080);
  }

  private static void arch(Stage s, double x) {
    Pen pen = s.upright(x, 2.2, 8.9);
    int light = Tint.mix(s.palette().glow(), s.palette().low(), .4);
    pen.draw(
        Outline.blob(
            -.55, .2, -.55, -1.6, -.35, -2.4, 0, -2.8, .35, -2.4, .55, -1.6, .55, .2, 0, .25),
        light,
        1);
    pen.line(Outline.path(0, .2, 0, -2.7), .8);
    pen.line(Outline.path(-.55, -1.2, .55, -1.2), .8);
    s.glow(2.5, Tint.veil(s.palette().glow(), .4), x, 3.6, 8.8);
  }

  private static void column(Stage s, double x, double z) {
    s.box(1.2, x - .3, 0, z - .3, x + .3, 5.4, z + .3);
    s.box(.8, x - .42, 5.4, z - .42, x + .42, 5.8, z + .42);
    s.box(1.6, x - .42, 0, z - .42, x + .42, .3, z + .42);
  }

  @Override
  public void mid(Stage s) {
    for (double z = 4.5; z > .8; z -= 1.2) {
      pew(s, -3.2, -.95, z);
      pew(s, .95, 3.2, z);
    }
  }

  private static void pew(Stage s, double from, double to, double z) {
    s.box(2.2, from, 0, z, to, .95, z + .08);
    s.box(2.5, from, .40, z - .4, to, .46, z);
  }

  @Override
  public void fore(Stage s) {
    pew(s, -3.5, -1.0, -1.5);
    s.box(3.2, 2.0, 0, -2.2, 2.6, 6, -1.6);
  }
}
