package cinema.c41.engines.voices.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.camera.Phone;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrimTest {
  @Test
  void silence_goes_and_the_sounds_move_with_what_is_left() {
    Utterance trimmed = Trim.of(recording());

    assertThat(trimmed.seconds()).isCloseTo(0.5, within(0.06));
    assertThat(trimmed.phones().getLast().end()).isEqualTo(trimmed.seconds());
    assertThat(trimmed.phones()).extracting(Phone::sound).contains("aa", "m");
  }

  @Test
  void a_click_far_outside_of_the_speech_goes_too() {
    Utterance recording = recording();
    recording.samples()[10] = 0.4f;

    assertThat(Trim.of(recording).seconds())
        .isCloseTo(Trim.of(recording()).seconds(), within(1e-9));
  }

  @Test
  void edges_start_and_end_at_nought() {
    float[] samples = Trim.of(recording()).samples();

    assertThat(samples[0]).isZero();
    assertThat(samples[samples.length - 1]).isZero();
  }

  @Test
  void of_silence_nothing_is_left() {
    assertThat(Trim.of(Utterance.silence(1, 16_000)).samples()).isEmpty();
    assertThat(Trim.of(new Utterance(new float[0], 16_000, List.of())).samples()).isEmpty();
  }

  private static Utterance recording() {
    Utterance silence = Utterance.silence(0.25, 16_000);
    Utterance tone = Tones.sine(300, 16_000, 0.5);
    Utterance whole = Utterance.join(List.of(silence, tone, silence), 16_000);
    return whole.withPhones(
        List.of(
            new Phone("pau", 0.25),
            new Phone("aa", 0.5),
            new Phone("m", 0.75),
            new Phone("pau", 1)));
  }
}
