package cinema.c41.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.FrameRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimecodeTest {
  private static final FrameRate NTSC_60 = FrameRate.parse("59.94");

  @ParameterizedTest
  @CsvSource({
    "24, 0, 00:00:00:00",
    "24, 86400, 01:00:00:00",
    "24, 86423, 01:00:00:23",
    "23.976, 86400, 01:00:00:00",
    "25, 90000, 01:00:00:00",
    "29.97, 108000, 01:00:00:00",
    "60, 2160059, 10:00:00:59",
  })
  void non_drop_labels_every_frame_in_turn(String rate, long frame, String label) {
    assertThat(Timecode.format(frame, FrameRate.parse(rate))).isEqualTo(label);
    assertThat(Timecode.parse(label, FrameRate.parse(rate))).isEqualTo(frame);
  }

  /// The labels around every place where some are left out, from SMPTE ST 12-1.
  @ParameterizedTest
  @CsvSource({
    "29.97, 1799, 00:00:59;29",
    "29.97, 1800, 00:01:00;02",
    "29.97, 3597, 00:01:59;29",
    "29.97, 3598, 00:02:00;02",
    "29.97, 17981, 00:09:59;29",
    "29.97, 17982, 00:10:00;00",
    "29.97, 107892, 01:00:00;00",
    "29.97, 2589407, 23:59:59;29",
    "59.94, 3599, 00:00:59;59",
    "59.94, 3600, 00:01:00;04",
    "59.94, 35964, 00:10:00;00",
    "59.94, 215784, 01:00:00;00",
  })
  void drop_frame_leaves_out_labels_but_each_tenth_minute(String rate, long frame, String label) {
    assertThat(Timecode.formatDrop(frame, FrameRate.parse(rate))).isEqualTo(label);
    assertThat(Timecode.parse(label, FrameRate.parse(rate))).isEqualTo(frame);
  }

  @ParameterizedTest
  @ValueSource(strings = {"29.97", "59.94"})
  void drop_frame_labels_of_a_whole_day_are_read_back(String name) {
    var rate = FrameRate.parse(name);
    long day = 24 * Timecode.parse("01:00:00;00", rate);
    long wrong = 0;

    for (long frame = 0; frame < day; frame += 13) {
      wrong += Timecode.parse(Timecode.formatDrop(frame, rate), rate) == frame ? 0 : 1;
    }

    assertThat(wrong).isZero();
  }

  @Test
  void an_hour_of_drop_frame_is_an_hour() {
    long frames = Timecode.parse("01:00:00;00", FrameRate.FPS_29_97);

    assertThat(FrameRate.FPS_29_97.seconds(frames)).isBetween(3599.99, 3600.01);
  }

  @Test
  void labels_go_round_at_midnight() {
    long day = 24L * 3600 * 24;

    assertThat(Timecode.format(day, FrameRate.FPS_24)).isEqualTo("00:00:00:00");
    assertThat(Timecode.format(day + 25, FrameRate.FPS_24)).isEqualTo("00:00:01:01");
    assertThat(Timecode.format(-1, FrameRate.FPS_24)).isEqualTo("23:59:59:23");
    assertThat(Timecode.formatDrop(-1, FrameRate.FPS_29_97)).isEqualTo("23:59:59;29");
    assertThat(Timecode.formatDrop(24 * 215784L, NTSC_60)).isEqualTo("00:00:00;00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1:00:00:00", "24:00:00:00", "00:60:00:00", "00:00:00:24", "-00:00:01:00"})
  void what_is_no_label_is_refused(String label) {
    assertThatThrownBy(() -> Timecode.parse(label, FrameRate.FPS_24))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_label_that_drop_frame_leaves_out_is_refused() {
    assertThatThrownBy(() -> Timecode.parse("00:01:00;01", FrameRate.FPS_29_97))
        .hasMessageContaining("leaves out label 1");
  }

  @Test
  void only_30_and_60_of_ntsc_can_drop() {
    assertThat(Timecode.canDrop(FrameRate.FPS_29_97)).isTrue();
    assertThat(Timecode.canDrop(FrameRate.FPS_23_976)).isFalse();
    assertThatThrownBy(() -> Timecode.formatDrop(0, FrameRate.FPS_25))
        .hasMessageContaining("no drop-frame timecode at 25");
  }
}
