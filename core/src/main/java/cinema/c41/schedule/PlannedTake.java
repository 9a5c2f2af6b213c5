package cinema.c41.schedule;

import cinema.c41.film.Footage;
import cinema.c41.film.Making;
import cinema.c41.film.ShotId;
import cinema.c41.film.Take;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.StepId;
import java.time.Instant;

/// A take that a plan makes: it exists once its check has passed.
public final class PlannedTake {
  private final Pick.Planned pick;

  PlannedTake(Pick.Planned pick) {
    this.pick = pick;
  }

  public ShotId shot() {
    return pick.shot();
  }

  public String slate() {
    return pick.slate();
  }

  public Making making() {
    return pick.making();
  }

  /// The step that makes its picture.
  public StepId step() {
    return pick.step();
  }

  /// The step whose success makes it a take.
  public StepId check() {
    return pick.check();
  }

  /// The take, once its steps are made.
  public Take take(Inputs inputs, Instant now) {
    Footage footage = pick.footage(inputs);
    return new Take(pick.shot(), pick.number(), pick.making(), footage, now);
  }
}
