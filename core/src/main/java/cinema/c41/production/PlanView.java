package cinema.c41.production;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A plan as people see it: every step, whether it is made already, and how long the rest takes.
///
/// @param left how long what is to be made takes; only when all of it has been measured here
/// @param notices what people should know before they start
/// @param shots of a film, in order
public record PlanView(
    String film,
    List<StepView> steps,
    Optional<Duration> left,
    List<String> notices,
    List<ShotView> shots) {
  public PlanView {
    steps = List.copyOf(steps);
    shots = List.copyOf(shots);
    notices = List.copyOf(notices);
  }

  /// Of something without shots.
  public PlanView(
      String film, List<StepView> steps, Optional<Duration> left, List<String> notices) {
    this(film, steps, left, notices, List.of());
  }

  PlanView with(List<ShotView> more) {
    return new PlanView(film, steps, left, notices, more);
  }

  /// What makes a shot.
  ///
  /// @param slate of the take
  /// @param made the presets, in order; empty for a board
  public record ShotView(String slate, List<String> made) {
    public ShotView {
      made = List.copyOf(made);
    }
  }

  /// @param engine who does it; empty when it is only worked out
  /// @param isMade whether it was made earlier, from the same things
  public record StepView(
      String id,
      String stage,
      String title,
      String engine,
      List<String> needs,
      String key,
      boolean isMade) {
    public StepView {
      needs = List.copyOf(needs);
    }
  }

  /// What would be made.
  public List<StepView> toMake() {
    return steps.stream().filter(step -> !step.isMade()).toList();
  }
}
