package cinema.c41.doors.view;

import java.time.Duration;

/// Lengths of time as people say them.
final class Durations {
  private Durations() {}

  /// As exact as it is.
  static String text(Duration time) {
    long seconds = Math.max(0, Math.round(time.toMillis() / 1000.0));
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return "%d min %02d s".formatted(seconds / 60, seconds % 60);
    }
    return "%d h %02d min".formatted(seconds / 3600, seconds % 3600 / 60);
  }

  /// As exact as a forecast can be, so that it does not flicker: to 5 seconds up to a minute, to 10
  /// up to five, to a minute from there.
  static String about(Duration time) {
    long seconds = Math.max(1, Math.round(time.toMillis() / 1000.0));
    long grain = seconds < 10 ? 1 : seconds < 60 ? 5 : seconds < 300 ? 10 : 60;
    long rounded = (seconds + grain - 1) / grain * grain;
    return "about " + (grain == 60 ? minutes(rounded / 60) : text(Duration.ofSeconds(rounded)));
  }

  private static String minutes(long minutes) {
    return minutes < 60 ? minutes + " min" : "%d h %02d min".formatted(minutes / 60, minutes % 60);
  }
}
