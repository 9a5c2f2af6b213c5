package cinema.c41.app;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.doors.view.Screen;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

  @Test
  void bars_and_colours_are_for_terminals_each_stream_by_itself() {
    Screen both = screen(XTERM, "out,err", "120");
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
    "'',    '',   80",
    "'',    132,  132",
    "100,   132,  100",
    "0,     132,  132",
    "many,  132,  132",
    "'',    5,    80",
    "'',    junk, 80"
  })
  void its_width_is_what_columns_says_else_what_was_measured(
      String variable, String measured, int columns) {
    assertThat(screen(Map.of("COLUMNS", variable), "err", measured).columns().getAsInt())
        .isEqualTo(columns);
  }

  @Test
  void a_window_may_change_its_width() {
    var terminal = new Terminal(XTERM, "err", "120");
    Screen screen = terminal.screen(System.out, System.err);

    terminal.resized("24 60\n");
    assertThat(screen.columns().getAsInt()).isEqualTo(60);

    terminal.resized("");
    assertThat(screen.columns().getAsInt()).as("nobody knows better").isEqualTo(60);
    assertThat(terminal.isWindow()).isTrue();
    assertThat(new Terminal(Map.of("COLUMNS", "80"), "err", "").isWindow()).isFalse();
    assertThat(new Terminal(XTERM, "", "").isWindow()).isFalse();
  }

  private static Screen screen(Map<String, String> variables, String terminals, String measured) {
    return new Terminal(variables, terminals, measured).screen(System.out, System.err);
  }
}
