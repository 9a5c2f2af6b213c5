package cinema.c41.run;

import cinema.c41.engine.Desk;
import cinema.c41.plan.StepId;

/// Hands out the folders that attempts work in.
public interface Desks {
  /// The folder of one attempt, empty when it is opened first, and the vault to read from. An
  /// attempt whose engine is still at work finds its folder as it was.
  Desk open(RunId run, StepId step, int attempt);

  /// Throws away whatever is left of it.
  void clear(RunId run, StepId step, int attempt);

  /// Throws away whatever is left of a run, once nobody works for it any more.
  void clear(RunId run);
}
