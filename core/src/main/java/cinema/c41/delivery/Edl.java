package cinema.c41.delivery;

import cinema.c41.base.C41Exception;
import cinema.c41.timeline.Item;
import cinema.c41.timeline.Marker;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timecode;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The timeline as an edit decision list (CMX 3600): what every conforming system since the tape
/// suites can read. It holds one picture track and one sound track, cuts, 999 events; what does not
/// fit is told in comments at the end.
public final class Edl {
  static final int MOST_EVENTS = 999;

  private final Timeline timeline;
  private final Map<String, String> reels;

  private Edl(Timeline timeline) {
    this.timeline = timeline;
    this.reels = ReelNames.of(timeline);
  }

  public static String text(Timeline timeline) {
    if (timeline.clips().isEmpty()) {
      throw new C41Exception(DeliveryProblems.nothingToDeliver(timeline.name(), "EDL"));
    }
    return new Edl(timeline).text();
  }

  /// What is one numbered line: an item of one of the two tracks.
  record Event(Track.Kind kind, TimeRange record, Item item) {}

  /// The first enabled track of a kind.
  static Optional<Track> track(Timeline timeline, Track.Kind kind) {
    return timeline.tracks(kind).stream().filter(Track::enabled).findFirst();
  }

  /// Everything that would be an event if there were room, in order of record time; the picture
  /// first. Black is an event, silence is not.
  static List<Event> events(Timeline timeline) {
    var events = new ArrayList<Event>();
    track(timeline, Track.Kind.VIDEO).ifPresent(track -> collect(track, events));
    track(timeline, Track.Kind.AUDIO).ifPresent(track -> collect(track, events));
    events.sort(Comparator.comparingLong(event -> event.record().start()));
    return events;
  }

  private static void collect(Track track, List<Event> events) {
    long at = 0;
    for (Item item : track.items()) {
      boolean silence =
          track.kind() == Track.Kind.AUDIO
              && !(item instanceof Item.Clip clip && clip.activeMedia() instanceof Media.External);
      if (!silence) {
        events.add(new Event(track.kind(), new TimeRange(at, item.duration()), item));
      }
      at += item.duration();
    }
  }

  private String text() {
    var lines = new ArrayList<String>();
    lines.add("TITLE: " + title());
    lines.add("FCM: NON-DROP FRAME");
    lines.add("");
    List<Event> events = events(timeline).stream().limit(MOST_EVENTS).toList();
    for (int i = 0; i < events.size(); i++) {
      lines.addAll(lines(i + 1, events.get(i)));
    }
    lines.add("* FRAME RATE: " + timeline.rate());
    ConformReport.lines(timeline, ConformReport.Format.EDL)
        .forEach(line -> lines.add("* NOT IN THIS LIST: " + oneLine(line)));
    return String.join("\n", lines) + "\n";
  }

  /// At most 70 characters, as CMX has it.
  private String title() {
    var title = new StringBuilder();
    oneLine(timeline.name()).codePoints().limit(70).forEach(title::appendCodePoint);
    return title.toString();
  }

  private List<String> lines(int number, Event event) {
    return switch (event.item()) {
      case Item.Gap gap -> List.of(black(number, event, gap.duration()));
      case Item.Clip clip ->
          switch (clip.activeMedia()) {
            case Media.Missing(String why) ->
                List.of(
                    black(number, event, clip.duration()),
                    "* COMMENT: " + oneLine(clip.name() + ": " + why));
            case Media.External media -> clip(number, event, clip, media);
          };
    };
  }

  private String black(int number, Event event, long duration) {
    return line(number, "BL", "V", new TimeRange(0, duration), event.record());
  }

  private List<String> clip(int number, Event event, Item.Clip clip, Media.External media) {
    var lines = new ArrayList<String>();
    String reel = reels.getOrDefault(media.path(), "AX");
    lines.add(line(number, reel, channel(event, media), clip.source(), event.record()));
    lines.add("* FROM CLIP NAME: " + oneLine(media.fileName()));
    lines.add("* SOURCE FILE: " + oneLine(media.path()));
    lines.add("* COMMENT: " + oneLine(clip.name()));
    for (Marker marker : clip.markers()) {
      if (clip.source().contains(marker.frame())) {
        lines.add(locator(marker, event.record().start() - clip.source().start()));
      }
    }
    return lines;
  }

  private static String channel(Event event, Media.External media) {
    if (event.kind() == Track.Kind.VIDEO) {
      return "V";
    }
    return media.channels() > 1 ? "AA" : "A";
  }

  private String locator(Marker marker, long toRecord) {
    String said = marker.comment().isEmpty() ? "" : " - " + marker.comment();
    return "* LOC: %s %-7s %s"
        .formatted(
            timecode(timeline.startFrame() + marker.frame() + toRecord),
            marker.colour(),
            oneLine(marker.name() + said));
  }

  private String line(int number, String reel, String channel, TimeRange source, TimeRange record) {
    TimeRange programme = record.shifted(timeline.startFrame());
    return "%03d  %-8s %-5s C        %s %s %s %s"
        .formatted(
            number,
            reel,
            channel,
            timecode(source.start()),
            timecode(source.end()),
            timecode(programme.start()),
            timecode(programme.end()));
  }

  private String timecode(long frame) {
    return Timecode.format(frame, timeline.rate());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R|\\p{Cntrl}", " ").strip();
  }
}
