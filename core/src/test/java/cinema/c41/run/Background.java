package cinema.c41.run;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Something that a test does on the side, on a thread of its own.
final class Background {
  private Background() {}

  static <T> CompletableFuture<T> run(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, task -> Thread.ofVirtual().start(task));
  }
}
