package cinema.c41.schedule;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Offer;
import java.util.List;

/// What can keep a film from being planned.
public final class ScheduleProblems {
  private ScheduleProblems() {}

  /// No engine takes this kind of job.
  static Problem nobodyDoes(Class<? extends EngineJob> kind, List<Offer> offers) {
    String work = kind.getSimpleName().replaceAll("Job$", "").toLowerCase(java.util.Locale.ROOT);
    List<String> reasons =
        offers.stream()
            .flatMap(offer -> offer.problems().stream())
            .map(problem -> problem.what() + ": " + problem.why())
            .toList();
    return Problem.ofMachine(
            "schedule/nobody-does-it",
            "no engine here does the work '" + work + "'",
            "the engines that were found make other things, or miss something",
            new Fix("see what every engine needs", "c41 doctor"))
        .withEvidence(reasons);
  }
}
