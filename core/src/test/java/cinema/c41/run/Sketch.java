package cinema.c41.run;

import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.EngineJob;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Order;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.Stage;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.plan.Work;
import cinema.c41.testkit.FakeEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws small plans for tests: every step makes a document with its own name and those it needs.
final class Sketch {
  private final List<Step> steps = new ArrayList<>();
  private Duration deadline = Duration.ofMinutes(1);

  /// A document made of a name, how often it was found unfit, and what it was made from.
  private record Document(String name, List<StepId> needs) implements Recipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("name", name);
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var text = new StringBuilder(name + "#" + retake);
      for (StepId need : needs) {
        text.append(' ').append(inputs.made(need).output(need.text()).asset().id());
      }
      EngineJob job = FakeEngine.job(name, text.toString());
      return new Order.Job(job);
    }
  }

  /// A document that judges another step.
  private record Judge(String name, StepId judged) implements Recipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("judge", name);
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return new Order.Job(FakeEngine.job(name, "fit: " + inputs.made(judged).outputs()));
    }

    @Override
    public Optional<StepId> judges() {
      return Optional.of(judged);
    }
  }

  Sketch within(Duration limit) {
    deadline = limit;
    return this;
  }

  Sketch step(String name, String... needs) {
    List<StepId> ids = ids(needs);
    return add(name, new Document(name, ids), ids);
  }

  Sketch judge(String name, String judged) {
    return add(name, new Judge(name, new StepId(judged)), ids(judged));
  }

  Plan plan() {
    return new Plan(steps);
  }

  private Sketch add(String name, Recipe recipe, List<StepId> needs) {
    var work = new Work("document", 1, deadline);
    var key = Sha256.of(name + needs);
    steps.add(new Step(new StepId(name), Stage.BOARDS, name, "fake", recipe, needs, work, key));
    return this;
  }

  private static List<StepId> ids(String... names) {
    return java.util.Arrays.stream(names).map(StepId::new).toList();
  }
}
