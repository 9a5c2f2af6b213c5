package cinema.c41.engines.voices.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.camera.Phone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {
  @ParameterizedTest
  @ValueSource(doubles = {200, 1_000, 4_000, 6_800})
  void a_tone_stays_as_it_was_and_brings_no_other(double hertz) {
    Utterance tone = Tones.sine(hertz, 16_000, 1);

    Utterance played = Resampler.play(tone, 48_000, Melody.plain(1));

    double kept = Tones.strength(played, hertz);
    double image = Tones.strength(played, 16_000 - hertz);
    assertThat(kept).isCloseTo(0.5, within(0.006));
    assertThat(20 * Math.log10(image / kept)).isLessThan(-75);
  }

  @Test
  void going_down_in_rate_nothing_folds_back() {
    Utterance tone = Tones.sine(9_500, 22_050, 1);

    Utterance played = Resampler.play(tone, 16_000, Melody.plain(1));

    assertThat(20 * Math.log10(Tones.strength(played, 6_500) / 0.5)).isLessThan(-75);
  }

  @Test
  void higher_is_shorter_and_sounds_keep_their_places() {
    Utterance tone =
        Tones.sine(200, 16_000, 1).withPhones(List.of(new Phone("aa", 0.4), new Phone("m", 1)));

    Utterance played = Resampler.play(tone, 48_000, Melody.plain(1.25));

    assertThat(played.seconds()).isCloseTo(0.8, within(0.001));
    assertThat(Tones.strength(played, 250)).isCloseTo(0.5, within(0.01));
    assertThat(played.phones().getFirst().end()).isCloseTo(0.32, within(0.001));
    assertThat(played.phones().getLast().end()).isCloseTo(0.8, within(0.001));
  }

  @Test
  void a_melody_raises_the_end_alone() {
    Utterance tone = Tones.sine(200, 16_000, 2);

    Utterance played = Resampler.play(tone, 48_000, new Melody(1, 1, 1.5, 0));

    Utterance start = Tones.part(played, 0.2, 1.2);
    Utterance end = Tones.part(played, played.seconds() - 0.03, played.seconds());
    assertThat(Tones.strength(start, 200)).isCloseTo(0.5, within(0.01));
    assertThat(Tones.crossings(end)).isCloseTo(295, within(25.0));
  }

  @Test
  void a_recording_of_nearly_nothing_is_played_too() {
    var click = new Utterance(new float[] {0.5f}, 16_000, List.of());

    assertThat(Resampler.play(click, 48_000, Melody.plain(1)).samples()).hasSizeGreaterThan(1);
  }
}
