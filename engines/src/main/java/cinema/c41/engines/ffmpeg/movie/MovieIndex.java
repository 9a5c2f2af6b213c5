package cinema.c41.engines.ffmpeg.movie;

import cinema.c41.base.FrameSize;
import cinema.c41.engines.ffmpeg.movie.MovieBoxes.Box;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the tables of an mp4 or mov say of its picture. Exact, and without reading the picture.
///
/// @param track the name its maker gave the track
/// @param width coded pixels, like `height`
/// @param ticks in a second
/// @param step ticks from frame to frame; 0 when it is not always the same
/// @param keys numbers of the key frames, from 0 in the order of decoding
/// @param decoder what a decoder of H.264 must know before the first frame; empty for others, which
///     find it in every frame
public record MovieIndex(
    long frames,
    String track,
    int width,
    int height,
    long ticks,
    long step,
    Set<Long> keys,
    ByteBuffer decoder) {
  public MovieIndex {
    keys = Set.copyOf(keys);
  }

  /// @throws IOException when there is no picture in it
  public static MovieIndex of(Path file) throws IOException {
    try (var boxes = MovieBoxes.open(file)) {
      return of(boxes);
    }
  }

  static MovieIndex of(MovieBoxes boxes) throws IOException {
    Box media = boxes.picture();
    Box table = boxes.samples(media);
    long frames = frames(boxes, table);
    ByteBuffer entry = boxes.bytes(boxes.get(table, "stsd").from() + 8, 36);
    return new MovieIndex(
        frames,
        track(boxes, media),
        Short.toUnsignedInt(entry.getShort(32)),
        Short.toUnsignedInt(entry.getShort(34)),
        ticks(boxes, media),
        step(boxes, table),
        keys(boxes, table, frames),
        decoder(boxes, table));
  }

  /// Whether a decoder that was told of one of them can decode them all.
  public static boolean haveOneDecoder(List<MovieIndex> all) {
    return all.stream().map(MovieIndex::decoder).distinct().count() == 1;
  }

  /// Whether its frames are of this size, and each is shown for so many of so many ticks in a
  /// second.
  public boolean is(FrameSize size, long shown, long second) {
    return width == size.width() && height == size.height() && ticks == second && step == shown;
  }

  private static long frames(MovieBoxes boxes, Box table) throws IOException {
    return number(boxes, boxes.get(table, "stsz").from() + 8);
  }

  /// After the type of the handler there are twelve empty bytes.
  private static String track(MovieBoxes boxes, Box media) throws IOException {
    Box handler = boxes.get(media, "hdlr");
    long at = handler.from() + 24;
    return boxes.text(at, (int) Math.max(0, handler.to() - at)).replaceAll("\0.*", "");
  }

  /// Behind two dates, which are twice as long in the long form of the box.
  private static long ticks(MovieBoxes boxes, Box media) throws IOException {
    long from = boxes.get(media, "mdhd").from();
    boolean isLong = boxes.bytes(from, 1).get(0) == 1;
    return number(boxes, from + (isLong ? 20 : 12));
  }

  private static long step(MovieBoxes boxes, Box table) throws IOException {
    long from = boxes.get(table, "stts").from();
    return number(boxes, from + 4) == 1 ? number(boxes, from + 12) : 0;
  }

  /// Without a table of them, all are.
  private static Set<Long> keys(MovieBoxes boxes, Box table, long frames) throws IOException {
    var keys = new HashSet<Long>();
    Optional<Box> sync = boxes.find(table, "stss");
    if (sync.isEmpty()) {
      for (long frame = 0; frame < frames; frame++) {
        keys.add(frame);
      }
      return keys;
    }
    int count = (int) number(boxes, sync.get().from() + 4);
    ByteBuffer numbers = boxes.bytes(sync.get().from() + 8, count * 4);
    while (numbers.hasRemaining()) {
      keys.add(Integer.toUnsignedLong(numbers.getInt()) - 1);
    }
    return keys;
  }

  /// It stands behind the fields that every kind of picture has.
  private static ByteBuffer decoder(MovieBoxes boxes, Box table) throws IOException {
    Box list = boxes.get(table, "stsd");
    Optional<Box> entry = boxes.find(new Box("stsd", list.from() + 8, list.to()), "avc1");
    if (entry.isEmpty()) {
      return ByteBuffer.allocate(0);
    }
    Box rest = new Box("avc1", entry.get().from() + 78, entry.get().to());
    Box settings = boxes.get(rest, "avcC");
    return boxes.bytes(settings.from(), Math.toIntExact(settings.to() - settings.from()));
  }

  private static long number(MovieBoxes boxes, long at) throws IOException {
    return Integer.toUnsignedLong(boxes.bytes(at, 4).getInt(0));
  }
}
