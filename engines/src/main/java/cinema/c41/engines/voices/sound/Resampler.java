package cinema.c41.engines.voices.sound;

import cinema.c41.camera.Phone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Plays a recording at another rate and along a melody: faster is higher, and shorter. A windowed
/// sinc (Kaiser, 32 zero crossings); what was not in the recording stays 80 dB under what was.
/// StrictMath and plain sums only, so the same on every machine.
public final class Resampler {
  private static final int CROSSINGS = 32;

  /// Steps of the table between two crossings; it is read with interpolation.
  private static final int FINENESS = 256;

  /// The shape of the window: its side lobes are below -80 dB.
  private static final double KAISER = 8.0;

  /// Everything up to this share of the band is kept whole.
  private static final double BAND = 0.95;

  private static final double[] KERNEL = kernel();

  private Resampler() {}

  public static Utterance play(Utterance recorded, int rate, Melody melody) {
    double[] places = places(recorded, rate, melody);
    float[] out = new float[places.length];
    for (int i = 0; i < out.length; i++) {
      double step = i + 1 < places.length ? places[i + 1] - places[i] : places[i] - places[i - 1];
      out[i] = (float) at(recorded.samples(), places[i], Math.min(1, 1 / step) * BAND);
    }
    return new Utterance(out, rate, phones(recorded, places, rate));
  }

  /// Where in the recording, in its samples, each sample of the outcome is read; at least two.
  private static double[] places(Utterance recorded, int rate, Melody melody) {
    double ratio = recorded.rate() / (double) rate;
    double length = recorded.speechEnd();
    double[] places = new double[(int) (recorded.samples().length / ratio) + 2];
    int count = 0;
    double place = 0;
    while (place < recorded.samples().length || count < 2) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
      }
      places[count++] = place;
      place += ratio * melody.at(place / recorded.rate(), length);
    }
    return Arrays.copyOf(places, count);
  }

  private static List<Phone> phones(Utterance recorded, double[] places, int rate) {
    var phones = new ArrayList<Phone>();
    int at = 0;
    for (Phone phone : recorded.phones()) {
      double end = phone.end() * recorded.rate();
      while (at < places.length && places[at] < end) {
        at++;
      }
      phones.add(new Phone(phone.sound(), at / (double) rate));
    }
    return phones;
  }

  private static double at(float[] samples, double place, double cutoff) {
    double reach = CROSSINGS / cutoff;
    int from = Math.max(0, (int) Math.ceil(place - reach));
    int to = Math.min(samples.length - 1, (int) Math.floor(place + reach));
    double sum = 0;
    for (int i = from; i <= to; i++) {
      sum += samples[i] * weight(Math.abs(place - i) * cutoff);
    }
    return sum * cutoff;
  }

  /// @param distance in zero crossings
  private static double weight(double distance) {
    double at = distance * FINENESS;
    int index = (int) at;
    return index + 1 >= KERNEL.length
        ? 0
        : KERNEL[index] + (at - index) * (KERNEL[index + 1] - KERNEL[index]);
  }

  private static double[] kernel() {
    double[] kernel = new double[CROSSINGS * FINENESS + 2];
    for (int i = 0; i <= CROSSINGS * FINENESS; i++) {
      double x = i / (double) FINENESS;
      double sinc = i == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
      double share = x / CROSSINGS;
      kernel[i] = sinc * bessel(KAISER * Math.sqrt(1 - share * share)) / bessel(KAISER);
    }
    return kernel;
  }

  /// The modified Bessel function of order 0, by its series.
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; k < 40; k++) {
      term *= (x / (2 * k)) * (x / (2 * k));
      sum += term;
    }
    return sum;
  }
}
