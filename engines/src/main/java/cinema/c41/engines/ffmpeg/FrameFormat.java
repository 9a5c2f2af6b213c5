package cinema.c41.engines.ffmpeg;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The frames of a take.
///
/// @param frames how many there are
/// @param handle how many of them come before the shot begins, which is where a key frame is put
/// @param startFrame the timecode of the first one as a count of frames, as the slate shows it
public record FrameFormat(
    FrameSize size, FrameRate rate, long frames, long handle, long startFrame) {
  public FrameFormat {
    if (frames < 1 || handle < 0 || startFrame < 0) {
      throw new IllegalArgumentException(frames + " frames from " + startFrame);
    }
  }

  public int pixels() {
    return size.width() * size.height();
  }

  /// Options of an output that is a take: whoever encodes one, it is cut and joined alike.
  List<String> encoding(Ffmpeg ffmpeg) {
    var options = new ArrayList<String>();
    options.addAll(List.of("-force_key_frames", "expr:eq(n," + handle + ")"));
    options.addAll(Colour.ENCODER_TAGS);
    options.addAll(List.of("-timecode", timecode()));
    options.addAll(FfmpegRun.bitExact(rate));
    options.addAll(H264.encoder(rate));
    options.addAll(H264.marked(ffmpeg));
    return options;
  }

  /// Non-drop timecode of the first frame: `01:00:00:00`.
  String timecode() {
    int base = rate.timebase();
    long seconds = startFrame / base;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d:%02d",
        seconds / 3600 % 24,
        seconds / 60 % 60,
        seconds % 60,
        startFrame % base);
  }
}
