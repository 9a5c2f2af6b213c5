package cinema.c41.engines.voices.sound;

import cinema.c41.camera.Phone;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Mono 16-bit PCM in RIFF WAVE files.
public final class Wav {
  private static final int HEADER = 44;
  private static final int DATA = 0x61746164;
  private static final int FORMAT = 0x20746d66;

  private Wav() {}

  public static void write(Path file, Utterance recorded) throws IOException {
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
    Files.write(file, buffer.array());
  }

  /// Reads what a synthesizer wrote. A length of nought, or more than there is, means the rest of
  /// the file: a program that writes to a pipe does not know it.
  public static Utterance read(byte[] file, List<Phone> phones) throws IOException {
    var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int rate = 0;
    long at = 12;
    while (at + 8 <= file.length) {
      int chunk = (int) at;
      long length = Integer.toUnsignedLong(buffer.getInt(chunk + 4));
      if (buffer.getInt(chunk) == FORMAT && at + 24 <= file.length) {
        requirePcm(buffer, chunk + 8);
        rate = buffer.getInt(chunk + 12);
      } else if (buffer.getInt(chunk) == DATA && rate > 0) {
        return new Utterance(samples(buffer, chunk + 8, length), rate, phones);
      }
      at += 8 + length;
    }
    throw new IOException("a WAV file of " + file.length + " bytes without sound");
  }

  private static void requirePcm(ByteBuffer buffer, int at) throws IOException {
    int kind = buffer.getShort(at);
    int channels = buffer.getShort(at + 2);
    int bits = buffer.getShort(at + 14);
    if (kind != 1 || channels != 1 || bits != 16) {
      throw new IOException(
          "a WAV file of kind " + kind + " with " + channels + " channels of " + bits + " bits");
    }
  }

  private static float[] samples(ByteBuffer buffer, int from, long length) {
    long rest = (long) buffer.limit() - from;
    float[] samples = new float[(int) ((length == 0 || length > rest ? rest : length) / 2)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = buffer.getShort(from + 2 * i) / 32768f;
    }
    return samples;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
