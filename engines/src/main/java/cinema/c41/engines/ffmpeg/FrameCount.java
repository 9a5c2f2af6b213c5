package cinema.c41.engines.ffmpeg;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How many frames a segment has, by the table in the mp4 or mov itself: `moov/trak/mdia/minf/stbl/
/// stsz` of the track whose handler is `vide`. Exact, and without reading the picture.
final class FrameCount {
  private final SeekableByteChannel channel;

  private FrameCount(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /// @throws IOException when there is no picture in it
  static long of(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      var count = new FrameCount(channel);
      return count.inMovie(new Box("file", 0, channel.size()));
    }
  }

  /// A box of the file: what is in it starts at `from` and ends before `to`.
  private record Box(String type, long from, long to) {}

  private long inMovie(Box file) throws IOException {
    Box movie = find(file, "moov");
    for (long at = movie.from(); at < movie.to(); ) {
      Box box = read(at);
      if (box.type().equals("trak")) {
        Box media = find(box, "mdia");
        if (handler(media).equals("vide")) {
          return samples(find(find(media, "minf"), "stbl"));
        }
      }
      at = box.to();
    }
    throw new IOException("there is no picture in it");
  }

  private String handler(Box media) throws IOException {
    return text(bytes(find(media, "hdlr").from() + 8, 4));
  }

  private long samples(Box table) throws IOException {
    return Integer.toUnsignedLong(bytes(find(table, "stsz").from() + 8, 4).getInt(0));
  }

  private Box find(Box parent, String type) throws IOException {
    for (long at = parent.from(); at < parent.to(); ) {
      Box box = read(at);
      if (box.type().equals(type)) {
        return box;
      }
      at = box.to();
    }
    throw new IOException("there is no " + type + " in its " + parent.type());
  }

  private Box read(long at) throws IOException {
    ByteBuffer head = bytes(at, 8);
    long size = Integer.toUnsignedLong(head.getInt(0));
    String type = text(head.position(4).slice());
    if (size == 1) {
      return new Box(type, at + 16, at + Math.max(16, bytes(at + 8, 8).getLong(0)));
    }
    return new Box(type, at + 8, size == 0 ? channel.size() : at + Math.max(8, size));
  }

  private static String text(ByteBuffer bytes) {
    return StandardCharsets.ISO_8859_1.decode(bytes.slice(0, 4)).toString();
  }

  private ByteBuffer bytes(long at, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count);
    channel.position(at);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException("it ends too early");
      }
    }
    return bytes.flip();
  }
}
