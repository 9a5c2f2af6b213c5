package cinema.c41.engines.boards.outdoors;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.props.Town;
import cinema.c41.engines.boards.props.Vehicles;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// The sea: a beach with the horizon behind, or a quay with masts.
public final class Shore implements SetDesign {

  private final boolean harbour;

  private Shore(boolean harbour) {
    this.harbour = harbour;
  }

  public static Shore beach() {
    return new Shore(false);
  }

  public static Shore quay() {
    return new Shore(true);
  }

  @Override
  public void far(Stage s) {
    Nature.sky(s);
    Nature.hills(s, 300, 26, 1.4, 17);
    Nature.sea(s, harbour ? 2.6 : 4);
    Vehicles.boat(s, 14, 34, 7);
    Vehicles.boat(s, -22, 60, 8);
    if (harbour) {
      quay(s);
    } else {
      sand(s);
    }
    gulls(s);
  }

  private static void quay(Stage s) {
    for (double x = -7.5; x < 8; x += 3.1) {
      Vehicles.boat(s, x, 6 + 2.4 * s.fixed((int) x + 30), 4 + s.fixed((int) x + 9));
    }
    s.face(1.2, -60, 0, -9, 60, 0, -9, 60, 0, 2.5, -60, 0, 2.5);
    s.face(2.6, -60, 0, 2.5, 60, 0, 2.5, 60, -1.5, 2.5, -60, -1.5, 2.5);
    for (double x = -12; x < 12; x += .7) {
      s.line(.5, x, 0, 2.5, x * .8, 0, -6);
    }
  }

  private static void sand(Stage s) {
    s.wash(.5, -300, 0, -9, 300, 0, -9, 300, 0, 2.8, 8, 0, 3.6, -6, 0, 2.9, -300, 0, 4.4);
    s.paint(
        s.tone(0, 3),
        -300,
        .01,
        4.4,
        -6,
        .01,
        2.9,
        8,
        .01,
        3.6,
        300,
        .01,
        2.8,
        300,
        .01,
        3.2,
        8,
        .01,
        3.95,
        -6,
        .01,
        3.25,
        -300,
        .01,
        4.8);
    s.line(.8, -40, .02, 3.3, -6, .02, 2.9, 8, .02, 3.6, 40, .02, 3.3);
    for (int i = 0; i < 50; i++) {
      double x = -8 + 16 * s.fixed(i + 11);
      double z = -3 + 5.5 * s.fixed(i + 71);
      s.line(.5, x, 0, z, x + .25, 0, z + .02);
    }
  }

  private static void gulls(Stage s) {
    for (int i = 0; i < 5; i++) {
      Pen pen = s.upright(-9 + 18 * s.fixed(i + 21), 5 + 5 * s.fixed(i + 25), 22);
      pen.line(Outline.curve(-.7, -.25, -.3, -.35, 0, 0, .3, -.38, .75, -.22), 1.6);
    }
  }

  @Override
  public void mid(Stage s) {
    if (harbour) {
      for (double x : new double[] {-2.6, 2.4}) {
        s.box(2.9, x, 0, 1.9, x + .3, .5, 2.2);
        s.box(2.6, x - .06, .5, 1.84, x + .36, .6, 2.26);
      }
      Town.lamp(s, 3.6, 2);
      s.box(1.9, -3.9, 0, 1.4, -3.1, .7, 2.1);
      return;
    }
    Pen post = s.upright(-2.6, 0, 2);
    post.draw(Outline.poly(-.08, .05, .08, .05, .06, -.9, -.07, -.85), s.tone(2.6, 3), 1);
    Nature.grass(s, -4, -1.6, 1.5);
    Nature.grass(s, 2.4, 4, 1.2);
  }

  @Override
  public void fore(Stage s) {
    Nature.grass(s, -2.6, -.9, -1.6);
    Nature.grass(s, 1.2, 2.6, -1.7);
  }
}
