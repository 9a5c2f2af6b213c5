package cinema.c41.store;

import cinema.c41.base.C41Exception;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The ledger: one SQLite file in WAL mode, written by one thread ([Writer]) and read by a few
/// connections ([Readers]). Other processes may have the file open at the same time. Thread-safe.
final class Database implements AutoCloseable {
  private final Path file;
  private final Writer writer;
  private final Readers readers;

  private Database(Path file, Writer writer) {
    this.file = file;
    this.writer = writer;
    this.readers = new Readers(file);
  }

  /// Opens the file, and brings its schema up to date. One process at a time: a new file takes
  /// turns badly while it learns its journal mode and its tables.
  static Database open(Path file, Alone alone) {
    try {
      return alone.perform(
          () -> {
            Schema.requireNotEmptied(file);
            return new Database(file, new Writer(Schema.prepare(file, Sql.writing(file))));
          });
    } catch (SQLException e) {
      throw new C41Exception(StoreProblems.cannotOpen(file, e), e);
    }
  }

  /// Makes a change durable; when it returns it survives a power cut.
  <T> T change(Writer.Change<T> change) {
    try {
      return writer.submit(change).join();
    } catch (CompletionException e) {
      throw translate(e.getCause() == null ? e : e.getCause());
    }
  }

  /// Makes a change durable some time soon. Changes are made in the order they are asked for.
  <T> CompletableFuture<T> changeLater(Writer.Change<T> change) {
    return writer.submit(change);
  }

  <T> List<T> list(String sql, Sql.Row<T> row, Object... values) {
    return read(reader -> reader.list(sql, row, values));
  }

  <T> Optional<T> first(String sql, Sql.Row<T> row, Object... values) {
    return read(reader -> reader.first(sql, row, values));
  }

  @Override
  public void close() {
    try {
      readers.close();
    } catch (SQLException e) {
      throw new C41Exception(StoreProblems.cannotRead(file, e), e);
    } finally {
      writer.close();
    }
  }

  private <T> T read(Readers.Question<T> question) {
    try {
      return readers.read(question);
    } catch (SQLException e) {
      throw new C41Exception(StoreProblems.cannotRead(file, e), e);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new C41Exception(StoreProblems.unreadable(file, e), e);
    }
  }

  private RuntimeException translate(Throwable why) {
    return switch (why) {
      case SQLException e -> new C41Exception(StoreProblems.cannotWrite(file, e), e);
      case C41Exception e -> new C41Exception(e.problem(), e);
      default -> new IllegalStateException("a change of the journal failed", why);
    };
  }
}
