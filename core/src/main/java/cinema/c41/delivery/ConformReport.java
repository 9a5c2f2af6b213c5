package cinema.c41.delivery;

import cinema.c41.timeline.Item;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What an edit file does not carry of a timeline, said before an editor finds out.
public final class ConformReport {
  private ConformReport() {}

  /// An edit file.
  public enum Format {
    OTIO("OpenTimelineIO"),
    OTIOZ("OpenTimelineIO bundle"),
    FCPXML("FCPXML"),
    FCP7("Final Cut 7 XML"),
    EDL("EDL (CMX 3600)");

    private final String title;

    Format(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /// A page of text: what is lost, a line each, or that nothing is.
  public static String text(Timeline timeline, Format format) {
    List<String> lost = lines(timeline, format);
    String head = timeline.name() + " as " + format.title() + "\n";
    if (lost.isEmpty()) {
      return head + "Everything on the timeline is in the file.\n";
    }
    String body = lost.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    return head + "Not in the file, or not shown by editing programs:\n" + body;
  }

  /// What is lost, a sentence each, without full stops.
  public static List<String> lines(Timeline timeline, Format format) {
    var lines = new ArrayList<String>();
    switch (format) {
      case OTIO, OTIOZ -> openTimeline(timeline, lines);
      case FCPXML -> fcpXml(timeline, lines);
      case FCP7 -> fcp7(timeline, lines);
      case EDL -> edl(timeline, lines);
    }
    return List.copyOf(lines);
  }

  private static void openTimeline(Timeline timeline, List<String> lines) {
    name(
        lines,
        timeline,
        clip -> !clip.alternates().isEmpty(),
        "other takes are in the file, but no editing program shows them (FCPXML and Final Cut 7 XML"
            + " do)");
  }

  private static void fcpXml(Timeline timeline, List<String> lines) {
    missing(timeline, lines);
    unusable(timeline, lines);
    name(lines, timeline, clip -> !clip.markers().isEmpty(), "markers lose their colours");
    metadata(timeline, lines);
  }

  private static void fcp7(Timeline timeline, List<String> lines) {
    missing(timeline, lines);
    unusable(timeline, lines);
    metadata(timeline, lines);
  }

  private static void edl(Timeline timeline, List<String> lines) {
    tracks(timeline, lines);
    missing(timeline, lines);
    name(
        lines,
        timeline,
        clip -> !clip.alternates().isEmpty(),
        "other takes than the circled one; an event has one source");
    name(lines, timeline, ConformReport::hasHiddenMarker, "markers outside of what is in the cut");
    metadata(timeline, lines);
    events(timeline, lines);
  }

  private static void tracks(Timeline timeline, List<String> lines) {
    var left = new ArrayList<String>();
    for (Track.Kind kind : Track.Kind.values()) {
      boolean taken = false;
      for (Track track : timeline.tracks(kind)) {
        if (taken || !track.enabled()) {
          left.add(track.name());
        }
        taken |= track.enabled();
      }
    }
    if (!left.isEmpty()) {
      String word = left.size() == 1 ? "track " : "tracks ";
      lines.add(word + list(left) + ": a list has one picture track and one sound track");
    }
  }

  private static void events(Timeline timeline, List<String> lines) {
    int events = Edl.events(timeline).size();
    if (events > Edl.MOST_EVENTS) {
      lines.add(
          "the last %d of %d events; a list ends at %d"
              .formatted(events - Edl.MOST_EVENTS, events, Edl.MOST_EVENTS));
    }
  }

  private static void missing(Timeline timeline, List<String> lines) {
    name(
        lines,
        timeline,
        clip -> clip.activeMedia() instanceof Media.Missing,
        "not shot yet; there is a gap");
  }

  private static void unusable(Timeline timeline, List<String> lines) {
    name(
        lines,
        timeline,
        clip -> Alternates.of(clip).size() < clip.alternates().size(),
        "other takes that are missing, or too short to stand in");
  }

  private static void metadata(Timeline timeline, List<String> lines) {
    name(
        lines, timeline, clip -> !clip.metadata().fields().isEmpty(), "what C41 noted of the clip");
  }

  private static boolean hasHiddenMarker(Item.Clip clip) {
    return clip.markers().stream().anyMatch(marker -> !clip.source().contains(marker.frame()));
  }

  /// One line for all clips with the same loss.
  private static void name(
      List<String> lines, Timeline timeline, Predicate<Item.Clip> loses, String what) {
    List<String> names =
        timeline.clips().stream()
            .map(Track.Placed::clip)
            .filter(loses)
            .map(Item.Clip::name)
            .distinct()
            .toList();
    if (!names.isEmpty()) {
      lines.add(list(names) + ": " + what);
    }
  }

  private static String list(List<String> names) {
    int shown = 6;
    String first = names.stream().limit(shown).collect(Collectors.joining(", "));
    int more = names.size() - shown;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
