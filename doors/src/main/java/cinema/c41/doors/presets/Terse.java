package cinema.c41.doors.presets;

import cinema.c41.preset.DataSize;
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

  /// `5.1`, `60`
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
  }
}
