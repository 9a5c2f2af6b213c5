package cinema.c41.bench;

/// Measures wall time in seconds.
final class Watch {
  private final long started = System.nanoTime();

  double seconds() {
    return (System.nanoTime() - started) / 1e9;
  }

  static double of(Runnable work) {
    var watch = new Watch();
    work.run();
    return watch.seconds();
  }
}
