package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I *mean* it.|I mean it.",
        "**bold** and ***both*** and _under_|bold and both and under",
        "_Steel's face FILLS the *Leupold Mark 4* scope_.|Steel's face FILLS the Leupold Mark 4"
            + " scope.",
        "_**BRICK & STEEL**_|BRICK & STEEL",
        "on the keypad: **\\*9765\\***|on the keypad: *9765*",
        "He dialed *69 and then *23, and hung up.|He dialed *69 and then *23, and hung up.",
        "He dialed *69 and then 23*, and hung up.|He dialed 69 and then 23, and hung up.",
        "He dialed *69 and then 23\\*, and hung up.|He dialed *69 and then 23*, and hung up.",
        "some_file_name and 2 * 3 * 4|some_file_name and 2 * 3 * 4",
        "* * *|* * *",
        "a\\b|a\\b",
        "_muss_.|muss.",
        "Das *muss* **so** ***sein***.|Das muss so sein.",
        "_**Nachtzug**_|Nachtzug",
        "*eins **zwei** drei*|eins zwei drei",
        "5 * 3 * 2|5 * 3 * 2",
        "\\*kein Stern\\*|*kein Stern*",
        "drei * Sterne|drei * Sterne",
        "ein_|ein_",
        "''|''",
      })
  void marks_go_and_everything_else_stays(String written, String read) {
    assertThat(Emphasis.strip(written)).isEqualTo(read);
  }

  @Test
  void emphasis_does_not_cross_a_line() {
    assertThat(Emphasis.strip("share *a look.\nThis is BAD.*"))
        .isEqualTo("share *a look.\nThis is BAD.*");
  }
}
