package cinema.c41.engines.ffmpeg;

import java.util.List;

/// How sound is handled everywhere: 48 kHz, in floating point between the steps, 24 bit at the end.
final class Sound {
  static final int RATE = 48_000;

  private Sound() {}

  /// Filters that make any sound ready to be mixed. One channel becomes two without losing the 3 dB
  /// that ffmpeg takes by itself; channels that are not there count as silence.
  static String ready(int channels) {
    String pan =
        switch (channels) {
          case 1 -> "pan=mono|FC=FC+0.5*FL+0.5*FR";
          case 2 -> "pan=stereo|FL=FL+FC|FR=FR+FC";
          default -> throw new IllegalArgumentException("a stem has 1 or 2 channels: " + channels);
        };
    return "aresample=" + RATE + ",aformat=sample_fmts=fltp," + pan;
  }

  /// Filters that give a sound an exact length.
  static String exactly(long samples) {
    return "apad=whole_len=" + samples + ",atrim=end_sample=" + samples + ",asetpts=N/SR/TB";
  }

  /// An output for people to keep.
  static List<String> finished(int channels) {
    return List.of("-c:a", "pcm_s24le", "-ar", "" + RATE, "-ac", "" + channels, "-f", "wav");
  }

  /// An output that another step reads: nothing is rounded or clipped.
  static List<String> unfinished() {
    return List.of("-c:a", "pcm_f32le", "-ar", "" + RATE, "-f", "wav");
  }
}
