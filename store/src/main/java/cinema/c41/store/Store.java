package cinema.c41.store;

import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.commission.PieceStore;
import cinema.c41.film.ProjectStore;
import cinema.c41.production.Locks;
import cinema.c41.run.Desks;
import cinema.c41.run.Journal;
import cinema.c41.run.RunId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Everything that is kept, in one home folder: `c41.db` (journal, projects, takes, pieces),
/// `vault/` (assets), `work/` (emptied as runs end) and `sessions/` (who has it open). Any number
/// of processes may have the same home open.
///
/// ```java
/// try (var store = Store.open(home, Clock.systemUTC())) {
///   store.journal().append(run, entry); // durable when it returns
/// }
/// ```
public final class Store implements AutoCloseable {
  private static final Duration LONGEST_JOB = Duration.ofDays(7);

  private final Session session;
  private final Database database;
  private final FileVault vault;
  private final SqliteJournal journal;
  private final SqliteProjects projects;
  private final SqlitePieces pieces;
  private final FolderDesks desks;
  private final SessionLocks locks;

  private Store(Path home, Session session, Database database, Clock clock) throws IOException {
    this.session = session;
    this.database = database;
    this.vault = new FileVault(home.resolve("vault"), database, session);
    this.journal = new SqliteJournal(database, clock);
    this.projects = new SqliteProjects(database);
    this.pieces = new SqlitePieces(database, clock);
    this.desks = new FolderDesks(home.resolve("work"), vault);
    this.locks = new SessionLocks(database, session, clock);
  }

  /// Opens the home folder, and makes it when it is not there.
  public static Store open(Path home, Clock clock) {
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotOpen(home, e), e);
    }
    var session = Session.open(home.resolve("sessions"));
    try {
      return open(home, session, clock);
    } catch (RuntimeException e) {
      close(session, e);
      throw e;
    }
  }

  public Journal journal() {
    return journal;
  }

  public ProjectStore projects() {
    return projects;
  }

  public PieceStore pieces() {
    return pieces;
  }

  public Vault vault() {
    return vault;
  }

  public Desks desks() {
    return desks;
  }

  public Locks locks() {
    return locks;
  }

  /// Whether an asset's bytes still are what its name says; reads all of them.
  public boolean verify(AssetId asset) {
    return vault.verify(asset);
  }

  @Override
  public void close() {
    try (session;
        database) {
      vault.leave();
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotKeep(vault.root(), e), e);
    }
  }

  Database database() {
    return database;
  }

  SessionLocks sessionLocks() {
    return locks;
  }

  private static Store open(Path home, Session session, Clock clock) {
    var alone = new Alone(home.resolve("sessions").resolve("opening.lock"));
    var database = Database.open(home.resolve("c41.db"), alone);
    try {
      var store = new Store(home, session, database, clock);
      store.clearUp(home.resolve("work"), clock.instant().minus(LONGEST_JOB));
      session.buryTheDead();
      return store;
    } catch (IOException e) {
      var problem = new C41Exception(StoreProblems.cannotOpen(home, e), e);
      close(database, problem);
      throw problem;
    } catch (RuntimeException e) {
      close(database, e);
      throw e;
    }
  }

  private static void close(AutoCloseable opened, RuntimeException why) {
    try {
      opened.close();
    } catch (Exception e) {
      why.addSuppressed(e);
    }
  }

  /// Work folders are cleared when their run ends, or goes on. Those of a run that was killed stay
  /// until then, since an engine that has outlived it may still be at work in there; when nobody
  /// has come back to them for longer than any job takes, they are waste.
  private void clearUp(Path work, Instant before) throws IOException {
    for (Path run : Disk.list(work)) {
      String name = String.valueOf(run.getFileName());
      boolean isOld = Files.getLastModifiedTime(run).toInstant().isBefore(before);
      if (isOld && name.matches("r[0-9a-z]{1,30}") && !locks.isHeld(new RunId(name))) {
        Disk.delete(run);
      }
    }
  }
}
