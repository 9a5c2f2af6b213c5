package cinema.c41.engines.boards.ink;

/// One row of one plane while it is exposed: the light that has reached it so far.
///
/// Pixels are copied to where their results will be before they are reckoned with: only of arrays
/// that are read and written at the same index does the JIT know that it may take many at once.
/// Numbers are as in a [Cel]: opacity and value in one, so that one multiplication weighs both.
final class ExposedRow {
  private static final int BOTH = 0x00FF00FF;
  private static final int HALF = 0x00800080;

  private final int[] light;
  private final int[] a;
  private final int[] b;
  private final int[] c;
  private final int[] d;
  private int[] upper = new int[0];
  private int[] lower = new int[0];

  ExposedRow(int width) {
    light = new int[width];
    a = new int[width];
    b = new int[width];
    c = new int[width];
    d = new int[width];
  }

  /// Where the row looks on a cel.
  ///
  /// @param row the upper of two rows it lies between
  /// @param weight of the lower one, in 256ths
  /// @param start the column that the first pixel looks at, in 65536ths
  /// @param step columns from pixel to pixel, in 65536ths
  record Sight(int row, int weight, long start, long step) {
    /// The first of `width` pixels that looks at or beyond a column.
    int first(int column, int width) {
      long distance = ((long) column << 16) - start;
      return Math.clamp(Math.floorDiv(distance + step - 1, step), 0, width);
    }

    int column(int pixel) {
      return (int) ((start + step * pixel) >> 16);
    }
  }

  /// Light so far, 0 to 255 each; changes with the next cel.
  int[] light() {
    return light;
  }

  /// Lays the drawn stretches of a cel's plane over what is there.
  ///
  /// @param width of the plane
  /// @param runs start and end of the stretches
  void lay(int[] plane, int width, int[] runs, Sight sight) {
    for (int i = 0; i < runs.length; i += 2) {
      int from = sight.first(Math.max(0, runs[i] - 1), light.length);
      int to = sight.first(Math.min(runs[i + 1], width - 1), light.length);
      if (from < to) {
        see(plane, width, sight, from, to);
        expose(from, to);
      }
    }
  }

  private void see(int[] plane, int width, Sight sight, int from, int to) {
    int at = sight.row() * width + sight.column(from);
    if (sight.step() != 65536) {
      int columns = Math.min(sight.column(to - 1) + 2, width) - sight.column(from);
      mix(plane, at, at + width, columns, sight.weight());
      stretch(sight, from, to);
      return;
    }
    int count = to - from;
    System.arraycopy(plane, at, a, from, count);
    System.arraycopy(plane, at + 1, b, from, count);
    System.arraycopy(plane, at + width, c, from, count);
    System.arraycopy(plane, at + width + 1, d, from, count);
    mixFour(sight.weight(), (int) (sight.start() >> 8) & 0xFF, from, to);
  }

  /// Without scaling every pixel has the same weights.
  private void mixFour(int lower, int right, int from, int to) {
    int upper = 256 - lower;
    int left = 256 - right;
    for (int x = from; x < to; x++) {
      int west = ((a[x] * upper + c[x] * lower + HALF) >>> 8) & BOTH;
      int east = ((b[x] * upper + d[x] * lower + HALF) >>> 8) & BOTH;
      a[x] = (west * left + east * right + HALF) >>> 8;
    }
  }

  /// A row between two, into `upper`, from its start.
  private void mix(int[] plane, int above, int below, int count, int weight) {
    if (count > upper.length) {
      upper = new int[count];
      lower = new int[count];
    }
    int[] one = upper;
    int[] two = lower;
    System.arraycopy(plane, above, one, 0, count);
    System.arraycopy(plane, below, two, 0, count);
    int rest = 256 - weight;
    for (int i = 0; i < count; i++) {
      one[i] = ((one[i] * rest + two[i] * weight + HALF) >>> 8) & BOTH;
    }
  }

  private void stretch(Sight sight, int from, int to) {
    int[] source = upper;
    int[] out = a;
    long first = (long) sight.column(from) << 16;
    int at = (int) (sight.start() + sight.step() * from - first);
    int by = (int) sight.step();
    for (int x = from; x < to; x++) {
      int i = at >> 16;
      int w = (at >> 8) & 0xFF;
      out[x] = (source[i] * (256 - w) + source[i + 1] * w + HALF) >>> 8;
      at += by;
    }
  }

  private void expose(int from, int to) {
    int[] over = a;
    int[] out = light;
    for (int x = from; x < to; x++) {
      int opacity = (over[x] >>> 16) & 0xFF;
      int kept = (out[x] * (256 - opacity - (opacity >>> 7)) + 128) >> 8;
      out[x] = (over[x] & 0xFF) + kept;
    }
  }
}
