package cinema.c41.store;

import cinema.c41.base.Json;
import cinema.c41.base.Sha256;
import cinema.c41.plan.Made;
import cinema.c41.run.EntryTree;
import cinema.c41.run.Journal;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.Outcome;
import cinema.c41.run.RunId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The journal in SQLite. What is derived from entries (the list of runs, what was made under which
/// key) is written in the same transaction as the entries themselves.
final class SqliteJournal implements Journal {
  /// Timings that are kept of a kind.
  private static final int MOST_TIMINGS = 200;

  private final Database database;
  private final Clock clock;

  SqliteJournal(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void append(RunId run, List<JournalEntry> entries) {
    // Text is made on the caller's thread: the writer only writes.
    var written = entries.stream().map(Written::of).toList();
    String now = clock.instant().toString();
    database.change(
        connection -> {
          for (Written entry : written) {
            insert(connection, run, now, entry);
            derive(connection, run, now, entry.entry());
          }
        });
  }

  private record Written(JournalEntry entry, String kind, String json) {
    static Written of(JournalEntry entry) {
      var tree = EntryTree.of(entry);
      return new Written(entry, tree.text("kind"), Json.compact(tree));
    }
  }

  private static void insert(Connection connection, RunId run, String now, Written entry)
      throws SQLException {
    Database.run(
        connection,
        """
        INSERT INTO entries (run, seq, at, kind, entry)
        VALUES (?1, (SELECT coalesce(max(seq), 0) + 1 FROM entries WHERE run = ?1), ?2, ?3, ?4)
        """,
        run.text(),
        now,
        entry.kind(),
        entry.json());
  }

  private static void derive(Connection connection, RunId run, String now, JournalEntry entry)
      throws SQLException {
    switch (entry) {
      case JournalEntry.RunStarted(var project, _) ->
          Database.run(
              connection,
              "INSERT INTO runs (id, project, started) VALUES (?, ?, ?)",
              run.text(),
              project,
              now);
      case JournalEntry.RunResumed() ->
          Database.run(
              connection, "UPDATE runs SET outcome = NULL, cancel = 0 WHERE id = ?", run.text());
      case JournalEntry.CancelAsked() ->
          Database.run(connection, "UPDATE runs SET cancel = 1 WHERE id = ?", run.text());
      case JournalEntry.RunEnded(var outcome) ->
          Database.run(
              connection, "UPDATE runs SET outcome = ? WHERE id = ?", word(outcome), run.text());
      case JournalEntry.StepMade(_, var key, var made, _) ->
          Database.run(
              connection,
              "INSERT OR REPLACE INTO makings (key, made) VALUES (?, ?)",
              key.hex(),
              Json.compact(EntryTree.of(made)));
      case JournalEntry.AttemptStarted _ -> {}
      case JournalEntry.TicketIssued _ -> {}
      case JournalEntry.OutputKept _ -> {}
      case JournalEntry.StepReused _ -> {}
      case JournalEntry.AttemptFailed _ -> {}
      case JournalEntry.AttemptCancelled _ -> {}
      case JournalEntry.AttemptInterrupted _ -> {}
      case JournalEntry.RetakeOrdered _ -> {}
    }
  }

  @Override
  public List<JournalEntry> entries(RunId run) {
    return database.query(
        "SELECT entry FROM entries WHERE run = ? ORDER BY seq",
        row -> EntryTree.entry(JsonTrees.read(row.getString(1)).asObj()),
        run.text());
  }

  @Override
  public List<Row> runs() {
    return database.query(
        "SELECT id, project, started, outcome FROM runs ORDER BY rowid DESC",
        row ->
            new Row(
                new RunId(row.getString(1)),
                row.getString(2),
                Instant.parse(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(SqliteJournal::outcome)));
  }

  @Override
  public Optional<Made> made(Sha256 key) {
    return database
        .query("SELECT made FROM makings WHERE key = ?", row -> row.getString(1), key.hex())
        .stream()
        .findFirst()
        .map(json -> EntryTree.made(JsonTrees.read(json).asObj()));
  }

  @Override
  public boolean isCancelAsked(RunId run) {
    return database
        .query("SELECT cancel FROM runs WHERE id = ?", row -> row.getInt(1), run.text())
        .contains(1);
  }

  @Override
  public List<Timing> timings(String kind, int most) {
    return database.query(
        "SELECT amount, millis FROM timings WHERE kind = ? ORDER BY id DESC LIMIT ?",
        row -> new Timing(row.getDouble(1), Duration.ofMillis(row.getLong(2))),
        kind,
        most);
  }

  @Override
  public void time(String kind, Timing timing) {
    database.change(
        connection -> {
          Database.run(
              connection,
              "INSERT INTO timings (kind, amount, millis) VALUES (?, ?, ?)",
              kind,
              timing.amount(),
              timing.took().toMillis());
          Database.run(
              connection,
              """
              DELETE FROM timings WHERE kind = ?1 AND id <=
                (SELECT id FROM timings WHERE kind = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)
              """,
              kind,
              MOST_TIMINGS);
        });
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private static Outcome outcome(String word) {
    return Outcome.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
