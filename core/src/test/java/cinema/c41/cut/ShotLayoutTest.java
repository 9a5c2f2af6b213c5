package cinema.c41.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.FrameRate;
import cinema.c41.base.Tree;
import cinema.c41.film.Line;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected values are worked out by hand: 0.35 s before the first line, 0.30 s between lines, 0.40
/// s after the last.
class ShotLayoutTest {
  private static final FrameRate FILM = FrameRate.FPS_24;

  @Test
  void a_line_has_air_before_and_after_it() {
    var layout = ShotLayout.of(lines(""), List.of(1.0), 0, FILM);

    assertStarts(layout, 0.35);
    // 0.35 + 1 + 0.40 = 1.75 s = 42 frames
    assertThat(layout.length()).isEqualTo(42);
  }

  @Test
  void lines_come_one_after_the_other() {
    var layout = ShotLayout.of(lines("", "dry", ""), List.of(1.0, 2.0, 0.5), 0, FILM);

    assertStarts(layout, 0.35, 1.65, 3.95);
    // 3.95 + 0.5 + 0.40 = 4.85 s = 116.4 frames
    assertThat(layout.length()).isEqualTo(117);
  }

  @Test
  void a_beat_is_waited_for() {
    var layout =
        ShotLayout.of(lines("Beat", "after a pause", "dry"), List.of(1.0, 1.0, 1.0), 0, FILM);

    // 0.35 + 0.80; + 1 + 0.30 + 0.80; + 1 + 0.30
    assertStarts(layout, 1.15, 3.25, 4.55);
    // 4.55 + 1 + 0.40 = 5.95 s = 142.8 frames
    assertThat(layout.length()).isEqualTo(143);
  }

  @ParameterizedTest
  @CsvSource({
    // 1.75 s of voice and air, at every rate
    "23.976, 42",
    "24, 42",
    "25, 44",
    "29.97, 53",
    "30, 53",
    "48, 84",
    "50, 88",
    "59.94, 105",
    "60, 105",
  })
  void a_shot_is_as_many_whole_frames_as_cover_its_voice(String rate, long frames) {
    var layout = ShotLayout.of(lines(""), List.of(1.0), 0, FrameRate.parse(rate));

    assertThat(layout.length()).isEqualTo(frames);
  }

  @ParameterizedTest
  @CsvSource({
    // 4.5 s were noted
    "23.976, 108",
    "24, 108",
    "25, 113",
    "29.97, 135",
    "30, 135",
    "59.94, 270",
  })
  void a_shot_without_a_word_is_as_long_as_was_noted(String rate, long frames) {
    var layout = ShotLayout.of(List.of(), List.of(), 4.5, FrameRate.parse(rate));

    assertThat(layout.starts()).isEmpty();
    assertThat(layout.length()).isEqualTo(frames);
  }

  @Test
  void a_shot_of_which_nothing_is_known_is_three_seconds() {
    assertThat(ShotLayout.of(List.of(), List.of(), 0, FILM).length()).isEqualTo(72);
    assertThat(ShotLayout.of(List.of(), List.of(), 0, FrameRate.FPS_29_97).length()).isEqualTo(90);
  }

  @Test
  void a_voice_that_is_longer_than_what_was_noted_is_not_cut_off() {
    assertThat(ShotLayout.of(lines(""), List.of(5.0), 2.0, FILM).length())
        // 0.35 + 5 + 0.40 = 5.75 s
        .isEqualTo(138);
  }

  @Test
  void a_voice_that_is_shorter_than_what_was_noted_leaves_the_rest_of_the_shot_silent() {
    var layout = ShotLayout.of(lines(""), List.of(1.0), 10.0, FILM);

    assertStarts(layout, 0.35);
    assertThat(layout.length()).isEqualTo(240);
  }

  @Test
  void what_a_voice_says_with_nothing_still_has_its_air() {
    // 0.35 + 0 + 0.40 = 0.75 s
    assertThat(ShotLayout.of(lines(""), List.of(0.0), 0, FILM).length()).isEqualTo(18);
  }

  @Test
  void a_shot_is_never_without_a_frame() {
    assertThat(ShotLayout.of(List.of(), List.of(), 0.000_01, FILM).length()).isEqualTo(1);
  }

  @Test
  void a_length_that_came_from_whole_frames_does_not_grow() {
    for (String name : FrameRate.NAMES) {
      var rate = FrameRate.parse(name);
      for (long frames = 1; frames < 2000; frames++) {
        double seconds = rate.seconds(frames);
        assertThat(ShotLayout.of(List.of(), List.of(), seconds, rate).length()).isEqualTo(frames);
      }
    }
  }

  @Test
  void its_rules_say_all_of_its_numbers() {
    assertThat(ShotLayout.rules().fields().values())
        .containsExactly(
            Tree.number(ShotLayout.LEAD),
            Tree.number(ShotLayout.GAP),
            Tree.number(ShotLayout.TAIL),
            Tree.number(ShotLayout.BEAT),
            Tree.number(ShotLayout.SILENT));
  }

  private static void assertStarts(ShotLayout layout, double... seconds) {
    assertThat(layout.starts()).hasSize(seconds.length);
    for (int i = 0; i < seconds.length; i++) {
      assertThat(layout.starts().get(i)).isCloseTo(seconds[i], within(1e-9));
    }
  }

  private static List<Line> lines(String... directions) {
    return Arrays.stream(directions).map(how -> new Line("ANNA", "Yes.", how, true)).toList();
  }
}
