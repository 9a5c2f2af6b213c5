package cinema.c41.app;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.doors.view.Screen;
import cinema.c41.doors.view.Screen.Size;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

  @Test
  void bars_and_colours_are_for_terminals_each_stream_by_itself() {
    Screen both = screen(XTERM, "out,err", "24 120");
    Screen logged = screen(XTERM, "out", "120");
    Screen piped = screen(XTERM, "", "");

    assertThat(both.err().canMove() && both.err().hasColours() && both.out().hasColours()).isTrue();
    assertThat(logged.out().hasColours()).isTrue();
    assertThat(logged.err().canMove() || logged.err().hasColours()).isFalse();
    assertThat(piped.out().hasColours() || piped.err().canMove()).isFalse();
  }

  @Test
  void a_dumb_terminal_gets_plain_lines() {
    Screen screen = screen(Map.of("TERM", "dumb"), "out,err", "80");

    assertThat(screen.err().canMove() || screen.out().hasColours()).isFalse();
  }

  @Test
  void no_color_takes_the_colours_and_leaves_the_bars() {
    Screen screen = screen(Map.of("TERM", "xterm", "NO_COLOR", "1"), "out,err", "80");

    assertThat(screen.err().hasColours() || screen.out().hasColours()).isFalse();
    assertThat(screen.err().canMove()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'',        80, 24",
    "50 132,    132, 50",
    "'50 132\n', 132, 50",
    "0 0,       80, 24",
    "1 5,       80, 24",
    "junk,      80, 24",
    "a b,       80, 24"
  })
  void it_is_as_large_as_stty_says_unless_that_makes_no_sense(
      String measured, int columns, int rows) {
    assertThat(screen(XTERM, "err", measured).size().get()).isEqualTo(new Size(columns, rows));
  }

  @ParameterizedTest
  @CsvSource({"100, 100", "0, 80", "many, 80", "'', 80"})
  void columns_says_how_wide_it_is_without_asking(String variable, int columns) {
    var variables = Map.of("TERM", "xterm", "COLUMNS", variable);

    assertThat(screen(variables, "err", "50 132").size().get().columns()).isEqualTo(columns);
  }

  @Test
  void nobody_is_asked_how_large_a_pipe_is() {
    var asked = new AtomicInteger();
    var terminal = new Terminal(XTERM, "", () -> "50 " + asked.incrementAndGet());

    assertThat(terminal.screen(System.out, System.err).size().get()).isEqualTo(new Size(80, 24));
    assertThat(asked).hasValue(0);
  }

  @Test
  void a_window_may_change_its_width() {
    var now = new AtomicReference<>("24 120");
    var terminal = new Terminal(XTERM, "err", now::get);
    Screen screen = terminal.screen(System.out, System.err);
    assertThat(screen.size().get()).isEqualTo(new Size(120, 24));

    now.set("10 60");
    assertThat(screen.size().get()).as("nobody has said so yet").isEqualTo(new Size(120, 24));
    terminal.resized();

    assertThat(screen.size().get()).isEqualTo(new Size(60, 10));
    assertThat(terminal.isWindow()).isTrue();
    assertThat(new Terminal(Map.of("COLUMNS", "80"), "err", () -> "").isWindow()).isFalse();
    assertThat(new Terminal(XTERM, "", () -> "").isWindow()).isFalse();
  }

  private static Screen screen(Map<String, String> variables, String terminals, String measured) {
    return new Terminal(variables, terminals, () -> measured).screen(System.out, System.err);
  }
}
