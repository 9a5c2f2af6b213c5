package cinema.c41.doors.cli;

import cinema.c41.base.FrameRate;
import cinema.c41.production.FilmWish;
import java.util.Iterator;
import java.util.List;

/// Words that a shell may complete an option with. The studio understands more: sizes, for one.
final class Candidates {
  private Candidates() {}

  /// Of `--aspect`.
  static final class Aspects implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("16:9", "9:16", "1:1", "4:5", "4:3", "2.39:1", "1.85:1").iterator();
    }
  }

  /// Of `--fps`.
  static final class Rates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return FrameRate.NAMES.iterator();
    }
  }

  /// Of `--deliver`, and of `export`.
  static final class Deliveries implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of(FilmWish.words().split(", ")).iterator();
    }
  }

  /// Of `plan --format`.
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("text", "json", "svg").iterator();
    }
  }

  /// Of `--loudness`.
  static final class Levels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("web", "broadcast").iterator();
    }
  }
}
