package cinema.c41.engines.process;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// What can go wrong with another program.
public final class ProcessProblems {
  private static final Fix RESUME =
      new Fix("start the run again; what is finished is kept", "c41 resume");

  private ProcessProblems() {}

  /// The operating system did not start it.
  public static Problem cannotStart(ChildSpec spec, IOException cause) {
    return Problem.ofMachine(
            "process/cannot-start",
            spec.name() + " does not start",
            String.valueOf(cause.getMessage()),
            new Fix("see what is missing on this machine", "c41 doctor"),
            Fix.byHand(
                "check that "
                    + spec.command().getFirst()
                    + " exists, is executable, and lies on a disk that allows programs"))
        .withEvidence(List.of(String.join(" ", spec.command())));
  }

  /// It ended with an exit code that means failure.
  public static Problem failed(ChildSpec spec, int exitCode, List<String> tail) {
    return new Problem(
        Code.parse("process/failed"),
        spec.name() + " failed with exit code " + exitCode,
        tail.isEmpty() ? "it did not say why" : tail.getLast(),
        List.of(RESUME, new Fix("see whether everything it needs is there", "c41 doctor")),
        new Retry.After(Duration.ofSeconds(2)),
        Blame.ENGINE,
        tail);
  }

  /// It was killed because it took longer than it may.
  public static Problem timedOut(ChildSpec spec, List<String> tail) {
    return new Problem(
        Code.parse("process/timed-out"),
        spec.name() + " did not finish within " + spec.deadline().toSeconds() + " s",
        "it hangs, or the machine is too busy; it was killed",
        List.of(RESUME),
        new Retry.After(Duration.ofSeconds(10)),
        Blame.TIMEOUT,
        tail);
  }

  /// Whoever waited for it was told to stop.
  public static Problem interrupted(ChildSpec spec) {
    return new Problem(
        Code.parse("process/interrupted"),
        spec.name() + " was killed before it had finished",
        "C41 is shutting down, or the work was stopped",
        List.of(RESUME),
        new Retry.After(Duration.ofSeconds(1)),
        Blame.MACHINE,
        List.of());
  }
}
