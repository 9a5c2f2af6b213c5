package cinema.c41.engines.voices.sound;

import cinema.c41.camera.Phone;
import java.util.ArrayList;
import java.util.List;

/// Recorded speech: mono samples between -1 and 1, and when every sound ends, in seconds.
///
/// The samples belong to the utterance: whoever hands them over, or reads them, leaves them alone.
public record Utterance(float[] samples, int rate, List<Phone> phones) {
  public static final String PAUSE = "pau";

  public Utterance {
    phones = List.copyOf(phones);
  }

  public static Utterance silence(double seconds, int rate) {
    int length = (int) Math.round(seconds * rate);
    List<Phone> pause = length == 0 ? List.of() : List.of(new Phone(PAUSE, length / (double) rate));
    return new Utterance(new float[length], rate, pause);
  }

  /// One after the other; all have the same rate. Pauses that meet become one.
  public static Utterance join(List<Utterance> parts, int rate) {
    float[] all = new float[parts.stream().mapToInt(part -> part.samples.length).sum()];
    var sounds = new ArrayList<Phone>();
    int at = 0;
    for (Utterance part : parts) {
      if (part.rate != rate) {
        throw new IllegalArgumentException(part.rate + " Hz among " + rate + " Hz");
      }
      System.arraycopy(part.samples, 0, all, at, part.samples.length);
      for (Phone phone : part.phones) {
        add(sounds, phone.sound(), at / (double) rate + phone.end());
      }
      at += part.samples.length;
    }
    return new Utterance(all, rate, sounds);
  }

  private static void add(List<Phone> sounds, String sound, double end) {
    boolean goesOn = sound.equals(PAUSE) && !sounds.isEmpty();
    if (goesOn && sounds.getLast().sound().equals(PAUSE)) {
      sounds.removeLast();
    }
    sounds.add(new Phone(sound, end));
  }

  public double seconds() {
    return samples.length / (double) rate;
  }

  /// The largest sample.
  public double peak() {
    double peak = 0;
    for (float sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }

  /// Where the first sound that is no pause starts; at the start when there is none.
  public double speechStart() {
    double start = 0;
    for (Phone phone : phones) {
      if (!phone.sound().equals(PAUSE)) {
        return start;
      }
      start = phone.end();
    }
    return 0;
  }

  /// Where the last sound that is no pause ends; at the end when there is none.
  public double speechEnd() {
    for (Phone phone : phones.reversed()) {
      if (!phone.sound().equals(PAUSE)) {
        return phone.end();
      }
    }
    return seconds();
  }

  /// The same sounds at the same times, with other samples.
  public Utterance withSamples(float[] others) {
    return new Utterance(others, rate, phones);
  }

  /// The same recording with other sounds.
  public Utterance withPhones(List<Phone> others) {
    return new Utterance(samples, rate, others);
  }
}
