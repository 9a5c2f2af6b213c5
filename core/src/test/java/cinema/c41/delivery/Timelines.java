package cinema.c41.delivery;

import cinema.c41.asset.AssetId;
import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.timeline.Item;
import cinema.c41.timeline.Marker;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Sample films on the cutting table.
final class Timelines {
  static final FrameSize HD = new FrameSize(1920, 1080);

  private static final List<FrameRate> RATES =
      FrameRate.NAMES.stream().map(FrameRate::parse).toList();

  private Timelines() {}

  /// Every rate that a film can have.
  static List<FrameRate> rates() {
    return RATES;
  }

  /// Shots 12A (two takes, with handles), a second of black, 12B (three takes, the second circled,
  /// with two notes) and 12C, not shot yet; dialogue that is not cut where the picture is; music.
  static Timeline lastOrders(FrameRate rate) {
    var pictures =
        new Track(
            "V1",
            Track.Kind.VIDEO,
            true,
            List.of(
                takes("12A", 2, 2, new TimeRange(8, 72), List.of()),
                new Item.Gap(24),
                takes("12B", 3, 2, new TimeRange(10, 96), notes()),
                missing("12C", 48)));
    var dialogue =
        new Track(
            "DX",
            Track.Kind.AUDIO,
            true,
            List.of(
                new Item.Gap(13),
                sound("12A-2 line 1", "ACME_012A_T02_dx01_v01.wav", new TimeRange(0, 50), 1),
                new Item.Gap(30),
                sound("12B-2 line 1", "ACME_012B_T02_dx01_v01.wav", new TimeRange(3, 61), 1)));
    var music =
        new Track(
            "MX",
            Track.Kind.AUDIO,
            true,
            List.of(sound("MX", "ACME_mx_v01.wav", new TimeRange(0, 240), 2)));
    return new Timeline(
        "Last Orders", rate, HD, Timeline.firstHour(rate), List.of(pictures, dialogue, music));
  }

  private static List<Marker> notes() {
    return List.of(
        new Marker(30, 1, "client: less smile", "RED", ""),
        new Marker(48, 12, "Ränder prüfen", "CYAN", "see <note> & \"mail\""));
  }

  private static Item.Clip takes(
      String shot, int count, int circled, TimeRange source, List<Marker> notes) {
    var media = new LinkedHashMap<String, Media>();
    for (int take = 1; take <= count; take++) {
      String name = MediaNames.of("Acme").take("12", shot.substring(2), take, "draft", 1);
      // Later takes are a little longer and have a timecode of their own.
      var available = new TimeRange((take - 1) * 1000L, source.end() + 8 + take);
      media.put(shot + "-" + take, picture(name + ".mp4", available));
    }
    long start = (circled - 1) * 1000L;
    return new Item.Clip(
        shot,
        media,
        shot + "-" + circled,
        source.shifted(start),
        notes.stream()
            .map(
                note ->
                    new Marker(
                        note.frame() + start,
                        note.duration(),
                        note.name(),
                        note.colour(),
                        note.comment()))
            .toList(),
        Tree.obj().with("scene", "12").with("take", circled));
  }

  private static Item.Clip missing(String shot, long frames) {
    return Item.Clip.of(shot, new Media.Missing("not shot yet"), new TimeRange(0, frames));
  }

  private static Item.Clip sound(String name, String file, TimeRange source, int channels) {
    var media = new Media.External(file, "sound/" + file, source, id("sound/" + file), channels);
    return Item.Clip.of(name, media, source);
  }

  private static Media.External picture(String file, TimeRange available) {
    return Media.External.picture(file, "media/" + file, available, id("media/" + file));
  }

  static AssetId id(String of) {
    return new AssetId(Sha256.of(of));
  }

  /// A long film cut by chance: two picture tracks and three sound tracks with `cuts` items each,
  /// gaps, handles, media that start at any time of day, takes too short to stand in, files used
  /// twice, and names from all over the world. Begins at ten hours.
  static Timeline wild(FrameRate rate, int cuts, long seed) {
    var chance = new Random(seed);
    var tracks = new ArrayList<Track>();
    for (String name : List.of("V1", "V2")) {
      tracks.add(new Track(name, Track.Kind.VIDEO, true, items(chance, name, cuts, 0)));
    }
    for (String name : List.of("DX 1", "MX", "FX")) {
      int channels = name.equals("DX 1") ? 1 : 2;
      tracks.add(new Track(name, Track.Kind.AUDIO, true, items(chance, name, cuts, channels)));
    }
    long tenHours = 10 * Timeline.firstHour(rate);
    return new Timeline("Früh & <spät> №" + seed, rate, HD, tenHours, tracks);
  }

  private static List<Item> items(Random chance, String track, int cuts, int channels) {
    var items = new ArrayList<Item>();
    for (int cut = 0; cut < cuts; cut++) {
      if (chance.nextInt(4) == 0) {
        items.add(new Item.Gap(1 + chance.nextInt(90)));
      }
      var clip = clip(chance, track, cut, channels);
      items.add(clip);
      if (chance.nextInt(6) == 0) {
        items.add(clip);
      }
    }
    return items;
  }

  private static Item.Clip clip(Random chance, String track, int cut, int channels) {
    var media = new LinkedHashMap<String, Media>();
    int takes = 1 + chance.nextInt(4);
    for (int take = 1; take <= takes; take++) {
      media.put(
          cut + "-" + take, take(chance, track + "/" + cut + " té'st & 東京-" + take, channels));
    }
    int circled = 1 + chance.nextInt(takes);
    TimeRange available = available(media.get(cut + "-" + circled));
    long length = 1 + chance.nextLong(available.duration());
    long spare = available.duration() - length;
    long start = available.start() + (spare == 0 ? 0 : chance.nextLong(spare));
    var source = new TimeRange(start, length);
    var notes =
        chance.nextInt(5) == 0
            ? List.of(
                new Marker(
                    start + chance.nextLong(length),
                    1 + chance.nextInt(3),
                    "Nr. " + cut,
                    "GREEN",
                    "ok"))
            : List.<Marker>of();
    return new Item.Clip("S" + cut, media, cut + "-" + circled, source, notes, Tree.obj());
  }

  private static TimeRange available(@Nullable Media media) {
    return media instanceof Media.External there ? there.available() : new TimeRange(0, 0);
  }

  private static Media take(Random chance, String name, int channels) {
    long start = chance.nextInt(3) == 0 ? 0 : chance.nextLong(86_400 * 20L);
    var available = new TimeRange(start, 1 + chance.nextInt(400));
    String path = "takes/" + name + (channels == 0 ? ".mp4" : ".wav");
    return new Media.External(name, path, available, id(path), channels);
  }
}
