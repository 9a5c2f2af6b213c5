package cinema.c41.engines.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A program to run.
///
/// @param name what people call it: `ffmpeg`
/// @param command the program and its arguments
/// @param folder where it runs
/// @param deadline how long it may take, from its start to its end; then it is killed
public record ChildSpec(String name, List<String> command, Path folder, Duration deadline) {
  private static final Path NICE = Path.of("/usr/bin/nice");

  public ChildSpec {
    command = List.copyOf(command);
    if (command.isEmpty() || !deadline.isPositive()) {
      throw new IllegalArgumentException(name + ": " + command + " within " + deadline);
    }
  }

  /// The same program, which dies with this process even when this process is killed without
  /// warning. Its standard input is then not its own any more: it is the leash. Programs that read
  /// their work from standard input need none, they end when it does.
  public ChildSpec leashed() {
    return new ChildSpec(name, Leash.on(command), folder, deadline);
  }

  /// The same program, which stands back when others want the processor too.
  public ChildSpec humble() {
    if (!Files.isExecutable(NICE)) {
      return this;
    }
    var nice = new ArrayList<>(List.of(NICE.toString(), "-n", "10"));
    nice.addAll(command);
    return new ChildSpec(name, nice, folder, deadline);
  }
}
