package cinema.c41.engines.voices.sound;

/// Makes a voice whisper: the shape of the mouth stays (linear prediction), what comes from the
/// throat is replaced by breath (noise). The noise is always the same.
final class Whisper {
  /// Seconds of a frame; each overlaps the next by half.
  private static final double FRAME = 0.03;

  /// Takes off the throat's own slope before the mouth is measured. It is not put back whole:
  /// breath has no such slope.
  private static final double SLOPE = 0.9;

  private static final double SLOPE_BACK = 0.4;

  /// Samples that a mouth rings on from frame to frame.
  private static final int RING = 64;

  private static final long SEED = 0x9E3779B97F4A7C15L;

  private Whisper() {}

  static Utterance of(Utterance spoken) {
    double[] flat = flattened(spoken.samples());
    double[] breath = breath(flat.length + RING);
    int frame = 2 * (int) (FRAME * spoken.rate() / 2);
    double[] sum = new double[flat.length];
    // Half frames hang over both ends, so that the windows add up to one everywhere.
    for (int at = -frame / 2; at < flat.length; at += frame / 2) {
      double[] heard = window(flat, at, frame);
      double[] mouth = Mouth.of(heard, 4 + spoken.rate() / 1_000);
      double[] air = mouthed(mouth, breath, at, frame);
      double gain = Math.sqrt(energy(heard) / Math.max(1e-12, energy(air)));
      for (int i = Math.max(0, -at); i < frame && at + i < sum.length; i++) {
        sum[at + i] += air[i] * gain;
      }
    }
    return spoken.withSamples(sloped(sum));
  }

  private static double[] mouthed(double[] mouth, double[] breath, int at, int frame) {
    double[] ringing = new double[frame + RING];
    for (int i = 0; i < ringing.length; i++) {
      double value = breath[Math.floorMod(at + i, breath.length)];
      for (int k = 0; k < mouth.length && k < i; k++) {
        value -= mouth[k] * ringing[i - 1 - k];
      }
      ringing[i] = value;
    }
    double[] air = new double[frame];
    System.arraycopy(ringing, RING, air, 0, frame);
    return window(air, 0, frame);
  }

  private static double[] flattened(float[] samples) {
    double[] flat = new double[samples.length];
    for (int i = 0; i < flat.length; i++) {
      flat[i] = samples[i] - (i == 0 ? 0 : SLOPE * samples[i - 1]);
    }
    return flat;
  }

  private static float[] sloped(double[] flat) {
    float[] out = new float[flat.length];
    double last = 0;
    for (int i = 0; i < out.length; i++) {
      last = flat[i] + SLOPE_BACK * last;
      out[i] = (float) last;
    }
    return out;
  }

  private static double[] window(double[] samples, int at, int length) {
    double[] out = new double[length];
    for (int i = Math.max(0, -at); i < length && at + i < samples.length; i++) {
      out[i] = samples[at + i] * (1 - StrictMath.cos(2 * Math.PI * i / length)) / 2;
    }
    return out;
  }

  private static double energy(double[] samples) {
    double sum = 0;
    for (double sample : samples) {
      sum += sample * sample;
    }
    return sum;
  }

  /// White noise between -1 and 1 (xorshift).
  private static double[] breath(int length) {
    double[] noise = new double[length];
    long state = SEED;
    for (int i = 0; i < length; i++) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      noise[i] = state / (double) Long.MAX_VALUE;
    }
    return noise;
  }
}
