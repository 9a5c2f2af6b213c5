package cinema.c41.engines.ffmpeg;

import cinema.c41.base.FrameRate;
import cinema.c41.base.Sha256;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import java.util.List;

/// How H.264 is encoded here, takes and segments alike: so light a compression that nothing is
/// seen of it, a key frame every second, no frame that needs a later one. What one ffmpeg has
/// encoded so at one size and rate has the same headers: it can be cut at a key frame and joined
/// with others without encoding it again.
final class H264 {
  /// Raised with every change of the settings below.
  private static final int EDITION = 1;

  private H264() {}

  /// The number of threads changes what x264 makes, so it does not follow the machine. Scene cuts
  /// would put key frames where the cutting room does not expect them.
  static List<String> encoder(FrameRate rate) {
    return List.of(
        "-c:v",
        "libx264",
        "-preset",
        "veryfast",
        "-crf",
        "18",
        "-profile:v",
        "high",
        "-threads",
        "2",
        "-g",
        String.valueOf(rate.timebase()),
        "-bf",
        "0",
        "-sc_threshold",
        "0",
        "-flags",
        "+cgop",
        // Headers must not depend on the picture, or joined segments cannot share them.
        "-x264-params",
        "stitchable=1");
  }

  /// Writes into the file that it was encoded so.
  static List<String> marked(Ffmpeg ffmpeg) {
    return List.of("-metadata:s:v:0", "handler_name=" + mark(ffmpeg));
  }

  /// The track's name in a file that this ffmpeg has encoded so.
  static String mark(Ffmpeg ffmpeg) {
    return "C41 " + EDITION + " " + Sha256.of(ffmpeg.fingerprint()).hex().substring(0, 12);
  }
}
