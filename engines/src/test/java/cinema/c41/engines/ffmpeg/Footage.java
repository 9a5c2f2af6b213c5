package cinema.c41.engines.ffmpeg;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import java.nio.file.Path;
import java.util.Arrays;

/// Takes to work with. Every frame is one colour that tells its number, with a white bar that
/// moves, so that no two frames are alike.
record Footage(Ffmpeg ffmpeg, FrameSize size, FrameRate rate) {
  static final FrameSize SMALL = new FrameSize(320, 180);

  static Footage small(Ffmpeg ffmpeg, FrameRate rate) {
    return new Footage(ffmpeg, SMALL, rate);
  }

  Path film(Path file, int frames) {
    return film(file, frames, 0);
  }

  /// @param handle how many of the frames come before the shot begins
  Path film(Path file, int frames, int handle) {
    try (var sink = FrameSink.open(ffmpeg, file, new FrameFormat(size, rate, frames, handle, 0))) {
      for (int frame = 0; frame < frames; frame++) {
        sink.write(draw(frame));
      }
    }
    return file;
  }

  /// Every frame the same: a white bar on this colour.
  Path still(Path file, int frames, int colour) {
    try (var sink = FrameSink.open(ffmpeg, file, new FrameFormat(size, rate, frames, 0, 0))) {
      for (int frame = 0; frame < frames; frame++) {
        sink.write(bar(colour, 0));
      }
    }
    return file;
  }

  /// One colour and nothing else.
  Path flat(Path file, int frames, int colour) {
    try (var sink = FrameSink.open(ffmpeg, file, new FrameFormat(size, rate, frames, 0, 0))) {
      var pixels = new int[size.width() * size.height()];
      Arrays.fill(pixels, colour);
      for (int frame = 0; frame < frames; frame++) {
        sink.write(pixels);
      }
    }
    return file;
  }

  /// A shade of green that tells the frame's number.
  int[] draw(int frame) {
    return bar(green(frame) << 8, frame);
  }

  static int green(int frame) {
    return 20 + frame * 4 % 220;
  }

  private int[] bar(int colour, int step) {
    var pixels = new int[size.width() * size.height()];
    Arrays.fill(pixels, colour);
    int left = step * 4 % (size.width() / 3);
    for (int y = 0; y < size.height() / 4; y++) {
      int row = y * size.width() + left;
      Arrays.fill(pixels, row, row + 16, 0xffffff);
    }
    return pixels;
  }
}
