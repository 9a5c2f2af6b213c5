package cinema.c41.run;

import cinema.c41.base.Sha256;
import cinema.c41.plan.Made;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A journal on a disk that has no room for some entries.
record FullJournal(Journal truth, Predicate<JournalEntry> refuses) implements Journal {
  /// What whoever appends such an entry is told.
  static final class DiskFull extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void append(RunId run, List<JournalEntry> entries) {
    if (entries.stream().anyMatch(refuses)) {
      throw new DiskFull();
    }
    truth.append(run, entries);
  }

  @Override
  public void note(RunId run, JournalEntry entry) {
    append(run, entry);
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
