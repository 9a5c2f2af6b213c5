package cinema.c41.engines.voices.sound;

/// The shape of a mouth, as the coefficients of linear prediction (Levinson and Durbin).
final class Mouth {
  /// A little noise under the frame (-40 dB) keeps its resonances from whistling.
  private static final double FLOOR = 1.0001;

  private Mouth() {}

  /// `a[k]`: a sample is foretold as minus the sum of `a[k]` times the one `k + 1` before it.
  static double[] of(double[] frame, int order) {
    double[] likeness = likeness(frame, order);
    double[] shape = new double[order];
    double error = likeness[0] * FLOOR;
    for (int i = 0; i < order && error > 0; i++) {
      double sum = likeness[i + 1];
      for (int k = 0; k < i; k++) {
        sum += shape[k] * likeness[i - k];
      }
      double reflected = -sum / error;
      double[] before = shape.clone();
      for (int k = 0; k < i; k++) {
        shape[k] = before[k] + reflected * before[i - 1 - k];
      }
      shape[i] = reflected;
      error *= 1 - reflected * reflected;
    }
    return shape;
  }

  private static double[] likeness(double[] frame, int order) {
    double[] likeness = new double[order + 1];
    for (int lag = 0; lag <= order; lag++) {
      for (int i = lag; i < frame.length; i++) {
        likeness[lag] += frame[i] * frame[i - lag];
      }
    }
    return likeness;
  }
}
