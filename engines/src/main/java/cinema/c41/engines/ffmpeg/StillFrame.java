package cinema.c41.engines.ffmpeg;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob;
import cinema.c41.engines.ffmpeg.FfmpegRun.Part;
import cinema.c41.engines.ffmpeg.FfmpegRun.Pass;
import cinema.c41.engines.ffmpeg.movie.MovieIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes one frame out of a video. It is counted: from the start, or from the key frame
/// before it in a file whose key frames are known to be what they say.
final class StillFrame {
  private static final String WORK = "take a still";

  private StillFrame() {}

  /// How a kind of image is written.
  ///
  /// @param colour what the scaler makes of the picture
  private record Writing(String file, String mediaType, List<String> encoder, String colour) {
    /// JPEG knows only one colour: full range with the matrix of BT.601.
    static final Writing JPEG =
        new Writing(
            "still.jpg",
            "image/jpeg",
            List.of("-c:v", "mjpeg", "-q:v", "2"),
            ":out_range=full:out_color_matrix=bt601,setsar=1,format=yuvj420p");

    static final Writing PNG =
        new Writing(
            "still.png",
            "image/png",
            List.of("-c:v", "png"),
            "+full_chroma_int+full_chroma_inp:out_range=full,setsar=1,format=rgb24");

    static Writing of(PostJob.Image image) {
      return switch (image) {
        case JPEG -> JPEG;
        case PNG -> PNG;
      };
    }
  }

  static void make(PostJob.Still job, FfmpegRun run) {
    var writing = Writing.of(job.image());
    Path file = run.shift().file(writing.file());
    // Nothing is written before the frame is reached; the length only gives it time to be.
    double seconds = job.frame() / 24.0;
    run.run(new Pass(WORK, arguments(job, run, file), file, seconds, Part.WHOLE));
    if (isMissing(file)) {
      throw new C41Exception(FfmpegProblems.shortTake(job.frame() + 1, job.frame()));
    }
    run.shift().produce("still", file, writing.mediaType(), Tree.obj().with("frame", job.frame()));
  }

  /// Where reading begins.
  private record Start(long frame, double seconds) {
    static final Start FIRST = new Start(0, 0);

    List<String> options() {
      return frame == 0
          ? List.of()
          : List.of("-noaccurate_seek", "-ss", String.format(Locale.ROOT, "%.6f", seconds));
    }
  }

  /// The last key frame before the frame, in the middle of its time: ffmpeg counts microseconds.
  private static Start start(PostJob.Still job, FfmpegRun run) {
    try {
      var index = MovieIndex.of(run.shift().asset(job.video()));
      if (!index.track().equals(H264.mark(run.ffmpeg())) || index.step() == 0) {
        return Start.FIRST;
      }
      long key =
          index.keys().stream().filter(at -> at <= job.frame()).max(Long::compare).orElse(0L);
      return new Start(key, (key + 0.5) * index.step() / index.ticks());
    } catch (IOException | RuntimeException _) {
      return Start.FIRST;
    }
  }

  private static List<String> arguments(PostJob.Still job, FfmpegRun run, Path file) {
    List<String> arguments = new ArrayList<>();
    Start start = start(job, run);
    arguments.addAll(start.options());
    arguments.addAll(List.of("-i", run.asset(job.video()), "-map", "0:v:0"));
    arguments.addAll(List.of("-vf", filters(job, start), "-frames:v", "1"));
    arguments.addAll(Writing.of(job.image()).encoder());
    arguments.addAll(FfmpegRun.bitExact());
    arguments.addAll(List.of("-f", "image2", "-update", "1", FfmpegRun.at(file)));
    return arguments;
  }

  private static String filters(PostJob.Still job, Start start) {
    return ("select='eq(n," + (job.frame() - start.frame()) + ")',")
        + ("scale=w='2*trunc(min(" + job.width() + ",iw*sar)/2)':h='2*round(ow/dar/2)'")
        + ":flags=lanczos+accurate_rnd"
        + Writing.of(job.image()).colour();
  }

  private static boolean isMissing(Path file) {
    try {
      return !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException _) {
      return true;
    }
  }
}
