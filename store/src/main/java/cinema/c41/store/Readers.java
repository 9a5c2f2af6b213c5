package cinema.c41.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/// A few connections for reading, opened when they are first needed. Thread-safe.
final class Readers implements AutoCloseable {
  private static final int MOST = 4;

  private final Path file;
  private final Semaphore seats = new Semaphore(MOST);
  private final ConcurrentLinkedDeque<Sql> idle = new ConcurrentLinkedDeque<>();

  @FunctionalInterface
  interface Question<T> {
    T ask(Sql sql) throws SQLException;
  }

  Readers(Path file) {
    this.file = file;
  }

  <T> T read(Question<T> question) throws SQLException {
    seats.acquireUninterruptibly();
    try {
      Sql free = idle.poll();
      Sql sql = free == null ? Sql.reading(file) : free;
      try {
        return question.ask(sql);
      } finally {
        idle.push(sql);
      }
    } finally {
      seats.release();
    }
  }

  /// Waits for whoever is still reading.
  @Override
  public void close() throws SQLException {
    seats.acquireUninterruptibly(MOST);
    try {
      for (Sql sql = idle.poll(); sql != null; sql = idle.poll()) {
        sql.close();
      }
    } finally {
      seats.release(MOST);
    }
  }
}
