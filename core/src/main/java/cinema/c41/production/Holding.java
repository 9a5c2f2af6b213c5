package cinema.c41.production;

import java.util.function.Supplier;

/// Work that is done while a lock is held.
public final class Holding {
  private Holding() {}

  /// @param lock taken first, and given back whatever happens
  public static <T> T of(Supplier<AutoCloseable> lock, Supplier<T> work) {
    try (AutoCloseable _ = lock.get()) {
      return work.get();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a lock was not given back", e);
    }
  }
}
