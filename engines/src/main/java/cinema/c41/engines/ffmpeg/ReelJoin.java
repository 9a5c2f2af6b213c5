package cinema.c41.engines.ffmpeg;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Codec;
import cinema.c41.engines.ffmpeg.FfmpegRun.Part;
import cinema.c41.engines.ffmpeg.FfmpegRun.Pass;
import cinema.c41.engines.ffmpeg.movie.MovieIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Joins segments and sound into one file. The picture is copied, not encoded again; its colour
/// tags are said once more, and its times are put back on whole frames, since joining counts in
/// microseconds. The sound is copied too.
final class ReelJoin {
  private static final String WORK = "join the reel";

  /// Tags that mp4 and mov have a place of their own for, where every player looks. Any other needs
  /// the general form, which then holds all of them.
  private static final Set<String> USUAL_TAGS =
      Set.of("title", "artist", "album", "date", "comment", "genre", "copyright");

  private final PostJob.Reel job;
  private final FfmpegRun run;
  private final Path file;

  private ReelJoin(PostJob.Reel job, FfmpegRun run) {
    this.job = job;
    this.run = run;
    this.file = run.shift().file(job.codec() == Codec.H264 ? "reel.mp4" : "reel.mov");
  }

  static void make(PostJob.Reel job, FfmpegRun run) {
    if (job.segments().isEmpty()) {
      throw new IllegalArgumentException("a reel of nothing");
    }
    new ReelJoin(job, run).make();
  }

  private void make() {
    try {
      List<MovieIndex> segments = segments();
      long frames = segments.stream().mapToLong(MovieIndex::frames).sum();
      var arguments = arguments(MovieIndex.haveOneDecoder(segments));
      long made = run.run(new Pass(WORK, arguments, file, seconds(frames), Part.WHOLE));
      if (made != frames) {
        throw new C41Exception(FfmpegProblems.wrongLength(WORK, frames, made));
      }
      String mediaType = job.codec() == Codec.H264 ? "video/mp4" : "video/quicktime";
      Tree.Obj facts = Tree.obj().with("frames", frames).with("samples", samples(frames));
      run.shift().produce("reel", file, mediaType, facts);
    } catch (IOException e) {
      var words = List.of(String.valueOf(e.getMessage()));
      throw new C41Exception(FfmpegRun.explain(words, file, WORK), e);
    }
  }

  private List<MovieIndex> segments() throws IOException {
    List<MovieIndex> segments = new ArrayList<>();
    for (var segment : job.segments()) {
      segments.add(MovieIndex.of(run.shift().asset(segment)));
    }
    return segments;
  }

  private double seconds(long frames) {
    return job.rate().seconds(frames);
  }

  private long samples(long frames) {
    return Math.round(seconds(frames) * Sound.RATE);
  }

  /// What a decoder must know is written into every key frame when it is not the same for all. That
  /// changes each of them.
  private List<String> arguments(boolean oneDecoder) throws IOException {
    List<String> arguments = new ArrayList<>();
    String converted = oneDecoder ? "0" : "1";
    // Of every segment a frame would be decoded, only to know what is in its tables too.
    arguments.addAll(List.of("-codec_whitelist", "none"));
    arguments.addAll(List.of("-f", "concat", "-safe", "0", "-auto_convert", converted));
    arguments.addAll(List.of("-i", FfmpegRun.at(list())));
    arguments.addAll(List.of("-i", run.asset(job.sound())));
    arguments.addAll(List.of("-f", "ffmetadata", "-i", FfmpegRun.at(tags())));
    arguments.addAll(List.of("-map", "0:v:0", "-map", "1:a:0", "-c", "copy"));
    arguments.addAll(List.of("-bsf:v", colourTags() + "," + FfmpegRun.evenly(job.rate())));
    arguments.addAll(FfmpegRun.bitExact());
    arguments.addAll(List.of("-map_metadata", "2", "-timecode", job.timecode()));
    arguments.addAll(FfmpegRun.counting(job.rate()));
    arguments.addAll(List.of("-movflags", movieFlags()));
    arguments.addAll(List.of("-f", job.codec() == Codec.H264 ? "mp4" : "mov", FfmpegRun.at(file)));
    return arguments;
  }

  private Path list() throws IOException {
    var text = new StringBuilder("ffconcat version 1.0\n");
    for (var segment : job.segments()) {
      String path = run.asset(segment);
      text.append("file '").append(path.replace("'", "'\\''")).append("'\n");
    }
    return Files.writeString(run.shift().file("segments.txt"), text);
  }

  /// In a file, not as arguments: those are in the encoding of the machine, this is UTF-8.
  private Path tags() throws IOException {
    var text = new StringBuilder(";FFMETADATA1\n");
    for (Map.Entry<String, String> tag : new TreeMap<>(job.metadata()).entrySet()) {
      text.append(escaped(tag.getKey())).append('=').append(escaped(tag.getValue())).append('\n');
    }
    return Files.writeString(run.shift().file("tags.txt"), text);
  }

  private static String escaped(String text) {
    return text.replaceAll("([=;#\\\\\n])", "\\\\$1");
  }

  private String movieFlags() {
    boolean usual = USUAL_TAGS.containsAll(job.metadata().keySet());
    return "+faststart+write_colr" + (usual ? "" : "+use_metadata_tags");
  }

  private String colourTags() {
    return switch (job.codec()) {
      case H264 ->
          "h264_metadata=video_full_range_flag=0:colour_primaries=1"
              + ":transfer_characteristics=1:matrix_coefficients=1";
      case PRORES -> "prores_metadata=color_primaries=bt709:color_trc=bt709:colorspace=bt709";
    };
  }
}
