package cinema.c41.engines.voices;

/// Brings recordings to one loudness, so that nobody shouts who was not asked to.
final class Levels {
  /// RMS of speech, pauses left out: -20 dBFS.
  private static final double SPEECH = 0.1;

  /// No sample goes over -1.5 dBFS.
  private static final double CEILING = 0.84;

  /// Windows under this share of the loudest one are pauses.
  private static final double GATE = 0.08;

  private Levels() {}

  /// @param gain decibels over or under the usual
  static Utterance of(Utterance recorded, double gain) {
    double loudness = loudness(recorded);
    if (loudness == 0) {
      return recorded;
    }
    double factor = SPEECH / loudness * Math.pow(10, gain / 20);
    double peak = peak(recorded.samples()) * factor;
    return recorded.scaled(peak > CEILING ? factor * CEILING / peak : factor);
  }

  static double peak(float[] samples) {
    double peak = 0;
    for (float sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }

  /// RMS over windows of 50 ms in which somebody speaks.
  private static double loudness(Utterance recorded) {
    int window = Math.max(1, recorded.rate() / 20);
    double loudest = 0;
    double[] powers = new double[(recorded.samples().length + window - 1) / window];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = power(recorded.samples(), i * window, window);
      loudest = Math.max(loudest, powers[i]);
    }
    double sum = 0;
    int spoken = 0;
    for (double power : powers) {
      if (power > loudest * GATE * GATE) {
        sum += power;
        spoken++;
      }
    }
    return spoken == 0 ? 0 : Math.sqrt(sum / spoken);
  }

  private static double power(float[] samples, int from, int length) {
    int to = Math.min(samples.length, from + length);
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += samples[i] * samples[i];
    }
    return to > from ? sum / (to - from) : 0;
  }
}
