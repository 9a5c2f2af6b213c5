package cinema.c41.run;

import cinema.c41.asset.Vault;
import cinema.c41.base.Tree;
import cinema.c41.engine.Engine;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Executes plans and resumes them.
///
/// A run is executed by one loop, on the thread that calls [#execute]: it alone decides what is
/// started, tried again or given up. Attempts run on virtual threads and report to it. Everything
/// that happens is in the [Journal] before anything is built on it, so a process that dies at any
/// instant has lost no finished work: executing the same run again goes on from the journal.
///
/// ```java
/// Outcome outcome = runner.execute(run, errand);
/// ```
public final class Runner {
  /// How long an engine may take to stop unless somebody says otherwise.
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Journal journal;
  private final Vault vault;
  private final Desks desks;
  private final SequencedMap<String, Engine> engines = new LinkedHashMap<>();
  private final Clock clock;
  private Duration grace = GRACE;

  public Runner(Journal journal, Vault vault, Desks desks, List<Engine> engines, Clock clock) {
    this.journal = journal;
    this.vault = vault;
    this.desks = desks;
    this.clock = clock;
    engines.forEach(engine -> this.engines.put(engine.name(), engine));
  }

  /// The same, but an engine that was asked to stop is waited for so long and no longer.
  public Runner withGrace(Duration time) {
    var runner = new Runner(journal, vault, desks, List.copyOf(engines.values()), clock);
    runner.grace = time;
    return runner;
  }

  /// Writes a new run into the journal, without beginning it.
  public void open(RunId run, String project, Tree.Obj order) {
    journal.append(run, new JournalEntry.RunStarted(project, order));
  }

  /// Executes a run that was opened, or goes on with one that was interrupted, cancelled or failed.
  /// Blocks until it has ended; the caller holds whatever lock keeps other processes away.
  public Outcome execute(RunId run, Errand errand) {
    var bench = new Attempt.Bench(run, journal, vault, desks, clock, grace);
    return new RunLoop(bench, engines, lanes(), errand).execute();
  }

  /// Asks a run to end, wherever it is executed.
  public void cancel(RunId run) {
    journal.append(run, new JournalEntry.CancelAsked());
  }

  private Map<String, Integer> lanes() {
    var lanes = new LinkedHashMap<String, Integer>();
    engines.forEach((name, engine) -> lanes.put(name, Math.max(1, engine.offer().lanes())));
    return lanes;
  }
}
