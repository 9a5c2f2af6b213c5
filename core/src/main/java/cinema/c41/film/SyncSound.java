package cinema.c41.film;

import cinema.c41.asset.Asset;

/// A spoken line of a take.
///
/// @param start seconds from the first frame of the shot in the cut, without handles
/// @param samples its length at 48 kHz
/// @param voice who spoke it: engine and voice
public record SyncSound(
    Asset sound, double start, long samples, String character, String text, String voice) {
  public static final int SAMPLE_RATE = 48_000;

  /// Whether there is anything to be heard of it: a line such as `…` is silent.
  public boolean hasWords() {
    return text.codePoints().anyMatch(java.lang.Character::isLetterOrDigit);
  }

  public double end() {
    return start + samples / (double) SAMPLE_RATE;
  }
}
