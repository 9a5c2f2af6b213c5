package cinema.c41.engines.comfyui.workflow.embedded;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/// The bytes of a file, read where they are asked for. Big-endian.
final class FileBytes implements AutoCloseable {
  private final FileChannel channel;

  FileBytes(FileChannel channel) {
    this.channel = channel;
  }

  long size() throws IOException {
    return channel.size();
  }

  ByteBuffer read(long at, int count) throws IOException {
    if (at < 0 || count < 0 || count > EmbeddedTexts.LARGEST || at + count > size()) {
      throw new EOFException("it ends too early");
    }
    ByteBuffer bytes = ByteBuffer.allocate(count);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException("it ends too early");
      }
    }
    return bytes.flip();
  }

  String latin(long at, int count) throws IOException {
    return StandardCharsets.ISO_8859_1.decode(read(at, count)).toString();
  }

  String utf8(long at, int count) throws IOException {
    return StandardCharsets.UTF_8.decode(read(at, count)).toString();
  }

  /// An unsigned number of four bytes.
  long number(long at) throws IOException {
    return Integer.toUnsignedLong(read(at, 4).getInt());
  }

  /// What a length says, when it is one that fits.
  static int fitting(long length) throws IOException {
    if (length < 0 || length > EmbeddedTexts.LARGEST) {
      throw new EOFException("a part of it claims " + length + " bytes");
    }
    return (int) length;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
