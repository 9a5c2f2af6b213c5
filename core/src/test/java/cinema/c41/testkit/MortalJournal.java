package cinema.c41.testkit;

import cinema.c41.base.Sha256;
import cinema.c41.plan.Made;
import cinema.c41.run.Journal;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.RunId;
import java.util.List;
import java.util.Optional;

/// The journal as a process sees it that is going to die.
final class MortalJournal implements Journal {
  private final Journal truth;
  private final boolean durable;
  private int left;

  MortalJournal(Journal truth, int entriesUntilDeath, boolean durable) {
    this.truth = truth;
    this.left = entriesUntilDeath;
    this.durable = durable;
  }

  /// The process is no more; nothing it would do counts.
  static final class Death extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public synchronized void append(RunId run, List<JournalEntry> entries) {
    if (left <= 0) {
      throw new Death();
    }
    left--;
    if (left > 0 || durable) {
      truth.append(run, entries);
    }
    if (left == 0) {
      throw new Death();
    }
  }

  @Override
  public List<JournalEntry> entries(RunId run) {
    return truth.entries(run);
  }

  @Override
  public List<Row> runs() {
    return truth.runs();
  }

  @Override
  public Optional<Made> made(Sha256 key) {
    return truth.made(key);
  }

  @Override
  public boolean isCancelAsked(RunId run) {
    return truth.isCancelAsked(run);
  }

  @Override
  public List<Timing> timings(String kind, int most) {
    return truth.timings(kind, most);
  }

  @Override
  public void time(String kind, Timing timing) {
    truth.time(kind, timing);
  }
}
