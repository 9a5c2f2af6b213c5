package cinema.c41.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A wait of a known length; the home of waiting in this package.
record Pause(Duration length) {
  void await() {
    try {
      // Nobody counts this down: the wait always runs its length, or ends with its thread.
      boolean early = new CountDownLatch(1).await(length.toMillis(), TimeUnit.MILLISECONDS);
      assert !early;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
