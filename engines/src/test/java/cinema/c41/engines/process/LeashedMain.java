package cinema.c41.engines.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A process to be killed: starts a leashed child, says the child's process id, and waits.
final class LeashedMain {
  private LeashedMain() {}

  public static void main(String[] args) throws IOException {
    var spec =
        new ChildSpec(
            "sleeper",
            List.of("/bin/sh", "-c", "echo $$; exec sleep 60"),
            Path.of("."),
            Duration.ofMinutes(1));
    try (var child = Child.start(spec.leashed())) {
      var line = new byte[32];
      int count = child.stdout().read(line);
      System.out.write(line, 0, count);
      System.out.flush();
      child.await();
    }
  }
}
