package cinema.c41.engines.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTextTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "_muss_., muss.",
        "Das *muss* **so** ***sein***., Das muss so sein.",
        "_**Nachtzug**_, Nachtzug",
        "*eins **zwei** drei*, eins zwei drei",
        "5 * 3 * 2, 5 * 3 * 2",
        "\\*kein Stern\\*, *kein Stern*",
        "drei * Sterne, drei * Sterne",
        "ein_, ein_",
        "\"\", \"\""
      })
  void marks_of_emphasis_are_not_read(String written, String read) {
    assertThat(ReadText.of(written)).isEqualTo(read);
  }
}
