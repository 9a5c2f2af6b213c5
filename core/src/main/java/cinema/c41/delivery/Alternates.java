package cinema.c41.delivery;

import cinema.c41.timeline.Item;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.ArrayList;
import java.util.List;

/// The takes that are not in the cut, for programs that know one media to a clip: laid over the
/// clip they could replace, on disabled tracks named `ALT`, `ALT 2`, … (`ALT A`, … for sound).
final class Alternates {
  private Alternates() {}

  /// A take that could stand in a clip's place: the frames of it that show the same moment, and how
  /// far behind the clip's start they begin when the take starts too late.
  record Spare(String slate, Media.External media, TimeRange source, long late) {}

  /// The alternates of a clip that have any frame of what is shown, in order.
  static List<Spare> of(Item.Clip clip) {
    var spares = new ArrayList<Spare>();
    clip.alternates()
        .forEach(
            (slate, media) -> {
              if (media instanceof Media.External there) {
                var wanted = wanted(clip, there);
                var source = wanted.within(there.available());
                if (!source.isEmpty()) {
                  spares.add(new Spare(slate, there, source, source.start() - wanted.start()));
                }
              }
            });
    return spares;
  }

  /// Disabled tracks with all alternates of the tracks of one kind; those of one track never share
  /// a track with those of another.
  static List<Track> tracks(Timeline timeline, Track.Kind kind) {
    var all = new ArrayList<Track>();
    for (Track track : timeline.tracks(kind)) {
      List<Track.Placed> clips = track.clips();
      int most = clips.stream().mapToInt(placed -> of(placed.clip()).size()).max().orElse(0);
      for (int layer = 0; layer < most; layer++) {
        all.add(new Track(name(kind, all.size() + 1), kind, false, items(clips, layer)));
      }
    }
    return all;
  }

  private static String name(Track.Kind kind, int number) {
    String name = kind == Track.Kind.VIDEO ? "ALT" : "ALT A";
    return number == 1 ? name : name + " " + number;
  }

  private static List<Item> items(List<Track.Placed> clips, int layer) {
    var items = new ArrayList<Item>();
    long end = 0;
    for (Track.Placed placed : clips) {
      List<Spare> spares = of(placed.clip());
      if (layer < spares.size()) {
        Spare spare = spares.get(layer);
        long start = placed.record().start() + spare.late();
        if (start > end) {
          items.add(new Item.Gap(start - end));
        }
        items.add(Item.Clip.of(spare.slate(), spare.media(), spare.source()));
        end = start + spare.source().duration();
      }
    }
    return items;
  }

  /// Takes of one shot are counted from their own first frames: the third frame of one stands for
  /// the third frame of another, whatever their timecodes are.
  private static TimeRange wanted(Item.Clip clip, Media.External other) {
    long first =
        switch (clip.activeMedia()) {
          case Media.External active -> active.available().start();
          case Media.Missing _ -> clip.source().start();
        };
    return clip.source().shifted(other.available().start() - first);
  }
}
