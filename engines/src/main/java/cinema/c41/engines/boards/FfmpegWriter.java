package cinema.c41.engines.boards;

import cinema.c41.engine.BoardJob;
import cinema.c41.engines.boards.ink.YuvFrame;
import cinema.c41.engines.ffmpeg.FrameFormat;
import cinema.c41.engines.ffmpeg.FrameSink;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import java.nio.file.Path;

/// Hands frames to ffmpeg. One thread writes; any may kill.
final class FfmpegWriter implements TakeWriter {
  private final FrameSink sink;

  private FfmpegWriter(FrameSink sink) {
    this.sink = sink;
  }

  static TakeWriter open(Ffmpeg ffmpeg, Path file, BoardJob job) {
    long start = job.strip().startFrame();
    var format = new FrameFormat(job.size(), job.rate(), job.frames(), job.handle(), start);
    return new FfmpegWriter(FrameSink.open(ffmpeg, file, format, FrameSink.Pixels.YUV420P));
  }

  @Override
  public void write(YuvFrame frame) {
    sink.write(frame.bytes());
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
