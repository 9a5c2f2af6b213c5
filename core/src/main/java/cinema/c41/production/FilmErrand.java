package cinema.c41.production;

import cinema.c41.base.Problem;
import cinema.c41.film.ProjectStore;
import cinema.c41.film.Take;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.preset.own.MeasureBook;
import cinema.c41.production.telling.Estimate;
import cinema.c41.production.telling.Gauge;
import cinema.c41.production.telling.Teller;
import cinema.c41.run.Errand;
import cinema.c41.run.RunEvent;
import cinema.c41.schedule.Deliverable;
import cinema.c41.schedule.FilmPlan;
import cinema.c41.schedule.PlannedTake;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A film being made: keeps takes as their checks pass, and puts what was ordered into the film's
/// folder. Owned by the run's loop.
final class FilmErrand implements Errand {
  private final FilmPlan film;
  private final Shooting shooting;
  private final ProjectStore projects;
  private final Shelf shelf;
  private final Clock clock;
  private final Teller teller;
  private final Gauge gauge;
  private final Map<StepId, PlannedTake> takes = new HashMap<>();
  private final List<String> delivered = new ArrayList<>();
  private double seconds;

  /// Where an errand keeps what it makes, and how it knows the time.
  record Surroundings(
      ProjectStore projects, Shelf shelf, Estimate estimate, MeasureBook measures, Clock clock) {}

  FilmErrand(FilmPlan film, Shooting shooting, Surroundings around, Consumer<StudioEvent> door) {
    this.film = film;
    this.shooting = shooting;
    this.projects = around.projects();
    this.shelf = around.shelf();
    this.clock = around.clock();
    this.teller = new Teller(film.plan(), around.estimate(), this::beginning, door);
    this.gauge = new Gauge(around.measures(), door);
    film.takes().forEach(take -> takes.put(take.check(), take));
  }

  @Override
  public Plan plan() {
    return film.plan();
  }

  @Override
  public void made(Step step, Inputs inputs) {
    teller.made(step);
    PlannedTake take = takes.get(step.id());
    if (take != null) {
      keep(take, inputs);
    }
  }

  @Override
  public void handOver(Inputs inputs) {
    seconds = film.seconds(inputs);
    for (Deliverable file : film.deliverables()) {
      shelf.put(shooting.folder(), file.path(), file.asset(inputs));
      delivered.add(file.path());
      teller.tell(new StudioEvent.Delivered(file.path()));
    }
  }

  @Override
  public void hear(RunEvent event) {
    gauge.hear(event);
    teller.hear(event);
  }

  List<String> delivered() {
    return List.copyOf(delivered);
  }

  /// How long the film is; 0 until it is handed over.
  double seconds() {
    return seconds;
  }

  List<Problem> problems() {
    return teller.problems();
  }

  private StudioEvent beginning(RunEvent.Began began) {
    return new StudioEvent.FilmBegan(
        began.run().text(), shooting.film(), began.steps(), began.reused());
  }

  private void keep(PlannedTake planned, Inputs inputs) {
    Take take = planned.take(inputs, clock.instant());
    if (projects.keep(shooting.film(), take)) {
      teller.tell(new StudioEvent.TakeReady(take.slate()));
    }
    if (!take.making().origin().draft().isEmpty()) {
      projects
          .find(shooting.film())
          .filter(project -> !project.withFinal(take).equals(project))
          .ifPresent(project -> projects.save(project.withFinal(take)));
    }
  }
}
