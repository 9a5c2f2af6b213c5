package cinema.c41.run;

import cinema.c41.engine.Desk;
import cinema.c41.plan.StepId;

/// Hands out the folders that attempts work in.
public interface Desks {
  /// An empty folder for one attempt, and the vault to read from.
  Desk open(RunId run, StepId step, int attempt);

  /// Throws away whatever is left of it.
  void clear(RunId run, StepId step, int attempt);
}
