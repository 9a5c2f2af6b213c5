package cinema.c41.engines.voices.sound;

/// How the pitch moves while a phrase is played: factors, 1 being as it was spoken.
///
/// @param pitch of the whole phrase
/// @param start of the first words, gliding to 1
/// @param end of the last sounds, gliding from 1: over 1 asks, under 1 trails off
/// @param tremble how far a nervous voice shakes, as a share of the pitch
public record Melody(double pitch, double start, double end, double tremble) {
  /// Seconds of a glide at either end: about the last stressed syllable and what follows it.
  private static final double GLIDE = 0.38;

  /// Shakes a second, as in natural tremor (4 to 12 Hz).
  private static final double SHAKES = 5.5;

  public static Melody plain(double pitch) {
    return new Melody(pitch, 1, 1, 0);
  }

  /// The factor at a time of a phrase in which somebody speaks from 0 to `length` seconds.
  double at(double time, double length) {
    double glide = Math.min(GLIDE, length / 2);
    double early = glide == 0 ? 0 : Math.clamp(1 - time / glide, 0, 1);
    double late = glide == 0 ? 0 : Math.clamp(1 - (length - time) / glide, 0, 1);
    double factor = pitch * (1 + (start - 1) * ease(early)) * (1 + (end - 1) * ease(late));
    return tremble == 0
        ? factor
        : factor * (1 + tremble * StrictMath.sin(2 * Math.PI * SHAKES * time));
  }

  /// From 0 to 1 without a corner at either end.
  private static double ease(double part) {
    return part == 0 || part == 1 ? part : (1 - StrictMath.cos(Math.PI * part)) / 2;
  }
}
