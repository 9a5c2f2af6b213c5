package cinema.c41.production;

import cinema.c41.base.Problem;
import cinema.c41.film.ProjectStore;
import cinema.c41.film.Take;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.run.Errand;
import cinema.c41.run.RunEvent;
import cinema.c41.schedule.Deliverable;
import cinema.c41.schedule.FilmPlan;
import cinema.c41.schedule.PlannedTake;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// A film being made: keeps takes as their checks pass, tells doors how far it is, and puts
/// what was ordered into the film's folder. Owned by the run's loop.
final class FilmErrand implements Errand {
  private final FilmPlan film;
  private final Shooting shooting;
  private final ProjectStore projects;
  private final Shelf shelf;
  private final Estimate estimate;
  private final Clock clock;
  private final Consumer<StudioEvent> door;
  private final Map<StepId, PlannedTake> takes = new HashMap<>();
  private final Map<StepId, Step> left = new LinkedHashMap<>();
  private final List<String> delivered = new ArrayList<>();
  private final Map<StepId, Problem> problems = new LinkedHashMap<>();
  private double seconds;

  /// Where an errand keeps what it makes, and how it knows the time.
  record Surroundings(ProjectStore projects, Shelf shelf, Estimate estimate, Clock clock) {}

  FilmErrand(FilmPlan film, Shooting shooting, Surroundings around, Consumer<StudioEvent> door) {
    this.film = film;
    this.shooting = shooting;
    this.projects = around.projects();
    this.shelf = around.shelf();
    this.estimate = around.estimate();
    this.clock = around.clock();
    this.door = door;
    film.takes().forEach(take -> takes.put(take.check(), take));
    film.plan().steps().forEach(step -> left.put(step.id(), step));
  }

  @Override
  public Plan plan() {
    return film.plan();
  }

  @Override
  public void made(Step step, Inputs inputs) {
    left.remove(step.id());
    problems.remove(step.id());
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
      door.accept(new StudioEvent.Delivered(file.path()));
    }
  }

  @Override
  public void hear(RunEvent event) {
    switch (event) {
      case RunEvent.Began(var run, var steps, var reused) -> {
        door.accept(new StudioEvent.FilmBegan(run.text(), shooting.film(), steps, reused));
        forecast();
      }
      case RunEvent.StepStarted(var step) ->
          door.accept(new StudioEvent.StepStarted(step.id().text(), stage(step), step.title()));
      case RunEvent.StepProgressed(var step, var fraction) ->
          door.accept(new StudioEvent.StepProgressed(step.id().text(), fraction));
      case RunEvent.StepMade(var step) -> {
        estimate.refresh(step.work().kind());
        door.accept(new StudioEvent.StepMade(step.id().text()));
        forecast();
      }
      case RunEvent.StepFailed(var step, var problem, var again) -> fail(step, problem, again);
      case RunEvent.Retake(var steps, var judge, var problem) -> {
        Step step = steps.getFirst();
        steps.forEach(one -> left.put(one.id(), one));
        left.put(judge.id(), judge);
        door.accept(new StudioEvent.RetakeOrdered(step.id().text(), step.title(), problem));
      }
      case RunEvent.HandOverFailed(var problem) -> {
        problems.put(new StepId("hand-over"), problem);
        door.accept(new StudioEvent.HandOverFailed(problem));
      }
      case RunEvent.StepPreviewed(var step, var image, var mediaType) ->
          door.accept(new StudioEvent.StepPreviewed(step.id().text(), image, mediaType));
      case RunEvent.Ended _ -> {}
    }
  }

  List<String> delivered() {
    return List.copyOf(delivered);
  }

  /// How long the film is; 0 until it is handed over.
  double seconds() {
    return seconds;
  }

  List<Problem> problems() {
    return List.copyOf(problems.values());
  }

  static String stage(Step step) {
    return step.stage().name().toLowerCase(Locale.ROOT);
  }

  private void fail(Step step, Problem problem, boolean again) {
    if (!again) {
      problems.put(step.id(), problem);
    }
    door.accept(new StudioEvent.StepFailed(step.id().text(), step.title(), problem, again));
  }

  private void keep(PlannedTake planned, Inputs inputs) {
    Take take = planned.take(inputs, clock.instant());
    if (projects.keep(shooting.film(), take)) {
      door.accept(new StudioEvent.TakeReady(take.slate()));
    }
    if (!take.making().origin().draft().isEmpty()) {
      projects
          .find(shooting.film())
          .filter(project -> !project.withFinal(take).equals(project))
          .ifPresent(project -> projects.save(project.withFinal(take)));
    }
  }

  private void forecast() {
    int steps = film.plan().size();
    door.accept(new StudioEvent.Forecast(steps - left.size(), steps, estimate.of(left.values())));
  }
}
