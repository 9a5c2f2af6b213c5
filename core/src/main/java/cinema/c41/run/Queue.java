package cinema.c41.run;

import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which steps can be started: those whose needs are all made, in the plan's order, as far as their
/// engine has a free lane. Owned by a run's loop.
final class Queue {
  private final Plan plan;
  private final Map<String, Integer> free;
  private final Map<StepId, Integer> places = new HashMap<>();
  private final Map<StepId, List<StepId>> needers = new HashMap<>();
  private final Map<StepId, Integer> unmet = new HashMap<>();
  private final Map<String, TreeMap<Integer, Step>> ready = new HashMap<>();

  /// @param lanes how many jobs each engine works on at once
  Queue(Plan plan, Map<String, Integer> lanes) {
    this.plan = plan;
    this.free = new HashMap<>(lanes);
    for (Step step : plan.steps()) {
      places.put(step.id(), places.size());
      for (StepId need : step.needs()) {
        needers.computeIfAbsent(need, _ -> new ArrayList<>()).add(step.id());
      }
    }
  }

  /// Counts what is missing, from how things stand now.
  void fill(RunState state) {
    unmet.clear();
    ready.clear();
    for (Step step : plan.steps()) {
      int missing = (int) step.needs().stream().filter(need -> !state.isDone(need)).count();
      unmet.put(step.id(), missing);
      if (missing == 0 && state.step(step.id()) instanceof RunState.StepState.Waiting) {
        offer(step);
      }
    }
  }

  /// Puts a step (back) among those that can be started, unless it has to wait for what it needs.
  void offer(Step step) {
    if (unmet.getOrDefault(step.id(), 0) == 0) {
      ready
          .computeIfAbsent(step.engine(), _ -> new TreeMap<>())
          .put(places.getOrDefault(step.id(), 0), step);
    }
  }

  /// A step is made: what waited for it alone can be started. What is made already stays made.
  void made(StepId made, RunState state) {
    for (StepId needer : needers.getOrDefault(made, List.of())) {
      unmet.merge(needer, -1, Integer::sum);
      if (state.step(needer) instanceof RunState.StepState.Waiting) {
        offer(plan.step(needer));
      }
    }
  }

  /// A step that was made is to be made again: what needs it has to wait again.
  void unmade(StepId unmade) {
    for (StepId needer : needers.getOrDefault(unmade, List.of())) {
      unmet.merge(needer, 1, Integer::sum);
      ready
          .getOrDefault(plan.step(needer).engine(), new TreeMap<>())
          .remove(places.getOrDefault(needer, 0));
    }
  }

  /// Takes the next step that can be started, and a lane of its engine.
  Optional<Step> next() {
    for (var line : ready.entrySet()) {
      if (!line.getValue().isEmpty() && hasLane(line.getKey())) {
        enter(line.getKey());
        return Optional.of(line.getValue().pollFirstEntry().getValue());
      }
    }
    return Optional.empty();
  }

  /// Takes a lane for a job that is at work already.
  void enter(String engine) {
    free.computeIfPresent(engine, (_, lanes) -> lanes - 1);
  }

  /// Gives a lane back.
  void leave(String engine) {
    free.computeIfPresent(engine, (_, lanes) -> lanes + 1);
  }

  /// Steps without an engine only think, and an engine that is not here fails at once: neither
  /// waits.
  private boolean hasLane(String engine) {
    return free.getOrDefault(engine, 1) > 0;
  }
}
