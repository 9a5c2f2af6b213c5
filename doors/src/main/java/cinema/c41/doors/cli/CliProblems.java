package cinema.c41.doors.cli;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What can go wrong between a terminal and the studio.
final class CliProblems {
  private CliProblems() {}

  static Problem unreadable(Path file, IOException cause) {
    boolean exists = Files.exists(file);
    String why =
        exists
            ? (Files.isDirectory(file) ? "it is a folder" : String.valueOf(cause.getMessage()))
            : "there is no such file in " + Path.of("").toAbsolutePath();
    return Problem.ofRequest(
        "cli/cannot-read",
        "cannot read " + file,
        why,
        new Fix("try one of the examples", "c41 film examples/last-orders.fountain"));
  }

  static Problem cannotWrite(Path file, IOException cause) {
    return Problem.ofMachine(
        "cli/cannot-write",
        "cannot write " + file,
        cause.toString(),
        Fix.byHand("choose another place, or make this one writable"));
  }
}
