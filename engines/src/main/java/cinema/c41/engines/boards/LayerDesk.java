package cinema.c41.engines.boards;

import cinema.c41.engines.boards.ink.Cel;
import cinema.c41.engines.boards.ink.Extent;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Paper;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Sheet;
import java.util.Objects;
import java.util.function.Consumer;

/// Where the layers of one shot are drawn: each on a sheet as large as the camera will ever see of
/// it, and as fine as the camera will ever come close.
final class LayerDesk {
  /// What a figure covers at most, in heads from the middle of the head.
  private static final Extent BODY = new Extent(-2.4, -1.1, 2.4, 7.6);

  /// The same of somebody who walks, and is drawn many times.
  private static final Extent STRIDE = new Extent(-2.2, -1.1, 2.2, 7.6);

  private static final Extent HEAD = new Extent(-1.0, -.95, 1.0, 1.45);
  private static final double FROM_BEHIND = 3.6;

  private final BoardLayout layout;
  private final CameraWork camera;
  private final Palette palette;
  private final Paper paper;
  private final long seed;

  LayerDesk(BoardLayout layout, CameraWork camera, Palette palette, Paper paper, long seed) {
    this.layout = layout;
    this.camera = camera;
    this.palette = palette;
    this.paper = paper;
    this.seed = seed;
  }

  /// A layer of the set, this many metres away.
  Cel layer(double depth, Consumer<Pen> drawing) {
    return drawn(camera.seen(depth), camera.closest(depth), drawing);
  }

  Cel figure(Mark mark, Consumer<Pen> drawing) {
    return person(mark, mark.fromBehind() ? BODY.grown(FROM_BEHIND - 2.4) : BODY, drawing);
  }

  /// One drawing of somebody's walk. They come from outside the frame, or leave it.
  Cel stride(Mark mark, Consumer<Pen> drawing) {
    double y = layout.height() * 1.1;
    Extent extent = part(mark, STRIDE).within(new Extent(-1e6, -y, 1e6, 2 * y));
    return drawn(extent, camera.closest(camera.subject()), onMark(mark, drawing));
  }

  Cel head(Mark mark, Consumer<Pen> drawing) {
    return person(mark, HEAD, drawing);
  }

  /// Whether somebody is in the frame from head to knee at least.
  boolean seesLegs(Mark mark) {
    return mark.y() + 4.2 * mark.head() < layout.height();
  }

  /// A part of somebody in pixels of the panel.
  Extent part(Mark mark, Extent heads) {
    double cos = StrictMath.cos(mark.angle());
    double sin = StrictMath.sin(mark.angle());
    double[][] corners = {
      {heads.left(), heads.top()},
      {heads.right(), heads.top()},
      {heads.left(), heads.bottom()},
      {heads.right(), heads.bottom()}
    };
    Extent all = null;
    for (double[] corner : corners) {
      double x = mark.x() + mark.head() * (corner[0] * cos - corner[1] * sin);
      double y = mark.y() + mark.head() * (corner[0] * sin + corner[1] * cos);
      var point = new Extent(x, y, x, y);
      all = all == null ? point : all.with(point);
    }
    return Objects.requireNonNull(all);
  }

  private Cel person(Mark mark, Extent heads, Consumer<Pen> drawing) {
    double depth = mark.fromBehind() ? camera.subject() * .55 : camera.subject();
    Extent seen = camera.seen(depth).grown(mark.head() * .12);
    Extent extent = part(mark, heads).within(seen);
    return drawn(extent, camera.closest(depth), onMark(mark, drawing));
  }

  private static Consumer<Pen> onMark(Mark mark, Consumer<Pen> drawing) {
    return pen ->
        drawing.accept(
            pen.at(mark.x(), mark.y()).turned(mark.angle()).sized(mark.head(), mark.head()));
  }

  private Cel drawn(Extent extent, double density, Consumer<Pen> drawing) {
    var sheet = new Sheet(extent, density);
    drawing.accept(sheet.pen(layout.unit(), palette.ink(), seed));
    return sheet.photograph(paper);
  }
}
