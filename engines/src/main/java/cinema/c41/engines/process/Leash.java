package cinema.c41.engines.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Ties a program's life to ours. A process that is killed cannot tidy up, but the kernel closes
/// its pipes: a shell beside the program waits for the end of the pipe that we hold the other end
/// of, and then kills the program. There is no such shell on Windows; there, children that we do
/// not get to kill run to their end.
final class Leash {
  private static final Path SHELL = Path.of("/bin/sh");

  /// The watcher writes nowhere, or its copy of standard output would outlive the program's.
  private static final String SCRIPT =
      """
      exec 3<&0
      "$@" </dev/null 3<&- &
      program=$!
      { while read -r line <&3; do :; done; kill -9 $program; } >/dev/null 2>&1 &
      watcher=$!
      exec 3<&-
      wait $program
      code=$?
      kill $watcher 2>/dev/null
      exit $code
      """;

  /// What the shell calls itself; also how a leashed command is told from others.
  private static final String NAME = "c41-leash";

  private Leash() {}

  static boolean isOn(List<String> command) {
    return command.size() > 3 && command.get(3).equals(NAME);
  }

  static List<String> on(List<String> command) {
    if (!Files.isExecutable(SHELL)) {
      return command;
    }
    var leashed = new ArrayList<>(List.of(SHELL.toString(), "-c", SCRIPT, NAME));
    leashed.addAll(command);
    return List.copyOf(leashed);
  }
}
