package cinema.c41.engines.boards.set;

import cinema.c41.engines.boards.ink.Noise;
import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;
import java.util.Arrays;

/// One layer of a set being drawn: solids in perspective, in the tones of the light, with heavier
/// lines near the lens and paler washes far from it.
public final class Stage {
  private final Pen pen;
  private final View view;
  private final double[] panel;

  /// @param pen in pixels of the panel
  /// @param panel its width and height in pixels
  public Stage(Pen pen, View view, double[] panel) {
    this.pen = pen;
    this.view = view;
    this.panel = panel.clone();
  }

  /// @param softness how much the layer is out of focus: 0 is sharp
  /// @param clearness metres until the air has half swallowed a thing
  /// @param seed what may vary between drawings of one place
  public record View(Lens lens, Palette palette, double softness, double clearness, long seed) {}

  public Palette palette() {
    return view.palette();
  }

  /// How far out of focus this layer is, from 0.
  public double softness() {
    return view.softness();
  }

  public Lens lens() {
    return view.lens();
  }

  public double width() {
    return panel[0];
  }

  public double height() {
    return panel[1];
  }

  /// A pen in pixels of the panel, for what is not part of the room.
  public Pen flat() {
    return pen;
  }

  /// From 0 to 1, another for every number.
  public double chance(int number) {
    return (Noise.at(view.seed() + 99, number) + 1) / 2;
  }

  /// A number that stays the same for every shot in this place.
  public double fixed(int number) {
    return (Noise.at(4141, number) + 1) / 2;
  }

  /// A tone at a distance.
  public int tone(double level, double depth) {
    return palette().tone(level, air(depth));
  }

  /// A colour of its own at a distance.
  public int colour(int argb, double level, double depth) {
    return Tint.mix(palette().local(argb, level), palette().air(), air(depth));
  }

  public double air(double depth) {
    double far = 1 - StrictMath.exp(-Math.max(0, depth - 1.5) / view.clearness());
    return Math.min(.82, far * .8 + view.softness());
  }

  /// The weight of lines at a distance.
  public double weight(double depth) {
    double near = Math.clamp(2.4 / StrictMath.sqrt(Math.max(.4, depth)), .42, 2.3);
    return near * (1 - view.softness() * .9);
  }

  /// A flat shape in space, washed and inked. Points are x, y, z in turn.
  public void face(double level, double... xyz) {
    fill(level, true, xyz);
  }

  /// The same without ink.
  public void wash(double level, double... xyz) {
    fill(level, false, xyz);
  }

  /// Washed with a colour that is not the palette's.
  public void paint(int argb, double... xyz) {
    double[] shown = shown(xyz);
    if (shown.length >= 6) {
      pen.wash(Outline.poly(shown), argb);
    }
  }

  /// An ink line through space.
  public void line(double weight, double... xyz) {
    for (int i = 0; i + 5 < xyz.length; i += 3) {
      double[] piece = Clip.line(lens(), Arrays.copyOfRange(xyz, i, i + 6));
      if (piece.length == 4) {
        faded(depth(xyz)).line(Outline.path(piece), weight * weight(depth(xyz)));
      }
    }
  }

  /// A box with its visible sides: lit from above, the sides darker than the front.
  ///
  /// @param xyz two opposite corners
  public void box(double level, double... xyz) {
    double x0 = Math.min(xyz[0], xyz[3]);
    double x1 = Math.max(xyz[0], xyz[3]);
    double y0 = Math.min(xyz[1], xyz[4]);
    double y1 = Math.max(xyz[1], xyz[4]);
    double z0 = Math.min(xyz[2], xyz[5]);
    double z1 = Math.max(xyz[2], xyz[5]);
    if (lens().x() < x0) {
      face(level + .75, x0, y0, z0, x0, y0, z1, x0, y1, z1, x0, y1, z0);
    } else if (lens().x() > x1) {
      face(level + .45, x1, y0, z0, x1, y0, z1, x1, y1, z1, x1, y1, z0);
    }
    if (lens().y() > y1) {
      face(level - .65, x0, y1, z0, x1, y1, z0, x1, y1, z1, x0, y1, z1);
    } else if (lens().y() < y0) {
      face(level + 1, x0, y0, z0, x1, y0, z0, x1, y0, z1, x0, y0, z1);
    }
    if (lens().z() < z0) {
      face(level, x0, y0, z0, x1, y0, z0, x1, y1, z0, x0, y1, z0);
    }
  }

  /// A pen that stands upright at a point, facing the lens, with a metre as its unit and y down.
  /// What is behind the lens is drawn too small to see.
  public Pen upright(double x, double y, double z) {
    double depth = lens().depth(x, z);
    if (depth < Lens.NEAR * 1.5) {
      return pen.at(-1e4, -1e4).sized(1e-3, 1e-3);
    }
    double[] at = lens().seen(lens().aside(x, z), y, depth);
    double scale = lens().scale(depth);
    return faded(depth).pressed(weight(depth)).at(at[0], at[1]).sized(scale, scale);
  }

  /// Where a point is seen; far off the panel when it is behind the lens.
  public double[] spot(double x, double y, double z) {
    double depth = lens().depth(x, z);
    return depth < Lens.NEAR
        ? new double[] {-1e4, -1e4}
        : lens().seen(lens().aside(x, z), y, depth);
  }

  /// Light or darkness around a point of space.
  public void glow(double radius, int argb, double... xyz) {
    double depth = lens().depth(xyz[0], xyz[2]);
    if (depth > .5) {
      double[] at = spot(xyz[0], xyz[1], xyz[2]);
      pen.glow(at[0], at[1], radius * lens().scale(depth), argb);
    }
  }

  /// The shadow of something that stands on the floor: left, front, right, back.
  public void shade(double left, double front, double right, double back) {
    int dark = Tint.veil(palette().tone(4), .24);
    double slip = .35;
    paint(
        dark,
        left,
        .004,
        front - .12,
        right + .1,
        .004,
        front - .12,
        right + slip,
        .004,
        back - .05,
        left + slip * .4,
        .004,
        back);
  }

  /// Hatching on a flat shape in space.
  public void hatch(double radians, double gap, double... xyz) {
    double[] shown = shown(xyz);
    if (shown.length >= 6) {
      faded(depth(xyz)).hatch(Outline.poly(shown), radians, gap, .45 * weight(depth(xyz)));
    }
  }

  private void fill(double level, boolean inked, double... xyz) {
    double[] shown = shown(xyz);
    if (shown.length < 6) {
      return;
    }
    double depth = depth(xyz);
    var shape = Outline.poly(shown);
    pen.wash(shape, tone(level, depth));
    if (inked) {
      faded(depth).line(shape, weight(depth));
    }
  }

  private Pen faded(double depth) {
    int ink = Tint.mix(palette().ink(), palette().air(), air(depth) * .8);
    return pen.inked(ink);
  }

  private double[] shown(double... xyz) {
    return Clip.face(lens(), xyz);
  }

  private double depth(double... xyz) {
    double sum = 0;
    for (int i = 0; i < xyz.length; i += 3) {
      sum += Math.max(Lens.NEAR, lens().depth(xyz[i], xyz[i + 2]));
    }
    return 3 * sum / xyz.length;
  }
}
