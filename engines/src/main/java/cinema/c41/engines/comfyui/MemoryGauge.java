package cinema.c41.engines.comfyui;

import cinema.c41.engines.comfyui.wire.ComfyApi;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The most memory that was seen in use on a server's device while it worked on a job, whoever used
/// it. It looks about once a second on a thread of its own, so nobody waits for it; of a job that
/// is sooner done nothing is known. Thread-safe.
final class MemoryGauge implements AutoCloseable {
  /// Long enough that the server does not notice.
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ComfyApi api;
  private final Duration pause;
  private final CountDownLatch over = new CountDownLatch(1);
  private boolean begun;
  private boolean working;
  private long most;

  MemoryGauge(ComfyApi api, Pace pace) {
    this.api = api;
    this.pause = pace.look().compareTo(PAUSE) < 0 ? pace.look() : PAUSE;
  }

  /// Whether the server works on the job now.
  synchronized void working(boolean now) {
    working = now && over.getCount() > 0;
    if (working && !begun) {
      begun = true;
      Thread.ofVirtual().name("memory").start(this::watch);
    }
  }

  /// In bytes; empty when nobody has looked, or the device has no memory of its own.
  synchronized Optional<Long> most() {
    return most > 0 ? Optional.of(most) : Optional.empty();
  }

  /// What is seen from now on is no concern of the job.
  @Override
  public void close() {
    working(false);
    over.countDown();
  }

  private void watch() {
    try {
      boolean tells = true;
      while (tells && !over.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
        tells = !isWorking() || look();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether there is anything to be seen.
  private boolean look() {
    try {
      OptionalLong used = api.memoryInUse();
      used.ifPresent(this::seen);
      return used.isPresent();
    } catch (IOException _) {
      // Whether the server is away is somebody else's question.
      return true;
    }
  }

  private synchronized boolean isWorking() {
    return working;
  }

  private synchronized void seen(long used) {
    if (working) {
      most = Math.max(most, used);
    }
  }
}
