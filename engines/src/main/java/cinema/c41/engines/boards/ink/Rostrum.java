package cinema.c41.engines.boards.ink;

import java.util.List;

/// The camera over the table: looks through a stack of cels, each moved and scaled by itself to a
/// fraction of a pixel, and exposes the result on a frame, with grain. Works row by row, so that a
/// row stays in the processor's nearest cache from the first cel to the last.
///
/// Owned by the thread that shoots the film.
public final class Rostrum {
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final Paper paper;
  private final int[] row;
  private final int[] cb;
  private final int[] cr;
  private int[] blend = new int[0];
  private long[] chromaBlend = new long[0];

  /// @param panel where on the frame the picture goes: left, top, width and height, all even
  public Rostrum(int[] panel, Paper paper) {
    this.left = panel[0];
    this.top = panel[1];
    this.width = panel[2];
    this.height = panel[3];
    this.paper = paper;
    this.row = new int[width];
    this.cb = new int[width / 2];
    this.cr = new int[width / 2];
  }

  /// A cel, and how it lies.
  public record Laid(Cel cel, Placement placement) {}

  /// Exposes one frame. Cels lie from far to near; the first covers everything.
  ///
  /// @param seed of the grain
  public void shoot(List<Laid> stack, YuvFrame frame, long seed, long number) {
    for (var laid : stack) {
      reserve(laid.cel());
    }
    for (int y = 0; y < height; y++) {
      for (var laid : stack) {
        lay(laid, y);
      }
      develop(frame, y, Paper.grainStart(seed, number, y));
    }
    for (int y = 0; y < height / 2; y++) {
      for (var laid : stack) {
        layChroma(laid, y);
      }
      developChroma(frame, y);
    }
  }

  private void reserve(Cel cel) {
    blend = cel.width + 2 > blend.length ? new int[cel.width + 2] : blend;
    chromaBlend =
        cel.chromaWidth + 2 > chromaBlend.length ? new long[cel.chromaWidth + 2] : chromaBlend;
  }

  /// Where a coordinate of the panel is on a cel, in its pixels; the border is one pixel wide.
  private static double on(double drawing, double edge, double density) {
    return (drawing - edge) * density + 1;
  }

  private void lay(Laid laid, int y) {
    var cel = laid.cel();
    var place = laid.placement();
    double density = cel.origin.density();
    double v = on(place.y(y), cel.origin.top(), density);
    int v0 = (int) Math.floor(v);
    if (v0 < 0 || v0 >= cel.height - 1) {
      return;
    }
    int weight = (int) ((v - v0) * 256);
    long step = Math.round(place.ax() * density * 65536);
    long start = Math.round(on(place.bx(), cel.origin.left(), density) * 65536);
    int[] runs = cel.runs[v0];
    for (int i = 0; i < runs.length; i += 2) {
      int from = first(Math.max(0, runs[i] - 1), start, step, width);
      int to = first(Math.min(runs[i + 1], cel.width - 1), start, step, width);
      if (from < to) {
        mixRows(cel, v0, weight, reach(start, step, from, to));
        expose(start, step, from, to);
      }
    }
  }

  /// The first pixel of the panel that looks at or beyond a cel's column.
  private static int first(int column, long start, long step, int width) {
    long distance = ((long) column << 16) - start;
    return Math.clamp(Math.floorDiv(distance + step - 1, step), 0, width);
  }

  /// The columns of the cel that a stretch of the panel needs.
  private static int[] reach(long start, long step, int from, int to) {
    int a = (int) ((start + step * from) >> 16);
    int b = (int) ((start + step * (to - 1)) >> 16) + 2;
    return new int[] {Math.max(0, a), b};
  }

  private void mixRows(Cel cel, int v0, int weight, int[] reach) {
    int end = Math.min(reach[1], cel.width);
    int above = v0 * cel.width;
    int below = above + cel.width;
    int[] plane = cel.luma;
    int[] out = blend;
    int rest = 256 - weight;
    for (int i = reach[0]; i < end; i++) {
      int sum = plane[above + i] * rest + plane[below + i] * weight + 0x00800080;
      out[i] = (sum >>> 8) & 0x00FF00FF;
    }
  }

  private void expose(long start, long step, int from, int to) {
    if (step == 65536) {
      exposeUnscaled(start, from, to);
      return;
    }
    int[] source = blend;
    int[] out = row;
    int at = (int) (start + step * from);
    int by = (int) step;
    for (int x = from; x < to; x++) {
      int i = at >> 16;
      int w = (at >> 8) & 0xFF;
      int s = (source[i] * (256 - w) + source[i + 1] * w + 0x00800080) >>> 8;
      int a = (s >>> 16) & 0xFF;
      out[x] = (s & 0xFF) + ((out[x] * (256 - a - (a >>> 7)) + 128) >> 8);
      at += by;
    }
  }

  /// The same without scaling: every pixel has the same weights, which the processor does in bulk.
  private void exposeUnscaled(long start, int from, int to) {
    int[] source = blend;
    int[] out = row;
    int shift = (int) (start >> 16);
    int w = (int) (start >> 8) & 0xFF;
    int rest = 256 - w;
    for (int x = from; x < to; x++) {
      int s = (source[x + shift] * rest + source[x + shift + 1] * w + 0x00800080) >>> 8;
      int a = (s >>> 16) & 0xFF;
      out[x] = (s & 0xFF) + ((out[x] * (256 - a - (a >>> 7)) + 128) >> 8);
    }
  }

  private void develop(YuvFrame frame, int y, int grainStart) {
    byte[] out = frame.bytes();
    byte[] grain = paper.grain();
    int[] light = row;
    int to = (top + y) * frame.width() + left;
    for (int x = 0; x < light.length; x++) {
      out[to + x] = (byte) (light[x] + grain[grainStart + x]);
    }
  }

  private void layChroma(Laid laid, int y) {
    var cel = laid.cel();
    var place = laid.placement();
    double density = cel.origin.density();
    double v = (on(place.y(2 * y + 0.5), cel.origin.top(), density) - 0.5) / 2;
    int v0 = (int) Math.floor(v);
    if (v0 < 0 || v0 >= cel.chromaRuns.length - 1) {
      return;
    }
    int weight = (int) ((v - v0) * 256);
    long step = Math.round(place.ax() * density * 65536);
    double u = (on(place.x(0.5), cel.origin.left(), density) - 0.5) / 2;
    long start = Math.round(u * 65536);
    int[] runs = cel.chromaRuns[v0];
    for (int i = 0; i < runs.length; i += 2) {
      int from = first(Math.max(0, runs[i] - 1), start, step, width / 2);
      int to = first(Math.min(runs[i + 1], cel.chromaWidth - 1), start, step, width / 2);
      if (from < to) {
        mixChroma(cel, v0, weight, reach(start, step, from, to));
        exposeChroma(start, step, from, to);
      }
    }
  }

  private void mixChroma(Cel cel, int v0, int weight, int[] reach) {
    int end = Math.min(reach[1], cel.chromaWidth);
    int above = v0 * cel.chromaWidth;
    int below = above + cel.chromaWidth;
    long[] plane = cel.chroma;
    long[] out = chromaBlend;
    int rest = 256 - weight;
    for (int i = reach[0]; i < end; i++) {
      long sum = plane[above + i] * rest + plane[below + i] * weight + 0x0080_0080_0080L;
      out[i] = (sum >>> 8) & 0x00FF_00FF_00FFL;
    }
  }

  private void exposeChroma(long start, long step, int from, int to) {
    long at = start + step * from;
    for (int x = from; x < to; x++) {
      int i = (int) (at >> 16);
      long w = (at >> 8) & 0xFF;
      long s = (chromaBlend[i] * (256 - w) + chromaBlend[i + 1] * w + 0x0080_0080_0080L) >>> 8;
      int a = (int) (s >>> 32) & 0xFF;
      int keep = 256 - a - (a >>> 7);
      cb[x] = ((int) (s >>> 16) & 0xFF) + ((cb[x] * keep + 128) >> 8);
      cr[x] = ((int) s & 0xFF) + ((cr[x] * keep + 128) >> 8);
      at += step;
    }
  }

  private void developChroma(YuvFrame frame, int y) {
    byte[] out = frame.bytes();
    int to = (top / 2 + y) * (frame.width() / 2) + left / 2;
    int u = frame.chromaStart(false) + to;
    int v = frame.chromaStart(true) + to;
    for (int x = 0; x < cb.length; x++) {
      out[u + x] = (byte) cb[x];
      out[v + x] = (byte) cr[x];
    }
  }
}
