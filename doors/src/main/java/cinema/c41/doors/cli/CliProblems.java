package cinema.c41.doors.cli;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What can go wrong between a terminal and the studio.
final class CliProblems {
  private static final String USAGE = "cli/usage";
  private static final Set<String> USAGES = Set.of(USAGE, "production/not-understood");

  private CliProblems() {}

  static Problem unreadable(Path file, IOException cause) {
    var fixes = new ArrayList<Fix>();
    beside(file).ifPresent(near -> fixes.add(Fix.byHand("did you mean " + near + "?")));
    fixes.add(new Fix("try one of the examples", "c41 film examples/last-orders.fountain"));
    return Problem.ofRequest(
        "cli/cannot-read",
        "cannot read " + name(file),
        why(file, cause),
        fixes.toArray(Fix[]::new));
  }

  /// Words that are no command of C41.
  static Problem usage(String what, List<Fix> fixes) {
    return Problem.ofRequest(USAGE, what, "", fixes.toArray(Fix[]::new));
  }

  /// Whether it was asked for in the wrong words: a command that is none, a rate that is none.
  static boolean isUsage(Problem problem) {
    return USAGES.contains(problem.code().toString());
  }

  private static String name(Path file) {
    return file.toString().isEmpty() ? "a file without a name" : file.toString();
  }

  private static String why(Path file, IOException cause) {
    if (!Files.exists(file)) {
      return file.isAbsolute()
          ? "there is no such file"
          : "there is no such file in " + Path.of("").toAbsolutePath();
    }
    if (Files.isDirectory(file)) {
      return "it is a folder";
    }
    return Files.isReadable(file)
        ? String.valueOf(cause.getMessage())
        : "its permissions do not allow it";
  }

  /// The file that may have been meant: of a folder its first screenplay, of a name the nearest.
  private static Optional<Path> beside(Path file) {
    boolean isFolder = Files.isDirectory(file);
    Path folder = isFolder ? file : file.resolveSibling("");
    List<String> names = screenplays(folder);
    return (isFolder
            ? names.stream().findFirst()
            : UsageProblem.nearest(String.valueOf(file.getFileName()), names))
        .map(folder::resolve);
  }

  private static List<String> screenplays(Path folder) {
    try (Stream<Path> files = Files.list(folder.toString().isEmpty() ? Path.of(".") : folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(one -> String.valueOf(one.getFileName()))
          .filter(name -> name.matches("(?i).*\\.(fountain|fdx|txt)"))
          .sorted()
          .toList();
    } catch (IOException _) {
      return List.of();
    }
  }
}
