package cinema.c41.engines.ffmpeg;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How loud something is (EBU R 128), as ffmpeg's loudnorm measured it.
///
/// @param lufs integrated loudness, -70 when there is nothing to hear
/// @param peak true peak in dBTP, -120 when there is none
/// @param range loudness range in LU
record Loudness(double lufs, double peak, double range) {
  private static final double SILENCE = -70;
  private static final double NO_PEAK = -120;

  /// A filter that measures and changes nothing that is used. Its input is lengthened to 4 s: below
  /// 3 s, what loudnorm finds depends on how the sound was cut into packets.
  static final String METER = "apad=whole_len=192000,loudnorm=print_format=json";

  private static final Pattern FIELD = Pattern.compile("\"input_(i|tp|lra)\" : \"(-?[\\w.]+)\"");

  /// Reads what [#METER] has written to ffmpeg's log.
  static Loudness read(List<String> log) {
    double lufs = SILENCE;
    double peak = NO_PEAK;
    double range = 0;
    for (String line : log) {
      Matcher field = FIELD.matcher(line);
      if (field.find()) {
        switch (field.group(1)) {
          case "i" -> lufs = Math.max(SILENCE, number(field.group(2)));
          case "tp" -> peak = Math.max(NO_PEAK, number(field.group(2)));
          default -> range = Math.max(0, number(field.group(2)));
        }
      }
    }
    return new Loudness(lufs, peak, range);
  }

  private static double number(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "-inf", "nan", "-nan" -> Double.NEGATIVE_INFINITY;
      case "inf" -> 0;
      default -> Double.parseDouble(text);
    };
  }

  Tree.Obj facts() {
    return Tree.obj()
        .with("lufs", Tree.number(lufs))
        .with("peak", Tree.number(peak))
        .with("range", Tree.number(range));
  }
}
