package cinema.c41.engines.ffmpeg;

import cinema.c41.base.C41Exception;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Piece;
import cinema.c41.engines.ffmpeg.FfmpegRun.Part;
import cinema.c41.engines.ffmpeg.FfmpegRun.Pass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes a take of what a model has made: the film's size, rate and length, encoded as takes are.
final class Fitting {
  private static final String WORK = "fit the clip";

  /// Frames that may be missing because the clip's own rate is coarser.
  private static final int ROUNDING = 2;

  /// Not every ffmpeg knows how long the last frame of joined pictures lasts.
  private static final String LASTING = ",tpad=stop_mode=clone:stop=1";

  /// Joined pictures are counted in microseconds. Where two frames are equally near to one of the
  /// film's (48 in a second for 24), rounding would take now this one, now that.
  private static final String LATER = "settb=AVTB,setpts=PTS+2";

  private Fitting() {}

  static void make(PostJob.Fit job, FfmpegRun run) {
    Path file = run.shift().file("take.mp4");
    double seconds = job.rate().seconds(job.frames());
    long made = run.run(new Pass(WORK, arguments(job, run, file), file, seconds, Part.WHOLE));
    if (made < job.frames()) {
      throw new C41Exception(FfmpegProblems.shortClip(job.frames(), made));
    }
    if (made != job.frames()) {
      throw new C41Exception(FfmpegProblems.wrongLength(WORK, job.frames(), made));
    }
    run.shift().produce("picture", file, "video/mp4", facts(job));
  }

  private static Tree.Obj facts(PostJob.Fit job) {
    return Tree.obj()
        .with("frames", job.frames())
        .with("width", job.size().width())
        .with("height", job.size().height());
  }

  private static List<String> arguments(PostJob.Fit job, FfmpegRun run, Path file) {
    var format =
        new FrameFormat(job.size(), job.rate(), job.frames(), job.handle(), job.startFrame());
    List<String> arguments = new ArrayList<>();
    job.pieces().forEach(piece -> arguments.addAll(List.of("-i", run.asset(piece.video()))));
    arguments.addAll(List.of("-filter_complex", graph(job), "-map", "[take]"));
    arguments.addAll(format.encoding(run.ffmpeg()));
    arguments.addAll(List.of("-f", "mp4", FfmpegRun.at(file)));
    return arguments;
  }

  /// Every piece fills the frame; then they are joined, and only then is the rate changed, so that
  /// a joint loses nothing by rounding.
  private static String graph(PostJob.Fit job) {
    var graph = new StringBuilder();
    var labels = new StringBuilder();
    for (int i = 0; i < job.pieces().size(); i++) {
      String label = "[p" + i + "]";
      graph.append("[").append(i).append(":v:0]");
      graph.append(filling(job.pieces().get(i), job.size()));
      graph.append(i == job.pieces().size() - 1 ? LASTING : "").append(label).append(';');
      labels.append(label);
    }
    return graph
        .append(labels)
        .append("concat=n=" + job.pieces().size() + ":v=1:a=0,")
        .append(timed(job))
        .append("[take]")
        .toString();
  }

  private static String timed(PostJob.Fit job) {
    return String.join(
        ",",
        LATER,
        "fps=" + job.rate().fraction(),
        "tpad=stop_mode=clone:stop=" + ROUNDING,
        "trim=end_frame=" + job.frames(),
        "setpts=PTS-STARTPTS",
        Colour.TAGGED);
  }

  private static String filling(Piece piece, FrameSize size) {
    return String.join(
        ",",
        "trim=start_frame=" + piece.skip(),
        "setpts=PTS-STARTPTS",
        cover(size),
        "setsar=1",
        "format=yuv420p",
        Colour.TAGGED);
  }

  /// As large as it takes to leave no border, and the middle of that.
  private static String cover(FrameSize size) {
    int w = size.width();
    int h = size.height();
    return "scale=w='max("
        + (w + ",2*ceil(" + h + "*dar/2-0.01))':h='max(" + h + ",2*ceil(" + w + "/dar/2-0.01))'")
        + ":flags=lanczos+accurate_rnd:"
        + Colour.SCALED_OUT
        + (",crop=" + w + ":" + h);
  }
}
