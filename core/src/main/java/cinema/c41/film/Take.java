package cinema.c41.film;

import java.time.Instant;

/// One finished attempt at a shot, immutable: what was filmed, and all that is needed to say how.
public record Take(ShotId shot, int number, Making making, Footage footage, Instant made) {
  public Take {
    if (number < 1) {
      throw new IllegalArgumentException("takes are counted from 1");
    }
  }

  /// Its name on the slate: `12A-3`.
  public String slate() {
    return slate(shot, number);
  }

  public static String slate(ShotId shot, int number) {
    return shot + "-" + number;
  }
}
