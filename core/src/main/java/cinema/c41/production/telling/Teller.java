package cinema.c41.production.telling;

import cinema.c41.base.Problem;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.production.StudioEvent;
import cinema.c41.run.RunEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// Tells doors how far a run is, and remembers what went wrong. Owned by the run's loop.
public final class Teller {
  private static final StepId HAND_OVER = new StepId("hand-over");

  private final Estimate estimate;
  private final Function<RunEvent.Began, StudioEvent> beginning;
  private final Consumer<StudioEvent> door;
  private final Map<StepId, Step> left = new LinkedHashMap<>();
  private final Map<StepId, Problem> problems = new LinkedHashMap<>();
  private final int steps;

  /// @param beginning what doors hear first: of what it is
  public Teller(
      Plan plan,
      Estimate estimate,
      Function<RunEvent.Began, StudioEvent> beginning,
      Consumer<StudioEvent> door) {
    this.estimate = estimate;
    this.beginning = beginning;
    this.door = door;
    this.steps = plan.size();
    plan.steps().forEach(step -> left.put(step.id(), step));
  }

  /// A step is made, in this or in an earlier process.
  public void made(Step step) {
    left.remove(step.id());
    problems.remove(step.id());
  }

  public void tell(StudioEvent event) {
    door.accept(event);
  }

  public void hear(RunEvent event) {
    switch (event) {
      case RunEvent.Began began -> {
        door.accept(beginning.apply(began));
        forecast();
      }
      case RunEvent.StepStarted(var step) ->
          door.accept(new StudioEvent.StepStarted(step.id().text(), stage(step), step.title()));
      case RunEvent.StepProgressed(var step, var fraction) ->
          door.accept(new StudioEvent.StepProgressed(step.id().text(), fraction));
      case RunEvent.StepPreviewed(var step, var image, var mediaType) ->
          door.accept(new StudioEvent.StepPreviewed(step.id().text(), image, mediaType));
      case RunEvent.StepMade(var step, _) -> {
        estimate.refresh(step.work().kind());
        door.accept(new StudioEvent.StepMade(step.id().text()));
        forecast();
      }
      case RunEvent.StepFailed(var step, var problem, var again) -> fail(step, problem, again);
      case RunEvent.Retake(var again, var judge, var problem) -> retake(again, judge, problem);
      case RunEvent.HandOverFailed(var problem) -> {
        problems.put(HAND_OVER, problem);
        door.accept(new StudioEvent.HandOverFailed(problem));
      }
      case RunEvent.Ended _ -> {}
    }
  }

  /// What went wrong and was not mended since, each thing once.
  public List<Problem> problems() {
    return problems.values().stream().distinct().toList();
  }

  /// A step's phase as people are shown it.
  public static String stage(Step step) {
    return step.stage().name().toLowerCase(Locale.ROOT);
  }

  /// @param again the unfit step, then those that were made of it
  private void retake(List<Step> again, Step judge, Problem problem) {
    Step step = again.getFirst();
    again.forEach(one -> left.put(one.id(), one));
    left.put(judge.id(), judge);
    door.accept(new StudioEvent.RetakeOrdered(step.id().text(), step.title(), problem));
  }

  private void fail(Step step, Problem problem, boolean again) {
    if (!again) {
      problems.put(step.id(), problem);
    }
    door.accept(new StudioEvent.StepFailed(step.id().text(), step.title(), problem, again));
  }

  private void forecast() {
    int made = steps - left.size();
    door.accept(new StudioEvent.Forecast(made, steps, estimate.of(left.values())));
  }
}
