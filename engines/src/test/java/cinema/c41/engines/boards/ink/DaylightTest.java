package cinema.c41.engines.boards.ink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaylightTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, DAY",
    "TAG, DAY",
    "MITTAG, DAY",
    "LATER, DAY",
    "'', DAY",
    "CONTINUOUS, DAY",
    "NACHMITTAG, DAY",
    "NIGHT, NIGHT",
    "NACHT, NIGHT",
    "MITTERNACHT, NIGHT",
    "DUSK, DUSK",
    "ABEND, DUSK",
    "SUNSET, DUSK",
    "SONNENUNTERGANG, DUSK",
    "ABENDDÄMMERUNG, DUSK",
    "DAWN, DAWN",
    "MORGENDÄMMERUNG, DAWN",
    "EARLY MORNING, DAWN"
  })
  void words_mean_a_light(String time, Daylight light) {
    assertThat(Daylight.of(time)).isEqualTo(light);
  }
}
