package cinema.c41.engines.ffmpeg;

import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Codec;
import cinema.c41.engines.ffmpeg.movie.MovieIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts frames out of a take that is encoded as deliveries are, without encoding them again: it
/// takes a hundredth of the time, and nothing is lost. The first frame must be a key frame.
final class Excerpt {
  private Excerpt() {}

  /// Whether a job can be done this way.
  static boolean fits(PostJob.Conform job, FfmpegRun run) {
    if (job.codec() != Codec.H264) {
      return false;
    }
    try {
      var index = MovieIndex.of(run.shift().asset(job.video()));
      return index.track().equals(H264.mark(run.ffmpeg()))
          && index.is(job.size(), FfmpegRun.ticks(job.rate()), FfmpegRun.timescale(job.rate()))
          && index.keys().contains(job.startFrame())
          && index.frames() >= job.startFrame() + job.frames();
    } catch (IOException | RuntimeException _) {
      // Whatever is odd about the file, encoding it says so better.
      return false;
    }
  }

  /// Packets are dropped up to the middle of the frame before the first one, since ffmpeg counts
  /// that time in microseconds; then times are counted anew.
  static List<String> arguments(PostJob.Conform job, FfmpegRun run, Path file) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-i", run.asset(job.video()), "-map", "0:v:0", "-c:v", "copy"));
    if (job.startFrame() > 0) {
      double start = (job.startFrame() - 0.5) * job.rate().seconds(1);
      arguments.addAll(List.of("-ss", String.format(Locale.ROOT, "%.6f", start)));
      arguments.addAll(List.of("-copypriorss", "0"));
    }
    arguments.addAll(List.of("-frames:v", String.valueOf(job.frames())));
    arguments.addAll(List.of("-bsf:v", FfmpegRun.evenly(job.rate())));
    arguments.addAll(FfmpegRun.bitExact());
    arguments.addAll(FfmpegRun.counting(job.rate()));
    arguments.addAll(H264.marked(run.ffmpeg()));
    arguments.addAll(List.of("-f", "mp4", FfmpegRun.at(file)));
    return arguments;
  }
}
