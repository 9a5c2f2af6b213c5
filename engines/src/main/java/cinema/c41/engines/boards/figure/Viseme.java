package cinema.c41.engines.boards.figure;

import java.util.Map;

/// The ten mouths of a talking face.
///
/// `wide` is the width against a mouth at rest, `open` the height of the opening in heads, `round`
/// how much it is a circle, `teeth` how much of the opening the upper teeth fill.
public enum Viseme {
  REST(1.0, 0, 0, 0),
  PRESSED(0.92, 0, 0, 0),
  WIDE_OPEN(0.96, 0.088, 0.35, 0.28),
  HALF_OPEN(1.08, 0.060, 0.2, 0.38),
  SMILE(1.22, 0.042, 0, 0.62),
  ROUND(0.66, 0.082, 0.9, 0),
  PUCKER(0.5, 0.048, 1, 0),
  BITE(1.0, 0.030, 0, 0.85),
  TONGUE(1.02, 0.050, 0.1, 0.4),
  SQUARE(0.82, 0.060, 0.35, 0.75);

  private static final Map<String, Viseme> BY_SOUND =
      Map.ofEntries(
          Map.entry("pau", REST),
          Map.entry("sil", REST),
          Map.entry("m", PRESSED),
          Map.entry("b", PRESSED),
          Map.entry("p", PRESSED),
          Map.entry("aa", WIDE_OPEN),
          Map.entry("ae", WIDE_OPEN),
          Map.entry("ay", WIDE_OPEN),
          Map.entry("aw", WIDE_OPEN),
          Map.entry("ah", HALF_OPEN),
          Map.entry("ax", HALF_OPEN),
          Map.entry("eh", HALF_OPEN),
          Map.entry("er", HALF_OPEN),
          Map.entry("hh", HALF_OPEN),
          Map.entry("iy", SMILE),
          Map.entry("ih", SMILE),
          Map.entry("ey", SMILE),
          Map.entry("y", SMILE),
          Map.entry("ao", ROUND),
          Map.entry("ow", ROUND),
          Map.entry("oy", ROUND),
          Map.entry("uh", PUCKER),
          Map.entry("uw", PUCKER),
          Map.entry("w", PUCKER),
          Map.entry("r", PUCKER),
          Map.entry("f", BITE),
          Map.entry("v", BITE),
          Map.entry("l", TONGUE),
          Map.entry("th", TONGUE),
          Map.entry("dh", TONGUE),
          Map.entry("d", TONGUE),
          Map.entry("t", TONGUE),
          Map.entry("n", TONGUE),
          Map.entry("ch", SQUARE),
          Map.entry("jh", SQUARE),
          Map.entry("sh", SQUARE),
          Map.entry("zh", SQUARE),
          Map.entry("s", SQUARE),
          Map.entry("z", SQUARE));

  private final double wide;
  private final double open;
  private final double round;
  private final double teeth;

  Viseme(double wide, double open, double round, double teeth) {
    this.wide = wide;
    this.open = open;
    this.round = round;
    this.teeth = teeth;
  }

  /// The mouth of an ARPABET sound; throat sounds and unknown ones leave it a little open.
  public static Viseme of(String sound) {
    return BY_SOUND.getOrDefault(sound, HALF_OPEN);
  }

  double wide() {
    return wide;
  }

  double open() {
    return open;
  }

  double round() {
    return round;
  }

  double teeth() {
    return teeth;
  }
}
