package cinema.c41.engines.boards.ink;

/// Arithmetic on colours written as `0xAARRGGBB`.
public final class Tint {
  private Tint() {}

  /// `t` of the way from one colour to the other, opacity included.
  public static int mix(int from, int to, double t) {
    int mixed = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int a = (from >>> shift) & 0xFF;
      int b = (to >>> shift) & 0xFF;
      mixed |= (int) Math.round(a + (b - a) * t) << shift;
    }
    return mixed;
  }

  /// The same colour as a layer of wash this dense, from 0 to 1.
  public static int veil(int argb, double density) {
    return (argb & 0xFFFFFF) | ((int) Math.round(255 * density) << 24);
  }

  /// What is left of a colour under a light or through a wash of another.
  public static int multiply(int argb, int by) {
    int product = argb & 0xFF000000;
    for (int shift = 0; shift < 24; shift += 8) {
      product |= ((argb >>> shift) & 0xFF) * ((by >>> shift) & 0xFF) / 255 << shift;
    }
    return product;
  }
}
