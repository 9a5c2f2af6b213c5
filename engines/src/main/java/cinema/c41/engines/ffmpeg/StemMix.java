package cinema.c41.engines.ffmpeg;

import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Placed;
import cinema.c41.engines.ffmpeg.FfmpegRun.Part;
import cinema.c41.engines.ffmpeg.FfmpegRun.Pass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lays sounds on one stem, each at its sample. Many sounds are laid in groups first: every input
/// is an open file and a thread.
final class StemMix {
  private static final int GROUP = 24;

  /// Long enough not to click, short enough not to be heard; in seconds.
  private static final double FADE = 0.02;

  private final PostJob.Stem job;
  private final FfmpegRun run;

  /// For the progress: groups and their sum.
  private final int passes;

  private int done;

  private StemMix(PostJob.Stem job, FfmpegRun run) {
    this.job = job;
    this.run = run;
    int groups = (job.sounds().size() + GROUP - 1) / GROUP;
    this.passes = groups > 1 ? groups + 1 : 1;
  }

  static void make(PostJob.Stem job, FfmpegRun run) {
    if (job.samples() < 1) {
      throw new IllegalArgumentException("a stem of " + job.samples() + " samples");
    }
    Path file = run.shift().file("stem.wav");
    new StemMix(job, run).lay(file);
    var facts = Tree.obj().with("samples", job.samples()).with("sounds", job.sounds().size());
    run.shift().produce("stem", file, "audio/wav", facts);
  }

  private void lay(Path file) {
    if (job.sounds().isEmpty()) {
      mix(List.of(), file, Sound.finished(job.channels()));
    } else if (passes == 1) {
      mix(job.sounds().stream().map(this::source).toList(), file, Sound.finished(job.channels()));
    } else {
      mix(groups(), file, Sound.finished(job.channels()));
    }
  }

  /// Mixes every group to a file of its own.
  private List<Source> groups() {
    List<Source> groups = new ArrayList<>();
    for (int from = 0; from < job.sounds().size(); from += GROUP) {
      int to = Math.min(from + GROUP, job.sounds().size());
      Path file = run.shift().file("group-" + groups.size() + ".wav");
      List<Placed> group = job.sounds().subList(from, to);
      mix(group.stream().map(this::source).toList(), file, Sound.unfinished());
      groups.add(new Source(file, Sound.ready(job.channels())));
    }
    return groups;
  }

  /// A file and what is done to it before it is summed.
  private record Source(Path file, String filters) {}

  private Source source(Placed placed) {
    String filters = Sound.ready(job.channels());
    if (placed.samples() > 0) {
      filters += "," + repeated(placed.samples());
    }
    if (placed.gain() != 0) {
      filters += String.format(Locale.ROOT, ",volume=%.4fdB", placed.gain());
    }
    if (placed.startSample() > 0) {
      filters += ",adelay=delays=" + placed.startSample() + "S:all=1";
    }
    return new Source(run.shift().asset(placed.sound()), filters);
  }

  /// As often as it takes, from here on without a click at either end.
  private static String repeated(long samples) {
    double end = Math.max(0, samples / (double) Sound.RATE - FADE);
    return String.format(
        Locale.ROOT,
        "aloop=loop=-1:size=%d,atrim=end_sample=%d,afade=t=in:d=%.3f,afade=t=out:st=%.6f:d=%.3f",
        Integer.MAX_VALUE,
        samples,
        FADE,
        end,
        FADE);
  }

  private void mix(List<Source> sources, Path file, List<String> output) {
    List<String> arguments = new ArrayList<>();
    for (var source : sources) {
      arguments.addAll(List.of("-i", FfmpegRun.at(source.file())));
    }
    arguments.addAll(List.of("-filter_complex", graph(sources), "-map", "[stem]"));
    arguments.addAll(FfmpegRun.bitExact());
    arguments.addAll(output);
    arguments.add(FfmpegRun.at(file));
    double seconds = job.samples() / (double) Sound.RATE;
    var part = new Part(done / (double) passes, (done + 1) / (double) passes);
    run.run(new Pass("lay the stem", arguments, file, seconds, part));
    done++;
  }

  private String graph(List<Source> sources) {
    String end = Sound.exactly(job.samples()) + "[stem]";
    if (sources.isEmpty()) {
      String layout = job.channels() == 1 ? "mono" : "stereo";
      return "anullsrc=r=" + Sound.RATE + ":cl=" + layout + "," + end;
    }
    var graph = new StringBuilder();
    var labels = new StringBuilder();
    for (int i = 0; i < sources.size(); i++) {
      graph.append('[').append(i).append(":a:0]").append(sources.get(i).filters());
      graph.append("[s").append(i).append("];");
      labels.append("[s").append(i).append(']');
    }
    String sum = "amix=inputs=" + sources.size() + ":normalize=0:duration=longest,";
    return graph.append(labels).append(sum).append(end).toString();
  }
}
