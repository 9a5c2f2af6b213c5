package cinema.c41.it.stage;

import cinema.c41.base.Tree;
import cinema.c41.store.JsonTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Somebody at a terminal, with a home folder of their own: runs the program as people do.
public final class Terminal {
  private static final List<String> OPTIONS =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Djava.awt.headless=true",
          "--enable-native-access=ALL-UNNAMED",
          "-Dc41.app=" + Path.of("..", "app", "target", "dist").toAbsolutePath().normalize(),
          "-cp",
          System.getProperty("java.class.path"),
          "cinema.c41.app.Main");

  private final Path folder;

  /// What a command printed, and how it ended.
  public record Answer(int code, String out, String err) {
    public Tree.Obj json() {
      return JsonTrees.read(out).asObj();
    }

    /// The JSON lines of a film in the making.
    public List<Tree.Obj> events() {
      return out.lines().map(line -> JsonTrees.read(line).asObj()).toList();
    }

    public List<Tree.Obj> events(String name) {
      return events().stream().filter(event -> event.text("event").equals(name)).toList();
    }

    /// The steps that were worked on, by the beginning of their name.
    public List<String> started(String prefix) {
      return events("step-started").stream()
          .map(event -> event.text("step"))
          .filter(step -> step.startsWith(prefix))
          .toList();
    }

    public Tree.Obj result() {
      return events("ended").getFirst().obj("result");
    }
  }

  public Terminal(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  public Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Runs a command to its end.
  public Answer run(String... words) {
    return await(start(words));
  }

  /// Starts a command.
  public Process start(String... words) {
    return start(folder.resolve("home"), words);
  }

  /// Starts a command with somebody else's home folder.
  public Process start(Path home, String... words) {
    var command = new ArrayList<String>(program());
    command.addAll(Arrays.asList(words));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("C41_HOME", home.toString());
    builder.redirectOutput(folder.resolve("out.txt").toFile());
    builder.redirectError(folder.resolve("err.txt").toFile());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Answer await(Process process) {
    try {
      if (!process.waitFor(4, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end after four minutes: " + read("err.txt"));
      }
      return new Answer(process.exitValue(), read("out.txt"), read("err.txt"));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public String read(String name) {
    try {
      return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The program, as a command without words.
  List<String> program(String... options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(options));
    command.addAll(OPTIONS);
    return command;
  }
}
