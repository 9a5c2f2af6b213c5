package cinema.c41.engines.voices.sound;

import cinema.c41.camera.Phone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes the silence off both ends of a recording, with whatever clicks in it, and fades what is
/// left in and out.
public final class Trim {
  /// Moments with less than this share (-34 dB) of the strongest one's level are silent. A
  /// recorded voice at rest is not quieter, and a soft consonant may not be louder: what a
  /// synthesizer calls a sound is kept in any case.
  private static final double QUIET = 0.02;

  /// Seconds of a moment.
  private static final double MOMENT = 0.005;

  /// How far a synthesizer's times may be from what is heard, in seconds: speech starts up to 28 ms
  /// late and ends up to 12 early. What is louder than silent further outside is hum or a click.
  private static final double SLACK = 0.03;

  private static final double KEEP_BEFORE = 0.012;
  private static final double KEEP_AFTER = 0.030;
  private static final double FADE_IN = 0.004;
  private static final double FADE_OUT = 0.015;

  private Trim() {}

  /// An empty utterance when nothing can be heard.
  public static Utterance of(Utterance recorded) {
    double[] levels = levels(recorded);
    double threshold = QUIET * Arrays.stream(levels).max().orElse(0);
    int first = Math.max(0, (int) ((recorded.speechStart() - SLACK) / MOMENT));
    int end = Math.min(levels.length, (int) ((recorded.speechEnd() + SLACK) / MOMENT) + 1);
    while (first < end && levels[first] <= threshold) {
      first++;
    }
    while (end > first && levels[end - 1] <= threshold) {
      end--;
    }
    if (first == end) {
      return new Utterance(new float[0], recorded.rate(), List.of());
    }
    boolean told = !recorded.phones().isEmpty();
    double start = told ? Math.min(first * MOMENT, recorded.speechStart()) : first * MOMENT;
    double stop = told ? Math.max(end * MOMENT, recorded.speechEnd()) : end * MOMENT;
    return cut(recorded, Math.max(0, start - KEEP_BEFORE), stop + KEEP_AFTER);
  }

  /// The root mean square of every moment.
  private static double[] levels(Utterance recorded) {
    int length = Math.max(1, (int) (MOMENT * recorded.rate()));
    double[] levels = new double[(recorded.samples().length + length - 1) / length];
    for (int i = 0; i < recorded.samples().length; i++) {
      levels[i / length] += (double) recorded.samples()[i] * recorded.samples()[i] / length;
    }
    return Arrays.stream(levels).map(Math::sqrt).toArray();
  }

  private static Utterance cut(Utterance recorded, double start, double stop) {
    int rate = recorded.rate();
    int to = Math.min(recorded.samples().length, (int) (stop * rate));
    float[] kept = Arrays.copyOfRange(recorded.samples(), Math.min(to, (int) (start * rate)), to);
    fade(kept, (int) (FADE_IN * rate), (int) (FADE_OUT * rate));
    return recorded
        .withSamples(kept)
        .withPhones(phones(recorded.phones(), start, kept.length / (double) rate));
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
    double before = 0;
    for (Phone phone : phones) {
      double end = Math.min(length, phone.end() - start);
      if (end > before) {
        left.add(new Phone(phone.sound(), end));
        before = end;
      }
    }
    if (!left.isEmpty()) {
      left.add(new Phone(left.removeLast().sound(), length));
    }
    return left;
  }
}
