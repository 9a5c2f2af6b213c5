package cinema.c41.cut;

import cinema.c41.base.FrameRate;
import cinema.c41.film.SyncSound;

/// Frames as samples at 48 kHz, to the nearest; exact in whole numbers at every rate.
public final class SoundTime {
  private SoundTime() {}

  public static long samples(long frames, FrameRate rate) {
    long scaled = frames * SyncSound.SAMPLE_RATE * rate.denominator();
    return Math.floorDiv(2 * scaled + rate.numerator(), 2L * rate.numerator());
  }
}
