package cinema.c41.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShotIdTest {
  @Test
  void letters_leave_out_i_and_o() {
    assertThat(IntStream.range(0, 26).mapToObj(place -> ShotId.of("1", place).letters()).toList())
        .startsWith("A", "B", "C", "D", "E", "F", "G", "H", "J")
        .contains("N", "P")
        .endsWith("Z", "AA", "AB")
        .doesNotContain("I", "O");
  }

  @ParameterizedTest
  @CsvSource({
    "12,A,12A",
    "A4,B,A4B",
    "12A,B,12A.B",
    "12,AB,12AB",
    "1.2,C,1.2C",
    "12I,A,12I.A",
    "I-1,A,I-1A"
  })
  void a_shot_prints_and_parses(String scene, String letters, String text) {
    ShotId id = new ShotId(scene, letters);

    assertThat(id).hasToString(text);
    assertThat(ShotId.parse(text)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "12", "12i", "12I", "12-3", "1 2A", ".A"})
  void what_is_no_shot_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ShotId.parse(text));
  }
}
