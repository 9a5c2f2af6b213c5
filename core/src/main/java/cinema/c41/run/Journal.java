package cinema.c41.run;

import cinema.c41.base.Sha256;
import cinema.c41.plan.Made;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The append-only truth about every run. Thread-safe; several processes may have it open.
public interface Journal {
  /// Adds entries, all or none; when it returns they survive a power cut.
  void append(RunId run, List<JournalEntry> entries);

  default void append(RunId run, JournalEntry entry) {
    append(run, List.of(entry));
  }

  /// Adds an entry that nobody waits for: it is there before whatever the same caller appends
  /// next, or lost with the process. For what only saves work after a crash: every wait for the
  /// disk is paid by each prompt.
  void note(RunId run, JournalEntry entry);

  /// What happened in a run, in order; empty when there is no such run.
  List<JournalEntry> entries(RunId run);

  /// Every run, the newest first.
  List<Row> runs();

  /// What was made last under this key, in any run.
  Optional<Made> made(Sha256 key);

  /// Whether somebody, perhaps in another process, has asked for the run to end since it was
  /// started or resumed.
  boolean isCancelAsked(RunId run);

  /// How long steps of a kind took, newest first, at most `most`.
  List<Timing> timings(String kind, int most);

  /// Remembers how long a step took, for estimates; may be lost in a power cut.
  void time(String kind, Timing timing);

  /// A run in the list of runs.
  ///
  /// @param outcome empty while it has not ended: it runs, or was interrupted
  record Row(RunId run, String project, Instant started, Optional<Outcome> outcome) {}

  /// A measured step: its amount in units of its kind, and the time it took.
  record Timing(double amount, Duration took) {}
}
