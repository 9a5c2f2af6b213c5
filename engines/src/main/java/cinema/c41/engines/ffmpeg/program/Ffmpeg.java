package cinema.c41.engines.ffmpeg.program;

import java.nio.file.Path;

/// An ffmpeg that was found on this machine and can do everything that is asked of it here.
///
/// @param program the executable
/// @param version as it says itself: `5.1.9-0+deb12u1`
/// @param size of the executable in bytes; tells builds of one version apart
/// @param origin how it came to this machine
public record Ffmpeg(Path program, String version, long size, Origin origin) {
  /// How a program came to this machine, in the order in which they are preferred.
  public enum Origin {
    CONFIGURED("as configured"),
    SYSTEM("from the system"),
    PACKAGED("packaged with C41");

    private final String words;

    Origin(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// For people: `5.1.9, from the system`.
  public String title() {
    return version + ", " + origin.words();
  }

  /// For people who look for it: `5.1.9, from the system (/usr/bin/ffmpeg)`.
  @Override
  public String toString() {
    return title() + " (" + program + ")";
  }

  /// What changes the bytes it makes.
  public String fingerprint() {
    return "ffmpeg " + version + " " + size;
  }
}
