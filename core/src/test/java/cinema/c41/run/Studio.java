package cinema.c41.run;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Tree;
import cinema.c41.engine.Engine;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Made;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.testkit.MemoryJournal;
import cinema.c41.testkit.TempDesks;
import cinema.c41.testkit.TempVault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What outlives a process, and processes that run plans on it.
final class Studio {
  final MemoryJournal journal = new MemoryJournal();
  final TempVault vault;
  final RunId run = new RunId("rtest");
  final List<RunEvent> heard = new ArrayList<>();
  final List<Map<String, AssetId>> handedOver = new ArrayList<>();
  private final Path folder;

  Studio(Path folder) {
    this.folder = folder;
    this.vault = new TempVault(made(folder.resolve("vault")));
  }

  /// A run of this plan, to its end.
  Outcome shoot(Plan plan, Engine engine) {
    if (journal.size(run) == 0) {
      runner(journal, engine).open(run, "film", Tree.obj());
    }
    return runner(journal, engine).execute(run, new Ordered(plan));
  }

  /// A process that dies when it has written so many entries.
  void shootAndDie(Plan plan, Engine engine, int entries, boolean durable) {
    if (journal.size(run) == 0) {
      runner(journal, engine).open(run, "film", Tree.obj());
    }
    runner(journal.process(entries, durable), engine).execute(run, new Ordered(plan));
  }

  /// What every step of the plan made.
  static Map<String, AssetId> outputs(Plan plan, Inputs inputs) {
    var outputs = new LinkedHashMap<String, AssetId>();
    for (Step step : plan.steps()) {
      for (Made.Output output : inputs.made(step.id()).outputs()) {
        outputs.put(step.id().text(), output.asset().id());
      }
    }
    return outputs;
  }

  List<RunEvent.StepFailed> failures() {
    return heard.stream()
        .filter(RunEvent.StepFailed.class::isInstance)
        .map(RunEvent.StepFailed.class::cast)
        .toList();
  }

  private Runner runner(Journal ledger, Engine engine) {
    var desks = new TempDesks(made(folder.resolve("desks")), vault);
    return new Runner(ledger, vault, desks, List.of(engine), Clock.systemUTC());
  }

  private static Path made(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Notes what it hears, and what it hands over.
  private final class Ordered implements Errand {
    private final Plan plan;

    Ordered(Plan plan) {
      this.plan = plan;
    }

    @Override
    public Plan plan() {
      return plan;
    }

    @Override
    public void made(Step step, Inputs inputs) {}

    @Override
    public void handOver(Inputs inputs) {
      handedOver.add(outputs(plan, inputs));
    }

    @Override
    public void hear(RunEvent event) {
      heard.add(event);
    }
  }
}
