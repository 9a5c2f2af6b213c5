package cinema.c41.engines.boards.ink;

import cinema.c41.engines.boards.ink.ExposedRow.Sight;
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
  private final ExposedRow luma;
  private final ExposedRow cb;
  private final ExposedRow cr;
  private final byte[] grain;
  private final byte[] exposed;

  /// @param panel where on the frame the picture goes: left, top, width and height, all even
  public Rostrum(int[] panel, Paper paper) {
    this.left = panel[0];
    this.top = panel[1];
    this.width = panel[2];
    this.height = panel[3];
    this.paper = paper;
    this.luma = new ExposedRow(width);
    this.cb = new ExposedRow(width / 2);
    this.cr = new ExposedRow(width / 2);
    this.grain = new byte[width];
    this.exposed = new byte[width];
  }

  /// A cel, and how it lies.
  public record Laid(Cel cel, Placement placement) {}

  /// Exposes one frame. Cels lie from far to near; the first covers everything.
  ///
  /// @param seed of the grain
  public void shoot(List<Laid> stack, YuvFrame frame, long seed, long number) {
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
    luma.lay(cel.luma, cel.width, cel.runs[v0], new Sight(v0, weight, start, step));
  }

  private void develop(YuvFrame frame, int y, int grainStart) {
    System.arraycopy(paper.grain(), grainStart, grain, 0, width);
    int[] light = luma.light();
    byte[] grit = grain;
    byte[] out = exposed;
    for (int x = 0; x < out.length; x++) {
      out[x] = (byte) (light[x] + grit[x]);
    }
    System.arraycopy(out, 0, frame.bytes(), (top + y) * frame.width() + left, width);
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
    var sight = new Sight(v0, weight, start, step);
    cb.lay(cel.chroma.cb(), cel.chromaWidth, cel.chromaRuns[v0], sight);
    cr.lay(cel.chroma.cr(), cel.chromaWidth, cel.chromaRuns[v0], sight);
  }

  private void developChroma(YuvFrame frame, int y) {
    int to = (top / 2 + y) * (frame.width() / 2) + left / 2;
    developChroma(cb.light(), frame, frame.chromaStart(false) + to);
    developChroma(cr.light(), frame, frame.chromaStart(true) + to);
  }

  private void developChroma(int[] light, YuvFrame frame, int to) {
    byte[] out = exposed;
    for (int x = 0; x < light.length; x++) {
      out[x] = (byte) light[x];
    }
    System.arraycopy(out, 0, frame.bytes(), to, light.length);
  }
}
