package cinema.c41.doors.presets;

import cinema.c41.doors.view.Words;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.cost.Shown;
import java.util.Locale;

/// Numbers of presets in few characters.
final class Terse {
  private Terse() {}

  /// `~12 GB`, `1.4 GB`
  static String size(DataSize size) {
    return size.toString().replace(".0 ", " ");
  }

  /// `~12 – ~36 GB`, `~12 GB`
  static String range(DataSize least, DataSize most) {
    String from = size(least);
    String to = size(most);
    String unit = to.substring(to.indexOf(' '));
    return from.equals(to) ? to : from.replace(unit, "") + " – " + to;
  }

  /// `measured on NVIDIA RTX 4090: 94.1 s for 832x480, 18.2 GB in use (3 runs)`
  static String shown(Shown shown) {
    return "measured on %s: %s s%s%s (%s)"
        .formatted(
            shown.device(),
            seconds(shown.seconds()),
            shown.made().isEmpty() ? "" : " for " + shown.made(),
            shown.memory().map(is -> ", " + size(is) + " in use").orElse(""),
            Words.count(shown.runs(), "run"));
  }

  /// `94.1`, `0.02`
  private static String seconds(double value) {
    return value < 1 ? String.format(Locale.ROOT, "%.2f", value) : number(value);
  }

  /// `5.1`, `60`
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
  }
}
