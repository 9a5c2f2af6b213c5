package cinema.c41.engines.voices.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishAloudTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr. and Mrs. Weiss|Mister and Missus Weiss",
        "Dr. Weiss|Doctor Weiss",
        "bread & butter|bread and butter",
        "€20 or £1,500|20 euros or 1,500 pounds",
        "20 °C|20 degrees Celsius",
        "at 9 p.m. sharp|at 9 p m sharp",
        "No. 7|number 7",
        "No. I can't.|No. I can't.",
        "pages 10–12|pages 10 to 12",
        "e.g. this|for example this",
        "3½ hours|3 and a half hours",
        "$5, 33%|$5, 33%"
      })
  void english_signs_are_written_as_they_are_said(String written, String said) {
    assertThat(EnglishAloud.of(written)).isEqualTo(said);
  }
}
