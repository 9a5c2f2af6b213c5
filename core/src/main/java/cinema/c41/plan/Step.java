package cinema.c41.plan;

import cinema.c41.base.Sha256;
import java.util.List;

/// One piece of work in a plan.
///
/// @param engine the engine that does it; empty when nothing but thinking is needed
/// @param needs steps that must be made before, in the order the recipe asks for them
/// @param key the hash of everything that makes the result: recipe, engine, and the keys of what it
///     needs. Same key, kept result: nothing to do
public record Step(
    StepId id,
    Stage stage,
    String title,
    String engine,
    Recipe recipe,
    List<StepId> needs,
    Work work,
    Sha256 key) {
  public Step {
    needs = List.copyOf(needs);
  }
}
