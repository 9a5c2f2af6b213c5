package cinema.c41.schedule;

import cinema.c41.asset.Asset;
import cinema.c41.base.Sha256;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Offer;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.Stage;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.plan.StepKey;
import cinema.c41.plan.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A plan being written. Owned by one planner call.
final class Draft {
  private final Crew crew;
  private final List<Step> steps = new ArrayList<>();
  private final Map<StepId, Sha256> keys = new HashMap<>();
  private final List<Deliverable> deliverables = new ArrayList<>();

  Draft(Crew crew) {
    this.crew = crew;
  }

  /// Another that goes on from here, to see what would become of it.
  Draft fork() {
    var fork = new Draft(crew);
    fork.keys.putAll(keys);
    return fork;
  }

  /// Whether steps of this kind can be planned.
  boolean does(Class<? extends EngineJob> kind) {
    return crew.does(kind);
  }

  /// Who does a kind of job.
  Offer doing(Class<? extends EngineJob> kind) {
    return crew.doing(kind);
  }

  /// What a step is called and how much it is.
  record Sheet(String id, Stage stage, String title, Work work) {}

  /// Adds a step that an engine does.
  StepId add(Sheet sheet, Class<? extends EngineJob> kind, Recipe recipe, List<StepId> needs) {
    Offer doing = crew.doing(kind);
    return add(sheet, doing.engine(), key(kind, recipe, needs), recipe, needs);
  }

  /// Adds a step that is only worked out.
  StepId think(Sheet sheet, Recipe recipe, List<StepId> needs) {
    return add(sheet, "", key("", recipe, needs), recipe, needs);
  }

  /// The key a step of an engine has, or would have.
  Sha256 key(Class<? extends EngineJob> kind, Recipe recipe, List<StepId> needs) {
    return key(crew.doing(kind).fingerprint(), recipe, needs);
  }

  void deliver(StepId step, String role, String path) {
    deliverables.add(new Deliverable(path, new Deliverable.Source.Output(step, role)));
  }

  void deliver(Asset kept, String path) {
    deliverables.add(new Deliverable(path, new Deliverable.Source.Kept(kept)));
  }

  /// The version of every engine, by name.
  Map<String, String> engines() {
    var engines = new TreeMap<String, String>();
    crew.offers().forEach(offer -> engines.put(offer.engine(), offer.version()));
    return engines;
  }

  Plan plan() {
    return new Plan(steps);
  }

  List<Deliverable> deliverables() {
    return deliverables;
  }

  private StepId add(Sheet sheet, String engine, Sha256 key, Recipe recipe, List<StepId> needs) {
    var id = new StepId(sheet.id());
    steps.add(new Step(id, sheet.stage(), sheet.title(), engine, recipe, needs, sheet.work(), key));
    keys.put(id, key);
    return id;
  }

  private Sha256 key(String fingerprint, Recipe recipe, List<StepId> needs) {
    var made = new ArrayList<Sha256>();
    for (StepId need : needs) {
      Sha256 key = keys.get(need);
      if (key == null) {
        throw new IllegalStateException("no step " + need + " yet");
      }
      made.add(key);
    }
    return StepKey.of(recipe, fingerprint, made);
  }
}
