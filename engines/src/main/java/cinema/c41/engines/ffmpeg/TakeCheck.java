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
import cinema.c41.engines.ffmpeg.movie.MovieIndex;
import cinema.c41.engines.ffmpeg.movie.MovieSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at and listens to an asset: decodes it once, whole, through instruments that write into
/// ffmpeg's log, reads the log and judges. Engines say that all went well and hand back a black
/// picture or silence; nothing counts before it was here. A picture that was put together from
/// others which were here, is only glanced at.
final class TakeCheck {
  private static final String WORK = "look at the take";

  private static final String EARS =
      "[0:a:0]silencedetect=noise=-50dB:d=0.3,astats=measure_perchannel=none";

  /// Counts samples, and no more: the other instruments take as long as the loudness does.
  private static final String COUNTER =
      "[0:a:0]aformat=channel_layouts=stereo,asplit=2[counted][metered];"
          + "[counted]volumedetect,anullsink;[metered]";

  private static final String METER = "ebur128=peak=true:framelog=verbose";

  private static final String SMALL = "scale=w=320:h=-2:flags=area";

  /// One frame, and what can be seen through it.
  private static final String STILL_EYES =
      "[0:v:0]split[front][back];[front]"
          + SMALL
          + ",format=gray,showinfo[seen];[back]format=rgba,alphaextract,"
          + Readings.OPACITY
          + "[clear]";

  /// Frames in a second of a clip that nobody knows the rate of; for how long a look may take.
  private static final double LOW_RATE = 8;

  /// So much is decoded of a picture that was seen before; in seconds.
  private static final double GLANCE = 0.25;

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
    Expectation expectation = job.expectation();
    double seconds = seconds(expectation);
    if (expectation instanceof Whole && wasSeen(job, run)) {
      String video = run.asset(job.media());
      boolean heard = wasHeard(job, run);
      look(new Pass(WORK, glance(video, heard), file, GLANCE, new Part(0, 0.1)), run, readings);
      if (heard) {
        readings.heardBefore();
      } else {
        look(new Pass(WORK, sound(video), file, seconds, new Part(0.1, 1)), run, readings);
      }
      index(job, run).ifPresent(readings::take);
    } else {
      look(new Pass(WORK, all(job, run), file, seconds, Part.WHOLE), run, readings);
    }
    readings.close(Verdict.length(expectation, readings));
    return readings;
  }

  private static void look(Pass pass, FfmpegRun run, Readings readings) {
    try {
      run.listen(pass, readings::take);
    } catch (C41Exception e) {
      run.shift().checkCancelled();
      if (!e.problem().code().equals(FfmpegProblems.FAILED)) {
        throw e;
      }
      // What cannot be decoded makes ffmpeg fail. Its log has said why, and that is the finding.
      readings.take("[fatal] " + e.problem().why());
    }
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

  private static boolean wasHeard(PostJob.Check job, FfmpegRun run) {
    try {
      return job.heard().isPresent()
          && MovieSamples.sounds(
              run.shift().asset(job.heard().get()), run.shift().asset(job.media()));
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

  private static List<String> all(PostJob.Check job, FfmpegRun run) {
    List<String> arguments = new ArrayList<>();
    if (isMoving(job.expectation())) {
      // What nobody looks at need not be smooth: a fifth of the time.
      arguments.addAll(List.of("-skip_loop_filter", "all"));
    }
    arguments.addAll(List.of("-i", run.asset(job.media()), "-filter_complex"));
    return switch (job.expectation()) {
      case Moving moving -> {
        arguments.add(eyes(moving));
        yield ending(arguments, "[seen]");
      }
      case Speech _ -> {
        arguments.add(EARS + "[heard]");
        yield ending(arguments, "[heard]");
      }
      case Expectation.Sound _ -> {
        arguments.add(COUNTER + METER + "[heard]");
        yield ending(arguments, "[heard]");
      }
      case Whole whole -> {
        arguments.add(eyes(whole.picture()) + ";" + EARS + "," + METER + "[heard]");
        yield ending(arguments, "[seen]", "[heard]");
      }
      case Expectation.Still _ -> {
        arguments.add(STILL_EYES);
        yield ending(arguments, "[seen]", "[clear]");
      }
      case Expectation.Clip clip -> {
        arguments.add(eyes(clip.longestFreeze()) + (clip.sounds() ? ";" + EARS + "[heard]" : ""));
        yield clip.sounds() ? ending(arguments, "[seen]", "[heard]") : ending(arguments, "[seen]");
      }
      case Expectation.Recording _ -> {
        arguments.add(EARS + "[heard]");
        yield ending(arguments, "[heard]");
      }
    };
  }

  private static boolean isMoving(Expectation expectation) {
    return expectation instanceof Moving
        || expectation instanceof Whole
        || expectation instanceof Expectation.Clip;
  }

  /// The same bytes look and sound the same: the beginning shows that it can be decoded, and its
  /// tags.
  private static List<String> glance(String video, boolean listening) {
    String eyes = "[0:v:0]" + SMALL + ",showinfo[seen]";
    List<String> arguments = new ArrayList<>(List.of("-t", "" + GLANCE));
    if (listening) {
      String both = eyes + ";[0:a:0]anull[heard]";
      arguments.addAll(List.of("-i", video, "-filter_complex", both));
      return ending(arguments, "[seen]", "[heard]");
    }
    arguments.addAll(List.of("-an", "-i", video, "-filter_complex", eyes));
    return ending(arguments, "[seen]");
  }

  private static List<String> sound(String video) {
    String ears = EARS + "," + METER + "[heard]";
    return ending(List.of("-vn", "-i", video, "-filter_complex", ears), "[heard]");
  }

  private static List<String> ending(List<String> arguments, String... labels) {
    List<String> all = new ArrayList<>(arguments);
    for (String label : labels) {
      all.addAll(List.of("-map", label));
    }
    all.addAll(List.of("-f", "null", "-"));
    return all;
  }

  /// The picture is measured small: brightness needs no detail, and it is much faster.
  private static String eyes(Moving moving) {
    return eyes(moving.longestFreeze());
  }

  private static String eyes(double longestFreeze) {
    return "[0:v:0]freezedetect=n=-60dB:d="
        + Math.max(0.1, longestFreeze)
        + ("," + SMALL + ",blackdetect=d=0.1:pix_th=0.05,showinfo[seen]");
  }

  private static double seconds(Expectation expectation) {
    return switch (expectation) {
      case Moving moving -> moving.rate().seconds(moving.frames());
      case Speech speech -> speech.samples() / (double) Sound.RATE;
      case Expectation.Sound sound -> sound.samples() / (double) Sound.RATE;
      case Whole whole -> seconds(whole.picture());
      case Expectation.Still _ -> 1;
      case Expectation.Clip clip -> clip.frames() / clip.rate().orElse(LOW_RATE);
      case Expectation.Recording recording -> recording.seconds();
    };
  }

  private static List<String> measured(Tree.Obj facts, Readings readings) {
    List<String> lines = new ArrayList<>();
    facts.fields().forEach((name, value) -> lines.add(name + ": " + Json.compact(value)));
    readings.errors().stream().limit(10).forEach(lines::add);
    return lines;
  }
}
