package cinema.c41.doors.cli;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import java.util.List;

/// A problem for a person, and for a program.
final class ProblemText {
  /// Lines of evidence that are shown; JSON has them all.
  private static final int MOST_EVIDENCE = 12;

  private ProblemText() {}

  static void print(Screen screen, Problem problem) {
    var err = screen.err();
    err.println(
        screen.red("✗ ")
            + screen.bold(problem.what())
            + "  "
            + screen.faint(problem.code().toString()));
    if (!problem.why().isBlank()) {
      err.println("  why   " + problem.why());
    }
    problem.evidence().stream()
        .limit(MOST_EVIDENCE)
        .forEach(line -> err.println("        " + screen.faint(line)));
    printFixes(screen, problem.fixes());
    err.println("  more  " + problem.code().page());
  }

  static void printFixes(Screen screen, List<Fix> fixes) {
    for (int i = 0; i < fixes.size(); i++) {
      Fix fix = fixes.get(i);
      String lead = i == 0 ? "  fix   " : "        ";
      String command = fix.command().isBlank() ? "" : ":  " + screen.bold(fix.command());
      screen.err().println(lead + fix.what() + command);
    }
  }

  static Tree.Obj tree(Problem problem) {
    return Tree.obj()
        .with("code", problem.code().toString())
        .with("what", problem.what())
        .with("why", problem.why())
        .with("fixes", Tree.list(problem.fixes().stream().map(ProblemText::tree).toList()))
        .with("evidence", Tree.texts(problem.evidence()))
        .with("page", problem.code().page());
  }

  private static Tree.Obj tree(Fix fix) {
    return Tree.obj().with("what", fix.what()).with("command", fix.command());
  }
}
