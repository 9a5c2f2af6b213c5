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
        long value = cel.chroma[(row + 1) * cel.chromaWidth + column + 1];
        int to = (box[1] + row) * half + box[0] + column;
        bytes[chromaStart(false) + to] = (byte) (value >> 16);
        bytes[chromaStart(true) + to] = (byte) value;
      }
    }
  }

  /// The same picture as `0xRRGGBB`, row by row.
  public void toRgb(int[] pixels) {
    int half = width / 2;
    int u0 = chromaStart(false);
    int v0 = chromaStart(true);
    for (int y = 0; y < height; y++) {
      int chroma = y / 2 * half;
      int row = y * width;
      for (int x = 0; x < half; x++) {
        int u = (bytes[u0 + chroma + x] & 0xFF) - 128;
        int v = (bytes[v0 + chroma + x] & 0xFF) - 128;
        // 255/219 and 255/224 of the BT.709 factors, in parts of 65536.
        int red = 117489 * v + 32768;
        int green = -13975 * u - 34925 * v + 32768;
        int blue = 138438 * u + 32768;
        for (int i = row + 2 * x; i < row + 2 * x + 2; i++) {
          int light = 76309 * ((bytes[i] & 0xFF) - 16);
          pixels[i] = byteOf(light + red) << 16 | byteOf(light + green) << 8 | byteOf(light + blue);
        }
      }
    }
  }

  private static int byteOf(int scaled) {
    int value = scaled >> 16;
    return (value & ~0xFF) == 0 ? value : value < 0 ? 0 : 255;
  }
}
