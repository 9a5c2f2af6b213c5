package cinema.c41.production;

import cinema.c41.asset.Vault;
import cinema.c41.engine.Offer;
import cinema.c41.film.Origin;
import cinema.c41.plan.Made;
import cinema.c41.plan.Step;
import cinema.c41.run.Journal;
import cinema.c41.schedule.Crew;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shows a plan to people, with what is made already.
final class PlanDesk {
  private final Journal journal;
  private final Vault vault;
  private final Estimate estimate;

  PlanDesk(Journal journal, Vault vault, Estimate estimate) {
    this.journal = journal;
    this.vault = vault;
    this.estimate = estimate;
  }

  PlanView view(Preparation ready) {
    var toMake = new ArrayList<Step>();
    var views = new ArrayList<PlanView.StepView>();
    for (Step step : ready.plan().plan().steps()) {
      boolean isMade = isMade(step);
      views.add(view(step, isMade));
      if (!isMade) {
        toMake.add(step);
      }
    }
    return new PlanView(
        ready.project().name(), views, estimate.of(toMake), ready.notices(), shots(ready));
  }

  private static List<PlanView.ShotView> shots(Preparation ready) {
    return ready.plan().takes().stream()
        .map(
            take ->
                new PlanView.ShotView(
                    take.slate(),
                    take.making().origin().parts().stream().map(Origin.Part::preset).toList()))
        .toList();
  }

  static Map<String, Integer> lanes(Crew crew) {
    var lanes = new HashMap<String, Integer>();
    for (Offer offer : crew.offers()) {
      lanes.put(offer.engine(), Math.max(1, offer.lanes()));
    }
    return lanes;
  }

  private boolean isMade(Step step) {
    return journal.made(step.key()).filter(this::isHeld).isPresent();
  }

  private boolean isHeld(Made made) {
    return made.outputs().stream().allMatch(output -> vault.holds(output.asset().id()));
  }

  private static PlanView.StepView view(Step step, boolean isMade) {
    return new PlanView.StepView(
        step.id().text(),
        FilmErrand.stage(step),
        step.title(),
        step.engine(),
        step.needs().stream().map(need -> need.text()).toList(),
        step.key().hex(),
        isMade);
  }
}
