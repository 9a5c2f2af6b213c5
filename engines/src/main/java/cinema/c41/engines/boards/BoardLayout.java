package cinema.c41.engines.boards;

import cinema.c41.base.FrameSize;

/// Where things are on the sheet: the panel keeps the ratio of the film, so that what is composed
/// in it is what will be filmed; below it lies the strip with its facts.
///
/// @param left of the panel on the frame; all numbers are even
/// @param strip height of the strip
record BoardLayout(FrameSize frame, int left, int top, int width, int height, int strip) {
  static BoardLayout of(FrameSize frame) {
    double area = StrictMath.sqrt((double) frame.width() * frame.height());
    double rows = frame.ratio() < 0.8 ? 0.146 : frame.ratio() < 1.2 ? 0.092 : 0.078;
    int top = even(area * 0.012);
    int strip = even(area * rows);
    int height = Math.max(8, even(frame.height() - strip - top));
    int width = Math.max(8, Math.min(frame.width(), even(height * frame.ratio())));
    return new BoardLayout(frame, even((frame.width() - width) / 2.0), top, width, height, strip);
  }

  /// Pixels in one unit of line weight.
  double unit() {
    return StrictMath.sqrt((double) width * height) / 852;
  }

  double ratio() {
    return (double) width / height;
  }

  boolean isUpright() {
    return ratio() < 0.8;
  }

  int[] panel() {
    return new int[] {left, top, width, height};
  }

  private static int even(double value) {
    return (int) Math.round(value / 2) * 2;
  }
}
