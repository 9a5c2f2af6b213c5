package cinema.c41.engines.voices.sound;

/// Brings recordings to one loudness, so that nobody shouts who was not asked to. Loudness is
/// measured as ears hear it: K-weighted (ITU-R BS.1770-4), pauses left out.
public final class Levels {
  /// LUFS of a line spoken plainly. Speech peaks about 16 dB over that.
  private static final double SPEECH = -20;

  /// Blocks more than so much (20 dB) under the loudest one are pauses.
  private static final double GATE = 0.01;

  /// The two filters of BS.1770-4 for 48 kHz: b0, b1, b2, a1, a2.
  private static final double[] SHELF = {
    1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585
  };

  private static final double[] HIGH_PASS = {1, -2, 1, -1.99004745483398, 0.99007225036621};

  private Levels() {}

  /// @param gain decibels over or under a line spoken plainly
  public static Utterance of(Utterance recorded, double gain) {
    double loudness = loudness(recorded);
    if (loudness == Double.NEGATIVE_INFINITY) {
      return recorded;
    }
    double factor = StrictMath.pow(10, (SPEECH + gain - loudness) / 20);
    float[] levelled = new float[recorded.samples().length];
    for (int i = 0; i < levelled.length; i++) {
      levelled[i] = (float) (recorded.samples()[i] * factor);
    }
    return recorded.withSamples(Limiter.of(levelled, recorded.rate()));
  }

  /// In LUFS, of what is spoken in blocks of 50 ms; negative infinity when nothing is.
  public static double loudness(Utterance recorded) {
    if (recorded.rate() != 48_000) {
      throw new IllegalArgumentException("loudness is weighted for 48 kHz only");
    }
    double[] heard = filtered(filtered(widened(recorded.samples()), SHELF), HIGH_PASS);
    int block = recorded.rate() / 20;
    double[] powers = new double[(heard.length + block - 1) / block];
    double loudest = 0;
    for (int i = 0; i < powers.length; i++) {
      powers[i] = power(heard, i * block, block);
      loudest = Math.max(loudest, powers[i]);
    }
    double sum = 0;
    int spoken = 0;
    for (double power : powers) {
      if (power > 0 && power >= loudest * GATE) {
        sum += power;
        spoken++;
      }
    }
    return spoken == 0 ? Double.NEGATIVE_INFINITY : -0.691 + 10 * StrictMath.log10(sum / spoken);
  }

  private static double[] widened(float[] samples) {
    double[] wide = new double[samples.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = samples[i];
    }
    return wide;
  }

  private static double[] filtered(double[] in, double[] filter) {
    double[] out = new double[in.length];
    double first = 0;
    double second = 0;
    for (int i = 0; i < in.length; i++) {
      out[i] = filter[0] * in[i] + first;
      first = filter[1] * in[i] - filter[3] * out[i] + second;
      second = filter[2] * in[i] - filter[4] * out[i];
    }
    return out;
  }

  private static double power(double[] samples, int from, int length) {
    int to = Math.min(samples.length, from + length);
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += samples[i] * samples[i];
    }
    return sum / (to - from);
  }
}
