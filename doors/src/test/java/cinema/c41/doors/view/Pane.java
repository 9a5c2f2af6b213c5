package cinema.c41.doors.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/// A terminal as far as C41 uses one: what was written, and what is seen of it.
final class Pane {
  private static final Pattern PIECE = Pattern.compile("\u001b\\[[?0-9]*[A-Za-z]|\n|[^\u001b\n]+");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicReference<Screen.Size> size;
  private final AtomicLong nanos = new AtomicLong();
  private final boolean isTerminal;

  private Pane(boolean isTerminal, int columns) {
    this.isTerminal = isTerminal;
    this.size = new AtomicReference<>(new Screen.Size(columns, 24));
  }

  static Pane terminal(int columns) {
    return new Pane(true, columns);
  }

  static Pane pipe() {
    return new Pane(false, 80);
  }

  Screen screen() {
    return new Screen(output(out), output(err), size::get, nanos::get);
  }

  void tick(long seconds) {
    nanos.addAndGet(seconds * 1_000_000_000);
  }

  void resize(int columns, int rows) {
    size.set(new Screen.Size(columns, rows));
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /// Everything that was written, with its commands to the terminal.
  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /// The lines that are seen, without colours.
  List<String> seen() {
    var grid = new Grid();
    PIECE.matcher(err()).results().forEach(piece -> grid.take(piece.group()));
    return List.copyOf(grid.lines.subList(0, grid.row));
  }

  /// Lines of characters and a cursor.
  private static final class Grid {
    private final List<String> lines = new ArrayList<>(List.of(""));
    private int row;
    private int column;

    void take(String piece) {
      if (piece.equals("\n")) {
        move(row + 1);
      } else if (!piece.startsWith("\u001b")) {
        write(piece);
      } else {
        obey(piece.substring(2, piece.length() - 1), piece.charAt(piece.length() - 1));
      }
    }

    private void obey(String number, char command) {
      switch (command) {
        case 'F' -> move(row - Integer.parseInt(number));
        case 'K' -> lines.set(row, lines.get(row).substring(0, column));
        case 'J' -> {
          lines.set(row, lines.get(row).substring(0, column));
          lines.subList(row + 1, lines.size()).clear();
        }
        default -> assertThat(command).as("colours and wrapping").isIn('m', 'h', 'l');
      }
    }

    private void move(int to) {
      row = to;
      column = 0;
      if (row == lines.size()) {
        lines.add("");
      }
    }

    private void write(String text) {
      String line = lines.get(row);
      int end = column + text.length();
      String rest = end < line.length() ? line.substring(end) : "";
      lines.set(row, line.substring(0, column) + text + rest);
      column = end;
    }
  }

  private Output output(ByteArrayOutputStream bytes) {
    var stream = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    return new Output(stream, isTerminal, isTerminal);
  }
}
