package cinema.c41.engines.boards;

import cinema.c41.engine.BoardJob;
import cinema.c41.engines.boards.ink.YuvFrame;
import cinema.c41.engines.ffmpeg.Ffmpeg;
import cinema.c41.engines.ffmpeg.FrameFormat;
import cinema.c41.engines.ffmpeg.FrameSink;
import java.nio.file.Path;

/// Hands frames to ffmpeg in the form its sink takes. One thread writes; any may kill.
final class FfmpegWriter implements TakeWriter {
  private final FrameSink sink;
  private final int[] pixels;

  private FfmpegWriter(FrameSink sink, int pixels) {
    this.sink = sink;
    this.pixels = new int[pixels];
  }

  static TakeWriter open(Ffmpeg ffmpeg, Path file, BoardJob job) {
    long start = job.strip().startFrame();
    var format = new FrameFormat(job.size(), job.rate(), job.frames(), start);
    return new FfmpegWriter(FrameSink.open(ffmpeg, file, format), format.pixels());
  }

  @Override
  public void write(YuvFrame frame) {
    frame.toRgb(pixels);
    sink.write(pixels);
  }

  @Override
  public void kill() {
    sink.kill();
  }

  @Override
  public void close() {
    sink.close();
  }
}
