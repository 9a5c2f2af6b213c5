package cinema.c41.engines.boards.ink;

/// Smooth, repeatable randomness: the tremble of a hand and the drift of a camera.
public final class Noise {
  private Noise() {}

  /// A well-mixed number from any two.
  public static long mix(long a, long b) {
    long z = a * 0x9E3779B97F4A7C15L + b;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// From -1 to 1, the same for the same place.
  public static double at(long seed, long place) {
    return (mix(seed, place) >> 11) * 0x1.0p-52;
  }

  /// Between -1 and 1, smooth along `where`; whole numbers are a wave apart.
  public static double along(long seed, double where) {
    double floor = Math.floor(where);
    double t = where - floor;
    double ease = t * t * (3 - 2 * t);
    double from = at(seed, (long) floor);
    return from + (at(seed, (long) floor + 1) - from) * ease;
  }
}
