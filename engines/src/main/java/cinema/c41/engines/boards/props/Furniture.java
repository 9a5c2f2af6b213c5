package cinema.c41.engines.boards.props;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.set.Stage;

/// Tables, chairs, beds, shelves and counters.
public final class Furniture {
  private Furniture() {}

  /// A table from one corner of its top to the other.
  ///
  /// @param area left, front, right, back
  public static void table(Stage s, double[] area, double height, double level) {
    double t = .05;
    s.shade(area[0], area[1], area[2], area[3]);
    for (double x : new double[] {area[0] + .06, area[2] - .12}) {
      for (double z : new double[] {area[3] - .12, area[1] + .06}) {
        s.box(level + .9, x, 0, z, x + .06, height - t, z + .06);
      }
    }
    s.box(level, area[0], height - t, area[1], area[2], height, area[3]);
  }

  /// A chair, its back away from or towards the lens.
  public static void chair(Stage s, double x, double z, boolean backToLens) {
    double level = 1.9;
    s.shade(x, z, x + .42, z + .42);
    double rear = backToLens ? z : z + .40;
    if (!backToLens) {
      chairBack(s, x, rear, level);
    }
    for (double dx : new double[] {0, .38}) {
      s.box(level + .6, x + dx, 0, z + .38, x + dx + .04, .44, z + .42);
      s.box(level + .6, x + dx, 0, z, x + dx + .04, .44, z + .04);
    }
    s.box(level, x, .42, z, x + .42, .47, z + .42);
    if (backToLens) {
      chairBack(s, x, rear, level);
    }
  }

  private static void chairBack(Stage s, double x, double z, double level) {
    s.box(level + .3, x, .45, z, x + .04, .95, z + .03);
    s.box(level + .3, x + .38, .45, z, x + .42, .95, z + .03);
    s.box(level, x, .80, z, x + .42, .95, z + .03);
    s.box(level, x, .60, z, x + .42, .68, z + .03);
  }

  public static void stool(Stage s, double x, double z) {
    for (double dx : new double[] {-.15, .13}) {
      s.box(2.8, x + dx, 0, z - .02, x + dx + .03, .7, z);
    }
    s.line(1, x - .14, .25, z - .02, x + .15, .25, z - .02);
    s.box(2.2, x - .19, .70, z - .18, x + .19, .77, z + .18);
  }

  /// A sofa facing the lens.
  public static void sofa(Stage s, double x, double z, double width) {
    double level = 1.9;
    s.shade(x, z, x + width, z + .85);
    s.box(level + .2, x, .1, z + .6, x + width, .85, z + .85);
    s.box(level, x + .18, .1, z, x + width - .18, .45, z + .7);
    int seats = (int) Math.max(2, width / .75);
    for (int i = 0; i < seats; i++) {
      double from = x + .2 + (width - .4) * i / seats;
      double to = x + .2 + (width - .4) * (i + 1) / seats;
      s.box(level - .3, from, .45, z + .45, to, .82, z + .62);
      s.box(level - .4, from, .40, z - .02, to, .54, z + .6);
    }
    s.box(level + .1, x, .1, z, x + .2, .62, z + .85);
    s.box(level + .1, x + width - .2, .1, z, x + width, .62, z + .85);
  }

  /// A bed along the back, its head on the left.
  public static void bed(Stage s, double x, double z, double level) {
    s.shade(x, z, x + 2.1, z + 1.5);
    s.box(2.6, x - .08, 0, z, x, 1.15, z + 1.5);
    s.box(level + .6, x, .12, z, x + 2.1, .38, z + 1.5);
    s.box(level - .3, x, .38, z, x + 2.1, .58, z + 1.5);
    s.box(level + .7, x + .85, .36, z - .02, x + 2.13, .62, z + 1.52);
    for (double dz : new double[] {.85, .15}) {
      var pillow = s.upright(x + .34, .64, z + dz);
      pillow.draw(
          Outline.blob(-.28, .08, -.25, -.10, 0, -.13, .26, -.09, .28, .07, 0, .12),
          s.tone(.1, 3),
          .9);
    }
    s.line(.8, x + 1.1, .62, z, x + 1.3, .62, z + 1.5);
  }

  /// A shelf against the back wall; what stands on it is drawn by `row` for each board.
  ///
  /// @param box left, bottom, right, top, and how far back
  public static void shelf(Stage s, double[] box, int boards, Row row) {
    double depth = .32;
    double z = box[4] - depth;
    s.face(
        2.5,
        box[0],
        box[1],
        box[4] - .02,
        box[2],
        box[1],
        box[4] - .02,
        box[2],
        box[3],
        box[4] - .02,
        box[0],
        box[3],
        box[4] - .02);
    s.box(1.9, box[0] - .04, box[1], z, box[0], box[3] + .04, box[4]);
    s.box(1.9, box[2], box[1], z, box[2] + .04, box[3] + .04, box[4]);
    double step = (box[3] - box[1]) / boards;
    for (int i = 0; i < boards; i++) {
      double y = box[1] + i * step;
      s.box(1.5, box[0], y, z, box[2], y + .035, box[4] - .03);
      row.fill(s, new double[] {box[0], y + .035, box[2], y + step * .88, z + .06}, i);
    }
    s.box(1.5, box[0] - .04, box[3], z, box[2] + .04, box[3] + .04, box[4]);
  }

  /// Fills one board of a shelf.
  @FunctionalInterface
  public interface Row {
    /// @param space left, bottom, right, top, depth
    void fill(Stage s, double[] space, int number);
  }

  /// A counter across, its top a little over its front.
  ///
  /// @param area left, front, right, back
  public static void counter(Stage s, double[] area, double height, double level) {
    s.shade(area[0], area[1], area[2], area[3]);
    s.box(level, area[0], 0, area[1] + .05, area[2], height - .05, area[3]);
    for (double x = area[0] + .6; x < area[2] - .2; x += .6) {
      s.line(.7, x, .08, area[1] + .05, x, height - .1, area[1] + .05);
    }
    s.box(level - .7, area[0] - .04, height - .05, area[1], area[2] + .04, height, area[3]);
  }

  /// Cupboards on the back wall.
  ///
  /// @param box left, bottom, right, top, and how far back
  public static void cupboards(Stage s, double[] box, double level) {
    double z = box[4] - .34;
    s.box(level, box[0], box[1], z, box[2], box[3], box[4]);
    int doors = (int) Math.max(1, Math.round((box[2] - box[0]) / .5));
    for (int i = 0; i < doors; i++) {
      double x = box[0] + (box[2] - box[0]) * i / doors;
      double w = (box[2] - box[0]) / doors;
      s.line(.7, x + w, box[1], z, x + w, box[3], z);
      s.line(1, x + w - .08, box[1] + .1, z, x + w - .08, box[1] + .24, z);
    }
  }
}
