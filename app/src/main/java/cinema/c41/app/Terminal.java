package cinema.c41.app;

import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.Screen;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The terminal that C41 was started on, if it was. Java cannot ask which of its streams are one
/// without a native call that costs as much as everything else at a start; the launcher can, and
/// says it in a system property. How large it is, `stty` is asked when somebody wants to know.
final class Terminal {
  /// What terminals have been since there are any.
  private static final Screen.Size USUAL = new Screen.Size(80, 24);

  /// A terminal that claims to have fewer columns or lines has not been asked well.
  private static final int FEWEST_COLUMNS = 10;

  private static final int FEWEST_LINES = 2;

  private final Map<String, String> variables;
  private final List<String> terminals;
  private final Supplier<String> stty;
  private volatile Screen.@Nullable Size size;

  /// @param terminals which streams are terminals: `out`, `err`, both with a comma between
  /// @param stty tells how large the terminal is now, as `stty size` does: `24 80`
  Terminal(Map<String, String> variables, String terminals, Supplier<String> stty) {
    this.variables = Map.copyOf(variables);
    this.terminals = Arrays.asList(terminals.split(","));
    this.stty = stty;
  }

  static Terminal ofThisProcess() {
    var console = System.console();
    String guess = console != null && console.isTerminal() ? "out,err" : "";
    String terminals = System.getProperty("c41.terminal", guess);
    return new Terminal(System.getenv(), terminals, Terminal::askStty);
  }

  Screen screen(PrintStream out, PrintStream err) {
    return new Screen(output(out, "out"), output(err, "err"), this::size, System::nanoTime);
  }

  /// Whether somebody may change its size while we write on it.
  boolean isWindow() {
    return terminals.contains("err") && !variables.containsKey("COLUMNS");
  }

  /// The window has another size now.
  void resized() {
    size = measure();
  }

  private Screen.Size size() {
    Screen.Size known = size;
    if (known == null) {
      known = measure();
      size = known;
    }
    return known;
  }

  private Screen.Size measure() {
    String[] words = (isWindow() ? stty.get() : "").strip().split(" ");
    String lines = words.length == 2 ? words[0] : variable("LINES");
    String columns = words.length == 2 ? words[1] : variable("COLUMNS");
    return new Screen.Size(
        parse(columns, FEWEST_COLUMNS).orElse(USUAL.columns()),
        parse(lines, FEWEST_LINES).orElse(USUAL.rows()));
  }

  private Output output(PrintStream stream, String name) {
    boolean canMove = terminals.contains(name) && !isDumb();
    return new Output(stream, canMove, canMove && !hasNoColour());
  }

  private boolean isDumb() {
    return List.of("", "dumb").contains(variable("TERM"));
  }

  /// What programs have agreed on at no-color.org.
  private boolean hasNoColour() {
    return !variable("NO_COLOR").isEmpty();
  }

  private String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  private static OptionalInt parse(String number, int fewest) {
    return number.matches("[0-9]{1,4}") && Integer.parseInt(number) >= fewest
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }

  /// The answer of `stty size`, or nothing.
  private static String askStty() {
    try {
      var asked = new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null").start();
      try (var answer = asked.getInputStream()) {
        return new String(answer.readAllBytes(), StandardCharsets.US_ASCII);
      }
    } catch (IOException _) {
      return "";
    }
  }
}
