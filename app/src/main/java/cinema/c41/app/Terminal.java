package cinema.c41.app;

import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.Screen;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/// The terminal that C41 was started on, if it was. Java cannot ask which of its streams are one,
/// nor how wide it is, without a native call that costs as much as everything else at a start; the
/// launcher can, and says it in system properties.
final class Terminal {
  /// When nobody says how wide the terminal is.
  private static final int USUAL_COLUMNS = 80;

  /// A terminal that claims to be narrower has not been asked well.
  private static final int FEWEST_COLUMNS = 10;

  private final Map<String, String> variables;
  private final List<String> terminals;
  private final AtomicInteger columns;

  /// @param terminals which streams are terminals: `out`, `err`, both with a comma between
  /// @param measured how wide the launcher found the terminal, or empty
  Terminal(Map<String, String> variables, String terminals, String measured) {
    this.variables = Map.copyOf(variables);
    this.terminals = Arrays.asList(terminals.split(","));
    this.columns =
        new AtomicInteger(
            parse(variables.getOrDefault("COLUMNS", ""))
                .orElse(parse(measured).orElse(USUAL_COLUMNS)));
  }

  static Terminal ofThisProcess() {
    var console = System.console();
    String guess = console != null && console.isTerminal() ? "out,err" : "";
    return new Terminal(
        System.getenv(),
        System.getProperty("c41.terminal", guess),
        System.getProperty("c41.columns", ""));
  }

  Screen screen(PrintStream out, PrintStream err) {
    return new Screen(output(out, "out"), output(err, "err"), columns::get, System::nanoTime);
  }

  /// Whether somebody may change its width while we write on it.
  boolean isWindow() {
    return terminals.contains("err") && !variables.containsKey("COLUMNS");
  }

  /// The window has another width now, as `stty size` tells it: `24 80`.
  void resized(String size) {
    String[] words = size.strip().split(" ");
    if (words.length == 2) {
      parse(words[1]).ifPresent(columns::set);
    }
  }

  private Output output(PrintStream stream, String name) {
    boolean canMove = terminals.contains(name) && !isDumb();
    return new Output(stream, canMove, canMove && !hasNoColour());
  }

  private boolean isDumb() {
    return List.of("", "dumb").contains(variables.getOrDefault("TERM", ""));
  }

  /// What programs have agreed on at no-color.org.
  private boolean hasNoColour() {
    return !variables.getOrDefault("NO_COLOR", "").isEmpty();
  }

  private static OptionalInt parse(String number) {
    return number.matches("[0-9]{2,4}") && Integer.parseInt(number) >= FEWEST_COLUMNS
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }
}
