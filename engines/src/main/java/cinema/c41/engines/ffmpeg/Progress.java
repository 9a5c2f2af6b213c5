package cinema.c41.engines.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// What ffmpeg tells of its progress (`-progress`): `key=value` lines, over and over.
final class Progress {
  /// Somebody who wants to know how far the work is.
  @FunctionalInterface
  interface Listener {
    /// @param frames written so far
    /// @param seconds of the result that are written so far
    void written(long frames, double seconds);
  }

  private final Listener listener;
  private long frames;
  private double seconds;

  Progress(Listener listener) {
    this.listener = listener;
  }

  /// Reads to the end of the work.
  void read(InputStream stream) {
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take(line);
      }
    } catch (IOException _) {
      // Whoever ended the program closed the stream; its exit code tells the rest.
    }
  }

  /// Frames of the picture that were written.
  long frames() {
    return frames;
  }

  private void take(String line) {
    int equals = line.indexOf('=');
    String key = equals < 0 ? line : line.substring(0, equals);
    String value = line.substring(equals + 1).strip();
    switch (key) {
      case "frame" -> frames = whole(value, frames);
      // In microseconds; `out_time_ms` is too, whatever its name says.
      case "out_time_us" -> seconds = Math.max(seconds, whole(value, 0) / 1e6);
      case "progress" -> listener.written(frames, seconds);
      default -> {
        // Bit rate, speed and the like: nobody asked.
      }
    }
  }

  /// Before the first frame the numbers are `N/A`.
  private static long whole(String value, long otherwise) {
    return value.matches("-?\\d{1,18}") ? Long.parseLong(value) : otherwise;
  }
}
