package cinema.c41.doors.cli;

import cinema.c41.production.FilmResult;

/// Sentences that every display says the same way.
final class Notices {
  private Notices() {}

  static String stale(String circled, String current) {
    return "take %s is circled but not what the script says now; %s lies beside it (c41 circle %s)"
        .formatted(circled, current, current);
  }

  static void end(Screen screen, FilmResult result) {
    if (result.isDone()) {
      screen.line(screen.green("✓ ") + "%s, %.1f s".formatted(result.film(), result.seconds()));
      result.files().stream()
          .filter(path -> !path.contains("/"))
          .forEach(path -> screen.line("  " + result.folder() + "/" + path));
      screen.line(
          "  and "
              + result.files().stream().filter(path -> path.contains("/")).count()
              + " takes, sounds and stems beside");
    } else if (result.isCancelled()) {
      screen.err().println("cancelled; what is finished is kept:  c41 resume " + result.run());
    } else {
      screen
          .err()
          .println(
              screen.red("✗ ")
                  + result.film()
                  + " is not done: "
                  + result.problems().size()
                  + " problem(s); what is finished is kept");
    }
  }
}
