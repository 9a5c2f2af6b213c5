package cinema.c41.engines.voices;

import cinema.c41.camera.Phone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Recorded speech: mono samples between -1 and 1, and when every sound ends in seconds.
record Utterance(float[] samples, int rate, List<Phone> phones) {
  Utterance {
    phones = List.copyOf(phones);
  }

  static Utterance silence(double seconds, int rate) {
    return new Utterance(
        new float[(int) Math.round(seconds * rate)], rate, List.of(new Phone("pau", seconds)));
  }

  double seconds() {
    return samples.length / (double) rate;
  }

  /// This one, and the other right after it.
  Utterance then(Utterance next) {
    if (next.rate != rate) {
      throw new IllegalArgumentException(rate + " Hz and " + next.rate + " Hz");
    }
    float[] all = Arrays.copyOf(samples, samples.length + next.samples.length);
    System.arraycopy(next.samples, 0, all, samples.length, next.samples.length);
    var sounds = new ArrayList<>(phones);
    next.phones.forEach(phone -> sounds.add(new Phone(phone.sound(), seconds() + phone.end())));
    return new Utterance(all, rate, sounds);
  }

  /// Louder by a factor.
  Utterance scaled(double factor) {
    float[] louder = new float[samples.length];
    for (int i = 0; i < samples.length; i++) {
      louder[i] = (float) (samples[i] * factor);
    }
    return new Utterance(louder, rate, phones);
  }
}
