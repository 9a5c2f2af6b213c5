package cinema.c41.doors.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineDisplayTest {
  private final Pane pane = Pane.pipe();
  private final FilmDisplay display = FilmDisplay.on(pane.screen(), false);

  @Test
  void everything_that_happens_is_a_plain_line() {
    Happenings.everything().forEach(display);

    assertThat(pane.out()).isEmpty();
    assertThat(pane.err())
        .isEqualTo(
            """
            voices: flite
            take 1B-1 is circled but not what the script says now; 1B-2 lies beside it (c41 circle 1B-2)
            run r7k2mq: last-orders, 12 steps, 4 made earlier
            trying again: board 1A-1
            ✗ the ink is dry  boards/out-of-ink
              why   it is old
              fix   buy some:  shop ink
              more  docs/errors/boards/out-of-ink.md
               5/12  board 1A-1
            once more: board 1A-1 (it is old)
               5/12  board 1A-1
            failed: board 1B-2
            ✗ the ink is dry  boards/out-of-ink
              why   it is old
              fix   buy some:  shop ink
              more  docs/errors/boards/out-of-ink.md
            ✗ the ink is dry  boards/out-of-ink
              why   it is old
              fix   buy some:  shop ink
              more  docs/errors/boards/out-of-ink.md
            """);
  }

  @Test
  void a_film_that_is_done_lists_its_files_on_stdout() {
    pane.tick(65);

    display.end(Happenings.done());

    assertThat(pane.err()).isEmpty();
    assertThat(pane.out())
        .isEqualTo(
            """
            ✓ last-orders: 50.8 s of film, made in 1 min 05 s
              /films/last-orders/last-orders.mp4
              /films/last-orders/last-orders.srt
              and 2 files in media/, stems/
            """);
  }

  @Test
  void a_film_that_failed_says_why_and_how_to_go_on() {
    display.end(Happenings.ended("failed", Happenings.DRY));

    assertThat(pane.out()).isEmpty();
    assertThat(pane.err())
        .isEqualTo(
            """
            ✗ last-orders is not done: 1 problem
              why   the ink is dry  boards/out-of-ink
              fix   go on when they are mended, what is finished is kept:  c41 resume r7k2mq
            """);
  }

  @Test
  void a_film_that_was_cancelled_says_how_to_go_on() {
    display.cancelling();
    display.end(Happenings.ended("cancelled"));

    assertThat(pane.err())
        .isEqualTo(
            """
            cancelling; what is finished is kept (Ctrl-C again: at once)
            cancelled; what is finished is kept
              fix   go on with it:  c41 resume r7k2mq
            """);
  }

  @Test
  void what_would_command_a_terminal_is_taken_out_of_titles() {
    display.accept(Happenings.began());
    display.accept(Happenings.started("voice/1A/1", "ANNA: \u001b[2JHello,\nBen.\u0007"));
    display.accept(Happenings.made("voice/1A/1"));

    assertThat(pane.err()).endsWith("   5/12  ANNA: [2JHello, Ben.\n");
  }
}
