package cinema.c41.engines.voices;

import cinema.c41.camera.Phone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes the silence off both ends of a recording, and fades what is left in and out.
final class Trim {
  /// Below this share of the loudest sample (-46 dB) nothing is heard.
  private static final double QUIET = 0.005;

  private static final double KEEP_BEFORE = 0.012;
  private static final double KEEP_AFTER = 0.040;
  private static final double FADE_IN = 0.004;
  private static final double FADE_OUT = 0.015;

  private Trim() {}

  /// An empty utterance when nothing can be heard.
  static Utterance of(Utterance recorded) {
    float[] samples = recorded.samples();
    double threshold = QUIET * Levels.peak(samples);
    int first = 0;
    while (first < samples.length && Math.abs(samples[first]) <= threshold) {
      first++;
    }
    if (first == samples.length) {
      return new Utterance(new float[0], recorded.rate(), List.of());
    }
    int last = samples.length - 1;
    while (Math.abs(samples[last]) <= threshold) {
      last--;
    }
    int from = Math.max(0, first - (int) (KEEP_BEFORE * recorded.rate()));
    int to = Math.min(samples.length, last + 1 + (int) (KEEP_AFTER * recorded.rate()));
    return cut(recorded, from, to);
  }

  private static Utterance cut(Utterance recorded, int from, int to) {
    float[] kept = Arrays.copyOfRange(recorded.samples(), from, to);
    fade(kept, (int) (FADE_IN * recorded.rate()), (int) (FADE_OUT * recorded.rate()));
    double start = from / (double) recorded.rate();
    double length = kept.length / (double) recorded.rate();
    return new Utterance(kept, recorded.rate(), phones(recorded.phones(), start, length));
  }

  private static void fade(float[] samples, int in, int out) {
    for (int i = 0; i < Math.min(in, samples.length); i++) {
      samples[i] *= (float) i / in;
    }
    for (int i = 0; i < Math.min(out, samples.length); i++) {
      samples[samples.length - 1 - i] *= (float) i / out;
    }
  }

  /// The sounds that are left; the last ends with the recording.
  private static List<Phone> phones(List<Phone> phones, double start, double length) {
    var left = new ArrayList<Phone>();
    for (Phone phone : phones) {
      double end = Math.min(length, phone.end() - start);
      double before = left.isEmpty() ? 0 : left.getLast().end();
      if (end > before) {
        left.add(new Phone(phone.sound(), end));
      }
    }
    if (!left.isEmpty()) {
      left.add(new Phone(left.removeLast().sound(), length));
    }
    return left;
  }
}
