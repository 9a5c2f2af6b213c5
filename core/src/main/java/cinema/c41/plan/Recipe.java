package cinema.c41.plan;

import cinema.c41.base.Tree;
import java.util.Optional;

/// How a step is made, as a value. What depends on the results of earlier steps (how long a voice
/// turned out to be) is worked out when they are there, by [#order]; every method is pure.
public interface Recipe {
  /// Everything that makes the result, except what comes from the steps it needs. It is hashed into
  /// the step's key, so whatever changes the result must be in it.
  Tree.Obj spec();

  /// @param retake how many times a result was found unfit and asked for again, from 0
  Order order(Inputs inputs, int retake);

  /// The step whose result this one judges. When it is found unfit, that step is done again once.
  default Optional<StepId> judges() {
    return Optional.empty();
  }
}
