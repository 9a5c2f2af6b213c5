package cinema.c41.engines.voices.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void accents_and_typography_become_plain() {
    assertThat(Letters.plain("“Don’t,” said Zoë — café, Łódź, Straße…"))
        .isEqualTo("Don't, said Zoe , cafe, Lodz, Strasse.");
  }

  @Test
  void letters_of_another_script_are_found() {
    assertThat(Letters.foreign("Café, 42 €!", "en")).isEmpty();
    assertThat(Letters.foreign("Hi, Анна", "en")).hasValue('А');
    assertThat(Letters.foreign("Анна", "ru")).isEmpty();
    assertThat(Letters.foreign("你好", "de")).hasValue('你');
  }
}
