package cinema.c41.delivery;

import cinema.c41.timeline.Marker;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tracks of one Final Cut 7 document. Owned by the call that writes the document.
final class Fcp7Tracks {
  private final Timeline timeline;
  private final Files files;

  Fcp7Tracks(Timeline timeline, String folder) {
    this.timeline = timeline;
    this.files = new Files(timeline, folder);
  }

  /// A clip with its place, and the file it shows.
  private record Shown(Track.Placed placed, Media.External media) {}

  List<Xml> video(List<Track> tracks) {
    var all = new ArrayList<Xml>();
    for (Track track : tracks) {
      int number = all.size() + 1;
      var items = new ArrayList<Xml>();
      for (Shown shown : shown(track, 0)) {
        String id = "clipitem-V%d-%d".formatted(number, items.size() + 1);
        items.add(clip(track, shown, id, List.of()));
      }
      all.add(track(track, items));
    }
    return all;
  }

  /// Every channel of a track is a track: Final Cut 7 knows mono only.
  List<Xml> audio(List<Track> tracks) {
    var all = new ArrayList<Xml>();
    for (Track track : tracks) {
      int width = Math.max(1, widest(track));
      int first = all.size() + 1;
      for (int channel = 0; channel < width; channel++) {
        all.add(channel(track, channel, width, first));
      }
    }
    return all;
  }

  private Xml channel(Track track, int channel, int width, int first) {
    var items = new ArrayList<Xml>();
    for (Shown shown : shown(track, channel)) {
      String id = id(first + channel, items.size() + 1);
      var sound = new ArrayList<Xml>();
      sound.add(source(channel));
      if (shown.media().channels() > 1) {
        sound.addAll(links(track, shown, first));
      }
      String type = shown.media().channels() > 1 ? "stereo" : "mono";
      items.add(clip(track, shown, id, sound).with("premiereChannelType", type));
    }
    Xml whole =
        track(track, items).plus(List.of(Xml.number("outputchannelindex", channel % 2 + 1)));
    // Premiere folds the tracks of a stereo sound by these.
    return width > 2
        ? whole
        : whole
            .with("premiereTrackType", width == 2 ? "Stereo" : "Mono")
            .with("currentExplodedTrackIndex", Integer.toString(channel))
            .with("totalExplodedTrackCount", Integer.toString(width));
  }

  private static int widest(Track track) {
    return shown(track, 0).stream().mapToInt(shown -> shown.media().channels()).max().orElse(1);
  }

  /// The clips of a track whose files are there and have this channel.
  private static List<Shown> shown(Track track, int channel) {
    var all = new ArrayList<Shown>();
    for (Track.Placed placed : track.clips()) {
      if (placed.clip().activeMedia() instanceof Media.External media
          && (channel == 0 || media.channels() > channel)) {
        all.add(new Shown(placed, media));
      }
    }
    return all;
  }

  private Xml clip(Track track, Shown shown, String id, List<Xml> sound) {
    var clip = shown.placed().clip();
    TimeRange record = shown.placed().record();
    // Counted from the file's first frame, whatever its timecode.
    TimeRange source = clip.source().shifted(-shown.media().available().start());
    return Xml.of(
            "clipitem",
            Xml.text("masterclipid", "masterclip-" + files.number(shown.media())),
            Xml.text("name", clip.name()),
            Xml.flag("enabled", track.enabled()),
            Xml.number("duration", shown.media().available().duration()),
            Fcp7Xml.rate(timeline.rate()),
            Xml.number("start", record.start()),
            Xml.number("end", record.end()),
            Xml.number("in", source.start()),
            Xml.number("out", source.end()),
            files.element(shown.media()))
        .plus(sound)
        .plus(clip.markers().stream().map(marker -> marker(marker, shown.media())).toList())
        .with("id", id);
  }

  private Xml track(Track track, List<Xml> items) {
    var all = new ArrayList<>(items);
    all.add(Xml.flag("enabled", track.enabled()));
    all.add(Xml.flag("locked", false));
    return Xml.of("track", all).with("MZ.TrackName", track.name());
  }

  private static String id(int track, int clip) {
    return "clipitem-A%d-%d".formatted(track, clip);
  }

  private static Xml source(int channel) {
    return Xml.of(
        "sourcetrack", Xml.text("mediatype", "audio"), Xml.number("trackindex", channel + 1));
  }

  /// The channels of one sound belong together.
  private static List<Xml> links(Track track, Shown shown, int first) {
    var links = new ArrayList<Xml>();
    for (int channel = 0; channel < shown.media().channels(); channel++) {
      int clip = shown(track, channel).indexOf(shown) + 1;
      links.add(
          Xml.of(
              "link",
              Xml.text("linkclipref", id(first + channel, clip)),
              Xml.text("mediatype", "audio"),
              Xml.number("trackindex", first + channel),
              Xml.number("clipindex", clip),
              Xml.number("groupindex", 1)));
    }
    return links;
  }

  private static Xml marker(Marker marker, Media.External media) {
    long in = marker.frame() - media.available().start();
    // A marker without length says so with -1.
    long out = marker.duration() == 1 ? -1 : in + marker.duration();
    return Xml.of(
        "marker",
        Xml.text("name", marker.name()),
        Xml.text("comment", marker.comment()),
        Xml.number("in", in),
        Xml.number("out", out),
        colour(marker.colour()));
  }

  /// Final Cut 7 knew eight colours; the others become their neighbours.
  private static Xml colour(String name) {
    return switch (name) {
      case "ORANGE" -> colour(255, 127, 0);
      case "YELLOW" -> colour(255, 255, 0);
      case "GREEN" -> colour(48, 191, 72);
      case "CYAN" -> colour(48, 191, 191);
      case "BLUE" -> colour(0, 128, 255);
      case "PURPLE" -> colour(127, 0, 255);
      case "PINK", "MAGENTA" -> colour(255, 0, 127);
      default -> colour(255, 0, 0);
    };
  }

  private static Xml colour(int red, int green, int blue) {
    return Xml.of(
        "color",
        Xml.number("alpha", 0),
        Xml.number("red", red),
        Xml.number("green", green),
        Xml.number("blue", blue));
  }

  /// The files of one Final Cut 7 document. A file is told whole the first time and by its id after
  /// that: Resolve drops clips without a word where a file is told twice. Owned by the document's
  /// [Fcp7Tracks].
  private static final class Files {
    private final Timeline timeline;
    private final String folder;
    private final Map<String, String> reels;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Files(Timeline timeline, String folder) {
      this.timeline = timeline;
      this.folder = folder;
      this.reels = ReelNames.of(timeline);
      for (Track track : timeline.tracks(Track.Kind.VIDEO)) {
        track.clips().forEach(placed -> placed.clip().media().values().forEach(this::see));
      }
    }

    private void see(Media media) {
      if (media instanceof Media.External there) {
        seen.add(there.path());
      }
    }

    /// One number for each file: Premiere makes one bin item of all clips with one.
    int number(Media.External media) {
      return numbers.computeIfAbsent(media.path(), _ -> numbers.size() + 1);
    }

    Xml element(Media.External media) {
      boolean first = told.add(media.path());
      return (first ? whole(media) : Xml.of("file")).with("id", "file-" + number(media));
    }

    private Xml whole(Media.External media) {
      Xml reel =
          Xml.of("reel", Xml.text("name", reels.getOrDefault(media.path(), media.fileName())));
      return Xml.of(
          "file",
          Xml.text("name", media.fileName()),
          Xml.text("pathurl", MediaUrl.local(folder, media.path())),
          Fcp7Xml.rate(timeline.rate()),
          Xml.number("duration", media.available().duration()),
          Fcp7Xml.timecode(media.available().start(), timeline.rate(), List.of(reel)),
          Xml.of("media", contents(media)));
    }

    private List<Xml> contents(Media.External media) {
      var contents = new ArrayList<Xml>();
      if (seen.contains(media.path())) {
        contents.add(Xml.of("video", Fcp7Xml.picture(timeline)));
      }
      if (media.channels() > 0) {
        Xml samples = Xml.of("samplecharacteristics", Xml.number("samplerate", 48_000));
        contents.add(Xml.of("audio", samples, Xml.number("channelcount", media.channels())));
      }
      return contents;
    }
  }
}
