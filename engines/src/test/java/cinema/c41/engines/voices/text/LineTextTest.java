package cinema.c41.engines.voices.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "We open at nine. Then we are late.|We open at nine.;Then we are late.",
        "Dr. Weiss is here.|Doctor Weiss is here.",
        "I know St. Mary.|I know St. Mary.",
        "Wait--what?|Wait--;what?",
        "Well . . . no.|Well…;no.",
        "I was going to—|I was going to—",
        "Hello [[louder?]] you.|Hello you.",
        "It costs 3.50 euros.|It costs 3.50 euros.",
        "Wait… what?|Wait…;what?",
        "I thought — no.|I thought —;no.",
        "Really?! Yes!|Really?!;Yes!",
        "*Never* say **that**.|Never say that.",
        "Meet J. Smith.|Meet J. Smith.",
        "c41.film is open.|c41.film is open."
      })
  void a_line_is_spoken_in_phrases(String line, String phrases) {
    assertThat(LineText.phrases(line, "en"))
        .extracting(Phrase::text)
        .isEqualTo(List.of(phrases.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"...", "—", "?!", "***"})
  void a_line_without_a_word_has_no_phrase(String line) {
    assertThat(LineText.phrases(line, "en")).isEmpty();
  }

  @Test
  void nobody_speaks_on_for_ever() {
    List<Phrase> phrases = LineText.phrases("and then we went on and on, ".repeat(60), "en");

    assertThat(phrases).hasSizeGreaterThan(5);
    assertThat(phrases).allMatch(phrase -> phrase.text().length() <= 260);
    assertThat(phrases.getFirst().text()).endsWith(",");
  }

  @Test
  void an_ellipsis_is_the_longest_pause() {
    List<Phrase> phrases = LineText.phrases("One… two. Three - four", "en");

    assertThat(phrases.get(0).pause()).isGreaterThan(phrases.get(1).pause());
    assertThat(phrases.get(1).pause()).isGreaterThan(phrases.get(2).pause());
    assertThat(phrases.getLast().pause()).isZero();
  }

  @Test
  void a_song_is_spoken_without_its_mark() {
    assertThat(LineText.phrases("~La la la", "en"))
        .extracting(Phrase::text)
        .containsExactly("La la la");
  }
}
