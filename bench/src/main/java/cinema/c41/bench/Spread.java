package cinema.c41.bench;

import java.time.Duration;
import java.util.List;

/// Times of many, in milliseconds, the shortest first.
record Spread(List<Double> times) {
  Spread(Iterable<Duration> taken) {
    this(sorted(taken));
  }

  double half() {
    return times.get(times.size() / 2);
  }

  /// What all but one in a hundred keep to.
  double most() {
    return times.get((int) Math.ceil(times.size() * 0.99) - 1);
  }

  @Override
  public String toString() {
    return "%d: median %.1f, p99 %.1f, worst %.1f ms"
        .formatted(times.size(), half(), most(), times.getLast());
  }

  private static List<Double> sorted(Iterable<Duration> taken) {
    return java.util.stream.StreamSupport.stream(taken.spliterator(), false)
        .map(time -> time.toNanos() / 1e6)
        .sorted()
        .toList();
  }
}
