package cinema.c41.engines.boards.ink;

/// A rectangle cut out of a cel: a mouth in one of its shapes, a pair of eyes. Even in place and
/// size, because chroma has half the pixels. Read only.
public final class Patch {
  private final int x;
  private final int y;
  private final int width;
  private final int height;
  private final int[] luma;
  private final Cel.Chroma chroma;

  private Patch(int x, int y, int width, int height) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    this.luma = new int[width * height];
    this.chroma = Cel.Chroma.of(width / 2 * (height / 2));
  }

  static Patch of(Cel cel, int left, int top, int right, int bottom) {
    var patch = new Patch(left, top, right - left, bottom - top);
    for (int row = 0; row < patch.height; row++) {
      int from = (top + row) * cel.width + left;
      System.arraycopy(cel.luma, from, patch.luma, row * patch.width, patch.width);
    }
    int half = patch.width / 2;
    for (int row = 0; row < patch.height / 2; row++) {
      int from = (top / 2 + row) * cel.chromaWidth + left / 2;
      System.arraycopy(cel.chroma.cb(), from, patch.chroma.cb(), row * half, half);
      System.arraycopy(cel.chroma.cr(), from, patch.chroma.cr(), row * half, half);
    }
    return patch;
  }

  int x() {
    return x;
  }

  int y() {
    return y;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int[] luma() {
    return luma;
  }

  Cel.Chroma chroma() {
    return chroma;
  }
}
