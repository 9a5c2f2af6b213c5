package cinema.c41.doors.view;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.production.StudioEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarDisplayTest {
  private final Pane pane = Pane.terminal(81);
  private final BarDisplay display = BarDisplay.still(pane.screen());

  @Test
  void there_is_a_bar_for_the_film_and_one_for_every_step_at_work() {
    tell(
        Happenings.began(),
        Happenings.unknownForecast(6),
        Happenings.started("shot/1A", "board 1A-1"),
        Happenings.progressed("shot/1A", 0.25),
        Happenings.started("voice/1B/1", "MARA: Last orders, Tom."));

    assertThat(pane.seen())
        .containsExactly(
            "last-orders  run r7k2mq",
            "━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌  6 of 12 steps",
            "━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  board 1A-1",
            "╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  MARA: Last orders, Tom.");
  }

  @Test
  void a_time_appears_once_it_is_measured_and_goes_when_nothing_is_left() {
    tell(Happenings.began(), Happenings.unknownForecast(6));
    assertThat(pane.seen().getLast()).endsWith("6 of 12 steps");

    tell(Happenings.forecast(7, 83));
    assertThat(pane.seen().getLast()).endsWith("7 of 12 steps, about 1 min 30 s left");

    tell(Happenings.forecast(12, 0));
    assertThat(pane.seen().getLast()).endsWith("12 of 12 steps");
  }

  @Test
  void what_is_made_leaves_no_bar_behind() {
    tell(Happenings.began(), Happenings.started("a", "first"), Happenings.started("b", "second"));
    assertThat(pane.seen()).hasSize(4);

    tell(Happenings.made("a"), Happenings.made("b"), Happenings.forecast(6, 10));

    assertThat(pane.seen()).hasSize(2);
  }

  @Test
  void what_must_stay_is_above_the_bars() {
    tell(Happenings.began(), Happenings.started("shot/1A", "board 1A-1"));

    tell(new StudioEvent.StepFailed("shot/1A", "board 1A-1", Happenings.DRY, true));

    assertThat(pane.seen())
        .containsExactly(
            "last-orders  run r7k2mq",
            "trying again: board 1A-1",
            "✗ the ink is dry  boards/out-of-ink",
            "  why   it is old",
            "  fix   buy some:  shop ink",
            "  more  docs/errors/boards/out-of-ink.md",
            "━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌  4 of 12 steps");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 20, 40, 61, 80, 200})
  void no_line_is_wider_than_the_terminal(int columns) {
    pane.resize(columns, 24);

    tell(
        Happenings.began(),
        Happenings.forecast(11, 7200),
        Happenings.started("a", "MARA: " + "a very long line ".repeat(20)),
        Happenings.started("b", "花子: " + "とても長い台詞です。".repeat(20)),
        Happenings.started("c", "👩‍🚀 " + "🎬".repeat(120)));

    assertThat(pane.seen().subList(1, 5)).allMatch(line -> Columns.of(line) < columns);
  }

  @Test
  void a_terminal_that_becomes_narrow_breaks_no_line() {
    tell(Happenings.began());

    assertThat(pane.err()).contains("\u001b[?7l").endsWith("\u001b[?7h");
  }

  @Test
  void a_window_that_becomes_narrow_is_drawn_over_with_the_lines_it_has_broken() {
    tell(Happenings.began(), Happenings.started("a", "MARA: " + "a long line ".repeat(9)));
    int before = pane.err().length();

    pane.resize(41, 24);
    display.draw();

    assertThat(pane.err().substring(before)).as("one line of 33, one of 80").contains("\u001b[3F");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 10, 24})
  void there_are_never_more_bars_than_the_terminal_has_lines(int rows) {
    pane.resize(81, rows);
    tell(Happenings.began());
    for (int i = 0; i < 9; i++) {
      tell(Happenings.started("s" + i, "step " + i));
    }

    assertThat(pane.seen().size() - 1).isBetween(1, Math.min(8, rows - 1));
  }

  @Test
  void many_steps_at_work_are_counted_rather_than_shown() {
    tell(Happenings.began());
    for (int i = 0; i < 9; i++) {
      tell(Happenings.started("s" + i, "step " + i));
    }

    assertThat(pane.seen()).hasSize(9);
    assertThat(pane.seen().getLast()).endsWith("  and 3 more at work");
  }

  @Test
  void at_the_end_the_bars_are_gone() {
    tell(Happenings.began(), Happenings.started("a", "first"));

    display.end(Happenings.done());

    assertThat(pane.seen()).containsExactly("last-orders  run r7k2mq");
    assertThat(pane.out()).contains("50.8 s of film, made in 0 s");
  }

  @Test
  void ctrl_c_is_answered_at_once() {
    tell(Happenings.began());

    display.cancelling();

    assertThat(pane.seen().get(1)).startsWith("! cancelling");
  }

  @Test
  void on_a_terminal_a_display_moves_and_elsewhere_it_does_not() {
    try (FilmDisplay moving = FilmDisplay.on(pane.screen(), false);
        FilmDisplay lines = FilmDisplay.on(Pane.pipe().screen(), false);
        FilmDisplay json = FilmDisplay.on(pane.screen(), true)) {
      assertThat(moving).isInstanceOf(BarDisplay.class);
      assertThat(lines).isInstanceOf(LineDisplay.class);
      assertThat(json).isInstanceOf(JsonDisplay.class);
    }
  }

  private void tell(StudioEvent... events) {
    for (StudioEvent event : events) {
      display.accept(event);
    }
    display.draw();
  }
}
