package cinema.c41.engines.voices;

import cinema.c41.camera.Phone;
import java.util.List;

/// Changes the rate of a recording with a windowed sinc (16 zero crossings, Hann), and its
/// pitch with it: played faster it is higher. Exactly the same on every machine.
final class Resampler {
  private static final int CROSSINGS = 16;

  private Resampler() {}

  /// @param pitch how much higher, as a factor; the recording becomes shorter by the same
  static Utterance to(int rate, double pitch, Utterance recorded) {
    double step = recorded.rate() * pitch / rate;
    int length = (int) Math.floor(recorded.samples().length / step);
    float[] out = new float[length];
    // Going down in rate the filter is wider, so that nothing folds back.
    double cutoff = Math.min(1, 1 / step);
    for (int i = 0; i < length; i++) {
      out[i] = (float) at(recorded.samples(), i * step, cutoff);
    }
    List<Phone> phones =
        recorded.phones().stream().map(p -> new Phone(p.sound(), p.end() / pitch)).toList();
    return new Utterance(out, rate, phones);
  }

  private static double at(float[] samples, double place, double cutoff) {
    double reach = CROSSINGS / cutoff;
    int from = Math.max(0, (int) Math.ceil(place - reach));
    int to = Math.min(samples.length - 1, (int) Math.floor(place + reach));
    double sum = 0;
    for (int i = from; i <= to; i++) {
      double distance = place - i;
      sum += samples[i] * cutoff * sinc(distance * cutoff) * hann(distance / reach);
    }
    return sum;
  }

  private static double sinc(double x) {
    return Math.abs(x) < 1e-9 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
  }

  private static double hann(double x) {
    return 0.5 + 0.5 * StrictMath.cos(Math.PI * x);
  }
}
