package cinema.c41.engines.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntToDoubleFunction;

/// Sounds to work with: 48 kHz, mono, 16 bit, written by hand.
final class Sounds {
  static final int RATE = 48_000;

  private Sounds() {}

  /// A wave whose samples are between -1 and 1; what is outside is clipped.
  static Path write(Path file, int samples, IntToDoubleFunction wave) {
    ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(ascii("RIFF")).putInt(36 + 2 * samples).put(ascii("WAVE"));
    bytes.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
    bytes.putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16);
    bytes.put(ascii("data")).putInt(2 * samples);
    for (int i = 0; i < samples; i++) {
      bytes.putShort((short) Math.round(32767 * Math.clamp(wave.applyAsDouble(i), -1, 1)));
    }
    try {
      return Files.write(file, bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Something like speech: syllables of a buzz, four in a second, with peaks at `level`.
  static Path speech(Path file, double seconds, double level) {
    return write(file, (int) Math.round(seconds * RATE), i -> level * syllable(i));
  }

  static Path silence(Path file, double seconds) {
    return write(file, (int) Math.round(seconds * RATE), _ -> 0);
  }

  /// One sample of full level, and silence around it.
  static Path click(Path file, int samples, int at, double level) {
    return write(file, samples, i -> i == at ? level : 0);
  }

  private static double syllable(int i) {
    double t = i / (double) RATE;
    double envelope = Math.pow(Math.max(0, Math.sin(2 * Math.PI * 2 * t)), 0.6);
    double buzz = 0;
    for (int partial = 1; partial <= 12; partial++) {
      buzz += Math.sin(2 * Math.PI * 140 * partial * t + partial * partial) / partial;
    }
    return envelope * buzz / 2.2;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
