package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.engine.Shift;
import cinema.c41.engines.comfyui.graph.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds a server for one job: of those that have what its graph needs, the one with the least to
/// do for us. A server that refuses the graph all the same, for want of a model or a node, has
/// nothing of the job, so another gets it under the same name; and so it is with one whose device
/// turns out to be too small, where another has a larger one. Owned by the thread of the job.
final class Placement {
  private final Fleet fleet;
  private final Pace pace;
  private final Shift shift;

  /// Who is out of the question for the job, and what was said there.
  private final Map<Instance, Problem> refused = new LinkedHashMap<>();

  private final Shape shape;
  private Docket docket;

  Placement(Fleet fleet, Pace pace, Docket docket, Shift shift) {
    this.fleet = fleet;
    this.pace = pace;
    this.docket = docket;
    this.shift = shift;
    this.shape = Shape.of(docket.job().graph());
  }

  /// A server that does not get the job, and why.
  sealed interface Passed {
    Instance instance();

    record Away(Instance instance, Problem why) implements Passed {}

    record Short(Instance instance, List<String> what) implements Passed {}
  }

  /// The job, from wherever it stands.
  void run() {
    boolean done = docket.isPlaced() && run(noted(), true);
    while (!done) {
      shift.checkCancelled();
      Instance instance = choose();
      docket = docket.on(instance.name());
      done = run(instance, false);
    }
  }

  private Instance noted() {
    Instance instance = fleet.called(docket.server()).orElseThrow();
    instance.jobs().incrementAndGet();
    return instance;
  }

  /// Whether the server has taken the job; what became of it then is told.
  private boolean run(Instance instance, boolean taken) {
    try {
      new GraphRun(instance, docket, shift, pace).run(taken);
      return true;
    } catch (HandIn.Lacking e) {
      // Stocks have changed since they were counted.
      fleet.instances().forEach(one -> one.stock().forget());
      refused.put(instance, e.problem());
      return false;
    } catch (C41Exception e) {
      if (!ComfyProblems.isOutOfMemory(e.problem())) {
        throw e;
      }
      outgrown(instance, e);
      return false;
    } finally {
      instance.jobs().decrementAndGet();
    }
  }

  /// The device was too small for the job, and will be for others of its kind.
  private void outgrown(Instance instance, C41Exception e) {
    instance.tooSmall().add(shape);
    List<Instance> larger =
        fleet.instances().stream().filter(one -> one.memory() > instance.memory()).toList();
    if (larger.isEmpty()) {
      throw e;
    }
    fleet.instances().stream()
        .filter(one -> !larger.contains(one))
        .forEach(one -> refused.putIfAbsent(one, e.problem()));
  }

  /// The one that gets the job, claimed.
  private Instance choose() {
    var passed = new LinkedHashMap<Instance, Passed>();
    while (true) {
      Optional<Instance> next =
          fleet.claim(one -> !refused.containsKey(one) && !passed.containsKey(one));
      if (next.isEmpty()) {
        return otherwise(List.copyOf(passed.values()));
      }
      Instance instance = next.get();
      Optional<Passed> obstacle = obstacle(instance);
      if (obstacle.isEmpty()) {
        return instance;
      }
      instance.jobs().decrementAndGet();
      passed.put(instance, obstacle.get());
    }
  }

  /// Nobody has everything. The one that lacks least is given the job all the same: what a server
  /// says to a graph counts, and teaches more than its listing.
  private Instance otherwise(List<Passed> passed) {
    List<Passed.Short> there = only(passed, Passed.Short.class);
    List<Passed.Away> away = only(passed, Passed.Away.class);
    if (!refused.isEmpty()) {
      throw new C41Exception(ComfyProblems.nobody(refused.values(), there, away));
    }
    Instance nearest =
        there.stream()
            .min(Comparator.comparingInt(one -> one.what().size()))
            .map(Passed.Short::instance)
            .orElseThrow(() -> new C41Exception(away.getFirst().why()));
    nearest.jobs().incrementAndGet();
    return nearest;
  }

  private Optional<Passed> obstacle(Instance instance) {
    if (fleet.find(instance) instanceof Fleet.Found.Missing(var why)) {
      return Optional.of(new Passed.Away(instance, why));
    }
    var what = new ArrayList<>(fleet.lacks(instance, docket.job()).words());
    if (instance.tooSmall().contains(shape)) {
      what.add("memory");
    }
    return what.isEmpty() ? Optional.empty() : Optional.of(new Passed.Short(instance, what));
  }

  private static <T extends Passed> List<T> only(List<Passed> passed, Class<T> kind) {
    return passed.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
