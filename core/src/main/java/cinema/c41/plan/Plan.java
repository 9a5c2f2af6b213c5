package cinema.c41.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// An acyclic graph of steps, each after everything it needs. Two runs of one plan make the same
/// film.
public final class Plan {
  private final SequencedMap<StepId, Step> steps = new LinkedHashMap<>();

  /// @param steps in an order in which they could be made
  public Plan(Collection<Step> steps) {
    steps.forEach(this::add);
  }

  private void add(Step step) {
    for (StepId need : step.needs()) {
      if (!steps.containsKey(need)) {
        throw new IllegalStateException(step.id() + " needs " + need + ", which is not before it");
      }
    }
    if (steps.put(step.id(), step) != null) {
      throw new IllegalStateException("two steps are called " + step.id());
    }
  }

  public List<Step> steps() {
    return List.copyOf(steps.values());
  }

  public Step step(StepId id) {
    Step step = steps.get(id);
    if (step == null) {
      throw new IllegalStateException("no step " + id);
    }
    return step;
  }

  public boolean has(StepId id) {
    return steps.containsKey(id);
  }

  /// What lies on the way from one step to another that needs it, in order: the first, and all that
  /// need it and are needed by the last; without the last.
  public List<Step> between(StepId first, StepId last) {
    Set<StepId> after = new HashSet<>(Set.of(first));
    for (Step step : steps.values()) {
      if (step.needs().stream().anyMatch(after::contains)) {
        after.add(step.id());
      }
    }
    Set<StepId> before = new HashSet<>(Set.of(last));
    for (Step step : steps.reversed().values()) {
      if (before.contains(step.id())) {
        before.addAll(step.needs());
      }
    }
    return steps.values().stream()
        .filter(step -> after.contains(step.id()) && before.contains(step.id()))
        .filter(step -> !step.id().equals(last))
        .toList();
  }

  public int size() {
    return steps.size();
  }
}
