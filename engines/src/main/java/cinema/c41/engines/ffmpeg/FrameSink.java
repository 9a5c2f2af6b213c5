package cinema.c41.engines.ffmpeg;

import cinema.c41.base.C41Exception;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.process.Child;
import cinema.c41.engines.process.ChildSpec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Takes frames one after the other and makes a take of them: [H264] in an mp4, BT.709, with a key
/// frame where the shot begins.
///
/// ```java
/// try (var sink = FrameSink.open(ffmpeg, file, new FrameFormat(size, rate, 96, 8, 0))) {
///   for (int frame = 0; frame < 96; frame++) {
///     sink.write(draw(frame)); // 0xRRGGBB, as in BufferedImage.TYPE_INT_RGB
///   }
/// }
/// ```
///
/// Whoever has its frames as planar YUV already opens the sink with [Pixels#YUV420P] and writes
/// bytes: that saves a conversion on both sides.
///
/// [#close] waits for ffmpeg and checks that it wrote every frame: after it the file is complete. A
/// sink that is closed before the last frame is killed, and the file is waste. One thread uses a
/// sink; [#kill] may be called from any.
public final class FrameSink implements AutoCloseable {
  private static final String WORK = "write the take";

  /// The form in which frames come.
  public enum Pixels {
    /// One int for each pixel, `0xRRGGBB`, full range, row by row.
    RGB,
    /// Planar 4:2:0, BT.709 in limited range: Y, then U, then V, one byte for each sample.
    YUV420P
  }

  private final FrameFormat format;
  private final Path file;
  private final Child child;
  private final Progress progress = new Progress((_, _) -> {});
  private final Thread listener;
  private final ByteBuffer bytes;
  private long written;
  private volatile boolean killed;

  private FrameSink(FrameFormat format, Path file, Child child) {
    this.format = format;
    this.file = file;
    this.child = child;
    this.bytes = ByteBuffer.allocate(format.pixels() * 4).order(ByteOrder.LITTLE_ENDIAN);
    this.listener = Thread.ofVirtual().name("sink").start(() -> progress.read(child.stdout()));
  }

  /// Starts ffmpeg. The deadline is generous: drawing may take longer than encoding.
  public static FrameSink open(Ffmpeg ffmpeg, Path file, FrameFormat format) {
    return open(ffmpeg, file, format, Pixels.RGB);
  }

  public static FrameSink open(Ffmpeg ffmpeg, Path file, FrameFormat format, Pixels pixels) {
    var spec =
        new ChildSpec(
            "ffmpeg",
            command(ffmpeg, file, format, pixels),
            Path.of("").toAbsolutePath(),
            Duration.ofMinutes(10).plusSeconds(format.frames() * 2));
    return new FrameSink(format, file, Child.start(spec.humble()));
  }

  /// Writes the next frame of a sink for [Pixels#RGB]; the top byte of each pixel is ignored.
  public void write(int[] rgb) {
    requireLength(rgb.length, format.pixels());
    bytes.clear();
    bytes.asIntBuffer().put(rgb);
    send(bytes.array());
  }

  /// Writes the next frame of a sink for [Pixels#YUV420P].
  public void write(byte[] yuv420p) {
    requireLength(yuv420p.length, format.pixels() * 3 / 2);
    send(yuv420p);
  }

  private void requireLength(int length, int wanted) {
    if (length != wanted) {
      throw new IllegalArgumentException(length + " samples for " + format.size());
    }
  }

  private void send(byte[] frame) {
    try {
      child.stdin().write(frame);
      written++;
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /// Ends the take at once; the file is waste. Does nothing once the sink is closed.
  public void kill() {
    killed = true;
    child.kill();
  }

  @Override
  public void close() {
    try (child) {
      if (killed || written < format.frames()) {
        return;
      }
      child.stdin().close();
      FfmpegRun.finish(child, file, WORK);
      join();
    } catch (IOException e) {
      throw broken(e);
    }
    if (progress.frames() != format.frames()) {
      throw new C41Exception(FfmpegProblems.wrongLength(WORK, format.frames(), progress.frames()));
    }
  }

  /// The pipe broke because ffmpeg ended early: its own last words say why.
  private C41Exception broken(IOException e) {
    try (child) {
      child.await();
      return new C41Exception(FfmpegRun.explain(child.tail(), file, WORK), e);
    }
  }

  private void join() {
    try {
      listener.join(Duration.ofSeconds(10));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> command(Ffmpeg ffmpeg, Path file, FrameFormat format, Pixels pixels) {
    var command = new ArrayList<>(FfmpegRun.opening(ffmpeg, "error"));
    command.addAll(List.of("-f", "rawvideo", "-pixel_format", name(pixels)));
    command.addAll(List.of("-video_size", format.size().toString()));
    command.addAll(List.of("-framerate", format.rate().fraction(), "-i", "pipe:0"));
    command.addAll(List.of("-vf", filters(pixels)));
    command.addAll(format.encoding(ffmpeg));
    command.addAll(List.of("-f", "mp4", FfmpegRun.at(file)));
    return command;
  }

  private static String name(Pixels pixels) {
    return switch (pixels) {
      case RGB -> "bgr0";
      case YUV420P -> "yuv420p";
    };
  }

  private static String filters(Pixels pixels) {
    return switch (pixels) {
      case RGB ->
          "scale=flags=accurate_rnd:" + Colour.SCALED_OUT + ",format=yuv420p," + Colour.TAGGED;
      case YUV420P -> Colour.TAGGED;
    };
  }
}
