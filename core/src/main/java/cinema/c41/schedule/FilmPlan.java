package cinema.c41.schedule;

import cinema.c41.base.FrameRate;
import cinema.c41.cut.CutList;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Plan;
import cinema.c41.plan.StepId;
import java.util.List;

/// A plan for a whole film.
///
/// @param cut the step that decides what stands where
/// @param takes the takes it makes, or finds made
/// @param deliverables the files of the film's folder
/// @param stale circled takes that are older than the script: they stay in the cut, and what would
///     replace them is made beside
/// @param notices what people should know of how its shots are made, a sentence each
public record FilmPlan(
    Plan plan,
    StepId cut,
    FrameRate rate,
    List<PlannedTake> takes,
    List<Deliverable> deliverables,
    List<Stale> stale,
    List<String> notices) {
  public FilmPlan {
    takes = List.copyOf(takes);
    deliverables = List.copyOf(deliverables);
    stale = List.copyOf(stale);
    notices = List.copyOf(notices);
  }

  /// How long the film is, once its cut is made.
  public double seconds(Inputs inputs) {
    return rate.seconds(CutList.from(inputs.made(cut).facts()).frames());
  }

  /// A circled take that no longer is what the script says, and the take that is.
  public record Stale(String circled, String current) {}
}
