package cinema.c41.delivery;

import cinema.c41.timeline.Item;
import cinema.c41.timeline.Marker;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The story of one FCPXML document: its spine, what is connected to it, and the assets both refer
/// to. Owned by the call that writes the document.
final class FcpStory {
  static final String FORMAT = "r1";

  private final Timeline timeline;
  private final FcpXml.Time time;
  private final Assets assets;
  private final boolean auditions;

  /// @param auditions whether the takes of a clip become an audition, or are left out
  FcpStory(Timeline timeline, String folder, boolean auditions) {
    this.timeline = timeline;
    this.time = new FcpXml.Time(timeline.rate());
    this.assets = new Assets(timeline, folder);
    this.auditions = auditions;
  }

  List<Xml> assets() {
    return assets.elements();
  }

  /// What is on the spine, without a hole from the first frame to the last.
  List<Xml> spine() {
    List<Berth> berths = berths();
    List<Link> links = links();
    return berths.stream().map(berth -> berth(berth, links)).toList();
  }

  /// A place on the spine: a clip, or nothing for a while.
  private record Berth(TimeRange record, Track track, Item item) {}

  /// A clip that is connected to the spine.
  private record Link(Track track, int lane, Track.Placed placed, Media.External media) {
    long start() {
      return placed.record().start();
    }
  }

  private List<Berth> berths() {
    var berths = new ArrayList<Berth>();
    Track main = main();
    long end = 0;
    for (Item item : main.items()) {
      berths.add(new Berth(new TimeRange(end, item.duration()), main, item));
      end += item.duration();
    }
    if (end < timeline.duration()) {
      var rest = TimeRange.between(end, timeline.duration());
      berths.add(new Berth(rest, main, new Item.Gap(rest.duration())));
    }
    return berths;
  }

  private Track main() {
    List<Track> videos = timeline.tracks(Track.Kind.VIDEO);
    return videos.isEmpty()
        ? new Track("V1", Track.Kind.VIDEO, true, List.of())
        : videos.getFirst();
  }

  private List<Link> links() {
    var links = new ArrayList<Link>();
    List<Track> videos = timeline.tracks(Track.Kind.VIDEO);
    for (int lane = 1; lane < videos.size(); lane++) {
      link(links, videos.get(lane), lane);
    }
    List<Track> audios = timeline.tracks(Track.Kind.AUDIO);
    for (int below = 0; below < audios.size(); below++) {
      link(links, audios.get(below), -1 - below);
    }
    return links;
  }

  private static void link(List<Link> links, Track track, int lane) {
    for (Track.Placed placed : track.clips()) {
      if (placed.clip().activeMedia() instanceof Media.External media) {
        links.add(new Link(track, lane, placed, media));
      }
    }
  }

  private Xml berth(Berth berth, List<Link> links) {
    String offset = time.of(timeline.startFrame() + berth.record().start());
    var mine = links.stream().filter(link -> berth.record().contains(link.start())).toList();
    if (berth.item() instanceof Item.Clip clip
        && clip.activeMedia() instanceof Media.External media) {
      long origin = clip.source().start() - berth.record().start();
      return clip(berth.track(), clip, media, connected(mine, origin)).with("offset", offset);
    }
    // A gap counts its own time as the film does.
    return Xml.of("gap", connected(mine, timeline.startFrame()))
        .with("name", nameOfGap(berth.item()))
        .with("offset", offset)
        .with("start", offset)
        .with("duration", time.of(berth.record().duration()));
  }

  /// What is connected to a clip, in the clip's own time: `origin` is what that says where the film
  /// begins.
  private List<Xml> connected(List<Link> links, long origin) {
    return links.stream().map(link -> connected(link, origin)).toList();
  }

  private Xml connected(Link link, long origin) {
    return clip(link.track(), link.placed().clip(), link.media(), List.of())
        .with("lane", Integer.toString(link.lane()))
        .with("offset", time.of(origin + link.start()));
  }

  /// A clip, or an audition of all its takes with the circled one first.
  private Xml clip(Track track, Item.Clip clip, Media.External media, List<Xml> connected) {
    Xml pick = asset(track, clip.name(), media, clip.source());
    List<Xml> markers = clip.markers().stream().map(this::marker).toList();
    Xml full = pick.plus(connected).plus(markers);
    List<Alternates.Spare> spares = auditions ? Alternates.of(clip) : List.of();
    if (spares.isEmpty()) {
      return full;
    }
    var takes = new ArrayList<Xml>();
    takes.add(full);
    for (var spare : spares) {
      takes.add(asset(track, spare.slate(), spare.media(), spare.source()));
    }
    return Xml.of("audition", takes);
  }

  private Xml asset(Track track, String slate, Media.External media, TimeRange source) {
    boolean video = track.kind() == Track.Kind.VIDEO;
    // Resolve looks for offline media by the clip's name, so that is the file's; the slate is
    // noted.
    Xml clip =
        Xml.of("asset-clip", Xml.text("note", slate))
            .with("ref", assets.id(media))
            .with("name", media.fileName())
            .with("start", time.of(source.start()))
            .with("duration", time.of(source.duration()))
            .with("enabled", track.enabled() ? "1" : "0")
            .with("tcFormat", "NDF");
    return video ? picture(clip, media) : sound(clip, track, media);
  }

  private static Xml picture(Xml clip, Media.External media) {
    Xml shown = clip.with("format", FORMAT).with("videoRole", "video");
    return media.channels() > 0 ? shown.with("srcEnable", "video") : shown;
  }

  private Xml sound(Xml clip, Track track, Media.External media) {
    Xml heard = clip.with("audioRole", role(track.name()));
    return assets.isSeen(media) ? heard.with("srcEnable", "audio") : heard;
  }

  /// Final Cut's own roles for the usual stems; any other track is a role of its own.
  private static String role(String track) {
    String word = track.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}].*", "");
    return switch (word) {
      case "DX" -> "dialogue";
      case "MX" -> "music";
      case "FX" -> "effects";
      default -> word.isEmpty() ? "dialogue" : word;
    };
  }

  private Xml marker(Marker marker) {
    Xml plain =
        Xml.of("marker")
            .with("start", time.of(marker.frame()))
            .with("duration", time.of(marker.duration()))
            .with("value", marker.name());
    return marker.comment().isEmpty() ? plain : plain.with("note", marker.comment());
  }

  private static String nameOfGap(Item item) {
    return switch (item) {
      case Item.Gap _ -> "Gap";
      case Item.Clip clip ->
          clip.activeMedia() instanceof Media.Missing(String why)
              ? clip.name() + ": " + why
              : clip.name();
    };
  }

  /// The files of one FCPXML document. Every file is one asset, which starts at the file's own
  /// timecode: Final Cut refuses a clip that lies outside its asset. Owned by the document's
  /// [FcpStory].
  private static final class Assets {
    private final FcpXml.Time time;
    private final String folder;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Media.External> files = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    Assets(Timeline timeline, String folder) {
      this.time = new FcpXml.Time(timeline.rate());
      this.folder = folder;
      for (Track track : timeline.tracks(Track.Kind.VIDEO)) {
        track.clips().forEach(placed -> see(placed.clip()));
      }
    }

    private void see(Item.Clip clip) {
      for (Media media : clip.media().values()) {
        if (media instanceof Media.External there) {
          seen.add(there.path());
        }
      }
    }

    /// Whether the file is a picture: it lies on a video track.
    boolean isSeen(Media.External media) {
      return seen.contains(media.path());
    }

    /// The asset's id; from now on the document has it.
    String id(Media.External media) {
      files.putIfAbsent(media.path(), media);
      // r1 is the format.
      return ids.computeIfAbsent(media.path(), _ -> "r" + (ids.size() + 2));
    }

    /// All assets that were asked for.
    List<Xml> elements() {
      return files.values().stream().map(this::element).toList();
    }

    private Xml element(Media.External media) {
      Xml file =
          Xml.of("media-rep")
              .with("kind", "original-media")
              .with("src", MediaUrl.absolute(folder, media.path()));
      Xml asset =
          Xml.of("asset", file)
              .with("id", id(media))
              .with("name", media.fileName())
              .with("start", time.of(media.available().start()))
              .with("duration", time.of(media.available().duration()));
      Xml pictured =
          isSeen(media)
              ? asset
                  .with("hasVideo", "1")
                  .with("format", FcpStory.FORMAT)
                  .with("videoSources", "1")
              : asset;
      return media.channels() > 0 ? sound(pictured, media.channels()) : pictured;
    }

    private static Xml sound(Xml asset, int channels) {
      return asset
          .with("hasAudio", "1")
          .with("audioSources", "1")
          .with("audioChannels", Integer.toString(channels))
          .with("audioRate", "48000");
    }
  }
}
