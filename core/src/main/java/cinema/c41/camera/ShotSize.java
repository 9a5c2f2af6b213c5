package cinema.c41.camera;

/// How much of the world a shot shows, from the landscape to the eye.
public enum ShotSize {
  EXTREME_WIDE("EWS", "extreme wide", 18),
  WIDE("WS", "wide", 24),
  FULL("FS", "full", 35),
  TWO_SHOT("2S", "two-shot", 35),
  MEDIUM("MS", "medium", 50),
  OVER_SHOULDER("OTS", "over-shoulder", 50),
  MEDIUM_CLOSE("MCU", "medium close", 65),
  CLOSE("CU", "close", 85),
  EXTREME_CLOSE("ECU", "extreme close", 100),
  INSERT("INS", "insert", 100);

  private final String label;
  private final String words;
  private final int lens;

  ShotSize(String label, String words, int lens) {
    this.label = label;
    this.words = words;
    this.lens = lens;
  }

  /// The letters on a shot list: `MCU`.
  public String label() {
    return label;
  }

  /// As it is said: `medium close`.
  public String words() {
    return words;
  }

  /// The focal length in millimetres (full frame) such a shot is usually taken with.
  public int lens() {
    return lens;
  }
}
