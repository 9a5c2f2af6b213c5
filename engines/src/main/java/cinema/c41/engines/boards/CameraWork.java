package cinema.c41.engines.boards;

import cinema.c41.camera.CameraMove;
import cinema.c41.engines.boards.ink.Extent;
import cinema.c41.engines.boards.ink.Noise;
import cinema.c41.engines.boards.ink.Placement;

/// How each layer moves while the camera does: the nearer, the more.
///
/// @param subject metres to the people
/// @param walked how many pixels people walk who keep pace with a tracking camera; 0 when none do
record CameraWork(CameraMove move, BoardLayout layout, double subject, double walked, Pace pace) {
  private static final double PUSH = 1.15;
  private static final double DOLLY = 1.27;
  private static final double WEAVE = 0.42;

  /// @param seconds the whole shot
  record Pace(long frames, double seconds, long seed) {
    double at(long frame) {
      return frames < 2 ? 0 : frame / (frames - 1.0);
    }
  }

  /// The layer this many metres away, in one frame.
  Placement placement(double depth, long frame) {
    double t = eased(pace.at(frame));
    double now = pace.seconds() * pace.at(frame);
    double w = layout.width();
    double h = layout.height();
    return switch (move) {
      case STATIC -> shifted(depth, weave(0, now), weave(1, now));
      case PUSH_IN -> closer(depth, 1 + (PUSH - 1) * t);
      case PULL_OUT -> closer(depth, 1 + (PUSH - 1) * (1 - t));
      case DOLLY_IN -> closer(depth, 1 + (DOLLY - 1) * t);
      case DOLLY_OUT -> closer(depth, 1 + (DOLLY - 1) * (1 - t));
      case PAN_LEFT -> shifted(depth, -.15 * w * (1 - t), 0);
      case PAN_RIGHT -> shifted(depth, .15 * w * (1 - t), 0);
      case TILT_UP -> shifted(depth, 0, -.17 * h * (1 - t));
      case TILT_DOWN -> shifted(depth, 0, .17 * h * (1 - t));
      case TRACK_LEFT -> tracked(depth, -1, frame);
      case TRACK_RIGHT -> tracked(depth, 1, frame);
      case HANDHELD -> handheld(depth, now);
    };
  }

  /// The people: who walks with the camera stays in the frame while the world goes by.
  Placement people(long frame) {
    return walked > 0 ? shifted(subject, 0, 0) : placement(subject, frame);
  }

  /// Everything of a layer that is ever seen.
  Extent seen(double depth) {
    Extent all = window(placement(depth, 0));
    long step = Math.max(1, pace.frames() / 48);
    for (long frame = 0; frame < pace.frames(); frame += step) {
      all = all.with(window(placement(depth, frame)));
    }
    return all.with(window(placement(depth, pace.frames() - 1))).grown(3 + 2 * WEAVE);
  }

  /// How big a layer gets at its biggest.
  double closest(double depth) {
    double first = placement(depth, 0).scale();
    return Math.max(first, placement(depth, pace.frames() - 1).scale())
        * (move == CameraMove.HANDHELD ? 1.01 : 1);
  }

  private Extent window(Placement placement) {
    return new Extent(
        placement.x(0), placement.y(0), placement.x(layout.width()), placement.y(layout.height()));
  }

  /// The camera has come so close that the people are `factor` times bigger.
  private Placement closer(double depth, double factor) {
    double way = subject * (1 - 1 / factor);
    double left = Math.max(depth * .42, depth - way);
    return around(depth / left, 0, 0);
  }

  private Placement shifted(double depth, double dx, double dy) {
    // A head turns around the neck, not around the lens: what is near shifts a little more.
    double near = 1 + .10 * (subject / depth - 1);
    return around(1, dx * near, dy * near);
  }

  /// Past what stands still. With people who walk the camera keeps their pace from the first frame
  /// to the last, so that their feet do not slide.
  private Placement tracked(double depth, int side, long frame) {
    double parallax = Math.min(2.2, subject / depth);
    double way =
        walked > 0
            ? walked * (pace.at(frame) - .5)
            : .186 * layout.width() * (eased(pace.at(frame)) - 1);
    return around(1, -side * way * parallax, 0);
  }

  private Placement handheld(double depth, double now) {
    double w = layout.width();
    double dx =
        .010 * w * Noise.along(pace.seed() + 1, now * .9)
            + .0024 * w * Noise.along(pace.seed() + 2, now * 3.1);
    double dy =
        .008 * w * Noise.along(pace.seed() + 3, now * .8)
            + .0020 * w * Noise.along(pace.seed() + 4, now * 3.4);
    double near = Math.min(1.6, .7 + .3 * subject / depth);
    return around(1.004 + .004 * Noise.along(pace.seed() + 5, now * .5), dx * near, dy * near);
  }

  /// Film never lies quite still in its gate.
  private double weave(int axis, double now) {
    return WEAVE * layout.unit() * Noise.along(pace.seed() + 10 + axis, now * 1.3);
  }

  private Placement around(double scale, double dx, double dy) {
    return Placement.zoomed(scale, layout.width() * .5, layout.height() * .46, dx, dy);
  }

  /// Slow at both ends, with a breath of stillness before and after.
  private static double eased(double t) {
    double u = Math.clamp((t - .06) / .88, 0, 1);
    return u * u * u * (u * (6 * u - 15) + 10);
  }
}
