package cinema.c41.base;

/// A picture's width and height in pixels. Both are even: yuv420p has no odd sizes.
public record FrameSize(int width, int height) {
  public FrameSize {
    if (width < 16 || height < 16 || width % 2 != 0 || height % 2 != 0) {
      throw new IllegalArgumentException(width + "x" + height + " is not an even size from 16x16");
    }
  }

  public static FrameSize parse(String text) {
    int x = text.indexOf('x');
    if (x < 0) {
      throw new IllegalArgumentException("a size is WIDTHxHEIGHT, not '" + text + "'");
    }
    return new FrameSize(
        Integer.parseInt(text.substring(0, x)), Integer.parseInt(text.substring(x + 1)));
  }

  public double ratio() {
    return (double) width / height;
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
