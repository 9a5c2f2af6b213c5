package cinema.c41.engines.ffmpeg.movie;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The boxes an mp4 or mov is made of (ISO/IEC 14496-12), read where they are asked for.
final class MovieBoxes implements AutoCloseable {
  private final SeekableByteChannel channel;

  private MovieBoxes(SeekableByteChannel channel) {
    this.channel = channel;
  }

  static MovieBoxes open(Path file) throws IOException {
    return new MovieBoxes(Files.newByteChannel(file));
  }

  /// A box of the file: what is in it starts at `from` and ends before `to`.
  record Box(String type, long from, long to) {}

  /// The box around all others.
  Box file() throws IOException {
    return new Box("file", 0, channel.size());
  }

  /// The media (`mdia`) of the first track that has a picture.
  Box picture() throws IOException {
    return media("vide");
  }

  /// The media of the first track that has sound.
  Box sound() throws IOException {
    return media("soun");
  }

  private Box media(String handler) throws IOException {
    Box movie = get(file(), "moov");
    for (long at = movie.from(); at < movie.to(); ) {
      Box box = read(at);
      if (box.type().equals("trak")) {
        Box media = get(box, "mdia");
        if (text(get(media, "hdlr").from() + 8, 4).equals(handler)) {
          return media;
        }
      }
      at = box.to();
    }
    throw new IOException("there is no " + handler + " in it");
  }

  /// The tables of a media's samples (`stbl`).
  Box samples(Box media) throws IOException {
    return get(get(media, "minf"), "stbl");
  }

  /// The box of this type in another.
  Box get(Box parent, String type) throws IOException {
    return find(parent, type)
        .orElseThrow(() -> new IOException("there is no " + type + " in its " + parent.type()));
  }

  Optional<Box> find(Box parent, String type) throws IOException {
    for (long at = parent.from(); at < parent.to(); ) {
      Box box = read(at);
      if (box.type().equals(type)) {
        return Optional.of(box);
      }
      at = box.to();
    }
    return Optional.empty();
  }

  /// Big-endian, as everything in a box.
  ByteBuffer bytes(long at, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count);
    channel.position(at);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException("it ends too early");
      }
    }
    return bytes.flip();
  }

  String text(long at, int count) throws IOException {
    return StandardCharsets.ISO_8859_1.decode(bytes(at, count)).toString();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private Box read(long at) throws IOException {
    long size = Integer.toUnsignedLong(bytes(at, 4).getInt(0));
    String type = text(at + 4, 4);
    if (size == 1) {
      return new Box(type, at + 16, at + Math.max(16, bytes(at + 8, 8).getLong(0)));
    }
    return new Box(type, at + 8, size == 0 ? channel.size() : at + Math.max(8, size));
  }
}
