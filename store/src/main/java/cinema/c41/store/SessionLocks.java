package cinema.c41.store;

import cinema.c41.base.C41Exception;
import cinema.c41.production.Locks;
import cinema.c41.run.RunId;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Locks as claims in the ledger. A claim counts while its [Session] lives and holds it; a process
/// that is killed gives back everything it had claimed. Thread-safe.
final class SessionLocks implements Locks {
  private final Database database;
  private final Session session;
  private final Clock clock;
  private final Set<String> ours = ConcurrentHashMap.newKeySet();

  /// Who has claimed something, for people.
  record Holder(String session, long pid, Instant since) {}

  SessionLocks(Database database, Session session, Clock clock) {
    this.database = database;
    this.session = session;
    this.clock = clock;
  }

  @Override
  public Optional<AutoCloseable> tryRun(RunId run) {
    return claim(nameOf(run));
  }

  @Override
  public Optional<AutoCloseable> tryFilm(String film) {
    return claim("film " + film);
  }

  @Override
  public Optional<AutoCloseable> tryCommission(int number) {
    return claim("commission " + number);
  }

  @Override
  public boolean isHeld(RunId run) {
    return ours.contains(nameOf(run)) || holder(run).isPresent();
  }

  /// Who is executing the run right now, in this or another process.
  Optional<Holder> holder(RunId run) {
    String name = nameOf(run);
    return database
        .first(
            "SELECT session, pid, since FROM claims WHERE name = ?",
            row -> new Holder(row.getString(1), row.getLong(2), Instant.parse(row.getString(3))),
            name)
        .filter(holder -> counts(name, holder.session()));
  }

  private Optional<AutoCloseable> claim(String name) {
    if (!ours.add(name)) {
      return Optional.empty();
    }
    boolean claimed = false;
    try {
      claimed = database.change(sql -> claim(sql, name));
    } finally {
      if (!claimed) {
        ours.remove(name);
      }
    }
    return claimed ? Optional.of(() -> release(name)) : Optional.empty();
  }

  private boolean claim(Sql sql, String name) throws SQLException {
    Optional<String> holder =
        sql.first("SELECT session FROM claims WHERE name = ?", row -> row.getString(1), name);
    // What this session has in the ledger but not in its set, it has given back.
    if (holder.filter(other -> !isUs(other) && session.isAlive(other)).isPresent()) {
      return false;
    }
    sql.run(
        "INSERT OR REPLACE INTO claims (name, session, pid, since) VALUES (?, ?, ?, ?)",
        name,
        session.name(),
        ProcessHandle.current().pid(),
        clock.instant().toString());
    return true;
  }

  /// Given back at once; that the ledger still has a line about it matters to nobody, so a full
  /// disk does not keep a lock.
  private void release(String name) {
    if (ours.contains(name)) {
      try {
        database.change(
            sql ->
                sql.run("DELETE FROM claims WHERE name = ? AND session = ?", name, session.name()));
      } catch (C41Exception | IllegalStateException _) {
        // The line stays behind; to others it counts until this session ends.
        return;
      } finally {
        ours.remove(name);
      }
    }
  }

  private boolean counts(String name, String holder) {
    return isUs(holder) ? ours.contains(name) : session.isAlive(holder);
  }

  private boolean isUs(String holder) {
    return holder.equals(session.name());
  }

  private static String nameOf(RunId run) {
    return "run " + run;
  }
}
