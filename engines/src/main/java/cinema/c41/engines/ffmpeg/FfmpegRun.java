package cinema.c41.engines.ffmpeg;

import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.FrameRate;
import cinema.c41.base.Problem;
import cinema.c41.engine.Shift;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.process.Child;
import cinema.c41.engines.process.ChildSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs ffmpeg for one job: with a deadline and true progress, killed when the job is cancelled,
/// and its failures put into our words.
///
/// @param humble whether others go first when there is more to do than processors
record FfmpegRun(Ffmpeg ffmpeg, Shift shift, boolean humble) {
  /// ffmpeg's last line when something else went wrong before.
  private static final List<String> EMPTY_WORDS =
      List.of(
          "Conversion failed!",
          "Error while ",
          "Nothing was written",
          "Terminating",
          "not on whitelist",
          "Last message repeated");

  /// One call of ffmpeg.
  ///
  /// @param work what it does, after "could not": `join the reel`
  /// @param arguments inputs, filters and outputs
  /// @param file what it writes; where it would need room
  /// @param seconds of the result
  /// @param part which part of the job's work this is
  record Pass(String work, List<String> arguments, Path file, double seconds, Part part) {
    Pass {
      arguments = List.copyOf(arguments);
    }
  }

  /// A part of a job, for its progress: from 0.5 to 1 is the second half.
  record Part(double from, double to) {
    static final Part WHOLE = new Part(0, 1);
    static final Part FIRST_HALF = new Part(0, 0.5);
  }

  /// Runs it to its successful end. Returns how many frames of picture it wrote.
  long run(Pass pass) {
    return run(pass, "error", _ -> {});
  }

  /// Runs it to its successful end, and tells every line of its log at `info` or above, each with
  /// its level: `[error] …`.
  long listen(Pass pass, Consumer<String> lines) {
    return run(pass, "level+info", lines);
  }

  private long run(Pass pass, String level, Consumer<String> lines) {
    shift.checkCancelled();
    var command = new ArrayList<>(opening(ffmpeg, level));
    command.addAll(pass.arguments());
    var spec = new ChildSpec("ffmpeg", command, folder(pass.file()), deadline(pass.seconds()));
    var called = humble ? spec.humble() : spec;
    try (var child = Child.start(called.leashed(), lines)) {
      shift.onCancel(child::kill);
      var progress = new Progress((_, seconds) -> tell(pass, seconds));
      progress.read(child.stdout());
      finish(child, pass.file(), pass.work());
      shift.progress(pass.part().to());
      return progress.frames();
    }
  }

  /// The file that holds an asset, as an argument.
  String asset(AssetId id) {
    return at(shift.asset(id));
  }

  /// A file as an argument: ffmpeg runs in another folder than we do.
  static String at(Path file) {
    return file.toAbsolutePath().toString();
  }

  private void tell(Pass pass, double seconds) {
    double done = pass.seconds() > 0 ? Math.clamp(seconds / pass.seconds(), 0, 1) : 0;
    var part = pass.part();
    shift.progress(part.from() + done * (part.to() - part.from()));
  }

  /// The program and what every call of it has in common.
  static List<String> opening(Ffmpeg ffmpeg, String level) {
    return List.of(
        ffmpeg.program().toString(),
        "-hide_banner",
        "-nostdin",
        "-y",
        "-v",
        level,
        "-nostats",
        "-stats_period",
        "0.2",
        "-progress",
        "pipe:1");
  }

  /// Options of an output that make it depend on nothing but its input: no dates, no versions.
  static List<String> bitExact() {
    return List.of(
        "-map_metadata",
        "-1",
        "-map_chapters",
        "-1",
        "-fflags",
        "+bitexact",
        "-flags",
        "+bitexact");
  }

  /// The same for a picture, whose time is counted in ticks that a frame is a whole number of.
  static List<String> bitExact(FrameRate rate) {
    var options = new ArrayList<>(bitExact());
    options.addAll(List.of("-r", rate.fraction()));
    options.addAll(counting(rate));
    return options;
  }

  /// Counts the time of a picture in those ticks.
  static List<String> counting(FrameRate rate) {
    return List.of("-video_track_timescale", String.valueOf(timescale(rate)));
  }

  /// A filter of packets that are copied: frames are decoded in the order in which they are shown,
  /// so counting them tells their time.
  static String evenly(FrameRate rate) {
    String counted = "N*" + ticks(rate);
    return "setts=pts=" + counted + ":dts=" + counted;
  }

  /// Ticks in a second.
  static int timescale(FrameRate rate) {
    return rate.numerator() < 1000 ? rate.numerator() * 1000 : rate.numerator();
  }

  /// Ticks in a frame.
  static long ticks(FrameRate rate) {
    return (long) timescale(rate) * rate.denominator() / rate.numerator();
  }

  /// Waits for the end; a failure is thrown as a problem of ours.
  static void finish(Child child, Path file, String work) {
    if (child.await() != 0) {
      throw new C41Exception(explain(child.tail(), file, work));
    }
  }

  /// What a failure means, from ffmpeg's last words.
  static Problem explain(List<String> tail, Path file, String work) {
    if (FfmpegProblems.saysDiskFull(tail)) {
      return FfmpegProblems.diskFull(folder(file), free(folder(file)), tail);
    }
    List<String> telling = tail.stream().filter(line -> !saysNothing(line)).toList();
    return FfmpegProblems.failed(work, telling.isEmpty() ? tail : telling);
  }

  private static boolean saysNothing(String line) {
    return EMPTY_WORDS.stream().anyMatch(line::contains);
  }

  /// Ten times as long as it takes on a slow machine.
  private static Duration deadline(double seconds) {
    return Duration.ofSeconds(120 + (long) Math.ceil(seconds * 60));
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException _) {
      return 0;
    }
  }
}
