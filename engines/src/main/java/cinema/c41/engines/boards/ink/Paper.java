package cinema.c41.engines.boards.ink;

/// The tooth of cold-pressed paper and the grain of film, as tiles that are worked out once.
/// Immutable; shared by all threads.
public final class Paper {
  static final int SIDE = 512;
  private static final int GRAIN = 1 << 16;
  private static final int MARGIN = 4096;

  private final byte[] tooth = new byte[SIDE * SIDE];
  private final byte[] grain = new byte[GRAIN + MARGIN];

  public Paper() {
    for (int i = 0; i < tooth.length; i++) {
      tooth[i] = (byte) Math.round(tooth(i % SIDE, i / SIDE) * 100);
    }
    for (int i = 0; i < grain.length; i++) {
      grain[i] = (byte) Math.round((Noise.at(7, i) + Noise.at(8, i)) * 1.35);
    }
  }

  /// How high the paper stands at a pixel, from about -100 to 100.
  int tooth(long at) {
    return tooth[(int) (at & (SIDE * SIDE - 1))];
  }

  byte[] grain() {
    return grain;
  }

  /// Where in the grain a row of a frame starts: another place every time.
  static int grainStart(long seed, long frame, int row) {
    return (int) (Noise.mix(seed + frame * 7919, row) & (GRAIN - 1));
  }

  private static double tooth(int x, int y) {
    double sum = 0.5 * lattice(x, y, 4) + 0.3 * lattice(x, y, 16) + 0.35 * lattice(x, y, 128);
    return Math.clamp(sum + 0.35 * Noise.at(3, x + (long) y * SIDE), -1, 1);
  }

  /// Value noise with cells this wide; it repeats at the tile's edge.
  private static double lattice(int x, int y, int cell) {
    int cells = SIDE / cell;
    int cx = x / cell;
    int cy = y / cell;
    double tx = ease((double) (x % cell) / cell);
    double ty = ease((double) (y % cell) / cell);
    double top = between(knot(cx, cy, cells), knot(cx + 1, cy, cells), tx);
    double bottom = between(knot(cx, cy + 1, cells), knot(cx + 1, cy + 1, cells), tx);
    return between(top, bottom, ty);
  }

  private static double knot(int cx, int cy, int cells) {
    return Noise.at(cells, (cx % cells) + (long) (cy % cells) * cells);
  }

  private static double between(double a, double b, double t) {
    return a + (b - a) * t;
  }

  private static double ease(double t) {
    return t * t * (3 - 2 * t);
  }
}
