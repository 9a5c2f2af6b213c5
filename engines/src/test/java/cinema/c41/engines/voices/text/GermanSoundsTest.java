package cinema.c41.engines.voices.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanSoundsTest {
  /// What the voices know; another one would break them.
  private static final Set<String> KNOWN =
      Set.of(
          "aa", "ah", "ao", "aw", "ax", "ay", "b", "ch", "d", "eh", "er", "ey", "f", "g", "hh",
          "ih", "iy", "k", "l", "m", "n", "ng", "ow", "oy", "p", "r", "s", "sh", "t", "uh", "uw",
          "v", "y", "z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zug|t s uw1 k",
        "fährt|f eh1 ax t",
        "Schöne|sh er1 n ax",
        "Straße|sh t r aa1 s ax",
        "verspätet|f eh r sh p eh1 t ax t",
        "gegangen|g ax g ah1 ng ax n",
        "geben|g ey1 b ax n",
        "gestern|g eh1 s t ah n",
        "heute|hh oy1 t ax",
        "Mutter|m uh1 t ah",
        "zwanzig|t s v ah1 n t s ih sh",
        "Nacht|n ah1 hh t",
        "nicht|n ih1 sh t",
        "sechs|z eh1 k s",
        "mit|m ih1 t",
        "km|k aa1 eh1 m",
        "Café|k aa1 f ey"
      })
  void words_sound_as_in_german(String word, String sounds) {
    assertThat(GermanSounds.of(word)).isEqualTo(List.of(sounds.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qualm",
        "Xylofon",
        "Psychologie",
        "Jazz",
        "Häuschen",
        "Ägypten",
        "Öl",
        "ß",
        "ñandú"
      })
  void no_word_has_a_sound_that_the_voices_lack(String word) {
    assertThat(GermanSounds.of(word))
        .isNotNull()
        .allMatch(sound -> KNOWN.contains(sound.replace("1", "")));
  }
}
