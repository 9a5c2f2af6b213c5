package cinema.c41.doors.view;

import cinema.c41.base.Problem;
import cinema.c41.production.FilmResult;
import cinema.c41.production.RunResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What people read when a film has ended.
final class Ending {
  private final Screen screen;
  private final RunResult result;

  private Ending(Screen screen, RunResult result) {
    this.screen = screen;
    this.result = result;
  }

  /// @param took how long it was worked on this time
  static void print(Screen screen, RunResult result, Duration took) {
    var ending = new Ending(screen, result);
    if (result.isDone()) {
      ending.done(took);
    } else if (result.isCancelled()) {
      ending.cancelled();
    } else {
      ending.failed();
    }
  }

  private void done(Duration took) {
    screen.line(
        screen.out().green("✓ ")
            + screen.out().bold(result.name())
            + ": %s, made in %s".formatted(made(), Durations.text(took)));
    List<String> first = first();
    List<String> beside = result.files().stream().filter(path -> !first.contains(path)).toList();
    String folder = shown(result.folder());
    first.forEach(path -> screen.line("  " + folder + "/" + path));
    if (!beside.isEmpty()) {
      screen.line("  and %s in %s".formatted(Words.count(beside.size(), "file"), folders(beside)));
    }
  }

  /// The files that people open: of a film those beside its folders, of pieces the pieces.
  private List<String> first() {
    return switch (result) {
      case FilmResult film -> film.files().stream().filter(path -> !path.contains("/")).toList();
      case RunResult.OfCommission commission ->
          commission.files().stream().filter(path -> !path.endsWith(".json")).toList();
    };
  }

  private String made() {
    return switch (result) {
      case FilmResult film -> "%.1f s of film".formatted(film.seconds());
      case RunResult.OfCommission commission -> Words.count(commission.pieces().size(), "piece");
    };
  }

  private void cancelled() {
    screen.err().line("cancelled; what is finished is kept");
    screen.err().line("  fix   go on with it:  " + resume());
  }

  private void failed() {
    screen
        .err()
        .line(
            screen.err().red("✗ ")
                + screen.err().bold(result.name())
                + " is not done: "
                + Words.count(result.problems().size(), "problem"));
    for (Problem problem : result.problems()) {
      screen
          .err()
          .line(
              "  why   "
                  + Words.plain(problem.what())
                  + "  "
                  + screen.err().faint(problem.code().toString()));
    }
    screen.err().line("  fix   go on when they are mended, what is finished is kept:  " + resume());
  }

  private String resume() {
    return screen.err().bold("c41 resume " + result.run());
  }

  /// From here when it lies below, so that it is short.
  private static String shown(String folder) {
    Path here = Path.of("").toAbsolutePath();
    Path there = Path.of(folder);
    return there.equals(here)
        ? "."
        : there.startsWith(here) ? here.relativize(there).toString() : folder;
  }

  private static String folders(List<String> paths) {
    return String.join(
        ", ",
        paths.stream().map(path -> path.substring(0, path.indexOf('/') + 1)).distinct().toList());
  }
}
