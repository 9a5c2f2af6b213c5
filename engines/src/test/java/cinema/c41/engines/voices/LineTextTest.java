package cinema.c41.engines.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "We open at nine. Then we are late.|We open at nine.;Then we are late.",
        "Dr. Weiss is here.|Dr. Weiss is here.",
        "It costs 3.50 euros.|It costs 3.50 euros.",
        "Wait… what?|Wait…;what?",
        "I thought — no.|I thought —;no.",
        "Really?! Yes!|Really?!;Yes!",
        "*Never* say **that**.|Never say that.",
        "Meet J. Smith.|Meet J. Smith.",
        "c41.film is open.|c41.film is open."
      })
  void a_line_is_spoken_in_phrases(String line, String phrases) {
    assertThat(LineText.phrases(line))
        .extracting(Phrase::text)
        .isEqualTo(List.of(phrases.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"...", "—", "?!", "***"})
  void a_line_without_a_word_has_no_phrase(String line) {
    assertThat(LineText.phrases(line)).isEmpty();
  }
}
