package cinema.c41.engines.boards;

import cinema.c41.camera.CameraMove;
import cinema.c41.engines.boards.ink.Cel;
import cinema.c41.engines.boards.ink.Extent;
import cinema.c41.engines.boards.ink.Noise;
import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Paper;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Sheet;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// What lies still over the picture: the panel's inked edge, the corners of the safe areas, the
/// director's arrow and the mark that this is no finished picture.
final class Ornament {
  static final int PAPER = 0xFFF3ECDD;
  static final int INK = 0xFF262123;
  static final int RED = 0xFFB8402E;
  private static final int WHITE = 0xC8FFFFFF;

  private final BoardLayout layout;
  private final Artists artists;
  private final long seed;

  Ornament(BoardLayout layout, Artists artists, long seed) {
    this.layout = layout;
    this.artists = artists;
    this.seed = seed;
  }

  Cel drawn(CameraMove move, Paper paper) {
    var sheet = new Sheet(new Extent(0, 0, layout.width(), layout.height()), 1);
    Pen pen = sheet.pen(layout.unit(), INK, seed);
    edge(pen);
    safe(pen);
    previz(pen);
    arrow(pen, move);
    return sheet.photograph(paper);
  }

  /// Paper shows where the brush did not quite reach the edge; an ink line runs around.
  private void edge(Pen pen) {
    double w = layout.width();
    double h = layout.height();
    double u = layout.unit();
    pen.fill(bite(w, h, u), PAPER);
    pen.line(Outline.box(3.5 * u, 3.5 * u, w - 7 * u, h - 7 * u), 1.9);
  }

  private Path2D bite(double w, double h, double u) {
    var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    path.append(new Rectangle2D.Double(-4, -4, w + 8, h + 8), false);
    var inner = new Path2D.Double();
    double[][] corners = {{0, 0}, {w, 0}, {w, h}, {0, h}, {0, 0}};
    for (int side = 0; side < 4; side++) {
      double[] a = corners[side];
      double[] b = corners[side + 1];
      double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      int n = (int) Math.max(4, length / (7 * u));
      for (int i = 0; i < n; i++) {
        double t = (double) i / n;
        double in =
            u * (2.2 + 1.3 * Noise.along(seed + side, i * .23) + .8 * Noise.at(seed + side, i));
        double x = a[0] + (b[0] - a[0]) * t;
        double y = a[1] + (b[1] - a[1]) * t;
        add(
            inner,
            Math.clamp(x, in, Math.max(in, w - in)),
            Math.clamp(y, in, Math.max(in, h - in)));
      }
    }
    inner.closePath();
    path.append(inner, false);
    return path;
  }

  private static void add(Path2D path, double x, double y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  /// Corners at nine tenths, where a picture may be cut off, and a cross in the middle.
  private void safe(Pen pen) {
    double w = layout.width();
    double h = layout.height();
    double l = layout.unit() * 13;
    Pen faint = pen.inked(0x96FFFFFF);
    for (double sx : new double[] {-1, 1}) {
      for (double sy : new double[] {-1, 1}) {
        double x = w * (.5 + sx * .45);
        double y = h * (.5 + sy * .45);
        faint.line(Outline.path(x, y, x - sx * l, y), 1.1);
        faint.line(Outline.path(x, y, x, y - sy * l), 1.1);
      }
    }
  }

  private void previz(Pen pen) {
    double size = layout.unit() * 17;
    double width = artists.typed().width("PREVIZ", size);
    double x = layout.width() - width - 26 * layout.unit();
    double y = 32 * layout.unit();
    pen.wash(Outline.box(x - size * .5, y - size * .98, width + size, size * 1.36), WHITE);
    pen.inked(RED).line(Outline.box(x - size * .5, y - size * .98, width + size, size * 1.36), 1.3);
    pen.at(x, y).fill(artists.typed().shape("PREVIZ", size), RED);
  }

  /// The director's arrow, as it is drawn on a board with a red pencil.
  private void arrow(Pen pen, CameraMove move) {
    double s = layout.unit() * 46;
    Pen at = pen.at(layout.width() - s * 1.25, layout.height() - s * 1.1).sized(s, s).inked(RED);
    switch (move) {
      case STATIC -> {}
      case PUSH_IN, DOLLY_IN -> inward(at, 1);
      case PULL_OUT, DOLLY_OUT -> inward(at, -1);
      case PAN_LEFT -> curved(at.sized(-1, 1));
      case PAN_RIGHT -> curved(at);
      case TILT_UP -> curved(at.turned(-Math.PI / 2));
      case TILT_DOWN -> curved(at.turned(Math.PI / 2));
      case TRACK_LEFT -> straight(at.sized(-1, 1));
      case TRACK_RIGHT -> straight(at);
      case HANDHELD -> shaken(at);
    }
  }

  private static void straight(Pen pen) {
    ground(pen);
    pen.fill(head(.62, 0, 0), RED);
    pen.line(Outline.curve(-.62, .02, 0, -.02, .5, 0), 6);
  }

  private static void curved(Pen pen) {
    ground(pen);
    pen.fill(head(.60, .16, .55), RED);
    pen.line(Outline.curve(-.62, .20, -.3, -.08, .1, -.12, .48, .08), 6);
  }

  /// Four small arrows towards the middle, or away from it.
  private static void inward(Pen pen, int way) {
    ground(pen);
    for (int i = 0; i < 4; i++) {
      Pen corner = pen.turned(Math.PI / 4 + i * Math.PI / 2);
      double tip = way > 0 ? .24 : .74;
      double tail = way > 0 ? .72 : .26;
      corner.line(Outline.path(tail, 0, tip + way * .1, 0), 4.2);
      corner.fill(head(tip, 0, way > 0 ? Math.PI : 0), RED);
    }
  }

  private static void shaken(Pen pen) {
    ground(pen);
    pen.line(
        Outline.curve(-.65, .06, -.45, -.22, -.25, .20, -.02, -.24, .2, .2, .42, -.2, .62, .04),
        4.5);
  }

  private static void ground(Pen pen) {
    pen.glow(0, 0, 1.15, 0x8CFFFFFF);
  }

  private static Path2D head(double x, double y, double angle) {
    var path = new Path2D.Double();
    double c = StrictMath.cos(angle);
    double s = StrictMath.sin(angle);
    double[][] points = {{.16, 0}, {-.18, -.20}, {-.10, 0}, {-.18, .20}};
    for (double[] p : points) {
      add(path, x + p[0] * c - p[1] * s, y + p[0] * s + p[1] * c);
    }
    path.closePath();
    return path;
  }
}
