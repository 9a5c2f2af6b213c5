package cinema.c41.engines.boards.ink;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// A drawing on a transparent sheet, in the form it is photographed in: planes of BT.709 luma and
/// (at half size) chroma, multiplied by their opacity. A number of a plane has the opacity in bits
/// 16-23 and the value in bits 0-7, so that one multiplication weighs both.
///
/// Mutable only through [#put], by the one thread that owns the film it belongs to.
public final class Cel {
  private static final int GAP = 24;

  final int width;
  final int height;
  final int chromaWidth;
  final Origin origin;

  final int[] luma;
  final Chroma chroma;

  /// For each pair of rows, where something is drawn: start, end, start, end…
  final int[][] runs;

  final int[][] chromaRuns;

  /// The planes of colour, each with the opacity.
  record Chroma(int[] cb, int[] cr) {
    static Chroma of(int samples) {
      return new Chroma(new int[samples], new int[samples]);
    }

    boolean isDrawn(int sample) {
      return cb[sample] != 0;
    }
  }

  private Cel(int[] luma, Chroma chroma, Size size, Origin origin) {
    this.width = size.width();
    this.height = size.height();
    this.chromaWidth = size.chromaWidth();
    this.origin = origin;
    this.luma = luma;
    this.chroma = chroma;
    this.runs = runs(width, height, i -> luma[i] != 0);
    this.chromaRuns = runs(chromaWidth, size.chromaHeight(), chroma::isDrawn);
  }

  /// From premultiplied `0xAARRGGBB` pixels. The paper's tooth shows most in the middle tones, as
  /// pigment does that settles in hollows.
  static Cel of(int[] pixels, Size size, Origin origin, Paper paper) {
    var luma = new int[pixels.length];
    for (int y = 0; y < size.height(); y++) {
      lumaRow(pixels, luma, y, size.width(), paper);
    }
    var chroma = Chroma.of(size.chromaWidth() * size.chromaHeight());
    for (int y = 0; y < size.chromaHeight(); y++) {
      chromaRow(pixels, chroma, y, size);
    }
    return new Cel(luma, chroma, size, origin);
  }

  /// The part of this cel that may differ in another drawing of it.
  public Patch cut(Extent part) {
    int x = even((part.left() - origin.left()) * origin.density());
    int y = even((part.top() - origin.top()) * origin.density());
    int right = even((part.right() - origin.left()) * origin.density() + 3);
    int bottom = even((part.bottom() - origin.top()) * origin.density() + 3);
    int x0 = Math.clamp(x, 0, width & ~1);
    int y0 = Math.clamp(y, 0, height & ~1);
    return Patch.of(
        this, x0, y0, Math.clamp(right, x0, width & ~1), Math.clamp(bottom, y0, height & ~1));
  }

  /// Puts a part of another drawing in its place.
  public void put(Patch patch) {
    int w = patch.width();
    for (int row = 0; row < patch.height(); row++) {
      System.arraycopy(patch.luma(), row * w, luma, (patch.y() + row) * width + patch.x(), w);
    }
    int cw = w / 2;
    for (int row = 0; row < patch.height() / 2; row++) {
      int to = (patch.y() / 2 + row) * chromaWidth + patch.x() / 2;
      System.arraycopy(patch.chroma().cb(), row * cw, chroma.cb, to, cw);
      System.arraycopy(patch.chroma().cr(), row * cw, chroma.cr, to, cw);
    }
    // What was put in may reach where nothing was: a chin that drops.
    for (int y = Math.max(0, patch.y() - 1); y < patch.y() + patch.height(); y++) {
      runs[y] = runs(width, y * width, Math.min(y + 1, height - 1) * width, i -> luma[i] != 0);
    }
    int last = chromaRuns.length - 1;
    for (int y = Math.max(0, patch.y() / 2 - 1); y < (patch.y() + patch.height()) / 2; y++) {
      int next = Math.min(y + 1, last) * chromaWidth;
      chromaRuns[y] = runs(chromaWidth, y * chromaWidth, next, chroma::isDrawn);
    }
  }

  private static int even(double value) {
    return (int) Math.floor(value) & ~1;
  }

  private static void lumaRow(int[] pixels, int[] luma, int y, int width, Paper paper) {
    int at = y * width;
    long tooth = (long) y * Paper.SIDE;
    for (int x = 0; x < width; x++) {
      int p = pixels[at + x];
      if (p != 0) {
        int a = p >>> 24;
        int v = 54 * ((p >> 16) & 0xFF) + 183 * ((p >> 8) & 0xFF) + 19 * (p & 0xFF);
        int grit = paper.tooth(tooth + (x & (Paper.SIDE - 1))) * v / 256 * (a * 256 - v) / 256;
        int lit = v + grit / (a + 1) / 4;
        luma[at + x] = (a << 16) | Math.clamp((16 * 256 * a + 219 * lit + 32640) / 65280, 0, a);
      }
    }
  }

  private static void chromaRow(int[] pixels, Chroma chroma, int cy, Size size) {
    int y0 = Math.min(2 * cy, size.height() - 1) * size.width();
    int y1 = Math.min(2 * cy + 1, size.height() - 1) * size.width();
    for (int cx = 0; cx < size.chromaWidth(); cx++) {
      int x0 = Math.min(2 * cx, size.width() - 1);
      int x1 = Math.min(2 * cx + 1, size.width() - 1);
      int a = pixels[y0 + x0];
      int b = pixels[y0 + x1];
      int c = pixels[y1 + x0];
      int d = pixels[y1 + x1];
      if ((a | b | c | d) != 0) {
        int red = mean(a, b, c, d, 16);
        int green = mean(a, b, c, d, 8);
        int blue = mean(a, b, c, d, 0);
        int opacity = mean(a, b, c, d, 24);
        int middle = 128 * 257 * opacity + 32768;
        int at = cy * size.chromaWidth() + cx;
        chroma.cb[at] = sample(opacity, middle - 6596 * red - 22189 * green + 28785 * blue);
        chroma.cr[at] = sample(opacity, middle + 28785 * red - 26145 * green - 2640 * blue);
      }
    }
  }

  private static int mean(int a, int b, int c, int d, int shift) {
    int sum = ((a >>> shift) & 0xFF) + ((b >>> shift) & 0xFF);
    return (sum + ((c >>> shift) & 0xFF) + ((d >>> shift) & 0xFF) + 2) >> 2;
  }

  /// BT.709, limited range: 112/255 of full scale on either side of 128, in parts of 65535.
  private static int sample(int opacity, int value) {
    return (opacity << 16) | Math.clamp(value / 65535, 0, 255);
  }

  private static int[][] runs(int width, int height, IntPredicate drawn) {
    var runs = new int[height][];
    for (int y = 0; y < height; y++) {
      runs[y] = runs(width, y * width, Math.min(y + 1, height - 1) * width, drawn);
    }
    return runs;
  }

  private static int[] runs(int width, int row, int next, IntPredicate drawn) {
    var runs = new int[16];
    int used = 0;
    int blank = GAP;
    for (int x = 0; x < width; x++) {
      if (!drawn.test(row + x) && !drawn.test(next + x)) {
        blank++;
        continue;
      }
      if (blank >= GAP) {
        runs = used + 2 > runs.length ? Arrays.copyOf(runs, used * 2) : runs;
        runs[used] = x;
        used += 2;
      }
      runs[used - 1] = x + 1;
      blank = 0;
    }
    return Arrays.copyOf(runs, used);
  }

  /// @param left panel pixel of the cel's second column (the first is a blank border)
  /// @param density cel pixels per panel pixel
  record Origin(double left, double top, double density) {}

  record Size(int width, int height) {
    int chromaWidth() {
      return (width + 1) / 2 + 1;
    }

    int chromaHeight() {
      return (height + 1) / 2 + 1;
    }
  }
}
