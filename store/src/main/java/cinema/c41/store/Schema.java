package cinema.c41.store;

import cinema.c41.base.C41Exception;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings a file's tables up to date, with Flyway and the numbered files in `migrations/`. Flyway
/// costs a fifth of a second, so a file that says it is current (`PRAGMA user_version`) is
/// believed, and the migrations' checksums are compared only when there is one to apply.
final class Schema {
  /// The newest migration there is.
  static final int VERSION = 3;

  /// What Flyway says on its way is of no use on a terminal; what stops it is thrown. Kept here,
  /// since loggers that nobody holds forget their level.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Schema() {}

  /// SQLite takes an empty file for a new one, and throws its write-ahead log away. A ledger that
  /// was emptied is not begun anew like that. One that somebody has moved away, with its log, is.
  static void requireNotEmptied(Path file) {
    boolean logged = size(file.resolveSibling(file.getFileName() + "-wal")) > 0;
    boolean filmed = Files.exists(file) && FileVault.hasAssets(file.resolveSibling("vault"));
    if (size(file) == 0 && (logged || filmed)) {
      throw new C41Exception(StoreProblems.emptied(file));
    }
  }

  /// Returns the connection, or closes it and says what is wrong.
  static Sql prepare(Path file, Sql sql) throws SQLException {
    try {
      migrate(file, sql);
      return sql;
    } catch (SQLException | RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  private static void migrate(Path file, Sql sql) throws SQLException {
    int version = sql.list("PRAGMA user_version", row -> row.getInt(1)).getFirst();
    if (version > VERSION) {
      throw new C41Exception(StoreProblems.newerSchema(file, version, VERSION));
    }
    if (version < VERSION) {
      migrate(file);
      sql.run("PRAGMA user_version = " + VERSION);
    }
  }

  private static void migrate(Path file) {
    FLYWAY.setLevel(Level.OFF);
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(Sql.url(file) + "?busy_timeout=20000&synchronous=FULL", null, null)
          .locations("classpath:cinema/c41/store/migrations/sqlite")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new C41Exception(StoreProblems.cannotMigrate(file, e), e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotOpen(file, e), e);
    }
  }
}
