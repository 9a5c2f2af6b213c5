package cinema.c41.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// One connection to a SQLite file, with its statements prepared once. Owned by one thread at a
/// time.
final class Sql implements AutoCloseable {
  /// How long to wait for another process that is writing.
  private static final String PATIENCE_MILLIS = "20000";

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /// Makes a value of a row; columns are counted from 1.
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private Sql(Connection connection) {
    this.connection = connection;
  }

  /// A connection that writes. What it commits survives a power cut: WAL with `synchronous=FULL`.
  /// On macOS a plain sync leaves the bytes in the drive's own memory, hence `fullfsync`.
  static Sql writing(Path file) throws SQLException {
    var options = options();
    options.setProperty("journal_mode", "WAL");
    options.setProperty("synchronous", "FULL");
    var sql = new Sql(DriverManager.getConnection(url(file), options));
    try {
      sql.run("PRAGMA fullfsync = 1");
      return sql;
    } catch (SQLException e) {
      sql.close();
      throw e;
    }
  }

  /// A connection that cannot change anything.
  static Sql reading(Path file) throws SQLException {
    var options = options();
    // SQLITE_OPEN_READONLY
    options.setProperty("open_mode", "1");
    return new Sql(DriverManager.getConnection(url(file), options));
  }

  /// The file as a URI, since a `?` in its path would begin the options.
  static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
  }

  /// How many rows the statement changed.
  int run(String sql, Object... values) throws SQLException {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      forget(sql);
      throw e;
    }
  }

  <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
    var rows = new ArrayList<T>();
    try (ResultSet results = bound(sql, values).executeQuery()) {
      while (results.next()) {
        rows.add(row.of(results));
      }
    } catch (SQLException e) {
      forget(sql);
      throw e;
    }
    return rows;
  }

  <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
    return list(sql, row, values).stream().findFirst();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /// The driver closes a statement that has failed; it would fail for ever after.
  private void forget(String sql) throws SQLException {
    PreparedStatement failed = prepared.remove(sql);
    if (failed != null) {
      failed.close();
    }
  }

  private static Properties options() {
    var options = new Properties();
    options.setProperty("busy_timeout", PATIENCE_MILLIS);
    return options;
  }
}
