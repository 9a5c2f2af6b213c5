package cinema.c41.engines.ffmpeg;

import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Codec;
import cinema.c41.engines.ffmpeg.FfmpegRun.Part;
import cinema.c41.engines.ffmpeg.FfmpegRun.Pass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Encodes finished sound as a delivery holds it, exactly as long as asked.
final class SoundEncoding {
  private static final String WORK = "encode the sound";

  private SoundEncoding() {}

  static void make(PostJob.Soundtrack job, FfmpegRun run) {
    boolean web = job.codec() == Codec.H264;
    Path file = run.shift().file(web ? "soundtrack.m4a" : "soundtrack.wav");
    double seconds = job.samples() / (double) Sound.RATE;
    run.run(new Pass(WORK, arguments(job, run, file), file, seconds, Part.WHOLE));
    Tree.Obj facts = Tree.obj().with("samples", job.samples());
    run.shift().produce("soundtrack", file, web ? "audio/mp4" : "audio/wav", facts);
  }

  private static List<String> arguments(PostJob.Soundtrack job, FfmpegRun run, Path file) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-i", run.asset(job.sound()), "-map", "0:a:0"));
    arguments.addAll(List.of("-af", Sound.ready(2) + "," + Sound.exactly(job.samples())));
    arguments.addAll(encoder(job.codec()));
    arguments.addAll(List.of("-ar", "" + Sound.RATE, "-ac", "2"));
    arguments.addAll(FfmpegRun.bitExact());
    arguments.add(FfmpegRun.at(file));
    return arguments;
  }

  /// At so many bits the fast search of AAC is the better one too, its authors say.
  private static List<String> encoder(Codec codec) {
    return switch (codec) {
      case H264 -> List.of("-c:a", "aac", "-aac_coder", "fast", "-b:a", "256k", "-f", "mp4");
      case PRORES -> List.of("-c:a", "pcm_s24le", "-f", "wav");
    };
  }
}
