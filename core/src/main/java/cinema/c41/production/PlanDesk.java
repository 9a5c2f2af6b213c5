package cinema.c41.production;

import cinema.c41.asset.Vault;
import cinema.c41.film.Origin;
import cinema.c41.plan.Made;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.production.telling.Estimate;
import cinema.c41.production.telling.Teller;
import cinema.c41.run.Journal;
import java.util.ArrayList;
import java.util.List;

/// Shows a plan to people, with what is made already.
public final class PlanDesk {
  private final Journal journal;
  private final Vault vault;
  private final Estimate estimate;

  public PlanDesk(Journal journal, Vault vault, Estimate estimate) {
    this.journal = journal;
    this.vault = vault;
    this.estimate = estimate;
  }

  PlanView view(Preparation ready) {
    return view(ready.project().name(), ready.plan().plan(), ready.notices()).with(shots(ready));
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

  /// @param name of what is planned
  public PlanView view(String name, Plan plan, List<String> notices) {
    var toMake = new ArrayList<Step>();
    var views = new ArrayList<PlanView.StepView>();
    for (Step step : plan.steps()) {
      boolean isMade = isMade(step);
      views.add(view(step, isMade));
      if (!isMade) {
        toMake.add(step);
      }
    }
    return new PlanView(name, views, estimate.of(toMake), notices);
  }

  /// Whether an earlier run has made it, and it is still there.
  public boolean isMade(Step step) {
    return journal.made(step.key()).filter(this::isHeld).isPresent();
  }

  private boolean isHeld(Made made) {
    return made.outputs().stream().allMatch(output -> vault.holds(output.asset().id()));
  }

  private static PlanView.StepView view(Step step, boolean isMade) {
    return new PlanView.StepView(
        step.id().text(),
        Teller.stage(step),
        step.title(),
        step.engine(),
        step.needs().stream().map(need -> need.text()).toList(),
        step.key().hex(),
        isMade);
  }
}
