package cinema.c41.engines.ffmpeg.movie;

import cinema.c41.engines.ffmpeg.movie.MovieBoxes.Box;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is encoded in a track of an mp4 or mov, piece by piece, without decoding it.
public final class MovieSamples implements AutoCloseable {
  private final MovieBoxes boxes;
  private final Box table;
  private final int[] sizes;
  private final long[] places;

  private MovieSamples(MovieBoxes boxes, Box media) throws IOException {
    this.boxes = boxes;
    this.table = boxes.samples(media);
    this.sizes = sizes();
    this.places = places();
  }

  /// Whether the picture of a film is that of these parts, one after the other and to the byte, so
  /// that it looks as they do.
  public static boolean isMadeOf(List<Path> parts, Path film) throws IOException {
    List<MovieIndex> indexes = new ArrayList<>();
    try (var whole = open(film)) {
      int at = 0;
      for (Path part : parts) {
        try (var samples = open(part)) {
          if (!whole.has(samples, at)) {
            return false;
          }
          at += samples.sizes.length;
          indexes.add(MovieIndex.of(samples.boxes));
        }
      }
      return at == whole.sizes.length && MovieIndex.haveOneDecoder(indexes);
    }
  }

  /// Whether the sound of a film is that of a soundtrack, to the byte.
  public static boolean sounds(Path soundtrack, Path film) throws IOException {
    try (var whole = open(film, MovieBoxes::sound);
        var sound = open(soundtrack, MovieBoxes::sound)) {
      return whole.sizes.length == sound.sizes.length && whole.has(sound, 0);
    }
  }

  private interface Track {
    Box in(MovieBoxes boxes) throws IOException;
  }

  static MovieSamples open(Path file) throws IOException {
    return open(file, MovieBoxes::picture);
  }

  private static MovieSamples open(Path file, Track track) throws IOException {
    var boxes = MovieBoxes.open(file);
    try {
      return new MovieSamples(boxes, track.in(boxes));
    } catch (IOException | RuntimeException e) {
      boxes.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    boxes.close();
  }

  private boolean has(MovieSamples part, int at) throws IOException {
    if (at + part.sizes.length > sizes.length) {
      return false;
    }
    for (int i = 0; i < part.sizes.length; i++) {
      if (sizes[at + i] != part.sizes[i] || !sample(at + i).equals(part.sample(i))) {
        return false;
      }
    }
    return true;
  }

  private ByteBuffer sample(int number) throws IOException {
    return boxes.bytes(places[number], sizes[number]);
  }

  /// One size for all, or a table of them.
  private int[] sizes() throws IOException {
    long from = boxes.get(table, "stsz").from();
    ByteBuffer head = boxes.bytes(from + 4, 8);
    int same = head.getInt(0);
    int[] all = new int[head.getInt(4)];
    ByteBuffer each = same == 0 ? boxes.bytes(from + 12, 4 * all.length) : head;
    for (int i = 0; i < all.length; i++) {
      all[i] = same == 0 ? each.getInt() : same;
    }
    return all;
  }

  /// Samples lie in chunks: one table says where those are, another how many samples are in each
  /// from some chunk on, counted from 1.
  private long[] places() throws IOException {
    long[] chunks = chunks();
    ByteBuffer runs = numbers(boxes.get(table, "stsc"), 12);
    long[] all = new long[sizes.length];
    int sample = 0;
    for (int run = 0; run < runs.limit() / 12; run++) {
      int first = runs.getInt(run * 12) - 1;
      boolean isLast = (run + 1) * 12 >= runs.limit();
      int end = isLast ? chunks.length : runs.getInt((run + 1) * 12) - 1;
      for (int chunk = first; chunk < end; chunk++) {
        long at = chunks[chunk];
        for (int i = 0; i < runs.getInt(run * 12 + 4) && sample < all.length; i++) {
          all[sample] = at;
          at += sizes[sample++];
        }
      }
    }
    return all;
  }

  private long[] chunks() throws IOException {
    Optional<Box> narrow = boxes.find(table, "stco");
    boolean isWide = narrow.isEmpty();
    ByteBuffer all = numbers(isWide ? boxes.get(table, "co64") : narrow.get(), isWide ? 8 : 4);
    long[] places = new long[all.limit() / (isWide ? 8 : 4)];
    for (int i = 0; i < places.length; i++) {
      places[i] = isWide ? all.getLong() : Integer.toUnsignedLong(all.getInt());
    }
    return places;
  }

  /// What is in a table: a count, and so many entries.
  private ByteBuffer numbers(Box box, int width) throws IOException {
    return boxes.bytes(box.from() + 8, width * boxes.bytes(box.from() + 4, 4).getInt(0));
  }
}
