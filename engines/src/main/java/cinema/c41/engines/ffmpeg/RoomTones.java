package cinema.c41.engines.ffmpeg;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob;
import cinema.c41.engines.ffmpeg.FfmpegRun.Part;
import cinema.c41.engines.ffmpeg.FfmpegRun.Pass;
import cinema.c41.engines.ffmpeg.tone.ToneKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The quiet of places, made of filtered noise in stereo: both ears hear the same weather through
/// noise of their own. Every kind is at about -32 LUFS, so that one gain fits all of them under a
/// dialogue. The same seed gives the same bytes.
final class RoomTones {
  /// The end goes over into the beginning for so many samples.
  private static final int SEAM = Sound.RATE;

  private RoomTones() {}

  static void make(PostJob.RoomTone job, FfmpegRun run) {
    if (job.samples() < 1) {
      throw new IllegalArgumentException("a room tone of " + job.samples() + " samples");
    }
    var kind =
        ToneKind.named(job.kind())
            .orElseThrow(
                () ->
                    new C41Exception(FfmpegProblems.unknownRoomTone(job.kind(), ToneKind.names())));
    Path file = run.shift().file("tone.wav");
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-filter_complex", graph(kind, job), "-map", "[tone]"));
    arguments.addAll(FfmpegRun.bitExact());
    arguments.addAll(Sound.finished(2));
    arguments.add(FfmpegRun.at(file));
    double seconds = job.samples() / (double) Sound.RATE;
    run.run(new Pass("make the room tone", arguments, file, seconds, Part.WHOLE));
    run.shift().produce("tone", file, "audio/wav", Tree.obj().with("samples", job.samples()));
  }

  private static String graph(ToneKind kind, PostJob.RoomTone job) {
    var graph = new StringBuilder();
    for (String ear : List.of("L", "R")) {
      List<String> layers = kind.layers(job.seed(), ear.equals("R"));
      for (int i = 0; i < layers.size(); i++) {
        graph.append(layers.get(i)).append('[').append(ear).append(i).append("];");
      }
      for (int i = 0; i < layers.size(); i++) {
        graph.append('[').append(ear).append(i).append(']');
      }
      graph.append("amix=inputs=").append(layers.size()).append(":normalize=0[").append(ear);
      graph.append("];");
    }
    return graph + "[L][R]join=inputs=2:channel_layout=stereo," + ending(kind, job) + "[tone]";
  }

  /// What is behind the seam is heard first, and what is before it last: where the tone starts
  /// again, it goes on as it was made. Noise of two places adds up like strangers do, by power.
  private static String ending(ToneKind kind, PostJob.RoomTone job) {
    long seam = Math.min(SEAM, job.samples() / 2);
    return String.join(
        "",
        "volume=" + kind.gain() + "dB,atrim=end_sample=" + (job.samples() + seam),
        ",asplit=2[all][start];[all]atrim=start_sample=" + seam + ",asetpts=N/SR/TB[on];",
        "[start]atrim=end_sample=" + seam + "[off];",
        "[on][off]acrossfade=nb_samples=" + seam + ":c1=qsin:c2=qsin,",
        Sound.exactly(job.samples()));
  }
}
