package cinema.c41.run;

import cinema.c41.plan.Inputs;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;

/// What a run is for, and what its owner does as it goes. Every method may be called again for the
/// same step after a crash, and must then change nothing.
public interface Errand {
  Plan plan();

  /// A step is made, in this or in an earlier process. Called before any step that needs it starts.
  void made(Step step, Inputs inputs);

  /// Every step is made: hand over what was ordered. The run is done when this returns.
  void handOver(Inputs inputs);

  void hear(RunEvent event);
}
