package cinema.c41.engines.ffmpeg;

import cinema.c41.base.FrameRate;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.ffmpeg.program.Ffmpeg.Origin;
import java.nio.file.Path;

/// A process to be killed: writes frames for ever, and says its encoder's process id.
final class SinkMain {
  private SinkMain() {}

  public static void main(String[] args) {
    var ffmpeg = new Ffmpeg(Path.of(args[0]), "", 0, Origin.CONFIGURED);
    var format = new FrameFormat(Footage.SMALL, FrameRate.FPS_24, Integer.MAX_VALUE, 0, 0);
    try (var sink = FrameSink.open(ffmpeg, Path.of(args[1]), format)) {
      ProcessHandle.current().children().forEach(child -> System.out.println(child.pid()));
      for (long frame = 0; frame < format.frames(); frame++) {
        sink.write(new int[format.pixels()]);
      }
    }
  }
}
