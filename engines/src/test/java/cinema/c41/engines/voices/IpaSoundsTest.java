package cinema.c41.engines.voices;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.engines.voices.sound.SoundFitter.Sound;
import org.junit.jupiter.api.Test;

class IpaSoundsTest {
  @Test
  void sounds_of_german_become_those_that_mouths_are_drawn_for() {
    assertThat(IpaSounds.of("ʃ_ˈøː_n_ə ɡ_ɾ_ˈyː_s_ə\nts_v_ˈaɪ"))
        .extracting(Sound::name)
        .containsExactly(
            "sh", "er", "n", "ax", "g", "r", "uw", "s", "ax", "pau", "t", "s", "v", "ay");
  }

  @Test
  void long_and_stressed_sounds_last_longer() {
    var sounds = IpaSounds.of("d_ˈiː_n_i");

    assertThat(sounds.get(1).weight()).isGreaterThan(sounds.get(3).weight());
  }

  @Test
  void a_word_of_another_language_is_read_without_its_mark() {
    assertThat(IpaSounds.of("(en)_dʒ_ˈiː_n_z_(de)"))
        .extracting(Sound::name)
        .containsExactly("jh", "iy", "n", "z");
  }
}
