package cinema.c41.engines.boards.outdoors;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.props.Town;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A market square or a village: fronts across, a fountain, trees.
public final class Square implements SetDesign {

  @Override
  public void far(Stage s) {
    Nature.sky(s);
    Nature.hills(s, 90, 16, 1.3, 8);
    s.wash(1.1, -80, 0, -9, 80, 0, -9, 80, 0, 90, -80, 0, 90);
    for (double z = -4; z < 18; z += 1.3) {
      s.line(.4, -20, 0, z, 20, 0, z);
    }
    double x = -22;
    for (int i = 0; x < 22; i++) {
      double w = 4.5 + 2.5 * s.fixed(i + 4);
      Town.front(
          s,
          new double[] {x, x + w, 6 + 3.5 * s.fixed(i + 14), 17},
          .6 + 1.1 * s.fixed(i + 24),
          i * 31);
      x += w;
    }
    Pen tower = s.upright(4.5, 0, 19);
    tower.draw(Outline.poly(-1.4, 0, 1.4, 0, 1.4, -14, 0, -19, -1.4, -14), s.tone(1.6, 19), .9);
    tower.draw(Outline.oval(0, -12.4, .8, .8), s.tone(.2, 19), .8);
  }

  @Override
  public void mid(Stage s) {
    s.box(1.3, -4.2, 0, 4.6, -1.6, .6, 6.6);
    Pen water = s.upright(-2.9, .6, 5.6);
    water.draw(Outline.poly(-.12, 0, .12, 0, .08, -1.1, -.08, -1.1), s.tone(1.6, 6), 1);
    water.line(Outline.curve(0, -1.1, .35, -1.3, .6, -.6, .65, 0), 1);
    water.line(Outline.curve(0, -1.1, -.35, -1.3, -.6, -.6, -.65, 0), 1);
    Nature.tree(s, 6.2, 8, 5);
    Town.lamp(s, 2.6, 4);
  }

  @Override
  public void fore(Stage s) {
    Furniture.table(s, new double[] {1.2, -2.1, 2.4, -1.4}, .76, 2.4);
    Things.cup(s, 1.6, .76, -1.7);
  }
}
