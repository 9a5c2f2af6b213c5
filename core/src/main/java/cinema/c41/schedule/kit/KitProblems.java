package cinema.c41.schedule.kit;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import java.util.Locale;

/// What can go wrong with shots that presets make.
public final class KitProblems {
  private KitProblems() {}

  /// Whoever speaks takes far longer than anybody would have thought.
  static Problem longerThanPlanned(double seconds) {
    return Problem.ofRequest(
        "schedule/longer-than-planned",
        String.format(Locale.ROOT, "the shot turned out %.1f s long, longer than planned", seconds),
        "how many pieces it is made of was decided before its lines were spoken",
        Fix.byHand("say in the screenplay how long it is: [[shot: 12A, 20s]]"),
        Fix.byHand("or cut the shot in two"));
  }
}
