package cinema.c41.engines.voices.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.camera.Phone;
import cinema.c41.engines.voices.sound.SoundFitter.Sound;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundFitterTest {
  @Test
  void sounds_are_found_where_they_are() {
    Utterance said =
        Utterance.join(
            List.of(
                hiss(0.12), vowel(0.2), Utterance.silence(0.25, 16_000), hiss(0.07), vowel(0.1)),
            16_000);

    Utterance fitted = SoundFitter.fit(sounds("s", "aa", "pau", "sh", "iy"), said);

    assertThat(fitted.phones())
        .extracting(Phone::sound)
        .containsExactly("s", "aa", "pau", "sh", "iy");
    double[] truth = {0.12, 0.32, 0.57, 0.64, 0.74};
    for (int i = 0; i < truth.length; i++) {
      assertThat(fitted.phones().get(i).end()).isCloseTo(truth[i], within(0.025));
    }
  }

  @Test
  void a_pause_that_was_not_made_is_left_out() {
    Utterance said = Utterance.join(List.of(hiss(0.1), vowel(0.15), hiss(0.1)), 16_000);

    Utterance fitted = SoundFitter.fit(sounds("s", "aa", "pau", "s"), said);

    assertThat(fitted.phones()).extracting(Phone::sound).containsExactly("s", "aa", "s");
  }

  @Test
  void more_sounds_than_fit_are_laid_out_evenly() {
    var many = new ArrayList<Sound>();
    for (int i = 0; i < 40; i++) {
      many.add(new Sound("aa", 1));
    }

    Utterance fitted = SoundFitter.fit(many, vowel(0.1));

    assertThat(fitted.phones()).hasSize(40);
    assertThat(fitted.phones()).extracting(Phone::end).isSorted();
    assertThat(fitted.phones().getLast().end()).isCloseTo(0.1, within(0.001));
  }

  private static List<Sound> sounds(String... names) {
    return List.of(names).stream().map(name -> new Sound(name, 1)).toList();
  }

  private static Utterance vowel(double seconds) {
    float[] samples = new float[(int) (seconds * 16_000)];
    for (int i = 0; i < samples.length; i++) {
      double time = i / 16_000.0;
      samples[i] =
          (float)
              (0.3 * Math.sin(2 * Math.PI * 140 * time)
                  + 0.2 * Math.sin(2 * Math.PI * 700 * time)
                  + 0.1 * Math.sin(2 * Math.PI * 1_260 * time));
    }
    return new Utterance(samples, 16_000, List.of());
  }

  /// Noise that is brighter than it is loud.
  private static Utterance hiss(double seconds) {
    float[] samples = new float[(int) (seconds * 16_000)];
    var random = new java.util.Random(7);
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) ((random.nextDouble() - 0.5) * 0.12);
    }
    return new Utterance(samples, 16_000, List.of());
  }
}
