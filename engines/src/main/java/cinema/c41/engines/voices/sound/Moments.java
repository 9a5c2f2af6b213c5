package cinema.c41.engines.voices.sound;

import java.util.Arrays;

/// A recording as moments of 10 ms: how loud and how bright each is, as [Kind] means it.
record Moments(double[] loud, double[] bright) {
  static final double SECONDS = 0.01;

  private static final int RATE = 16_000;
  private static final int STEP = (int) (SECONDS * RATE);

  /// What is quieter than this against the loudest is as good as silent.
  private static final double FLOOR = -45;

  static Moments of(Utterance recorded) {
    float[] samples = Resampler.play(recorded, RATE, Melody.plain(1)).samples();
    int count = Math.max(1, samples.length / STEP);
    var moments = new Moments(new double[count], new double[count]);
    for (int i = 0; i < count; i++) {
      moments.measure(samples, i);
    }
    moments.relate();
    return moments;
  }

  int count() {
    return loud.length;
  }

  /// Over 20 ms around the middle of a moment.
  private void measure(float[] samples, int moment) {
    int from = Math.max(0, moment * STEP - STEP / 2);
    int to = Math.min(samples.length, from + 2 * STEP);
    double power = 1e-9;
    double slope = 0;
    for (int i = from; i < to; i++) {
      double step = samples[i] - (i == 0 ? 0 : samples[i - 1]);
      power += (double) samples[i] * samples[i] / (2 * STEP);
      slope += step * step / (2 * STEP);
    }
    loud[moment] = 10 * StrictMath.log10(power);
    bright[moment] = 10 * StrictMath.log10(slope / power + 1e-4);
  }

  /// Loudness against that of the loud moments.
  private void relate() {
    double[] sorted = loud.clone();
    Arrays.sort(sorted);
    double reference = sorted[(int) (0.9 * (sorted.length - 1))];
    for (int i = 0; i < loud.length; i++) {
      loud[i] = Math.max(FLOOR, loud[i] - reference);
    }
  }
}
