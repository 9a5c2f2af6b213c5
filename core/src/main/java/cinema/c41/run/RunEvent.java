package cinema.c41.run;

import cinema.c41.base.Problem;
import cinema.c41.plan.Made;
import cinema.c41.plan.Step;
import java.util.List;

/// What a runner tells while a run is under way.
public sealed interface RunEvent {
  /// @param steps how many the plan has
  /// @param reused how many of them were made earlier
  record Began(RunId run, int steps, int reused) implements RunEvent {}

  record StepStarted(Step step) implements RunEvent {}

  /// @param fraction of this step, from the engine, 0 to 1
  record StepProgressed(Step step, double fraction) implements RunEvent {}

  /// @param image what the step's picture looks like so far; nobody writes to it
  record StepPreviewed(Step step, byte[] image, String mediaType) implements RunEvent {}

  /// @param made what came of it
  record StepMade(Step step, Made made) implements RunEvent {}

  /// @param again whether it is tried once more
  record StepFailed(Step step, Problem problem, boolean again) implements RunEvent {}

  /// @param steps what is made again: the unfit one, then what was made of it
  /// @param judge the step that found it unfit
  record Retake(List<Step> steps, Step judge, Problem problem) implements RunEvent {
    public Retake {
      steps = List.copyOf(steps);
    }
  }

  /// Everything is made, but it could not be put where it was ordered to.
  record HandOverFailed(Problem problem) implements RunEvent {}

  record Ended(RunId run, Outcome outcome) implements RunEvent {}
}
