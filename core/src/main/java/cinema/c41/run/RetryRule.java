package cinema.c41.run;

import cinema.c41.base.Blame;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import java.time.Duration;
import java.util.Optional;

/// Whether a failed step is tried again, and when, by whose fault it was.
final class RetryRule {
  /// Long enough for a program to get up again.
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private RetryRule() {}

  /// @param failures how often the step has failed by the same fault, this one included
  /// @return the pause before the next attempt, or empty when there is none
  static Optional<Duration> again(Problem problem, int failures) {
    if (failures > budget(problem.blame())) {
      return Optional.empty();
    }
    return switch (problem.retry()) {
      case Retry.Never() -> Optional.empty();
      case Retry.OnceFixed() -> Optional.empty();
      case Retry.After(var pause) -> Optional.of(pause);
    };
  }

  /// How often a result that was found unfit is made again.
  static int retakes() {
    return 1;
  }

  static Duration pause() {
    return PAUSE;
  }

  private static int budget(Blame blame) {
    return switch (blame) {
      case ENGINE -> 2;
      case MACHINE, TIMEOUT -> 1;
      case REQUEST, TAKE, BUG -> 0;
    };
  }
}
