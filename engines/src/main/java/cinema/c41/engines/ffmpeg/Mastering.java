package cinema.c41.engines.ffmpeg;

import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob;
import cinema.c41.engines.ffmpeg.FfmpegRun.Part;
import cinema.c41.engines.ffmpeg.FfmpegRun.Pass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Brings the sum of the stems to a loudness.
///
/// The first pass sums and measures. When the gain that is missing leaves the peaks where they may
/// be, the second pass is that gain and nothing else: the mix stays as it was made. Whether it does
/// is often seen from the samples alone; if not, the true peaks of that pass tell. Otherwise the
/// peaks are limited, and since that takes loudness away, the result is measured and the gain
/// corrected until it fits or nothing more can be had. Loudnorm would do this in one filter, but by
/// following the loudness up and down: room tone pumps.
///
/// What is as good as silent is handed on as it is. Nobody wants noise at full loudness.
final class Mastering {
  private static final String WORK = "master the sound";

  /// Below this there is nothing that was meant to be listened to: room tone alone is here.
  private static final double QUIET = -42;

  /// How near is near enough, in LU; EBU R 128 allows 0.5.
  private static final double NEAR = 0.2;

  /// Pushing harder than this into the limiter makes noise, not loudness.
  private static final double HARDEST = 12;

  private static final int ATTEMPTS = 4;

  /// The limiter looks this many milliseconds ahead, at four times the rate to see true peaks.
  private static final int LOOK_AHEAD = 5;

  private static final int FINE_RATE = 4 * Sound.RATE;

  /// What the limiter delays, at its rate; nothing in ffmpeg takes that back.
  private static final int DELAY = FINE_RATE * LOOK_AHEAD / 1000 - 1;

  private final PostJob.Master job;
  private final FfmpegRun run;
  private final Path mix;
  private final Path file;
  private final double seconds;

  private Mastering(PostJob.Master job, FfmpegRun run) {
    this.job = job;
    this.run = run;
    this.mix = run.shift().file("mix.wav");
    this.file = run.shift().file("master.wav");
    this.seconds =
        job.stems().stream()
            .mapToDouble(stem -> WavFile.seconds(run.shift().asset(stem)).orElse(0))
            .max()
            .orElse(0);
  }

  static void make(PostJob.Master job, FfmpegRun run) {
    if (job.stems().isEmpty()) {
      throw new IllegalArgumentException("nothing to master");
    }
    new Mastering(job, run).make();
  }

  private void make() {
    Loudness before = sum();
    boolean quiet = before.lufs() < QUIET;
    double gain = quiet ? 0 : job.lufs() - before.lufs();
    boolean limit = isTooHigh(before.peak() + gain);
    Loudness after = before;
    if (!limit) {
      after = render(lift(gain), part(0));
      limit = isTooHigh(after.peak());
    }
    if (limit) {
      after = press(gain, quiet);
    }
    Tree.Obj facts =
        after
            .facts()
            .with("gain", Tree.number(rounded(gain)))
            .with("limited", Tree.flag(limit))
            .with("quiet", Tree.flag(quiet));
    run.shift().produce("master", file, "audio/wav", facts);
  }

  /// The meter rounds to a tenth.
  private boolean isTooHigh(double peak) {
    return peak > job.peak() - 0.05;
  }

  /// Adds the stems up into a file in floating point, and measures it; the peak is that of the
  /// samples.
  private Loudness sum() {
    List<String> arguments = new ArrayList<>();
    var graph = new StringBuilder();
    var labels = new StringBuilder();
    for (int i = 0; i < job.stems().size(); i++) {
      arguments.addAll(List.of("-i", run.asset(job.stems().get(i))));
      graph.append('[').append(i).append(":a:0]").append(Sound.ready(2));
      graph.append("[s").append(i).append("];");
      labels.append("[s").append(i).append(']');
    }
    graph.append(labels).append("amix=inputs=").append(job.stems().size());
    graph.append(":normalize=0:duration=longest");
    String metered = metered(graph.toString(), Loudness.COARSE_METER);
    return measure(arguments, metered, mix, Sound.unfinished(), Part.FIRST_HALF);
  }

  private static String lift(double gain) {
    return "[0:a:0]volume=volume=" + decibels(gain) + ":precision=double";
  }

  /// Gain into a limiter, corrected by what came out. What is quiet stays as quiet as it is.
  private Loudness press(double gain, boolean quiet) {
    double push = gain;
    double ceiling = job.peak() - 0.1;
    Loudness result = render(limited(push, ceiling), part(1));
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      boolean loud = quiet || push >= gain + HARDEST || isNear(result.lufs());
      if (loud && result.peak() <= job.peak()) {
        break;
      }
      ceiling -= Math.max(0, result.peak() - job.peak() + 0.02);
      push = loud ? push : Math.min(push + job.lufs() - result.lufs(), gain + HARDEST);
      result = render(limited(push, ceiling), part(attempt + 1));
    }
    return result;
  }

  private boolean isNear(double lufs) {
    return Math.abs(lufs - job.lufs()) <= NEAR;
  }

  /// The work that is left, halved with every attempt: how many there will be is not known before.
  private static Part part(int attempt) {
    return new Part(1 - Math.pow(0.5, attempt + 1), 1 - Math.pow(0.5, attempt + 2));
  }

  private static String limited(double push, double ceiling) {
    return String.format(
        Locale.ROOT,
        "[0:a:0]volume=volume=%s:precision=double,aresample=%d,apad=pad_len=%d,"
            + "alimiter=limit=%.6f:attack=%d:release=80:level=0,"
            + "atrim=start_sample=%d,asetpts=N/SR/TB,aresample=%d",
        decibels(push),
        FINE_RATE,
        DELAY,
        Math.pow(10, ceiling / 20),
        LOOK_AHEAD,
        DELAY,
        Sound.RATE);
  }

  private Loudness render(String graph, Part part) {
    var arguments = List.of("-i", FfmpegRun.at(mix));
    String metered = metered(graph, Loudness.METER);
    return measure(arguments, metered, file, Sound.finished(2), part);
  }

  private static String metered(String graph, String meter) {
    return graph + ",asplit=2[kept][heard];[heard]" + meter + "[measured]";
  }

  /// Makes a file and measures it on the way.
  private Loudness measure(
      List<String> inputs, String graph, Path to, List<String> format, Part part) {
    List<String> arguments = new ArrayList<>(inputs);
    arguments.addAll(List.of("-filter_complex", graph, "-map", "[kept]"));
    arguments.addAll(FfmpegRun.bitExact());
    arguments.addAll(format);
    arguments.add(FfmpegRun.at(to));
    arguments.addAll(List.of("-map", "[measured]", "-f", "null", "-"));
    List<String> log = new ArrayList<>();
    run.listen(new Pass(WORK, arguments, to, seconds, part), log::add);
    return Loudness.read(log);
  }

  private static String decibels(double gain) {
    return String.format(Locale.ROOT, "%.4fdB", gain);
  }

  private static double rounded(double decibels) {
    return Math.round(decibels * 100) / 100.0;
  }
}
