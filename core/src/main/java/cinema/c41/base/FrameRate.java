package cinema.c41.base;

import java.util.List;

/// Frames in a second as an exact fraction: 23.976 is 24000/1001. Times are whole frames at a rate,
/// never seconds in floating point.
public record FrameRate(int numerator, int denominator) {
  public static final FrameRate FPS_23_976 = new FrameRate(24000, 1001);
  public static final FrameRate FPS_24 = new FrameRate(24, 1);
  public static final FrameRate FPS_25 = new FrameRate(25, 1);
  public static final FrameRate FPS_29_97 = new FrameRate(30000, 1001);
  public static final FrameRate FPS_30 = new FrameRate(30, 1);

  /// The rates that editors and broadcasters use, as they are written.
  public static final List<String> NAMES =
      List.of("23.976", "24", "25", "29.97", "30", "48", "50", "59.94", "60");

  public FrameRate {
    if (numerator <= 0 || denominator <= 0) {
      throw new IllegalArgumentException(numerator + "/" + denominator + " is not a frame rate");
    }
  }

  /// Parses a name of [#NAMES], or `23.98`.
  public static FrameRate parse(String name) {
    return switch (name) {
      case "23.976", "23.98" -> FPS_23_976;
      case "29.97" -> FPS_29_97;
      case "59.94" -> new FrameRate(60000, 1001);
      case "24", "25", "30", "48", "50", "60" -> new FrameRate(Integer.parseInt(name), 1);
      default -> throw new IllegalArgumentException(name + " is not one of " + NAMES);
    };
  }

  /// The whole number that timecode counts in: 24 for 23.976.
  public int timebase() {
    return (numerator + denominator / 2) / denominator;
  }

  /// Whether the rate is one of the NTSC family, a thousandth slower than its timebase.
  public boolean isNtsc() {
    return denominator == 1001;
  }

  public double seconds(long frames) {
    return frames * (double) denominator / numerator;
  }

  /// The fewest whole frames that last at least this long. The tolerance of a tenth of a
  /// millisecond keeps a length that came from whole frames from growing by one.
  public long framesCovering(double seconds) {
    return (long) Math.ceil((seconds - 1e-4) * numerator / denominator);
  }

  public long nearestFrames(double seconds) {
    return Math.round(seconds * numerator / denominator);
  }

  /// As ffmpeg takes it: `24000/1001`.
  public String fraction() {
    return numerator + "/" + denominator;
  }

  @Override
  public String toString() {
    if (denominator == 1) {
      return Integer.toString(numerator);
    }
    return switch (numerator) {
      case 24000 -> "23.976";
      case 30000 -> "29.97";
      case 60000 -> "59.94";
      default -> fraction();
    };
  }
}
