package cinema.c41.plan;

import cinema.c41.base.Tree;
import cinema.c41.engine.EngineJob;

/// What a step comes down to once everything before it is made.
public sealed interface Order {
  /// Work for an engine.
  record Job(EngineJob job) implements Order {}

  /// Nothing to make: this is what was to be worked out.
  record Facts(Tree.Obj facts) implements Order {}
}
