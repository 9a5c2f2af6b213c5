package cinema.c41.engines.voices.sound;

import java.util.Arrays;
import java.util.List;

/// Sounds whose truth is known.
final class Tones {
  private Tones() {}

  /// A sine of half the full level.
  static Utterance sine(double hertz, int rate, double seconds) {
    float[] samples = new float[(int) (seconds * rate)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / rate));
    }
    return new Utterance(samples, rate, List.of());
  }

  static Utterance part(Utterance whole, double from, double to) {
    int rate = whole.rate();
    float[] samples = Arrays.copyOfRange(whole.samples(), (int) (from * rate), (int) (to * rate));
    return new Utterance(samples, rate, List.of());
  }

  /// The amplitude of a frequency in the middle of a sound (Hann window).
  static double strength(Utterance sound, double hertz) {
    float[] samples = sound.samples();
    double real = 0;
    double imaginary = 0;
    double weight = 0;
    for (int i = 0; i < samples.length; i++) {
      double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / samples.length);
      double angle = 2 * Math.PI * hertz * i / sound.rate();
      real += window * samples[i] * Math.cos(angle);
      imaginary += window * samples[i] * Math.sin(angle);
      weight += window;
    }
    return 2 * Math.hypot(real, imaginary) / weight;
  }

  /// How often a second it goes up through nought.
  static double crossings(Utterance sound) {
    float[] samples = sound.samples();
    double first = -1;
    double last = -1;
    int count = 0;
    for (int i = 1; i < samples.length; i++) {
      if (samples[i - 1] < 0 && samples[i] >= 0) {
        last = i - samples[i] / (samples[i] - samples[i - 1]);
        first = first < 0 ? last : first;
        count++;
      }
    }
    return (count - 1) * sound.rate() / (last - first);
  }
}
