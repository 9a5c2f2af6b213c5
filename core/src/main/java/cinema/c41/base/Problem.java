package cinema.c41.base;

import java.util.ArrayList;
import java.util.List;

/// What went wrong, as plain data: it fits in the journal, in JSON and on a terminal.
///
/// A problem says *what* happened, *why*, and at least one thing to do about it. `evidence`
/// holds the foreign program's own last lines, or the lines of the input that are at fault. The
/// one exception that carries a problem is [C41Exception].
///
/// ```java throw new C41Exception(ScriptProblems.nothingToFilm(name)); ```
public record Problem(
    Code code,
    String what,
    String why,
    List<Fix> fixes,
    Retry retry,
    Blame blame,
    List<String> evidence) {
  public Problem {
    fixes = List.copyOf(fixes);
    evidence = List.copyOf(evidence);
    if (what.isBlank() || fixes.isEmpty()) {
      throw new IllegalArgumentException(code + ": a problem says what happened and how to fix it");
    }
  }

  /// A fault of what was asked for, which the asker can mend.
  public static Problem ofRequest(String code, String what, String why, Fix... fixes) {
    return new Problem(
        Code.parse(code),
        what,
        why,
        List.of(fixes),
        new Retry.OnceFixed(),
        Blame.REQUEST,
        List.of());
  }

  /// A fault of this machine or of what is installed on it.
  public static Problem ofMachine(String code, String what, String why, Fix... fixes) {
    return new Problem(
        Code.parse(code),
        what,
        why,
        List.of(fixes),
        new Retry.OnceFixed(),
        Blame.MACHINE,
        List.of());
  }

  /// A copy that blames somebody else.
  public Problem blaming(Blame whom) {
    return new Problem(code, what, why, fixes, retry, whom, evidence);
  }

  /// A copy with another answer to whether trying again can help.
  public Problem withRetry(Retry again) {
    return new Problem(code, what, why, fixes, again, blame, evidence);
  }

  /// A copy with these lines after the evidence it has.
  public Problem withEvidence(List<String> lines) {
    var all = new ArrayList<>(evidence);
    all.addAll(lines);
    return new Problem(code, what, why, fixes, retry, blame, all);
  }
}
