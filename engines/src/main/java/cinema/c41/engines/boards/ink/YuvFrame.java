package cinema.c41.engines.boards.ink;

/// One picture as it goes to the encoder: planar yuv420p, BT.709, limited range. Owned by the
/// thread that draws the film.
public final class YuvFrame {
  private final int width;
  private final int height;
  private final byte[] bytes;

  public YuvFrame(int width, int height) {
    this.width = width;
    this.height = height;
    this.bytes = new byte[width * height * 3 / 2];
  }

  /// The planes one after the other. The array is the frame itself; do not keep it.
  public byte[] bytes() {
    return bytes;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  int chromaStart(boolean second) {
    return width * height + (second ? width * height / 4 : 0);
  }

  /// Puts an opaque cel of density 1 here; both numbers are even.
  public void paste(Cel cel, int x, int y) {
    int w = Math.min(cel.width - 3, width - x);
    int h = Math.min(cel.height - 3, height - y);
    for (int row = 0; row < h; row++) {
      for (int column = 0; column < w; column++) {
        int from = (row + 1) * cel.width + column + 1;
        bytes[(y + row) * width + x + column] = (byte) cel.luma[from];
      }
    }
    pasteChroma(cel, new int[] {x / 2, y / 2, w / 2, h / 2});
  }

  /// The cel's first row and column are blank border, so chroma is taken from one further in.
  private void pasteChroma(Cel cel, int[] box) {
    int half = width / 2;
    for (int row = 0; row < box[3]; row++) {
      for (int column = 0; column < box[2]; column++) {
        int from = (row + 1) * cel.chromaWidth + column + 1;
        int to = (box[1] + row) * half + box[0] + column;
        bytes[chromaStart(false) + to] = (byte) cel.chroma.cb()[from];
        bytes[chromaStart(true) + to] = (byte) cel.chroma.cr()[from];
      }
    }
  }
}
