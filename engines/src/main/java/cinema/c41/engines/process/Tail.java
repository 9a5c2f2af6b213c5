package cinema.c41.engines.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// The last lines of what a program says. Written by the thread that drains it, read by any.
final class Tail {
  private static final int LINES = 30;

  /// A program may write a line without end.
  private static final int LINE_LENGTH = 4_000;

  private final Consumer<String> listener;
  private final Deque<String> lines = new ArrayDeque<>();

  Tail(Consumer<String> listener) {
    this.listener = listener;
  }

  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  /// Reads to the end. A carriage return ends a line too: that is how progress is overwritten.
  void drain(InputStream stream) {
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      read(reader);
    } catch (IOException e) {
      add("(what it said after this was lost: " + e.getMessage() + ")");
    }
  }

  private void read(Reader reader) throws IOException {
    var line = new StringBuilder();
    var buffer = new char[8192];
    for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
      for (int i = 0; i < count; i++) {
        take(line, buffer[i]);
      }
    }
    end(line);
  }

  private void take(StringBuilder line, char c) {
    if (c == '\n' || c == '\r') {
      end(line);
    } else if (line.length() < LINE_LENGTH) {
      line.append(c);
    }
  }

  private void end(StringBuilder line) {
    if (!line.isEmpty()) {
      listener.accept(line.toString());
      add(line.toString());
      line.setLength(0);
    }
  }

  private synchronized void add(String line) {
    if (lines.size() == LINES) {
      lines.removeFirst();
    }
    lines.addLast(line);
  }
}
