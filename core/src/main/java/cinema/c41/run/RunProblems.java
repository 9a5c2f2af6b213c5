package cinema.c41.run;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import cinema.c41.plan.Step;
import java.time.Duration;
import java.util.List;

/// What can go wrong in a run, beyond what engines report.
public final class RunProblems {
  private static final String NO_RUN = "run/no-such-run";

  private RunProblems() {}

  /// The engine did not end within the step's deadline.
  static Problem timedOut(Step step, Duration deadline) {
    return new Problem(
        Code.parse("run/timed-out"),
        step.title() + " did not end within " + deadline.toSeconds() + " s",
        "the " + step.engine() + " engine was still at it, and was asked to stop",
        List.of(
            new Fix("see whether the engine is well", "c41 doctor"),
            new Fix("go on; what is finished is kept", "c41 resume")),
        new Retry.After(RetryRule.pause()),
        Blame.TIMEOUT,
        List.of());
  }

  /// The engine gave up without a reason.
  static Problem stopped(Step step) {
    return new Problem(
        Code.parse("run/engine-stopped"),
        step.title() + " was stopped",
        "the " + step.engine() + " engine ended the job without being asked to",
        List.of(new Fix("go on; what is finished is kept", "c41 resume")),
        new Retry.After(RetryRule.pause()),
        Blame.ENGINE,
        List.of());
  }

  /// The engine finished and handed nothing over.
  static Problem madeNothing(Step step) {
    return new Problem(
        Code.parse("run/made-nothing"),
        step.title() + " came to nothing",
        "the " + step.engine() + " engine said that it had finished, and had produced no file",
        List.of(
            new Fix("see whether the engine is well", "c41 doctor"),
            new Fix("go on; what is finished is kept", "c41 resume")),
        new Retry.After(RetryRule.pause()),
        Blame.ENGINE,
        List.of());
  }

  /// The engine may have the job, and cannot be asked. Somebody has to decide.
  static Problem fateUnknown(Step step) {
    return new Problem(
        Code.parse("run/fate-unknown"),
        "nobody can say what became of " + step.title(),
        "C41 was interrupted as it was made, and the "
            + step.engine()
            + " engine cannot be asked whether it is still at it",
        List.of(
            Fix.byHand("look whether the engine is at work on it, and end that"),
            new Fix("then make it again", "c41 resume")),
        new Retry.OnceFixed(),
        Blame.ENGINE,
        List.of());
  }

  /// Nobody of the name that the plan gave is here.
  static Problem noEngine(String engine) {
    return Problem.ofMachine(
        "run/no-engine",
        "there is no engine called " + engine,
        "the run was planned while it was there",
        new Fix("see which engines are there", "c41 engines"));
  }

  /// Nothing has been made yet.
  public static Problem noRunYet() {
    return Problem.ofRequest(
        NO_RUN,
        "there is no run yet",
        "nothing has been made in this home folder",
        new Fix("make a film", "c41 film examples/last-orders.fountain"));
  }

  /// Nobody is at work on any run.
  public static Problem nothingAtWork() {
    return Problem.ofRequest(
        NO_RUN,
        "no run is at work",
        "only a run that has not ended can be cancelled",
        new Fix("see the runs there are", "c41 runs"));
  }

  /// No run has this name.
  public static Problem noRun(String name) {
    return Problem.ofRequest(
        NO_RUN,
        "there is no run called '" + name + "'",
        "no entry of the journal names it",
        new Fix("see the runs there are", "c41 runs"));
  }

  /// The run is being executed by another process.
  public static Problem busy(String what) {
    return Problem.ofRequest(
        "run/busy",
        what + " is being worked on by another process",
        "two processes must not make the same film at once",
        new Fix("see what it does", "c41 runs"),
        new Fix("or ask it to end", "c41 cancel"));
  }

  /// What a newer version has written, an older one does not guess at.
  static Problem newerEntry(String what) {
    return Problem.ofMachine(
        "run/newer-entry",
        "the journal has " + what + ", which this version of C41 cannot read",
        "a newer version has worked in this studio",
        Fix.byHand("use the newer version of C41 again, or one that is newer still"),
        new Fix("see which version this is", "c41 --version"));
  }

  /// A broken invariant of ours, met in an attempt.
  static Problem bug(Step step, Throwable cause) {
    List<String> trace =
        java.util.Arrays.stream(cause.getStackTrace())
            .limit(12)
            .map(StackTraceElement::toString)
            .toList();
    return new Problem(
        Code.parse("c41/bug"),
        "C41 itself failed at " + step.title(),
        String.valueOf(cause),
        List.of(Fix.byHand("report this with the lines below; the run can be resumed")),
        new Retry.Never(),
        Blame.BUG,
        trace);
  }
}
