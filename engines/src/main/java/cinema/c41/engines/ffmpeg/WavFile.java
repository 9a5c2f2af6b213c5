package cinema.c41.engines.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/// How long a WAV file is, by its header. Only for knowing how far the work is.
final class WavFile {
  private WavFile() {}

  /// Its length in seconds; empty when it is no WAV.
  static OptionalDouble seconds(Path file) {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer head = read(channel, 12);
      if (!name(head, 0).equals("RIFF") || !name(head, 8).equals("WAVE")) {
        return OptionalDouble.empty();
      }
      return chunks(channel);
    } catch (IOException _) {
      return OptionalDouble.empty();
    }
  }

  private static OptionalDouble chunks(SeekableByteChannel channel) throws IOException {
    double bytesPerSecond = 0;
    while (channel.position() + 8 <= channel.size()) {
      ByteBuffer head = read(channel, 8);
      long length = Integer.toUnsignedLong(head.getInt(4));
      long next = channel.position() + length + length % 2;
      if (name(head, 0).equals("fmt ")) {
        bytesPerSecond = read(channel, 16).getInt(8);
      } else if (name(head, 0).equals("data") && bytesPerSecond > 0) {
        return OptionalDouble.of(length / bytesPerSecond);
      }
      channel.position(next);
    }
    return OptionalDouble.empty();
  }

  private static String name(ByteBuffer bytes, int at) {
    return StandardCharsets.ISO_8859_1.decode(bytes.slice(at, 4)).toString();
  }

  private static ByteBuffer read(SeekableByteChannel channel, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new IOException("the file ends too early");
      }
    }
    return bytes;
  }
}
