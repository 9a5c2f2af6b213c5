package cinema.c41.store;

import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.film.ProjectStore;
import cinema.c41.production.Locks;
import cinema.c41.run.Desks;
import cinema.c41.run.Journal;
import cinema.c41.run.RunId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// Everything that is kept, in one home folder: `c41.db` (journal, projects, takes), `vault/`,
/// `work/` (emptied as runs end) and `locks/`.
public final class Store implements AutoCloseable {
  private final Database database;
  private final FileVault vault;
  private final Journal journal;
  private final ProjectStore projects;
  private final Desks desks;
  private final Locks locks;

  private Store(Path home, Database database, Clock clock) throws IOException {
    this.database = database;
    this.vault = new FileVault(home.resolve("vault"), database);
    this.journal = new SqliteJournal(database, clock);
    this.projects = new SqliteProjects(database);
    this.desks = new FolderDesks(home.resolve("work"), vault);
    this.locks = new FileLocks(home.resolve("locks"));
  }

  /// Opens the home folder, and makes it when it is not there.
  public static Store open(Path home, Clock clock) {
    try {
      Files.createDirectories(home);
      var store = new Store(home, Database.open(home.resolve("c41.db")), clock);
      store.clearUp(home.resolve("work"));
      return store;
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotOpen(home, e), e);
    }
  }

  public Journal journal() {
    return journal;
  }

  public ProjectStore projects() {
    return projects;
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

  @Override
  public void close() {
    database.close();
  }

  /// Work folders of runs that nobody executes any more are waste of a process that was killed.
  private void clearUp(Path work) throws IOException {
    if (!Files.isDirectory(work)) {
      return;
    }
    for (Path run : folders(work)) {
      String name = String.valueOf(run.getFileName());
      if (name.matches("r[0-9a-z]{1,30}") && !locks.isHeld(new RunId(name))) {
        Disk.delete(run);
      }
    }
  }

  private static List<Path> folders(Path work) throws IOException {
    try (Stream<Path> all = Files.list(work)) {
      return all.filter(Files::isDirectory).toList();
    }
  }
}
