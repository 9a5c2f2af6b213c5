package cinema.c41.testkit;

import cinema.c41.production.Locks;
import cinema.c41.run.RunId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Locks of all processes of a test, in memory. Thread-safe.
public final class MemoryLocks implements Locks {
  private final Set<String> held = new HashSet<>();

  @Override
  public Optional<AutoCloseable> tryRun(RunId run) {
    return hold("run " + run);
  }

  @Override
  public Optional<AutoCloseable> tryFilm(String film) {
    return hold("film " + film);
  }

  @Override
  public Optional<AutoCloseable> tryCommission(int number) {
    return hold("commission " + number);
  }

  @Override
  public synchronized boolean isHeld(RunId run) {
    return held.contains("run " + run);
  }

  private synchronized Optional<AutoCloseable> hold(String name) {
    return held.add(name) ? Optional.of(() -> release(name)) : Optional.empty();
  }

  private synchronized void release(String name) {
    held.remove(name);
  }
}
