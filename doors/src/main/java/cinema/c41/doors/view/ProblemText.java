package cinema.c41.doors.view;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import java.util.List;

/// A problem for a person, and for a program.
public final class ProblemText {
  /// Lines of evidence that are shown; JSON has them all.
  private static final int MOST_EVIDENCE = 12;

  private ProblemText() {}

  public static void print(Output to, Problem problem) {
    to.line(
        to.red("✗ ")
            + to.bold(Words.plain(problem.what()))
            + "  "
            + to.faint(problem.code().toString()));
    printWhy(to, problem);
    printFixes(to, problem.fixes());
    to.line("  more  " + problem.code().page());
  }

  public static void printFixes(Output to, List<Fix> fixes) {
    for (int i = 0; i < fixes.size(); i++) {
      Fix fix = fixes.get(i);
      String lead = i == 0 ? "  fix   " : "        ";
      String command = fix.command().isBlank() ? "" : ":  " + to.bold(Words.plain(fix.command()));
      to.line(lead + Words.plain(fix.what()) + command);
    }
  }

  public static Tree.Obj tree(Problem problem) {
    return Tree.obj()
        .with("code", problem.code().toString())
        .with("what", problem.what())
        .with("why", problem.why())
        .with("fixes", fixes(problem.fixes()))
        .with("evidence", Tree.texts(problem.evidence()))
        .with("page", problem.code().page());
  }

  public static Tree.Arr fixes(List<Fix> fixes) {
    return Tree.list(
        fixes.stream()
            .map(fix -> Tree.obj().with("what", fix.what()).with("command", fix.command()))
            .toList());
  }

  /// The reason, and then its evidence; only that when the reason is nothing but a list of it.
  private static void printWhy(Output to, Problem problem) {
    List<String> evidence = problem.evidence();
    if (!evidence.isEmpty() && String.join("; ", evidence).equals(problem.why())) {
      to.line("  why   " + Words.plain(evidence.getFirst()));
      printEvidence(to, evidence.subList(1, evidence.size()));
      return;
    }
    if (!problem.why().isBlank()) {
      to.line("  why   " + Words.plain(problem.why()));
    }
    printEvidence(to, evidence);
  }

  private static void printEvidence(Output to, List<String> lines) {
    lines.stream()
        .limit(MOST_EVIDENCE)
        .forEach(line -> to.line("        " + to.faint(Words.plain(line))));
    if (lines.size() > MOST_EVIDENCE) {
      to.line("        " + to.faint("and " + (lines.size() - MOST_EVIDENCE) + " more (--json)"));
    }
  }
}
