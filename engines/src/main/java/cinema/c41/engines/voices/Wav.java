package cinema.c41.engines.voices;

import cinema.c41.camera.Phone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Mono 16-bit PCM in RIFF WAVE files.
final class Wav {
  private static final int HEADER = 44;

  private Wav() {}

  static void write(Path file, Utterance recorded) {
    int bytes = recorded.samples().length * 2;
    var buffer = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
    buffer.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVEfmt ")).putInt(16);
    buffer.putShort((short) 1).putShort((short) 1);
    buffer.putInt(recorded.rate()).putInt(recorded.rate() * 2);
    buffer.putShort((short) 2).putShort((short) 16);
    buffer.put(ascii("data")).putInt(bytes);
    for (float sample : recorded.samples()) {
      buffer.putShort((short) Math.round(Math.clamp(sample, -1f, 1f) * 32767));
    }
    try {
      Files.write(file, buffer.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads what a synthesizer wrote; its length fields may be wrong, as when it wrote to a pipe.
  static Utterance read(byte[] file, List<Phone> phones) {
    var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int rate = buffer.getInt(24);
    int data = dataStart(buffer);
    float[] samples = new float[(file.length - data) / 2];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = buffer.getShort(data + 2 * i) / 32768f;
    }
    return new Utterance(samples, rate, phones);
  }

  private static int dataStart(ByteBuffer buffer) {
    int at = 12;
    while (at + 8 <= buffer.limit()) {
      if (buffer.getInt(at) == 0x61746164) {
        return at + 8;
      }
      at += 8 + Math.max(0, buffer.getInt(at + 4));
    }
    throw new IllegalStateException("a WAV file without sound");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
