package cinema.c41.preset;

import java.util.Optional;

/// What a shot wants of a picture, in the words of film.
///
/// @param seconds how long; empty for stills and for what is as long as its input
/// @param aspect width over height; empty for what is shaped like its input
public record Ask(Optional<Double> seconds, Optional<Double> aspect, Quality quality) {
  /// A still.
  public static Ask still(double aspect, Quality quality) {
    return new Ask(Optional.empty(), Optional.of(aspect), quality);
  }

  /// A shot.
  public static Ask shot(double seconds, double aspect, Quality quality) {
    return new Ask(Optional.of(seconds), Optional.of(aspect), quality);
  }

  public Ask with(Quality other) {
    return new Ask(seconds, aspect, other);
  }
}
