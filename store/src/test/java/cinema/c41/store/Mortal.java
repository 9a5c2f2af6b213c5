package cinema.c41.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Another process at work in a studio ([MortalMain]), which can be killed.
final class Mortal implements AutoCloseable {
  private final Process process;
  private final Path scratch;
  private final BufferedReader words;

  private Mortal(Process process, Path scratch) {
    this.process = process;
    this.scratch = scratch;
    this.words =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// Each with a folder of its own for temporary files: SQLite's driver tidies up what killed
  /// processes have left there, and two that do so at once complain.
  static Mortal start(String deed, Path home, String... more) throws IOException {
    Path scratch = Files.createTempDirectory("mortal");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.concat(
                Stream.of(
                    java,
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.io.tmpdir=" + scratch,
                    "-cp",
                    System.getProperty("java.class.path"),
                    MortalMain.class.getName(),
                    deed,
                    home.toString()),
                Stream.of(more))
            .toList();
    return new Mortal(new ProcessBuilder(command).redirectErrorStream(true).start(), scratch);
  }

  /// The next thing it says; null when it has ended.
  @Nullable String word() throws IOException {
    return words.readLine();
  }

  /// Waits for it to say so many things, kills it like the kernel would, and returns everything
  /// that it had said.
  List<String> killAfter(int said) throws IOException, InterruptedException {
    var all = new ArrayList<String>();
    for (String word = word(); word != null; word = word()) {
      all.add(word);
      if (all.size() == said) {
        // Through its handle: killing it as our child would close what it has still said.
        assertKilled(process.toHandle().destroyForcibly());
      }
    }
    process.waitFor();
    return all;
  }

  private static void assertKilled(boolean killed) {
    if (!killed) {
      throw new IllegalStateException("it cannot be killed");
    }
  }

  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /// Lets it end by itself; its exit code and whatever it had still to say.
  String end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    String rest = String.join("\n", words.lines().toList());
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("it does not end");
    }
    return process.exitValue() + rest;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    words.close();
    try (var left = Files.list(scratch)) {
      for (Path file : left.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.delete(scratch);
  }
}
