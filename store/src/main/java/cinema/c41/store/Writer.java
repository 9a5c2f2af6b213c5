package cinema.c41.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/// The one thread of this process that writes to the file. It takes all changes that are waiting
/// into one transaction, and answers each when that is on the disk: one sync serves many. The
/// connection is its own; nobody else touches it.
final class Writer implements AutoCloseable {
  private static final int MOST_AT_ONCE = 512;

  private final Sql sql;
  private final LinkedBlockingQueue<Job<?>> jobs = new LinkedBlockingQueue<>();
  private final Job<Boolean> last = new Job<>(_ -> true, new CompletableFuture<>());
  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

  /// Guarded by [#jobs].
  private boolean closed;

  /// Changes that belong together, and what comes of them.
  @FunctionalInterface
  interface Change<T> {
    T on(Sql sql) throws SQLException;
  }

  private record Job<T>(Change<T> change, CompletableFuture<T> done) {
    /// What to do once the change is durable.
    Runnable perform(Sql sql) throws SQLException {
      T value = change.on(sql);
      return () -> done.complete(value);
    }
  }

  Writer(Sql sql) {
    this.sql = sql;
    Thread.ofPlatform().daemon().name("store-writer").start(this::work);
  }

  /// Completes when the change is durable, or with the reason why it is not made.
  <T> CompletableFuture<T> submit(Change<T> change) {
    var job = new Job<>(change, new CompletableFuture<>());
    synchronized (jobs) {
      if (closed) {
        throw new IllegalStateException("the store is closed");
      }
      jobs.add(job);
    }
    return job.done();
  }

  /// Returns when everything that was submitted is done.
  @Override
  public void close() {
    synchronized (jobs) {
      if (!closed) {
        closed = true;
        jobs.add(last);
      }
    }
    ended.join();
  }

  private void work() {
    try {
      while (!last.done().isDone()) {
        commit(waiting());
      }
      sql.close();
      ended.complete(true);
    } catch (InterruptedException | SQLException | RuntimeException e) {
      ended.completeExceptionally(e);
    }
  }

  private List<Job<?>> waiting() throws InterruptedException {
    var batch = new ArrayList<Job<?>>();
    batch.add(jobs.take());
    jobs.drainTo(batch, MOST_AT_ONCE - 1);
    return batch;
  }

  /// All in one transaction. When one of them is at fault, each gets one of its own, so that nobody
  /// pays for another's mistake. Whatever is thrown belongs to whoever waits for the change: this
  /// thread must not end by it.
  private void commit(List<Job<?>> batch) {
    try {
      transact(batch).forEach(Runnable::run);
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(e);
      if (batch.size() == 1) {
        batch.getFirst().done().completeExceptionally(e);
      } else {
        batch.forEach(job -> commit(List.of(job)));
      }
    }
  }

  private List<Runnable> transact(List<Job<?>> batch) throws SQLException {
    var answers = new ArrayList<Runnable>();
    sql.run("BEGIN IMMEDIATE");
    for (Job<?> job : batch) {
      answers.add(job.perform(sql));
    }
    sql.run("COMMIT");
    return answers;
  }

  /// SQLite has often rolled back already, and then refuses to do it again.
  private void rollBack(Throwable why) {
    try {
      sql.run("ROLLBACK");
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }
}
