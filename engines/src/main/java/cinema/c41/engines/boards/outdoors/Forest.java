package cinema.c41.engines.boards.outdoors;

import cinema.c41.engines.boards.ink.Tint;
import cinema.c41.engines.boards.props.Nature;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A forest: trunks into the mist, ferns, a path.
public final class Forest implements SetDesign {

  @Override
  public void far(Stage s) {
    Nature.sky(s);
    Nature.ground(s, 1.6);
    Nature.hills(s, 60, 22, .9, 2);
    for (int i = 0; i < 26; i++) {
      double z = 34 - i * .95;
      Nature.pine(s, (s.fixed(i + 80) - .5) * (z * 2.2), z, 8 + 5 * s.fixed(i + 90));
    }
    s.wash(.8, -.7, .01, -6, 1.0, .01, -6, .5, .01, 7, 1.9, .01, 16, 1.3, .01, 16, -.4, .01, 7);
    for (int i = 0; i < 10; i++) {
      double z = 12 - i * .8;
      double side = i % 2 == 0 ? -1 : 1;
      Nature.trunk(s, side * (1.9 + 4.2 * s.fixed(i + 130)), z, .16 + .12 * s.fixed(i));
    }
    s.glow(5, Tint.veil(s.palette().glow(), .35), 1.4, 3, 18);
  }

  @Override
  public void mid(Stage s) {
    Nature.trunk(s, -2.3, 2.2, .3);
    Nature.trunk(s, 2.9, 2.9, .26);
    Nature.bush(s, 2.2, 2.1, .8);
    Nature.bush(s, -3.2, 1.6, .9);
    Nature.grass(s, -3.4, -1.2, 1.2);
    Nature.grass(s, 1.3, 3.4, 1.4);
  }

  @Override
  public void fore(Stage s) {
    Nature.trunk(s, -2.15, -1.2, .24);
    Nature.bush(s, 1.9, -1.5, .7);
    Nature.grass(s, -2.5, 2.5, -1.7);
  }
}
