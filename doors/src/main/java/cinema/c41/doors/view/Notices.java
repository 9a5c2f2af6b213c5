package cinema.c41.doors.view;

import cinema.c41.base.Problem;
import java.nio.file.Path;

/// Sentences that every display says the same way.
final class Notices {
  static final String CANCELLING = "cancelling; what is finished is kept (Ctrl-C again: at once)";

  private Notices() {}

  static String stale(String circled, String current) {
    return "take %s is circled but not what the script says now; %s lies beside it (c41 circle %s)"
        .formatted(circled, current, current);
  }

  static String preview(Path file) {
    return "preview, until it is made: " + file;
  }

  static String failed(String title, boolean again) {
    return (again ? "trying again: " : "failed: ") + Words.plain(title);
  }

  static String onceMore(String title, Problem problem) {
    return "once more: " + Words.plain(title) + " (" + Words.plain(problem.why()) + ")";
  }
}
