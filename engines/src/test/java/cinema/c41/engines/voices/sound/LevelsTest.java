package cinema.c41.engines.voices.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {
  @Test
  void a_tone_is_as_loud_as_the_standard_says() {
    // BS.1770: a sine of 997 Hz at full level in one channel reads -3.01.
    Utterance tone = Tones.sine(997, 48_000, 2);

    assertThat(Levels.loudness(tone)).isCloseTo(-3.01 - 6.02, within(0.05));
  }

  @Test
  void pauses_do_not_make_a_line_louder() {
    Utterance tone = Tones.sine(400, 48_000, 1);
    Utterance paused = Utterance.join(List.of(tone, Utterance.silence(3, 48_000), tone), 48_000);

    assertThat(Levels.loudness(paused)).isCloseTo(Levels.loudness(tone), within(0.2));
  }

  @Test
  void everything_comes_to_one_loudness_or_as_much_over_it_as_asked() {
    Utterance quiet = scaled(Tones.sine(300, 48_000, 1), 0.02f);

    assertThat(Levels.loudness(Levels.of(quiet, 0))).isCloseTo(-20, within(0.05));
    assertThat(Levels.loudness(Levels.of(quiet, -7))).isCloseTo(-27, within(0.05));
  }

  @Test
  void a_loud_moment_is_turned_down_and_nothing_clips() {
    Utterance tone = scaled(Tones.sine(300, 48_000, 1), 0.1f);
    for (int i = 24_000; i < 24_048; i++) {
      tone.samples()[i] *= 18;
    }

    Utterance levelled = Levels.of(tone, 6);

    assertThat(levelled.peak()).isBetween(0.3, Limiter.CEILING + 1e-6);
    assertThat(Tones.strength(Tones.part(levelled, 0, 0.4), 300)).isGreaterThan(0.2);
  }

  @Test
  void silence_stays_silence() {
    assertThat(Levels.of(Utterance.silence(1, 48_000), 0).peak()).isZero();
  }

  private static Utterance scaled(Utterance tone, float factor) {
    for (int i = 0; i < tone.samples().length; i++) {
      tone.samples()[i] *= factor;
    }
    return tone;
  }
}
