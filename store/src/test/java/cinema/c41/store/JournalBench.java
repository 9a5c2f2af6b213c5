package cinema.c41.store;

import cinema.c41.base.Json;
import cinema.c41.run.EntryTree;
import cinema.c41.run.RunId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// How many durable entries per second sixteen concurrent runs write, beside a naive journal on the
/// same disk in the same minute: one connection under a lock, and a commit for every entry. Run its
/// `main`; the bar is 5,000 per second.
final class JournalBench {
  private static final int THREADS = 16;
  private static final int ROUNDS = 3;
  private static final long NANOS = 1_500_000_000;

  private JournalBench() {}

  /// Writes an entry of a thread's own run.
  @FunctionalInterface
  private interface Append {
    void entry(RunId run, int number);
  }

  public static void main(String[] words) throws IOException, InterruptedException, SQLException {
    Path folder = Files.createTempDirectory(Path.of(words.length > 0 ? words[0] : "."), "bench");
    try (var store = Store.open(folder, Clock.systemUTC());
        var sql = Sql.writing(folder.resolve("naive.db"))) {
      sql.run("CREATE TABLE entries (run TEXT, seq INTEGER, entry TEXT, PRIMARY KEY (run, seq))");
      for (int round = 1; round <= ROUNDS; round++) {
        double ours = rate((run, i) -> store.journal().append(run, MortalMain.attempt(i)));
        double naive = rate((run, i) -> naive(sql, run, i));
        System.out.printf(
            "journal: %,.0f durable entries/s with %d threads; commit per entry: %,.0f/s; %.1f x%n",
            ours, THREADS, naive, ours / naive);
      }
    } finally {
      Disk.delete(folder);
    }
  }

  private static synchronized void naive(Sql sql, RunId run, int number) {
    try {
      String json = Json.compact(EntryTree.of(MortalMain.attempt(number)));
      sql.run(
          "INSERT INTO entries SELECT ?, coalesce(max(seq), 0) + 1, ? FROM entries WHERE run = ?",
          run.text(),
          json,
          run.text());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double rate(Append append) throws InterruptedException {
    var written = new AtomicInteger();
    var done = new CountDownLatch(THREADS);
    long begun = System.nanoTime();
    for (int i = 0; i < THREADS; i++) {
      var run = new RunId("rbench" + i);
      Thread.ofVirtual()
          .start(
              () -> {
                for (int n = 1; System.nanoTime() - begun < NANOS; n++) {
                  append.entry(run, n);
                  written.incrementAndGet();
                }
                done.countDown();
              });
    }
    done.await();
    return written.get() * 1e9 / (System.nanoTime() - begun);
  }
}
