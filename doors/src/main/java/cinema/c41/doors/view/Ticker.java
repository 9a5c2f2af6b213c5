package cinema.c41.doors.view;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Does something again and again, on a thread of its own, until it is closed. Not a virtual one:
/// those wait for a free core, and bars would stand still when there is most to do.
final class Ticker implements AutoCloseable {
  private final Duration pause;
  private final Runnable work;
  private final CountDownLatch closed = new CountDownLatch(1);

  Ticker(Duration pause, Runnable work) {
    this.pause = pause;
    this.work = work;
  }

  void start() {
    Thread.ofPlatform().daemon().name("ticker").start(this::tick);
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private void tick() {
    try {
      while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        work.run();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
