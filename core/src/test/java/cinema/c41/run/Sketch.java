package cinema.c41.run;

import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.PaperJob;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Draws small plans for tests: every step makes a document with its own name and those it needs.
final class Sketch {
  private final List<Step> steps = new ArrayList<>();
  private Duration deadline = Duration.ofMinutes(1);
  private String engine = "fake";

  /// A document made of a name, how often it was found unfit, and what it was made from.
  private record Document(String name, List<StepId> needs) implements Recipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("name", name);
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return new Order.Job(FakeEngine.job(name, text(inputs, retake)));
    }

    String text(Inputs inputs, int retake) {
      var text = new StringBuilder(name + "#" + retake);
      for (StepId need : needs) {
        text.append(' ').append(inputs.made(need).outputs().getFirst().asset().id());
      }
      return text.toString();
    }
  }

  /// A document and notes on it: two outputs of one job.
  private record Pair(Document document) implements Recipe {
    @Override
    public Tree.Obj spec() {
      return document.spec().with("notes", "too");
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      String text = document.text(inputs, retake);
      return new Order.Job(
          new PaperJob.Documents(
              List.of(
                  new PaperJob.Document(document.name(), "text/plain", text),
                  new PaperJob.Document(document.name() + "-notes", "text/plain", "on " + text))));
    }
  }

  /// A document that judges another step.
  private record Judge(String name, StepId judged, StepId seen) implements Recipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("judge", name);
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return new Order.Job(FakeEngine.job(name, "looked at " + inputs.made(seen).outputs()));
    }

    @Override
    public Optional<StepId> judges() {
      return Optional.of(judged);
    }
  }

  /// Something that is only worked out, from what another step is asked for.
  private record Thought(String name, Optional<StepId> about) implements Recipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("thought", name);
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      int outputs = about.map(step -> inputs.made(step).outputs().size()).orElse(0);
      return new Order.Facts(Tree.obj().with("outputs", outputs));
    }
  }

  /// The longest that the steps after this may take.
  Sketch within(Duration limit) {
    deadline = limit;
    return this;
  }

  /// Who does the steps after this.
  Sketch by(String name) {
    engine = name;
    return this;
  }

  Sketch step(String name, String... needs) {
    List<StepId> ids = ids(needs);
    return add(name, engine, new Document(name, ids), ids);
  }

  Sketch pair(String name, String... needs) {
    List<StepId> ids = ids(needs);
    return add(name, engine, new Pair(new Document(name, ids)), ids);
  }

  /// A judge that looks at what others made of the step it judges.
  Sketch judge(String name, String judged, String looksAt) {
    return add(
        name, engine, new Judge(name, new StepId(judged), new StepId(looksAt)), ids(looksAt));
  }

  Sketch judge(String name, String judged) {
    return add(name, engine, new Judge(name, new StepId(judged), new StepId(judged)), ids(judged));
  }

  /// A step without an engine, about nothing.
  Sketch thought(String name) {
    return add(name, "", new Thought(name, Optional.empty()), List.of());
  }

  /// A step without an engine.
  Sketch thought(String name, String about) {
    return add(name, "", new Thought(name, Optional.of(new StepId(about))), ids(about));
  }

  /// A step with a bug: it asks for what it does not need.
  Sketch bug(String name, String unneeded) {
    return add(name, "", new Thought(name, Optional.of(new StepId(unneeded))), List.of());
  }

  Plan plan() {
    return new Plan(steps);
  }

  private Sketch add(String name, String doer, Recipe recipe, List<StepId> needs) {
    var work = new Work("document", 1, deadline);
    var key = Sha256.of(name + needs);
    steps.add(new Step(new StepId(name), Stage.BOARDS, name, doer, recipe, needs, work, key));
    return this;
  }

  private static List<StepId> ids(String... names) {
    return Arrays.stream(names).map(StepId::new).toList();
  }
}
