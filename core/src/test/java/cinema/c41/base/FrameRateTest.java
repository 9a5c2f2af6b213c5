package cinema.c41.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameRateTest {
  @ParameterizedTest
  @CsvSource({
    "23.976, 24000/1001, 24, true",
    "24,     24/1,       24, false",
    "25,     25/1,       25, false",
    "29.97,  30000/1001, 30, true",
    "30,     30/1,       30, false",
    "48,     48/1,       48, false",
    "50,     50/1,       50, false",
    "59.94,  60000/1001, 60, true",
    "60,     60/1,       60, false",
  })
  void a_rate_is_an_exact_fraction(String name, String fraction, int timebase, boolean ntsc) {
    FrameRate rate = FrameRate.parse(name);

    assertThat(rate.fraction()).isEqualTo(fraction);
    assertThat(rate.timebase()).isEqualTo(timebase);
    assertThat(rate.isNtsc()).isEqualTo(ntsc);
    assertThat(rate.toString()).isEqualTo(name);
    assertThat(FrameRate.NAMES).contains(name);
  }

  @Test
  void a_usual_slip_of_the_pen_is_understood() {
    assertThat(FrameRate.parse("23.98")).isEqualTo(FrameRate.FPS_23_976);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "23", "24.0", "24000/1001", "-24", "fast", "24 "})
  void another_rate_is_refused_with_those_there_are(String name) {
    assertThatThrownBy(() -> FrameRate.parse(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("23.976");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "24, 0", "-24, 1", "24, -1"})
  void what_does_not_move_is_no_rate(int numerator, int denominator) {
    assertThatThrownBy(() -> new FrameRate(numerator, denominator))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("rates")
  void a_length_that_came_from_whole_frames_is_that_many_frames(FrameRate rate) {
    for (long frames = 0; frames < 200_000; frames += 37) {
      double seconds = rate.seconds(frames);

      assertThat(rate.framesCovering(seconds)).isEqualTo(frames);
      assertThat(rate.nearestFrames(seconds)).isEqualTo(frames);
    }
  }

  @ParameterizedTest
  @MethodSource("rates")
  void a_length_is_covered_by_the_fewest_frames_that_last_as_long(FrameRate rate) {
    for (double seconds = 0.0137; seconds < 600; seconds += 0.7391) {
      long frames = rate.framesCovering(seconds);

      assertThat(rate.seconds(frames)).isGreaterThanOrEqualTo(seconds - 2e-4);
      assertThat(rate.seconds(frames - 1)).isLessThan(seconds);
    }
  }

  @ParameterizedTest
  @MethodSource("rates")
  void the_nearest_frame_is_never_more_than_half_a_frame_away(FrameRate rate) {
    double half = rate.seconds(1) / 2;

    for (double seconds = 0; seconds < 600; seconds += 0.7391) {
      assertThat(rate.seconds(rate.nearestFrames(seconds))).isCloseTo(seconds, within(half + 1e-9));
    }
  }

  @Test
  void a_sample_more_than_a_frame_takes_one_more_frame() {
    assertThat(FrameRate.FPS_24.framesCovering(1.0)).isEqualTo(24);
    assertThat(FrameRate.FPS_24.framesCovering(1.0 + 1.0 / 48_000)).isEqualTo(24);
    assertThat(FrameRate.FPS_24.framesCovering(1.001)).isEqualTo(25);
    assertThat(FrameRate.FPS_23_976.framesCovering(1.001)).isEqualTo(24);
  }

  @Test
  void an_hour_of_ntsc_is_longer_than_an_hour() {
    assertThat(FrameRate.FPS_29_97.seconds(30 * 3600)).isCloseTo(3603.6, within(1e-9));
  }

  static Stream<FrameRate> rates() {
    return FrameRate.NAMES.stream().map(FrameRate::parse);
  }

  @Test
  void every_name_is_a_rate_of_its_own() {
    List<FrameRate> rates = rates().toList();

    assertThat(rates).doesNotHaveDuplicates().hasSize(FrameRate.NAMES.size());
  }
}
