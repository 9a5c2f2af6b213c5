package cinema.c41.engines.ffmpeg;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How loud something is (EBU R 128), as ffmpeg's ebur128 measured it, to a tenth.
///
/// @param lufs integrated loudness, -70 when there is nothing to hear
/// @param peak true peak in dBTP, or as the meter says; -120 when there is none
/// @param range loudness range in LU
record Loudness(double lufs, double peak, double range) {
  static final double SILENCE = -70;
  static final double NO_PEAK = -120;

  /// A filter that measures and changes nothing that is used. What is shorter than the 0.4 s that
  /// loudness is measured over is lengthened with silence.
  static final String METER = "apad=whole_len=28800,ebur128=peak=true:framelog=verbose";

  /// The same, but its peak is the highest sample, which the true peak is never below. Half the
  // work.
  static final String COARSE_METER = METER.replace("peak=true", "peak=sample");

  private static final Pattern FIELD =
      Pattern.compile("^\\s+(I|LRA|Peak):\\s+(-?[\\d.]+|-?inf|nan)");

  /// Reads the summary that [#METER] has written to ffmpeg's log. An earlier one, of nothing, comes
  /// from setting up the filter.
  static Loudness read(List<String> log) {
    double lufs = SILENCE;
    double peak = NO_PEAK;
    double range = 0;
    for (String line : log) {
      Matcher field = FIELD.matcher(line);
      if (field.find()) {
        switch (field.group(1)) {
          case "I" -> lufs = number(field.group(2), SILENCE);
          case "Peak" -> peak = number(field.group(2), NO_PEAK);
          default -> range = number(field.group(2), 0);
        }
      }
    }
    return new Loudness(lufs, peak, range);
  }

  private static double number(String text, double lowest) {
    return text.endsWith("inf") || text.equals("nan")
        ? lowest
        : Math.max(lowest, Double.parseDouble(text));
  }

  Tree.Obj facts() {
    return Tree.obj()
        .with("lufs", Tree.number(lufs))
        .with("peak", Tree.number(peak))
        .with("range", Tree.number(range));
  }
}
