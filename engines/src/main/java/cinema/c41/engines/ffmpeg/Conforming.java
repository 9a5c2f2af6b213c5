package cinema.c41.engines.ffmpeg;

import cinema.c41.base.C41Exception;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Codec;
import cinema.c41.engines.ffmpeg.FfmpegRun.Part;
import cinema.c41.engines.ffmpeg.FfmpegRun.Pass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Cuts frames out of a take for the delivery: as they are if they are encoded as it wants them,
/// else encoded anew.
///
/// The second way counts decoded frames and never seeks: seeking is exact only to the key frame, or
/// to whatever the container says. Takes are short, so reading them from the start costs little.
final class Conforming {
  private static final String WORK = "cut the take";

  /// How much two shapes may differ to be taken for the same: generators round sides up to
  /// multiples of 16 (1920x1088), and those lines are cut off rather than framed by black bars.
  private static final double SAME_SHAPE = 0.025;

  private Conforming() {}

  static void make(PostJob.Conform job, FfmpegRun run) {
    Path file = run.shift().file(job.codec() == Codec.H264 ? "segment.mp4" : "segment.mov");
    double seconds = job.rate().seconds(job.frames());
    boolean copies = Excerpt.fits(job, run);
    List<String> arguments = copies ? Excerpt.arguments(job, run, file) : encoding(job, run, file);
    long made = run.run(new Pass(WORK, arguments, file, seconds, Part.WHOLE));
    if (made < job.frames()) {
      throw new C41Exception(
          FfmpegProblems.shortTake(job.startFrame() + job.frames(), job.startFrame() + made));
    }
    if (made != job.frames()) {
      throw new C41Exception(FfmpegProblems.wrongLength(WORK, job.frames(), made));
    }
    String mediaType = job.codec() == Codec.H264 ? "video/mp4" : "video/quicktime";
    Tree.Obj facts = Tree.obj().with("frames", made).with("copied", Tree.flag(copies));
    run.shift().produce("segment", file, mediaType, facts);
  }

  private static List<String> encoding(PostJob.Conform job, FfmpegRun run, Path file) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-i", run.asset(job.video())));
    arguments.addAll(List.of("-map", "0:v:0", "-vf", filters(job)));
    arguments.addAll(List.of("-frames:v", String.valueOf(job.frames())));
    arguments.addAll(Colour.ENCODER_TAGS);
    arguments.addAll(FfmpegRun.bitExact(job.rate()));
    arguments.addAll(encoder(job, run));
    arguments.addAll(List.of("-f", job.codec() == Codec.H264 ? "mp4" : "mov", FfmpegRun.at(file)));
    return arguments;
  }

  private static String filters(PostJob.Conform job) {
    long end = job.startFrame() + job.frames();
    return String.join(
        ",",
        "fps=" + job.rate().fraction(),
        "trim=start_frame=" + job.startFrame() + ":end_frame=" + end,
        "setpts=PTS-STARTPTS",
        shape(job.size()),
        "setsar=1",
        "format=" + pixels(job.codec()),
        Colour.TAGGED);
  }

  /// Fills the frame when the shapes are the same, else fits into it with black around.
  private static String shape(FrameSize size) {
    int w = size.width();
    int h = size.height();
    String same = "lt(abs(dar*" + h + "/" + w + "-1)," + SAME_SHAPE + ")";
    String width = "2*round(" + h + "*dar/2)";
    String height = "2*round(" + w + "/dar/2)";
    return "scale=w='if("
        + same
        + (",max(" + w + "," + width + "),min(" + w + "," + width + "))':h='if(")
        + same
        + (",max(" + h + "," + height + "),min(" + h + "," + height + "))'")
        + ":flags=lanczos+accurate_rnd:"
        + Colour.SCALED_OUT
        + (",crop=w='min(iw," + w + ")':h='min(ih," + h + ")'")
        + (",pad=" + w + ":" + h + ":(ow-iw)/2:(oh-ih)/2");
  }

  private static String pixels(Codec codec) {
    return switch (codec) {
      case H264 -> "yuv420p";
      case PRORES -> "yuv422p10le";
    };
  }

  private static List<String> encoder(PostJob.Conform job, FfmpegRun run) {
    var options = new ArrayList<String>();
    switch (job.codec()) {
      case H264 -> {
        options.addAll(H264.encoder(job.rate()));
        options.addAll(H264.marked(run.ffmpeg()));
      }
      case PRORES ->
          options.addAll(
              List.of("-c:v", "prores_ks", "-profile:v", "3", "-vendor", "apl0", "-threads", "4"));
    }
    return options;
  }
}
