package cinema.c41.engines.boards.rooms;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.props.Furniture;
import cinema.c41.engines.boards.props.Room;
import cinema.c41.engines.boards.props.Things;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;

/// A hospital room: a bed on wheels, a drip, a curtain, cool light.
public final class Ward implements SetDesign {

  private static final double[] SIZE = {-3.6, 3.4, 2.7, 3.4};

  @Override
  public void far(Stage s) {
    Room.shell(s, SIZE, new double[] {.2, .6, 1.2});
    Room.tiles(s, SIZE, .7);
    Room.window(s, new double[] {.7, .95, 2.5, 2.2, 3.4}, 2);
    s.wash(1.1, -3.6, 0, 3.38, 3.4, 0, 3.38, 3.4, .75, 3.38, -3.6, .75, 3.38);
    s.line(.9, -3.6, .75, 3.37, 3.4, .75, 3.37);
    s.box(1.2, -2.6, 1.25, 3.2, -.4, 1.45, 3.4);
    Things.clock(s, -.1, 2.1, 3.4);
    Room.door(s, 2.6, 3.4, 1.2);
  }

  @Override
  public void mid(Stage s) {
    for (double x = -3.4; x < -2.7; x += .12) {
      s.face(
          .6 + (x * 50 % 2 == 0 ? .5 : 0),
          x,
          .2,
          1.0,
          x + .12,
          .2,
          1.0,
          x + .12,
          2.5,
          1.0,
          x,
          2.5,
          1.0);
    }
    Furniture.bed(s, -2.4, 1.3, .5);
    s.line(1.4, -1.9, .85, 1.25, -.6, .85, 1.25);
    s.line(1, -1.9, .6, 1.25, -1.9, .85, 1.25);
    s.line(1, -.6, .6, 1.25, -.6, .85, 1.25);
    drip(s);
    s.box(1.5, 1.3, .85, 1.6, 1.85, 1.3, 1.9);
    s.wash(3.3, 1.35, .95, 1.59, 1.8, .95, 1.59, 1.8, 1.25, 1.59, 1.35, 1.25, 1.59);
    s.line(
        1.2, 1.36, 1.1, 1.58, 1.5, 1.1, 1.58, 1.55, 1.2, 1.58, 1.6, 1.0, 1.58, 1.65, 1.1, 1.58,
        1.79, 1.1, 1.58);
    s.line(1.5, 1.57, 0, 1.7, 1.57, .85, 1.7);
  }

  private static void drip(Stage s) {
    Pen pen = s.upright(-2.75, 0, 1.5);
    pen.line(Outline.path(0, 0, 0, -1.9, .18, -1.9), 1.3);
    pen.draw(Outline.blob(.10, -1.86, .25, -1.86, .24, -1.55, .11, -1.55), s.tone(.4, 3), .9);
    pen.line(Outline.curve(.18, -1.55, .2, -1.2, .5, -.9), .7);
  }

  @Override
  public void fore(Stage s) {
    s.box(2.6, 1.0, 0, -1.9, 2.3, .8, -1.3);
    Things.bottle(s, 1.35, .8, -1.5, .2);
    Things.plant(s, 1.9, -1.6, .01);
  }
}
