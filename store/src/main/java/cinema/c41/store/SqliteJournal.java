package cinema.c41.store;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Sha256;
import cinema.c41.plan.Made;
import cinema.c41.run.EntryTree;
import cinema.c41.run.Journal;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.Outcome;
import cinema.c41.run.RunId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/// The journal in SQLite. What is derived from entries (the list of runs, what was made under which
/// key) is written in the same transaction as the entries themselves.
final class SqliteJournal implements Journal {
  /// Timings that are kept of a kind.
  private static final int MOST_TIMINGS = 200;

  private static final String PRUNE =
      """
      DELETE FROM timings WHERE kind = ? AND id <=
        (SELECT id FROM timings WHERE kind = ? ORDER BY id DESC LIMIT 1 OFFSET ?)
      """;

  private final Database database;
  private final Clock clock;
  private final AtomicReference<CompletableFuture<Integer>> lastTiming =
      new AtomicReference<>(CompletableFuture.completedFuture(0));

  private record Written(JournalEntry entry, String kind, String json) {
    static Written of(JournalEntry entry) {
      var tree = EntryTree.of(entry);
      return new Written(entry, tree.text("kind"), Json.compact(tree));
    }
  }

  SqliteJournal(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void append(RunId run, List<JournalEntry> entries) {
    if (!entries.isEmpty()) {
      database.change(appending(run, entries));
    }
  }

  /// When it cannot be written, neither can what is appended after it, and that is told.
  @Override
  public void note(RunId run, JournalEntry entry) {
    var unawaited = database.changeLater(appending(run, List.of(entry)));
    assert unawaited != null;
  }

  /// Text is made on the caller's thread: the writer only writes.
  private Writer.Change<Integer> appending(RunId run, List<JournalEntry> entries) {
    var written = entries.stream().map(Written::of).toList();
    String now = clock.instant().toString();
    return sql -> append(sql, run, now, written);
  }

  @Override
  public List<JournalEntry> entries(RunId run) {
    return database.list(
        "SELECT entry FROM entries WHERE run = ? ORDER BY seq",
        row -> EntryTree.entry(JsonTrees.read(row.getString(1)).asObj()),
        run.text());
  }

  @Override
  public List<Row> runs() {
    return database.list(
        "SELECT id, project, started, outcome FROM runs ORDER BY rowid DESC", SqliteJournal::run);
  }

  @Override
  public Optional<Made> made(Sha256 key) {
    return database.first(
        "SELECT made FROM makings WHERE key = ?",
        row -> EntryTree.made(JsonTrees.read(row.getString(1)).asObj()),
        key.hex());
  }

  @Override
  public boolean isCancelAsked(RunId run) {
    return database
        .first("SELECT cancel FROM runs WHERE id = ?", row -> row.getInt(1) == 1, run.text())
        .orElse(false);
  }

  @Override
  public List<Timing> timings(String kind, int most) {
    // What this process has timed is seen by it, whether that is on the disk yet or was lost.
    var known = lastTiming.get().handle((_, _) -> true).join();
    return database.list(
        "SELECT amount, millis FROM timings WHERE kind = ? ORDER BY id DESC LIMIT ?",
        row -> new Timing(row.getDouble(1), Duration.ofMillis(row.getLong(2))),
        kind,
        known ? most : 0);
  }

  /// Nobody waits for it, and nobody's work fails with it.
  @Override
  public void time(String kind, Timing timing) {
    lastTiming.set(
        database.changeLater(
            sql -> {
              sql.run(
                  "INSERT INTO timings (kind, amount, millis) VALUES (?, ?, ?)",
                  kind,
                  timing.amount(),
                  timing.took().toMillis());
              return sql.run(PRUNE, kind, kind, MOST_TIMINGS);
            }));
  }

  private static int append(Sql sql, RunId run, String now, List<Written> entries)
      throws SQLException {
    for (Written entry : entries) {
      sql.run(
          """
          INSERT INTO entries (run, seq, at, kind, entry) VALUES
            (?, (SELECT coalesce(max(seq), 0) + 1 FROM entries WHERE run = ?), ?, ?, ?)
          """,
          run.text(),
          run.text(),
          now,
          entry.kind(),
          entry.json());
      derive(sql, run, now, entry.entry());
    }
    return entries.size();
  }

  private static void derive(Sql sql, RunId run, String now, JournalEntry entry)
      throws SQLException {
    switch (entry) {
      case JournalEntry.RunStarted(var project, _) -> start(sql, run, project, now);
      case JournalEntry.RunResumed() ->
          sql.run("UPDATE runs SET outcome = NULL, cancel = 0 WHERE id = ?", run.text());
      case JournalEntry.CancelAsked() ->
          sql.run("UPDATE runs SET cancel = 1 WHERE id = ?", run.text());
      case JournalEntry.RunEnded(var outcome) ->
          sql.run("UPDATE runs SET outcome = ? WHERE id = ?", word(outcome), run.text());
      case JournalEntry.StepMade(_, var key, var made, _) ->
          sql.run(
              "INSERT OR REPLACE INTO makings (key, made) VALUES (?, ?)",
              key.hex(),
              Json.compact(EntryTree.of(made)));
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

  /// Two runs of one name would become one story.
  private static void start(Sql sql, RunId run, String project, String now) throws SQLException {
    int added =
        sql.run(
            """
            INSERT INTO runs (id, project, started) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            run.text(),
            project,
            now);
    if (added == 0) {
      throw new C41Exception(StoreProblems.runExists(run.text()));
    }
  }

  private static Row run(ResultSet row) throws SQLException {
    return new Row(
        new RunId(row.getString(1)),
        row.getString(2),
        Instant.parse(row.getString(3)),
        Optional.ofNullable(row.getString(4)).map(SqliteJournal::outcome));
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private static Outcome outcome(String word) {
    return Outcome.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
