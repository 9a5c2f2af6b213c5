package cinema.c41.doors.cli;

import cinema.c41.base.C41Exception;
import cinema.c41.base.FrameRate;
import cinema.c41.preset.About;
import cinema.c41.preset.Preset;
import cinema.c41.production.FilmWish;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

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

  /// Of `presets --kind`.
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(About.Makes.values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .iterator();
    }
  }

  /// Of `presets show`. Without presets, or settings of the house, completion knows no names.
  static final class PresetNames implements Iterable<String> {
    private final Premises premises;

    PresetNames(Premises premises) {
      this.premises = premises;
    }

    @Override
    public Iterator<String> iterator() {
      try {
        return premises.presets().library().all().stream().map(Preset::id).iterator();
      } catch (C41Exception _) {
        return Collections.emptyIterator();
      }
    }
  }

  /// Of `engines add` and `engines remove`.
  static final class ServerKinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("comfyui").iterator();
    }
  }

  /// Of `engines remove`. Without settings of the house, completion knows no names.
  static final class ServerNames implements Iterable<String> {
    private final Premises premises;

    ServerNames(Premises premises) {
      this.premises = premises;
    }

    @Override
    public Iterator<String> iterator() {
      try {
        return premises.servers().configured().stream().map(Servers.Entry::name).iterator();
      } catch (C41Exception _) {
        return Collections.emptyIterator();
      }
    }
  }

  /// Of `--quality`.
  static final class Qualities implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("previz", "draft", "look", "final").iterator();
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
