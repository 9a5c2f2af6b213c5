package cinema.c41.engines.ffmpeg;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Expectation;
import cinema.c41.engine.PostJob.Expectation.Moving;
import cinema.c41.engine.PostJob.Expectation.Speech;
import cinema.c41.engine.PostJob.Expectation.Whole;
import cinema.c41.engines.ffmpeg.FfmpegRun.Part;
import cinema.c41.engines.ffmpeg.FfmpegRun.Pass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at and listens to an asset: decodes it once, whole, through instruments that write into
/// ffmpeg's log, reads the log and judges. Engines say that all went well and hand back a black
/// picture or silence; nothing counts before it was here. Of a picture that was put together from
/// others which were here, only the key frames are decoded again.
final class TakeCheck {
  private static final String WORK = "look at the take";

  private static final String EARS =
      "[0:a:0]silencedetect=noise=-50dB:d=0.3,astats=measure_perchannel=none";

  private static final String METER = ",ebur128=peak=true:framelog=verbose";

  private TakeCheck() {}

  static void make(PostJob.Check job, FfmpegRun run) {
    Path file = run.shift().file("report.json");
    var readings = read(job, run, file);
    Tree.Obj facts = Verdict.facts(job.expectation(), readings);
    List<String> faults = Verdict.faults(job.expectation(), readings);
    if (!faults.isEmpty()) {
      throw new C41Exception(FfmpegProblems.unfitTake(faults, measured(facts, readings)));
    }
    try {
      Files.writeString(file, Json.pretty(facts));
    } catch (IOException e) {
      var words = List.of(String.valueOf(e.getMessage()));
      throw new C41Exception(FfmpegRun.explain(words, file, "write the report"), e);
    }
    run.shift().produce("report", file, "application/json", facts);
  }

  private static Readings read(PostJob.Check job, FfmpegRun run, Path file) {
    var readings = new Readings();
    boolean seen = wasSeen(job, run);
    double seconds = seconds(job.expectation());
    try {
      List<String> arguments = arguments(job, run, seen);
      run.listen(new Pass(WORK, arguments, file, seconds, Part.WHOLE), readings::take);
    } catch (C41Exception e) {
      run.shift().checkCancelled();
      if (!e.problem().code().equals(FfmpegProblems.FAILED)) {
        throw e;
      }
      // What cannot be decoded makes ffmpeg fail. Its log has said why, and that is the finding.
      readings.take("[fatal] " + e.problem().why());
    }
    if (seen) {
      index(job, run).ifPresent(readings::take);
    }
    readings.close(Verdict.length(job.expectation(), readings));
    return readings;
  }

  /// Whether the picture is what was looked at before. Whatever cannot be compared was not.
  private static boolean wasSeen(PostJob.Check job, FfmpegRun run) {
    try {
      List<Path> parts = job.seen().stream().map(run.shift()::asset).toList();
      return !parts.isEmpty() && MovieSamples.isMadeOf(parts, run.shift().asset(job.media()));
    } catch (IOException | RuntimeException _) {
      return false;
    }
  }

  private static Optional<MovieIndex> index(PostJob.Check job, FfmpegRun run) {
    try {
      return Optional.of(MovieIndex.of(run.shift().asset(job.media())));
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  private static List<String> arguments(PostJob.Check job, FfmpegRun run, boolean seen) {
    List<String> arguments = new ArrayList<>();
    if (!(job.expectation() instanceof Speech)) {
      // What nobody looks at need not be smooth: a fifth of the time.
      arguments.addAll(List.of("-skip_loop_filter", "all"));
    }
    if (seen) {
      // A key frame a second shows that it is the picture, and that it can be decoded from there.
      // What would be black or stand still between them was found before.
      arguments.addAll(List.of("-skip_frame", "nokey"));
    }
    arguments.addAll(List.of("-i", run.asset(job.media()), "-filter_complex"));
    arguments.addAll(
        switch (job.expectation()) {
          case Moving moving -> List.of(eyes(moving, seen), "-map", "[seen]");
          case Speech _ -> List.of(EARS + "[heard]", "-map", "[heard]");
          case Whole whole ->
              List.of(
                  eyes(whole.picture(), seen) + ";" + EARS + METER + "[heard]",
                  "-map",
                  "[seen]",
                  "-map",
                  "[heard]");
        });
    arguments.addAll(List.of("-f", "null", "-"));
    return arguments;
  }

  /// The picture is measured small: brightness needs no detail, and it is much faster.
  private static String eyes(Moving moving, boolean seen) {
    String small = "scale=w=320:h=-2:flags=area";
    if (seen) {
      return "[0:v:0]" + small + ",showinfo[seen]";
    }
    return "[0:v:0]freezedetect=n=-60dB:d="
        + Math.max(0.1, moving.longestFreeze())
        + ("," + small + ",blackdetect=d=0.1:pix_th=0.05,showinfo[seen]");
  }

  private static double seconds(Expectation expectation) {
    return switch (expectation) {
      case Moving moving -> moving.rate().seconds(moving.frames());
      case Speech speech -> speech.samples() / (double) Sound.RATE;
      case Whole whole -> seconds(whole.picture());
    };
  }

  private static List<String> measured(Tree.Obj facts, Readings readings) {
    List<String> lines = new ArrayList<>();
    facts.fields().forEach((name, value) -> lines.add(name + ": " + Json.compact(value)));
    readings.errors().stream().limit(10).forEach(lines::add);
    return lines;
  }
}
