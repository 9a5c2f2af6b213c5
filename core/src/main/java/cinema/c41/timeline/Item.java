package cinema.c41.timeline;

import cinema.c41.base.Tree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What lies on a track, one after the other.
public sealed interface Item {
  /// In frames.
  long duration();

  /// A piece of media, and the media that could be there instead.
  ///
  /// @param media every take, by its slate, in the order they were shot
  /// @param active the slate of the one in the cut: the circled take
  /// @param source the frames of the active media that are in the cut
  /// @param metadata for programs; formats that can carry it keep it under one name of ours
  record Clip(
      String name,
      SequencedMap<String, Media> media,
      String active,
      TimeRange source,
      List<Marker> markers,
      Tree.Obj metadata)
      implements Item {
    public Clip {
      media = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(media));
      markers = List.copyOf(markers);
      if (!media.containsKey(active)) {
        throw new IllegalArgumentException(name + " has no take " + active);
      }
      requireWithin(name, media.get(active), source);
    }

    /// A clip of one take, with no notes on it.
    public static Clip of(String name, Media media, TimeRange source) {
      var only = new LinkedHashMap<String, Media>();
      only.put(name, media);
      return new Clip(name, only, name, source, List.of(), Tree.obj());
    }

    public Clip withMarkers(List<Marker> notes) {
      return new Clip(name, media, active, source, notes, metadata);
    }

    @Override
    public long duration() {
      return source.duration();
    }

    /// The media in the cut.
    public Media activeMedia() {
      return Objects.requireNonNull(media.get(active));
    }

    /// The media that are not in the cut, by slate, in order.
    public SequencedMap<String, Media> alternates() {
      var others = new LinkedHashMap<>(media);
      others.remove(active);
      return others;
    }

    private static void requireWithin(String name, @Nullable Media media, TimeRange source) {
      if (source.isEmpty()) {
        throw new IllegalArgumentException(name + " lasts no frame");
      }
      if (media instanceof Media.External there && !there.available().contains(source)) {
        throw new IllegalArgumentException(
            name + " wants " + source + " of " + there.path() + ", which has " + there.available());
      }
    }
  }

  /// Black, or silence.
  record Gap(long duration) implements Item {
    public Gap {
      if (duration < 1) {
        throw new IllegalArgumentException("a gap of " + duration + " frames");
      }
    }
  }
}
