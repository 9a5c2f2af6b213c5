package cinema.c41.engines.boards.ink;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// A pen and a wash brush over one sheet, at some place, size and angle of it. Line weights are
/// measured on the finished panel (1 is a pixel of a panel 640 lines high), whatever the size of
/// what is drawn, so a near thing and a far one share one hand.
///
/// A pen is a value: [#at], [#sized] and [#turned] give others over the same sheet. The tremble of
/// a line depends on its own points only, so a part drawn again looks the same.
public final class Pen {
  private static final double STEP = 5;

  private final Graphics2D sheet;
  private final AffineTransform place;
  private final double unit;
  private final int ink;
  private final long seed;

  private Pen(Graphics2D sheet, AffineTransform place, double unit, int ink, long seed) {
    this.sheet = sheet;
    this.place = place;
    this.unit = unit;
    this.ink = ink;
    this.seed = seed;
  }

  /// @param unit pixels of the sheet in one unit of line weight
  public static Pen over(Graphics2D sheet, double unit, int ink, long seed) {
    return new Pen(sheet, new AffineTransform(), unit, ink, seed);
  }

  public Pen at(double x, double y) {
    var moved = new AffineTransform(place);
    moved.translate(x, y);
    return new Pen(sheet, moved, unit, ink, seed);
  }

  /// Bigger by these factors; a negative one mirrors.
  public Pen sized(double sx, double sy) {
    var scaled = new AffineTransform(place);
    scaled.scale(sx, sy);
    return new Pen(sheet, scaled, unit, ink, seed);
  }

  public Pen turned(double radians) {
    var turned = new AffineTransform(place);
    turned.rotate(radians);
    return new Pen(sheet, turned, unit, ink, seed);
  }

  /// With every line this much heavier.
  public Pen pressed(double factor) {
    return new Pen(sheet, place, unit * factor, ink, seed);
  }

  public Pen inked(int argb) {
    return new Pen(sheet, place, unit, argb, seed);
  }

  public int ink() {
    return ink;
  }

  /// How many pixels of the sheet one local unit covers, roughly.
  public double scale() {
    return StrictMath.sqrt(Math.abs(place.getDeterminant()));
  }

  /// A shape with both its wash and its line.
  public void draw(Outline shape, int wash, double weight) {
    wash(shape, wash);
    line(shape, weight);
  }

  /// A flat wash, its edge a little loose.
  public void wash(Outline shape, int argb) {
    sheet.setPaint(paint(argb));
    sheet.fill(area(shape));
  }

  /// An ink line along the outline; corners overshoot, as lines drawn one by one do.
  public void line(Outline outline, double weight) {
    var placed = outline.through(place);
    sheet.setPaint(paint(ink));
    if (placed.smooth()) {
      stroke(placed.traced(step()), weight, tremor(outline, 0));
      return;
    }
    int sides = placed.shut() ? placed.size() : placed.size() - 1;
    for (int i = 0; i < sides; i++) {
      double[] side = overshot(placed.side(i));
      stroke(Outline.path(side).traced(step() * 2), weight, tremor(outline, i));
    }
  }

  /// Parallel strokes across a shape, `gap` line units apart.
  public void hatch(Outline shape, double radians, double gap, double weight) {
    sheet.setPaint(paint(ink));
    for (double[] stroke : Hatching.across(shape.through(place), radians, gap * unit)) {
      stroke(Outline.path(stroke).traced(step() * 2), weight, tremor(shape, (long) stroke[1]));
    }
  }

  /// Light that spreads from a point, or darkness that gathers there.
  public void glow(double x, double y, double radius, int argb) {
    double[] centre = {x, y};
    place.transform(centre, 0, centre, 0, 1);
    float r = (float) Math.max(1, radius * scale());
    var colours = new Color[] {paint(argb), paint(fade(argb, 0.42)), paint(fade(argb, 0))};
    sheet.setPaint(
        new RadialGradientPaint(
            (float) centre[0], (float) centre[1], r, new float[] {0, 0.45f, 1}, colours));
    sheet.fill(new Rectangle2D.Double(centre[0] - r, centre[1] - r, 2 * r, 2 * r));
  }

  /// Fills letters or any other ready path, without a tremble.
  public void fill(Path2D shape, int argb) {
    sheet.setPaint(paint(argb));
    sheet.fill(place.createTransformedShape(shape));
  }

  private void stroke(double[] line, double weight, long tremor) {
    sheet.fill(Brush.stroke(line, weight * unit, unit, tremor));
  }

  private Path2D area(Outline shape) {
    double[] trace = shape.through(place).traced(shape.smooth() ? step() : 1e6);
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO, trace.length / 2 + 1);
    path.moveTo(trace[0], trace[1]);
    for (int i = 2; i < trace.length; i += 2) {
      path.lineTo(trace[i], trace[i + 1]);
    }
    path.closePath();
    return path;
  }

  private double step() {
    return Math.max(1.5, STEP * unit);
  }

  private double[] overshot(double[] side) {
    double dx = side[2] - side[0];
    double dy = side[3] - side[1];
    double length = Math.hypot(dx, dy);
    double over = Math.min(length * 0.06, 2.2 * unit) / Math.max(1e-9, length);
    return new double[] {
      side[0] - dx * over, side[1] - dy * over, side[2] + dx * over, side[3] + dy * over
    };
  }

  private long tremor(Outline outline, long part) {
    return Noise.mix(seed ^ outline.hashCode(), part);
  }

  private static int fade(int argb, double part) {
    return Tint.veil(argb, (argb >>> 24) / 255.0 * part);
  }

  private static Color paint(int argb) {
    return new Color(argb, true);
  }
}
