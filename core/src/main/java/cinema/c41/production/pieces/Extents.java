package cinema.c41.production.pieces;

import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import cinema.c41.preset.Ask;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Quality;
import cinema.c41.production.pieces.CommissionWish.Extent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much of something is wanted, understood.
///
/// @param aspect width over height; empty when none was named
/// @param seconds empty when none were named
/// @param seed of the first take; empty when none was named
record Extents(
    Quality quality,
    Optional<Double> aspect,
    Optional<Double> seconds,
    int count,
    Optional<Long> seed) {
  private static final double USUAL_ASPECT = 16.0 / 9;
  private static final double USUAL_SECONDS = 5;
  private static final int MOST_TAKES = 100;
  private static final Pattern RATIO =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[:x]\\s*(\\d+(?:\\.\\d+)?)");

  /// Seeds that every preset can have.
  private static final long SEEDS = 1L << 32;

  /// @param faults whatever means nothing is added here
  static Extents read(Extent extent, List<String> faults) {
    if (extent.count() < 1 || extent.count() > MOST_TAKES) {
      faults.add(extent.count() + " takes: from 1 to " + MOST_TAKES);
    }
    return new Extents(
        read(extent.quality(), Extents::quality, faults).orElse(Quality.LOOK),
        read(extent.aspect(), Extents::aspect, faults),
        read(extent.seconds(), Extents::seconds, faults),
        Math.clamp(extent.count(), 1, MOST_TAKES),
        read(extent.seed(), Extents::seed, faults));
  }

  /// What it is for a preset.
  ///
  /// @param picture the size of what is given, whose shape is the usual one
  Ask ask(Preset preset, Optional<FrameSize> picture) {
    Optional<Double> length =
        preset
            .shape()
            .frames()
            .map(frames -> seconds.orElse(Math.min(USUAL_SECONDS, frames.longest())));
    double shape = aspect.or(() -> picture.map(FrameSize::ratio)).orElse(USUAL_ASPECT);
    return new Ask(length, Optional.of(shape), quality);
  }

  /// The seed of a take, from 1. The usual one is made of the words: the same order is the same
  /// take, on every machine.
  long seed(int take, String words) {
    long first = seed.orElseGet(() -> Math.floorMod(Sha256.of(words).toLong(), SEEDS));
    return Math.floorMod(first + take - 1, SEEDS);
  }

  private static <T> Optional<T> read(String word, Function<String, T> parse, List<String> faults) {
    if (word.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(word.strip().toLowerCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      faults.add(e.getMessage() == null ? word : e.getMessage());
      return Optional.empty();
    }
  }

  private static Quality quality(String word) {
    return Quality.of(word)
        .orElseThrow(
            () -> new IllegalArgumentException("quality '" + word + "': draft, look or final"));
  }

  private static double aspect(String word) {
    Matcher ratio = RATIO.matcher(word);
    double value =
        ratio.matches()
            ? Double.parseDouble(String.valueOf(ratio.group(1)))
                / Double.parseDouble(String.valueOf(ratio.group(2)))
            : 0;
    if (!(value >= 0.1 && value <= 10)) {
      throw new IllegalArgumentException(
          "aspect '" + word + "': two numbers, as 16:9, or a size, as 1664x928");
    }
    return value;
  }

  private static double seconds(String word) {
    String number = word.replaceAll("\\s*s(ec(onds?)?)?$", "");
    if (!number.matches("\\d{1,6}(\\.\\d+)?") || Double.parseDouble(number) <= 0) {
      throw new IllegalArgumentException("seconds '" + word + "': a number above 0, as 5 or 2.5");
    }
    return Double.parseDouble(number);
  }

  private static long seed(String word) {
    if (!word.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("seed '" + word + "': a whole number from 0");
    }
    return Long.parseLong(word);
  }
}
