package cinema.c41.engines.voices;

import cinema.c41.engines.voices.sound.Utterance;
import java.util.ArrayList;
import java.util.List;

/// Listens by measuring.
public final class Ear {
  private Ear() {}

  /// The median pitch in hertz of what is voiced; 0 when nothing is.
  public static double pitch(Utterance said) {
    return median(pitches(said));
  }

  /// The median pitch of the last so many voiced moments.
  public static double endPitch(Utterance said) {
    List<Double> all = pitches(said);
    return median(all.subList(Math.max(0, all.size() - 6), all.size()));
  }

  /// The share of loud moments in which the voice sounds, as it does not in a whisper.
  public static double voicing(Utterance original) {
    Utterance said = coarse(original);
    int loud = 0;
    int voiced = 0;
    int window = said.rate() / 25;
    for (int at = 0; at + 2 * window < said.samples().length; at += window / 2) {
      if (product(said.samples(), at, 0, window) > 0.004 * window * square(said.peak())) {
        loud++;
        voiced += pitch(said, at, window) > 0 ? 1 : 0;
      }
    }
    return voiced / (double) Math.max(1, loud);
  }

  public static double rms(Utterance said) {
    return Math.sqrt(product(said.samples(), 0, 0, said.samples().length) / said.samples().length);
  }

  /// Seconds of the longest stretch in which nothing is heard.
  public static double longestPause(Utterance said) {
    double quiet = 0.015 * said.peak();
    int longest = 0;
    int now = 0;
    for (float sample : said.samples()) {
      now = Math.abs(sample) < quiet ? now + 1 : 0;
      longest = Math.max(longest, now);
    }
    return longest / (double) said.rate();
  }

  private static List<Double> pitches(Utterance original) {
    Utterance said = coarse(original);
    int window = said.rate() / 25;
    var pitches = new ArrayList<Double>();
    for (int at = 0; at + 2 * window < said.samples().length; at += window / 2) {
      double found = pitch(said, at, window);
      if (found > 0) {
        pitches.add(found);
      }
    }
    return pitches;
  }

  /// A quarter of the samples: enough for pitch, and sixteen times as fast.
  private static Utterance coarse(Utterance said) {
    float[] few = new float[said.samples().length / 4];
    for (int i = 0; i < few.length; i++) {
      for (int j = 0; j < 4; j++) {
        few[i] += said.samples()[4 * i + j] / 4;
      }
    }
    return new Utterance(few, said.rate() / 4, List.of());
  }

  /// By autocorrelation: of all periods that fit nearly as well as the best, the shortest.
  private static double pitch(Utterance said, int at, int window) {
    float[] samples = said.samples();
    double power = product(samples, at, 0, window);
    if (power < 0.002 * window * square(said.peak())) {
      return 0;
    }
    double best = 0;
    int period = 0;
    for (int lag = said.rate() / 320; lag < said.rate() / 65; lag++) {
      double likeness =
          product(samples, at, lag, window)
              / Math.sqrt(power * Math.max(1e-9, product(samples, at + lag, 0, window)));
      if (likeness > best * 1.06) {
        best = likeness;
        period = lag;
      }
    }
    return best > 0.7 ? (double) said.rate() / period : 0;
  }

  private static double product(float[] samples, int at, int lag, int window) {
    double sum = 0;
    for (int i = at; i < at + window && i + lag < samples.length; i++) {
      sum += samples[i] * samples[i + lag];
    }
    return sum;
  }

  private static double square(double value) {
    return value * value;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }
}
