package cinema.c41.run;

import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.engine.Engine;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Made;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import cinema.c41.testkit.MemoryJournal;
import cinema.c41.testkit.MemoryVault;
import cinema.c41.testkit.TempDesks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What outlives a process, and processes that run plans on it.
final class Studio {
  final MemoryJournal journal = new MemoryJournal();
  final MemoryVault vault;
  final TempDesks desks;
  final RunId run;
  final List<RunEvent> heard = new ArrayList<>();
  final List<Map<String, AssetId>> handedOver = new ArrayList<>();

  /// What a judge has found fit, by the step that made it; it is put up once.
  final Map<StepId, AssetId> shelf = new LinkedHashMap<>();

  /// What somebody tried to put up in the place of something else.
  final List<StepId> putUpTwice = new ArrayList<>();

  private final List<Problem> handOverProblems = new ArrayList<>();
  private Consumer<RunEvent> listener = _ -> {};
  private Duration grace = Duration.ofSeconds(10);

  Studio(Path folder) {
    this(folder, new RunId("rtest"));
  }

  Studio(Path folder, RunId run) {
    this.run = run;
    this.vault = new MemoryVault(folder.resolve("vault"));
    this.desks = new TempDesks(folder.resolve("desks"), vault);
  }

  /// Who else hears what happens, on the run's own thread.
  Studio telling(Consumer<RunEvent> hears) {
    listener = hears;
    return this;
  }

  /// How long an engine that was asked to stop is waited for.
  Studio waitingFor(Duration time) {
    grace = time;
    return this;
  }

  /// The next hand-over fails.
  Studio failsToHandOver(Problem problem) {
    handOverProblems.add(problem);
    return this;
  }

  /// A run of this plan, to its end.
  Outcome shoot(Plan plan, Engine... engines) {
    return shootOn(journal, plan, engines);
  }

  /// The same with a journal that has moods.
  Outcome shootOn(Journal ledger, Plan plan, Engine... engines) {
    if (journal.entries(run).isEmpty()) {
      runner(ledger, engines).open(run, "film", Tree.obj());
    }
    return runner(ledger, engines).execute(run, new Ordered(plan, () -> true));
  }

  /// A process that dies when it has written so many entries.
  ///
  /// @param durable whether the last of them is kept
  /// @return whether it died, rather than ending before
  boolean die(Plan plan, FakeEngine engine, int entries, boolean durable) {
    return die(plan, engine, new MortalProcess(entries, durable));
  }

  /// The same in a process of any kind.
  boolean die(Plan plan, FakeEngine engine, MortalProcess process) {
    Vault mortal = process.vault(vault);
    Engine driver = process.engine(engine);
    Journal ledger = process.journal(journal);
    var runner =
        new Runner(ledger, mortal, process.desks(desks), List.of(driver), Clock.systemUTC());
    try {
      if (journal.entries(run).isEmpty()) {
        runner.open(run, "film", Tree.obj());
      }
      runner.execute(run, new Ordered(plan, process::isAlive));
      return false;
    } catch (MortalProcess.Death _) {
      return true;
    }
  }

  /// An errand for this plan, of a process that lives.
  Errand errand(Plan plan) {
    return new Ordered(plan, () -> true);
  }

  Runner runner(Journal ledger, Engine... engines) {
    return new Runner(ledger, vault, desks, List.of(engines), Clock.systemUTC()).withGrace(grace);
  }

  List<JournalEntry> entries() {
    return journal.entries(run);
  }

  <T extends JournalEntry> List<T> entries(Class<T> kind) {
    return entries().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  RunState state() {
    return RunState.of(entries());
  }

  List<RunEvent.StepFailed> failures() {
    return heard(RunEvent.StepFailed.class);
  }

  /// The codes of the problems that steps failed with, each time one did.
  List<String> codes() {
    return failures().stream().map(failure -> failure.problem().code().toString()).toList();
  }

  <T extends RunEvent> List<T> heard(Class<T> kind) {
    return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// What a step made first, as it was handed over last.
  AssetId asset(String step) {
    @Nullable AssetId asset = handedOver.getLast().get(step);
    return Optional.ofNullable(asset).orElseThrow(() -> new AssertionError("no " + step));
  }

  /// Everything that every step of the plan made.
  private static Map<String, AssetId> outputs(Plan plan, Inputs inputs) {
    var outputs = new LinkedHashMap<String, AssetId>();
    for (Step step : plan.steps()) {
      for (Made.Output output : inputs.made(step.id()).outputs()) {
        outputs.put(output.role(), output.asset().id());
      }
    }
    return outputs;
  }

  /// Notes what it hears, puts up what was found fit, and hands over.
  private final class Ordered implements Errand {
    private final Plan plan;
    private final BooleanSupplier alive;

    Ordered(Plan plan, BooleanSupplier alive) {
      this.plan = plan;
      this.alive = alive;
    }

    @Override
    public Plan plan() {
      return plan;
    }

    @Override
    public void made(Step step, Inputs inputs) {
      if (alive.getAsBoolean()) {
        step.recipe().judges().ifPresent(judged -> putUp(judged, inputs.made(judged)));
      }
    }

    @Override
    public void handOver(Inputs inputs) {
      if (!handOverProblems.isEmpty()) {
        throw new C41Exception(handOverProblems.removeFirst());
      }
      if (alive.getAsBoolean()) {
        handedOver.add(outputs(plan, inputs));
      }
    }

    @Override
    public void hear(RunEvent event) {
      if (alive.getAsBoolean()) {
        heard.add(event);
        listener.accept(event);
      }
    }

    private void putUp(StepId judged, Made made) {
      AssetId now = made.outputs().getFirst().asset().id();
      AssetId before = shelf.putIfAbsent(judged, now);
      if (before != null && !before.equals(now)) {
        putUpTwice.add(judged);
      }
    }
  }
}
