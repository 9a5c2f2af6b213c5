package cinema.c41.doors.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({
    "0,     0 s,          about 1 s",
    "8,     8 s,          about 8 s",
    "41,    41 s,         about 45 s",
    "58,    58 s,         about 1 min 00 s",
    "83,    1 min 23 s,   about 1 min 30 s",
    "299,   4 min 59 s,   about 5 min 00 s",
    "601,   10 min 01 s,  about 11 min",
    "3599,  59 min 59 s,  about 1 h 00 min",
    "7260,  2 h 01 min,   about 2 h 01 min"
  })
  void times_are_said_exactly_and_forecasts_as_far_as_they_can_be(
      long seconds, String exact, String about) {
    assertThat(Durations.text(Duration.ofSeconds(seconds))).isEqualTo(exact);
    assertThat(Durations.about(Duration.ofSeconds(seconds))).isEqualTo(about);
  }
}
