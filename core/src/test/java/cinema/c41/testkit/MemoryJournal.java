package cinema.c41.testkit;

import cinema.c41.base.Sha256;
import cinema.c41.plan.Made;
import cinema.c41.run.Journal;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.Outcome;
import cinema.c41.run.RunId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A journal that lives as long as its object. It keeps the promises of [JournalContract], so what
/// is true of a run with it is true of a run with the journal on disk. Thread-safe.
public final class MemoryJournal implements Journal {
  private final Clock clock;
  private final SequencedMap<RunId, Ledger> ledgers = new LinkedHashMap<>();
  private final Map<Sha256, Made> made = new HashMap<>();
  private final Map<String, List<Timing>> timings = new HashMap<>();

  /// Owned by the journal's lock.
  private static final class Ledger {
    private final List<JournalEntry> entries = new ArrayList<>();
    private JournalEntry.@Nullable RunStarted started;
    private @Nullable Instant since;
    private @Nullable Outcome outcome;
    private boolean cancelAsked;
  }

  /// A journal in which no time passes.
  public MemoryJournal() {
    this(new ManualClock());
  }

  public MemoryJournal(Clock clock) {
    this.clock = clock;
  }

  /// How many entries a run has.
  public int size(RunId run) {
    return entries(run).size();
  }

  @Override
  public synchronized void append(RunId run, List<JournalEntry> entries) {
    requireOneStart(run, entries);
    Ledger ledger = ledgers.computeIfAbsent(run, _ -> new Ledger());
    entries.forEach(entry -> add(ledger, entry));
  }

  @Override
  public void note(RunId run, JournalEntry entry) {
    append(run, entry);
  }

  @Override
  public synchronized List<JournalEntry> entries(RunId run) {
    Ledger ledger = ledgers.get(run);
    return ledger == null ? List.of() : List.copyOf(ledger.entries);
  }

  @Override
  public synchronized List<Row> runs() {
    var rows = new ArrayList<Row>();
    ledgers.sequencedEntrySet().reversed().forEach(entry -> row(entry).ifPresent(rows::add));
    return rows;
  }

  @Override
  public synchronized Optional<Made> made(Sha256 key) {
    return Optional.ofNullable(made.get(key));
  }

  @Override
  public synchronized boolean isCancelAsked(RunId run) {
    Ledger ledger = ledgers.get(run);
    return ledger != null && ledger.cancelAsked;
  }

  @Override
  public synchronized List<Timing> timings(String kind, int most) {
    List<Timing> all = timings.getOrDefault(kind, List.of());
    return all.reversed().stream().limit(most).toList();
  }

  @Override
  public synchronized void time(String kind, Timing timing) {
    timings.computeIfAbsent(kind, _ -> new ArrayList<>()).add(timing);
  }

  private void requireOneStart(RunId run, List<JournalEntry> entries) {
    Set<RunId> started = new HashSet<>();
    Ledger before = ledgers.get(run);
    if (before != null && before.started != null) {
      started.add(run);
    }
    for (JournalEntry entry : entries) {
      if (entry instanceof JournalEntry.RunStarted && !started.add(run)) {
        throw new IllegalStateException(run + " was started before");
      }
    }
  }

  private void add(Ledger ledger, JournalEntry entry) {
    ledger.entries.add(entry);
    switch (entry) {
      case JournalEntry.RunStarted start -> {
        ledger.started = start;
        ledger.since = clock.instant();
      }
      case JournalEntry.RunResumed() -> {
        ledger.outcome = null;
        ledger.cancelAsked = false;
      }
      case JournalEntry.CancelAsked() -> ledger.cancelAsked = true;
      case JournalEntry.RunEnded(var outcome) -> ledger.outcome = outcome;
      case JournalEntry.StepMade(_, var key, var what, _) -> made.put(key, what);
      case JournalEntry.AttemptStarted _ -> {}
      case JournalEntry.TicketIssued _ -> {}
      case JournalEntry.OutputKept _ -> {}
      case JournalEntry.StepReused _ -> {}
      case JournalEntry.AttemptFailed _ -> {}
      case JournalEntry.AttemptCancelled _ -> {}
      case JournalEntry.AttemptAbandoned _ -> {}
      case JournalEntry.AttemptInterrupted _ -> {}
      case JournalEntry.RetakeOrdered _ -> {}
    }
  }

  private static Optional<Row> row(Map.Entry<RunId, Ledger> entry) {
    Ledger ledger = entry.getValue();
    if (ledger.started == null || ledger.since == null) {
      return Optional.empty();
    }
    var outcome = Optional.ofNullable(ledger.outcome);
    return Optional.of(new Row(entry.getKey(), ledger.started.project(), ledger.since, outcome));
  }
}
