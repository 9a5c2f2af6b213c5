package cinema.c41.testkit;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Problems that nobody really has.
public final class Troubles {
  private Troubles() {}

  public static Problem by(Blame whose, Retry again) {
    return new Problem(
        new Code("fake", "fault-of-" + whose.name().toLowerCase(Locale.ROOT)),
        "the rehearsal stopped",
        "somebody tripped",
        List.of(new Fix("get up again", "c41 resume")),
        again,
        whose,
        List.of("line 1: a cable"));
  }

  /// An engine's fault that passes by itself.
  public static Problem passing(Duration pause) {
    return by(Blame.ENGINE, new Retry.After(pause));
  }

  /// What came out is not fit to be a take.
  public static Problem unfit() {
    return by(Blame.TAKE, new Retry.Never());
  }
}
