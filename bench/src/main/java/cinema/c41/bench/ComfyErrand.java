package cinema.c41.bench;

import cinema.c41.base.Problem;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.GraphJob;
import cinema.c41.film.Footage;
import cinema.c41.film.Making;
import cinema.c41.film.ProjectStore;
import cinema.c41.film.ShotId;
import cinema.c41.film.Take;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Order;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.Stage;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.plan.Work;
import cinema.c41.run.Errand;
import cinema.c41.run.RunEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Many prompts, each of which becomes a take; and how long each of them took.
final class ComfyErrand implements Errand {
  private final String name;
  private final ProjectStore projects;
  private final Plan plan;
  private final Map<StepId, Long> started = new HashMap<>();
  private final Map<StepId, Duration> took = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  ComfyErrand(String name, Tree.Obj graph, ProjectStore projects) {
    this.name = name;
    this.projects = projects;
    var steps = new ArrayList<Step>();
    for (int i = 0; i < ComfyBench.PROMPTS; i++) {
      steps.add(step(i, graph));
    }
    this.plan = new Plan(steps);
  }

  Duration took(StepId step) {
    return Objects.requireNonNull(took.get(step), step.text());
  }

  List<Problem> problems() {
    return problems;
  }

  @Override
  public Plan plan() {
    return plan;
  }

  @Override
  public void made(Step step, Inputs inputs) {
    var picture = inputs.made(step.id()).outputs().getFirst().asset();
    var shot = ShotId.of(name, took.size());
    var making = new Making(step.key(), 0, 0, step.engine());
    var footage = new Footage(picture, 0, 1, List.of());
    projects.keep("bench", new Take(shot, 1, making, footage, Instant.now()));
    long since = Objects.requireNonNull(started.get(step.id()), step.title());
    took.put(step.id(), Duration.ofNanos(System.nanoTime() - since));
  }

  @Override
  public void handOver(Inputs inputs) {}

  @Override
  public void hear(RunEvent event) {
    switch (event) {
      case RunEvent.StepStarted(var step) -> started.put(step.id(), System.nanoTime());
      case RunEvent.StepFailed(_, var problem, _) -> problems.add(problem);
      case RunEvent.Began _,
          RunEvent.StepProgressed _,
          RunEvent.StepPreviewed _,
          RunEvent.StepMade _,
          RunEvent.Retake _,
          RunEvent.HandOverFailed _,
          RunEvent.Ended _ -> {}
    }
  }

  private Step step(int number, Tree.Obj graph) {
    String title = name + "/" + number;
    var job = new GraphJob(graph, Map.of(), List.of(), Duration.ofMinutes(1));
    var work = new Work("bench", 1, Duration.ofMinutes(1));
    return new Step(
        new StepId(title),
        Stage.BOARDS,
        title,
        "comfyui",
        new Prompt(title, job),
        List.of(),
        work,
        Sha256.of(title));
  }

  private record Prompt(String title, GraphJob job) implements Recipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("title", title);
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return new Order.Job(job);
    }
  }
}
