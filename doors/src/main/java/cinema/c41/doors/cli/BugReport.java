package cinema.c41.doors.cli;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import java.util.Arrays;
import java.util.List;

/// A broken invariant of ours, told as a problem.
final class BugReport {
  private BugReport() {}

  static Problem of(Throwable error) {
    List<String> trace =
        Arrays.stream(error.getStackTrace()).limit(12).map(StackTraceElement::toString).toList();
    return new Problem(
        Code.parse("c41/bug"),
        "C41 itself failed",
        error.toString(),
        List.of(Fix.byHand("report this with the lines below; nothing that was finished is lost")),
        new Retry.Never(),
        Blame.BUG,
        trace);
  }
}
