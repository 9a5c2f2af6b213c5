package cinema.c41.store;

import cinema.c41.base.C41Exception;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// One SQLite file in WAL mode. Writes of every thread go to one writer thread, which commits
/// all that are waiting in one transaction and then tells each writer that its work is durable:
/// one sync of the disk serves many. Reads have a connection of their own. Other processes may
/// have the file open at the same time.
final class Database implements AutoCloseable {
  /// The newest migration this program knows; `PRAGMA user_version` says how far a file is.
  static final int SCHEMA = 1;

  private static final int MOST_AT_ONCE = 512;

  private final Path file;
  private final Connection writing;
  private final Connection reading;
  private final LinkedBlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
  private final Thread writer;

  /// Changes that belong together.
  @FunctionalInterface
  interface Change {
    void on(Connection connection) throws SQLException;
  }

  /// Makes a value of a row.
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// What Flyway says on its way is of no use on a terminal. Kept here, since loggers that nobody
  /// holds forget their level.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private record Job(@Nullable Change change, CompletableFuture<Void> done) {}

  private Database(Path file, Connection writing, Connection reading) {
    this.file = file;
    this.writing = writing;
    this.reading = reading;
    this.writer = Thread.ofPlatform().daemon().name("store-writer").start(this::write);
  }

  static Database open(Path file) {
    try {
      Connection writing = connect(file);
      migrate(file, writing);
      return new Database(file, writing, connect(file));
    } catch (SQLException | FlywayException e) {
      throw new C41Exception(StoreProblems.cannotOpen(file, e), e);
    }
  }

  /// Makes a change durable; when it returns it survives a power cut.
  void change(Change change) {
    var done = new CompletableFuture<Void>();
    jobs.add(new Job(change, done));
    try {
      done.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      throw new C41Exception(StoreProblems.cannotWrite(file, cause == null ? e : cause), e);
    }
  }

  <T> List<T> query(String sql, Row<T> row, Object... values) {
    synchronized (reading) {
      try (PreparedStatement statement = reading.prepareStatement(sql)) {
        bind(statement, values);
        return rows(statement, row);
      } catch (SQLException e) {
        throw new C41Exception(StoreProblems.cannotRead(file, e), e);
      }
    }
  }

  /// Runs one statement inside a change.
  static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  @Override
  public void close() {
    jobs.add(new Job(null, new CompletableFuture<>()));
    try {
      writer.join();
      reading.close();
      writing.close();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      throw new C41Exception(StoreProblems.cannotWrite(file, e), e);
    }
  }

  /// The writer thread.
  private void write() {
    boolean open = true;
    while (open) {
      var batch = new ArrayList<Job>();
      try {
        batch.add(jobs.take());
      } catch (InterruptedException _) {
        return;
      }
      jobs.drainTo(batch, MOST_AT_ONCE);
      open = batch.stream().noneMatch(job -> job.change() == null);
      commit(batch.stream().filter(job -> job.change() != null).toList());
    }
  }

  /// All in one transaction. When one of them is at fault, each gets one of its own, so that nobody
  /// pays for another's mistake.
  private void commit(List<Job> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      transact(batch);
      batch.forEach(job -> job.done().complete(null));
    } catch (SQLException | RuntimeException e) {
      rollBack();
      if (batch.size() == 1) {
        batch.getFirst().done().completeExceptionally(e);
      } else {
        batch.forEach(job -> commit(List.of(job)));
      }
    }
  }

  /// By hand, since the driver begins the next transaction at every commit, and would keep other
  /// processes from ever writing.
  private void transact(List<Job> batch) throws SQLException {
    run(writing, "BEGIN IMMEDIATE");
    for (Job job : batch) {
      Change change = job.change();
      if (change != null) {
        change.on(writing);
      }
    }
    run(writing, "COMMIT");
  }

  private void rollBack() {
    try {
      run(writing, "ROLLBACK");
    } catch (SQLException _) {
      // The next change fails with the reason; there is nobody to tell it here.
      writer.setName("store-writer-broken");
    }
  }

  private static <T> List<T> rows(PreparedStatement statement, Row<T> row) throws SQLException {
    var rows = new ArrayList<T>();
    try (ResultSet results = statement.executeQuery()) {
      while (results.next()) {
        rows.add(row.of(results));
      }
    }
    return rows;
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static Connection connect(Path file) throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            "jdbc:sqlite:"
                + file
                + "?journal_mode=WAL&synchronous=FULL&busy_timeout=20000&transaction_mode=IMMEDIATE");
    connection.setAutoCommit(true);
    return connection;
  }

  /// Flyway costs a quarter of a second; a file that says it is up to date is believed.
  private static void migrate(Path file, Connection connection) throws SQLException {
    int version = version(connection);
    if (version > SCHEMA) {
      throw new C41Exception(StoreProblems.newerSchema(file, version, SCHEMA));
    }
    if (version < SCHEMA) {
      FLYWAY.setLevel(Level.WARNING);
      Flyway.configure()
          .dataSource("jdbc:sqlite:" + file, null, null)
          .locations("classpath:cinema/c41/store/migrations/sqlite")
          .load()
          .migrate();
      run(connection, "PRAGMA user_version = " + SCHEMA);
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("PRAGMA user_version")) {
      return rows(statement, row -> row.getInt(1)).getFirst();
    }
  }
}
