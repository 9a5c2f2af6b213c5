package cinema.c41.schedule.kit;

import cinema.c41.base.Tree;
import cinema.c41.preset.Preset;
import java.math.BigDecimal;
import java.util.Optional;

/// Frames put between those of a clip, so that its motion is as smooth as the film's rate allows. A
/// preset multiplies the frames; those that are over are dropped when the take is made.
///
/// @param from frames in a second of the clip
/// @param times how many frames there are for each
public record Smoothing(Tool.Taken tool, double from, int times) {
  /// Beyond this the film's rate is not met exactly at a bearable cost of time and memory.
  private static final int MOST = 5;

  /// What is taken then: no frame is shown more than an eighth of the clip's frame too early or
  /// too late.
  private static final int USUAL = 4;

  /// Below this hardly any frame is repeated (25 from 24: one in a second), and inventing nearly
  /// all of them is the greater evil.
  private static final double LEAST_GAIN = 1.1;

  /// The fewest frames of which every so-manieth is exactly one of the film's: three for each make
  /// 48 of 16, and every second is one of 24. Empty when the preset cannot make even two for each.
  static Optional<Smoothing> of(Tool.Taken tool, double from, double film) {
    int most = (int) Math.floor(highest(tool.preset()) / from);
    for (int times = 2; times <= Math.min(MOST, most); times++) {
      double share = from * times / film;
      if (share >= 0.99 && Math.abs(share - Math.rint(share)) < 0.002 * share) {
        return Optional.of(new Smoothing(tool, from, times));
      }
    }
    return most < 2
        ? Optional.empty()
        : Optional.of(new Smoothing(tool, from, Math.min(USUAL, most)));
  }

  private static double highest(Preset preset) {
    return preset.settings().stream()
        .filter(one -> one.name().equals(Task.RATE))
        .flatMap(one -> one.limits().most().stream())
        .mapToDouble(BigDecimal::doubleValue)
        .findFirst()
        .orElse(Double.MAX_VALUE);
  }

  /// Whether a clip of one rate in a film of another repeats so many frames that it stutters.
  static boolean isWorthIt(double from, double film) {
    return film / from >= LEAST_GAIN;
  }

  /// Frames in a second afterwards.
  double rate() {
    return from * times;
  }

  Tree.Obj spec() {
    return Tree.obj()
        .with("tool", tool.preset().makings(tool.variant()))
        .with("from", Tree.number(from))
        .with("times", times);
  }
}
