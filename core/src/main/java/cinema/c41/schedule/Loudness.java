package cinema.c41.schedule;

/// How loud a delivery is (EBU R 128): integrated loudness in LUFS, true peak in dBTP.
public enum Loudness {
  /// What the web plays at: YouTube, Spotify.
  WEB(-14, -1),
  /// What European broadcasters ask for.
  BROADCAST(-23, -1);

  private final double lufs;
  private final double peak;

  Loudness(double lufs, double peak) {
    this.lufs = lufs;
    this.peak = peak;
  }

  public double lufs() {
    return lufs;
  }

  public double peak() {
    return peak;
  }
}
