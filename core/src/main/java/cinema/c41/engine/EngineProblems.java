package cinema.c41.engine;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import java.util.Arrays;
import java.util.List;

/// What can go wrong with any engine.
public final class EngineProblems {
  private EngineProblems() {}

  /// The engine threw something it does not explain.
  public static Problem crashed(String engine, Throwable cause) {
    List<String> trace =
        Arrays.stream(cause.getStackTrace()).limit(12).map(StackTraceElement::toString).toList();
    return new Problem(
        Code.parse("engine/crashed"),
        "the " + engine + " engine crashed",
        cause.toString(),
        List.of(new Fix("start the run again; what is finished is kept", "c41 resume")),
        new Retry.Never(),
        Blame.BUG,
        trace);
  }
}
