package cinema.c41.production;

import cinema.c41.run.RunId;
import java.util.Optional;

/// Keeps two processes from making one film at once. A lock is given back by the operating system
/// when its process ends, however it ends.
public interface Locks {
  /// The lock of a run, unless another process has it.
  Optional<AutoCloseable> tryRun(RunId run);

  /// The lock of a film, unless another process has it.
  Optional<AutoCloseable> tryFilm(String film);

  /// The lock of a commission, unless another process has it.
  Optional<AutoCloseable> tryCommission(int number);

  /// Whether some process is executing the run right now.
  boolean isHeld(RunId run);
}
