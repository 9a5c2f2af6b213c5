package cinema.c41.store;

import cinema.c41.base.C41Exception;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Work that one process does at a time, while the others wait. The operating system keeps the
/// lock on the file, and gives it back when the process ends, however it ends.
record Alone(Path lock) {
  private static final Duration PAUSE = Duration.ofMillis(5);

  @FunctionalInterface
  interface Work<T, E extends Exception> {
    T done() throws E;
  }

  <T, E extends Exception> T perform(Work<T, E> work) throws E {
    try (var channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      acquire(channel);
      return work.done();
    } catch (IOException e) {
      throw new C41Exception(StoreProblems.cannotOpen(lock, e), e);
    }
  }

  /// Closing the channel gives the lock back.
  private static void acquire(FileChannel channel) throws IOException {
    boolean acquired = false;
    while (!acquired) {
      try {
        acquired = channel.lock().isValid();
      } catch (OverlappingFileLockException _) {
        // Another thread of this process has it, and the system cannot make us wait for that.
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }
}
