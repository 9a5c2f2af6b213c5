package cinema.c41.production;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is found out when it is asked for first, and kept. Thread-safe.
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private @Nullable T value;

  public Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }
}
