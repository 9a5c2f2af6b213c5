package cinema.c41.it.stage;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A window with a real terminal in it, on which the program runs and somebody types. The terminal
/// comes from `script` of util-linux; whether it is as it was before is asked of `stty`.
public final class Window implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  /// What is signalled to the program is not to end the shell, which looks around afterwards. A
  /// build in the background ignores Ctrl-C, and `env` gives it back to the program.
  private static final String SHELL =
      "trap : INT; before=$(stty -g); env --default-signal=INT %s; code=$?;"
          + " [ \"$before\" = \"$(stty -g)\" ] && echo as before; exit $code";

  private final Process process;
  private final Thread reader;
  private final StringBuilder seen = new StringBuilder();

  private Window(Process process) {
    this.process = process;
    this.reader = Thread.ofVirtual().start(this::read);
  }

  /// Whether this system has what it takes.
  public static boolean canOpen() {
    return succeeds("script", "-qfec", "env --default-signal=INT true", "/dev/null");
  }

  /// Starts a command of the program in a window, in somebody's folder and house.
  public static Window open(Terminal terminal, String... words) throws IOException {
    Path run = terminal.folder().resolve("run.sh");
    String command =
        quoted(terminal.program("-Dc41.terminal=out,err")) + " " + quoted(List.of(words));
    Files.writeString(run, SHELL.formatted(command));
    var builder =
        new ProcessBuilder("script", "-qfec", "sh run.sh", "/dev/null")
            .directory(terminal.folder().toFile())
            .redirectErrorStream(true);
    builder.environment().put("C41_HOME", terminal.folder().resolve("home").toString());
    builder.environment().put("TERM", "xterm-256color");
    return new Window(builder.start());
  }

  /// Presses keys: `\r` is Enter, `\u0003` is Ctrl-C.
  public void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /// Waits until something is to be read.
  public synchronized void await(String text) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE;
    while (seen.indexOf(text) < 0) {
      long left = until - System.nanoTime();
      if (left <= 0 || !reader.isAlive()) {
        throw new AssertionError("waited for '" + text + "' and read: " + seen);
      }
      wait(Math.max(1, Math.min(100, left / 1_000_000)));
    }
  }

  /// Waits for the end.
  ///
  /// @return the program's exit code
  public int code() throws InterruptedException {
    if (!process.waitFor(PATIENCE, TimeUnit.NANOSECONDS)) {
      throw new AssertionError("no end; it read: " + text());
    }
    reader.join();
    return process.exitValue();
  }

  /// All that was to be read; its last line is `as before` when the terminal is.
  public synchronized String text() {
    return seen.toString();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void read() {
    try (Reader out = process.inputReader(StandardCharsets.UTF_8)) {
      char[] some = new char[4096];
      for (int read = out.read(some); read >= 0; read = out.read(some)) {
        synchronized (this) {
          seen.append(some, 0, read);
          notifyAll();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(List<String> words) {
    return "'"
        + String.join("' '", words.stream().map(word -> word.replace("'", "'\\''")).toList())
        + "'";
  }

  private static boolean succeeds(String... command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
