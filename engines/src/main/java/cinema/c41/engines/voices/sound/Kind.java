package cinema.c41.engines.voices.sound;

import java.util.List;
import java.util.Map;

/// Kinds of sounds that can be told apart by two numbers of a moment of speech: how loud it is,
/// in decibels against the loudest, and how bright (the power of its slope against its own, in
/// decibels at 16 kHz). Means and deviations were found on espeak-ng's German, by fitting it
/// again and again from what Flite's labelled voices gave.
///
/// @param seconds how long one usually lasts
/// @param spread of the logarithm of its length
record Kind(Normal loudness, Normal brightness, double seconds, double spread) {
  static final Kind VOWEL = new Kind(new Normal(-3.3, 4.5), new Normal(-8.6, 3.1), 0.085, 0.26);
  static final Kind LIQUID = new Kind(new Normal(-13.5, 7.0), new Normal(-8.8, 4.2), 0.058, 0.23);
  static final Kind NASAL = new Kind(new Normal(-9.5, 6.2), new Normal(-16.7, 2.9), 0.066, 0.23);
  static final Kind HISS = new Kind(new Normal(-16.5, 7.0), new Normal(1.0, 5.4), 0.095, 0.23);
  static final Kind BREATH = new Kind(new Normal(-19.8, 5.5), new Normal(-3.5, 6.0), 0.076, 0.23);
  static final Kind STOP = new Kind(new Normal(-26.0, 12.5), new Normal(-10.5, 14.0), 0.063, 0.23);
  static final Kind SILENCE = new Kind(new Normal(-41.0, 6.5), new Normal(-15.0, 14.0), 0.14, 0.46);

  static final List<Kind> ALL = List.of(VOWEL, LIQUID, NASAL, HISS, BREATH, STOP, SILENCE);

  private static final Map<String, Kind> CONSONANTS =
      Map.ofEntries(
          Map.entry(Utterance.PAUSE, SILENCE),
          Map.entry("l", LIQUID),
          Map.entry("r", LIQUID),
          Map.entry("w", LIQUID),
          Map.entry("y", LIQUID),
          Map.entry("m", NASAL),
          Map.entry("n", NASAL),
          Map.entry("ng", NASAL),
          Map.entry("s", HISS),
          Map.entry("z", HISS),
          Map.entry("sh", HISS),
          Map.entry("zh", HISS),
          Map.entry("ch", HISS),
          Map.entry("jh", HISS),
          Map.entry("f", BREATH),
          Map.entry("v", BREATH),
          Map.entry("th", BREATH),
          Map.entry("dh", BREATH),
          Map.entry("hh", BREATH),
          Map.entry("p", STOP),
          Map.entry("b", STOP),
          Map.entry("t", STOP),
          Map.entry("d", STOP),
          Map.entry("k", STOP),
          Map.entry("g", STOP));

  /// What is usual, and how far one is usually from it.
  record Normal(double mean, double deviation) {
    /// The logarithm of how likely a value is.
    double likelihood(double value) {
      double off = (value - mean) / deviation;
      return -off * off / 2 - StrictMath.log(deviation);
    }
  }

  /// The kind of an ARPABET sound.
  static Kind of(String sound) {
    return CONSONANTS.getOrDefault(sound, VOWEL);
  }

  /// The logarithm of how likely a moment belongs to this kind.
  double likelihood(double loud, double bright) {
    return loudness.likelihood(loud) + brightness.likelihood(bright);
  }

  /// The logarithm of how likely one lasts so many times as long as it usually does here.
  double likelihoodOfLength(double times) {
    double off = StrictMath.log(times) / spread;
    return -off * off / 2;
  }
}
