package cinema.c41.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameSizeTest {
  @Test
  void a_size_is_width_by_height() {
    FrameSize size = FrameSize.parse("1920x1080");

    assertThat(size).isEqualTo(new FrameSize(1920, 1080)).hasToString("1920x1080");
    assertThat(size.ratio()).isEqualTo(16.0 / 9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1920", "1920x", "x1080", "1921x1080", "1920x1081", "14x16", "16x0", "axb"})
  void what_no_encoder_takes_is_refused(String text) {
    assertThatThrownBy(() -> FrameSize.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
