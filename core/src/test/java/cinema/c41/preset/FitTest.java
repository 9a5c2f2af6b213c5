package cinema.c41.preset;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FitTest {
  private static final Shape.Frames ONE_WINDOW =
      new Shape.Frames(16, 4, 1, 17, 81, Optional.empty());
  private static final Shape.Frames WINDOWS =
      new Shape.Frames(25, 4, 1, 33, 81, Optional.of(new Shape.Windows(72, 40)));
  private static final Shape.Sizes FREE =
      new Shape.Sizes(
          16,
          Map.of(Quality.DRAFT, new FrameSize(832, 480), Quality.FINAL, new FrameSize(1280, 720)),
          List.of());

  @Test
  void a_length_is_rounded_up_to_a_legal_number_of_frames() {
    assertThat(length(2, ONE_WINDOW).frames()).isEqualTo(33);
    assertThat(length(2.07, ONE_WINDOW).frames()).isEqualTo(37);
    assertThat(length(5, ONE_WINDOW).frames()).isEqualTo(81);
    assertThat(length(0.1, ONE_WINDOW).frames()).isEqualTo(17);
  }

  @Test
  void the_longest_is_as_long_as_all_windows_together() {
    assertThat(ONE_WINDOW.longest()).isEqualTo(81 / 16.0);
    assertThat(WINDOWS.longest()).isEqualTo((81 + 39 * 72) / 25.0);
  }

  @Test
  void every_length_that_fits_lasts_at_least_as_long_as_was_wished() {
    for (double seconds = 0.05; seconds < 100; seconds += 0.07) {
      Fit.Length length = length(seconds, WINDOWS);

      assertThat(length.seconds()).isGreaterThanOrEqualTo(seconds - 1e-6);
      assertThat((length.window() - 1) % 4).isZero();
      assertThat(length.frames()).isEqualTo(length.window() + 72 * (length.windows() - 1));
    }
  }

  @Test
  void what_is_longer_than_a_window_takes_as_few_windows_as_hold_it() {
    assertThat(length(3.24, WINDOWS).windows()).isEqualTo(1);
    assertThat(length(3.25, WINDOWS).windows()).isEqualTo(2);
    assertThat(length(6.12, WINDOWS).windows()).isEqualTo(2);
    assertThat(length(6.13, WINDOWS).windows()).isEqualTo(3);
    assertThat(length(60, WINDOWS).windows()).isEqualTo(21);
  }

  @Test
  void what_is_too_long_says_how_long_it_may_be() {
    Fit fit = Fit.of(Ask.shot(6, 1, Quality.DRAFT), shape(ONE_WINDOW, FREE));

    assertThat(fit).isEqualTo(new Fit.TooLong(6, 81 / 16.0));
  }

  @Test
  void a_size_has_the_aspect_and_about_the_area_of_its_quality() {
    assertThat(size(16 / 9.0, Quality.FINAL, FREE)).isEqualTo(new FrameSize(1280, 720));
    assertThat(size(9 / 16.0, Quality.FINAL, FREE)).isEqualTo(new FrameSize(720, 1280));
    assertThat(size(16 / 9.0, Quality.DRAFT, FREE)).isEqualTo(new FrameSize(848, 480));
    assertThat(size(2.39, Quality.FINAL, FREE)).isEqualTo(new FrameSize(1488, 624));
  }

  @Test
  void where_sizes_are_given_the_one_of_nearest_shape_is_taken() {
    var only =
        new Shape.Sizes(
            16,
            Map.of(),
            List.of(new FrameSize(1328, 1328), new FrameSize(1664, 928), new FrameSize(928, 1664)));

    assertThat(size(2.39, Quality.FINAL, only)).isEqualTo(new FrameSize(1664, 928));
    assertThat(size(1.1, Quality.DRAFT, only)).isEqualTo(new FrameSize(1328, 1328));
    assertThat(size(0.6, Quality.DRAFT, only)).isEqualTo(new FrameSize(928, 1664));
  }

  @Test
  void what_takes_its_size_and_length_from_its_input_gets_none() {
    var shape = new Shape(Optional.empty(), Optional.empty(), new LinkedHashMap<>(), Sha256.of(""));

    Fit fit = Fit.of(Ask.shot(5, 1.78, Quality.FINAL), shape);

    assertThat(fit).isEqualTo(new Fit.Fits(Optional.empty(), Optional.empty()));
  }

  private static Fit.Length length(double seconds, Shape.Frames frames) {
    return switch (Fit.of(Ask.shot(seconds, 1, Quality.DRAFT), shape(frames, FREE))) {
      case Fit.Fits(_, var length) -> length.orElseThrow();
      case Fit.TooLong tooLong -> throw new AssertionError(tooLong);
    };
  }

  private static FrameSize size(double aspect, Quality quality, Shape.Sizes sizes) {
    return switch (Fit.of(Ask.still(aspect, quality), shape(ONE_WINDOW, sizes))) {
      case Fit.Fits(var size, _) -> size.orElseThrow();
      case Fit.TooLong tooLong -> throw new AssertionError(tooLong);
    };
  }

  private static Shape shape(Shape.Frames frames, Shape.Sizes sizes) {
    return new Shape(Optional.of(frames), Optional.of(sizes), new LinkedHashMap<>(), Sha256.of(""));
  }
}
