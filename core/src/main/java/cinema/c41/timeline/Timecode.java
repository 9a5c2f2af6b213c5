package cinema.c41.timeline;

import cinema.c41.base.FrameRate;
import java.util.regex.Pattern;

/// Frames as `HH:MM:SS:FF` and back (SMPTE ST 12-1).
///
/// Non-drop timecode labels every frame in turn, also at 23.976 and 29.97, where it runs slower
/// than the clock. Drop-frame timecode (`01:00:00;00`, only at 29.97 and 59.94) leaves out the
/// first labels of every minute but each tenth, so that an hour of labels is an hour of time; no
/// picture is dropped. Both count from midnight to midnight: past 24 hours, and before zero, the
/// label goes round, as it does on tape.
public final class Timecode {
  private static final Pattern LABEL =
      Pattern.compile("(\\d{2}):([0-5]\\d):([0-5]\\d)([:;])(\\d{2,3})");
  private static final int MINUTES_OF_DAY = 24 * 60;

  private Timecode() {}

  /// The non-drop label of a frame: `01:00:00:00`.
  public static String format(long frame, FrameRate rate) {
    long day = 60L * MINUTES_OF_DAY * rate.timebase();
    return label(Math.floorMod(frame, day), rate.timebase(), ':');
  }

  /// The drop-frame label of a frame: `01:00:00;00`.
  public static String formatDrop(long frame, FrameRate rate) {
    int dropped = droppedEachMinute(rate);
    long minute = minuteOf(rate);
    long tenMinutes = tenMinutesOf(rate);
    long ofDay = Math.floorMod(frame, tenMinutes * (MINUTES_OF_DAY / 10));
    long tens = ofDay / tenMinutes;
    // The first minute of ten keeps all of its labels and is longer by the dropped ones.
    long minutes = Math.max(0, ofDay % tenMinutes - dropped) / minute;
    return label(ofDay + dropped * (9 * tens + minutes), rate.timebase(), ';');
  }

  /// The frame that has this label; `;` before the frames marks drop-frame.
  public static long parse(String text, FrameRate rate) {
    var match = LABEL.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException("a timecode is HH:MM:SS:FF, not '" + text + "'");
    }
    int hours = Integer.parseInt(match.group(1));
    int frames = Integer.parseInt(match.group(5));
    if (hours > 23 || frames >= rate.timebase()) {
      throw new IllegalArgumentException(
          "there is no " + text + " at " + rate + " frames a second");
    }
    int minutes = 60 * hours + Integer.parseInt(match.group(2));
    long labels = (60L * minutes + Integer.parseInt(match.group(3))) * rate.timebase() + frames;
    return match.group(4).equals(";") ? labels - dropped(minutes, labels, rate) : labels;
  }

  /// Whether the rate can be counted in drop-frame.
  public static boolean canDrop(FrameRate rate) {
    return rate.isNtsc() && rate.timebase() % 30 == 0;
  }

  private static long dropped(int minutes, long labels, FrameRate rate) {
    int dropped = droppedEachMinute(rate);
    long ofMinute = labels - 60L * minutes * rate.timebase();
    if (minutes % 10 != 0 && ofMinute < dropped) {
      throw new IllegalArgumentException("drop-frame leaves out label " + ofMinute + " here");
    }
    return (long) dropped * (minutes - minutes / 10);
  }

  private static int droppedEachMinute(FrameRate rate) {
    if (!canDrop(rate)) {
      throw new IllegalArgumentException("there is no drop-frame timecode at " + rate);
    }
    return rate.timebase() / 15;
  }

  private static long minuteOf(FrameRate rate) {
    return 60L * rate.timebase() - droppedEachMinute(rate);
  }

  private static long tenMinutesOf(FrameRate rate) {
    return 600L * rate.timebase() - 9L * droppedEachMinute(rate);
  }

  private static String label(long labels, int timebase, char mark) {
    long seconds = labels / timebase;
    return "%02d:%02d:%02d%c%02d"
        .formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, mark, labels % timebase);
  }
}
