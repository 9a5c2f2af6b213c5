package cinema.c41.engines.voices.sound;

import java.util.Arrays;

/// Turns loud moments down so that nothing clips, looking ahead so that it is not heard.
final class Limiter {
  /// No sample goes over -1.5 dBFS.
  static final double CEILING = 0.8414;

  /// Seconds before and after a loud sample in which it is turned down.
  private static final double REACH = 0.004;

  private Limiter() {}

  /// Every gain is the mean of the lowest gains around it, none of which is more than its own
  /// sample allows: so the mean is not either, and it changes slowly.
  static float[] of(float[] samples, int rate) {
    int reach = (int) (REACH * rate);
    double[] gains = lowest(samples, reach);
    double[] sums = new double[gains.length + 1];
    for (int i = 0; i < gains.length; i++) {
      sums[i + 1] = sums[i] + gains[i];
    }
    float[] out = new float[samples.length];
    for (int i = 0; i < out.length; i++) {
      int from = Math.max(0, i - reach);
      int to = Math.min(gains.length, i + reach + 1);
      out[i] = (float) (samples[i] * Math.min(1, (sums[to] - sums[from]) / (to - from)));
    }
    return out;
  }

  /// For every sample the lowest gain that one within reach of it needs.
  private static double[] lowest(float[] samples, int reach) {
    double[] gains = new double[samples.length];
    Arrays.fill(gains, 1);
    for (int i = 0; i < samples.length; i++) {
      double needed = CEILING / Math.max(CEILING, Math.abs(samples[i]));
      if (needed < 1) {
        lower(gains, i - reach, i + reach, needed);
      }
    }
    return gains;
  }

  private static void lower(double[] gains, int from, int to, double needed) {
    for (int i = Math.max(0, from); i <= Math.min(gains.length - 1, to); i++) {
      gains[i] = Math.min(gains[i], needed);
    }
  }
}
