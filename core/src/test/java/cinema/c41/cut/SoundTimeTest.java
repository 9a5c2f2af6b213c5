package cinema.c41.cut;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.FrameRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTimeTest {
  @ParameterizedTest
  @CsvSource({
    "24, 1, 2000",
    "25, 1, 1920",
    "30, 1, 1600",
    "23.976, 1, 2002",
    "23.976, 24, 48048",
    // a frame lasts 1601.6 samples; five of them are whole again
    "29.97, 1, 1602",
    "29.97, 2, 3203",
    "29.97, 3, 4805",
    "29.97, 5, 8008",
    "29.97, 1800, 2882880",
    // 800.8 samples
    "59.94, 1, 801",
    "59.94, 5, 4004",
    // a day of labels: 2,589,408 frames of 1601.6 samples are 4,147,195,852.8
    "29.97, 2589408, 4147195853",
    "24, 0, 0",
  })
  void a_frame_starts_at_the_nearest_sample(String rate, long frames, long samples) {
    assertThat(SoundTime.samples(frames, FrameRate.parse(rate))).isEqualTo(samples);
  }

  @Test
  void rounding_never_adds_up() {
    for (String name : FrameRate.NAMES) {
      var rate = FrameRate.parse(name);
      for (long frame = 0; frame < 200_000; frame += 997) {
        double exact = frame * 48_000.0 * rate.denominator() / rate.numerator();
        assertThat(Math.abs(SoundTime.samples(frame, rate) - exact)).isLessThanOrEqualTo(0.5);
      }
    }
  }
}
