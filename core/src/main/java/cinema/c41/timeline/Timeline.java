package cinema.c41.timeline;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import java.util.List;

/// A film as it is cut.
///
/// All times are whole frames at `rate`, never seconds. Three ways of counting meet here. A clip's
/// source counts from the media's own timecode; its record range counts from the beginning of the
/// timeline, which is 0; adding `startFrame` to that gives the record timecode.
///
/// ```java
/// var timeline = new Timeline("Last Orders", FPS_24, new FrameSize(1920, 1080), 86_400, tracks);
/// for (var placed : timeline.track("V1").clips()) {
///   Timecode.format(timeline.startFrame() + placed.record().start(), timeline.rate());
/// }
/// ```
///
/// The first video track lies at the bottom; later ones cover it. Cuts only: there are no
/// transitions and no changes of speed.
///
/// @param startFrame what timecode the first frame has: 86400 at 24 frames a second is 01:00:00:00
public record Timeline(
    String name, FrameRate rate, FrameSize size, long startFrame, List<Track> tracks) {
  public Timeline {
    tracks = List.copyOf(tracks);
  }

  /// The frame whose non-drop timecode is 01:00:00:00, where programmes begin.
  public static long firstHour(FrameRate rate) {
    return 3600L * rate.timebase();
  }

  /// In frames: as long as the longest track.
  public long duration() {
    return tracks.stream().mapToLong(Track::duration).max().orElse(0);
  }

  /// The tracks of one kind, from the bottom up.
  public List<Track> tracks(Track.Kind kind) {
    return tracks.stream().filter(track -> track.kind() == kind).toList();
  }

  /// The first track of this name.
  public Track track(String name) {
    return tracks.stream()
        .filter(track -> track.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no track " + name + " in " + this.name));
  }

  /// All clips with their place, track by track.
  public List<Track.Placed> clips() {
    return tracks.stream().flatMap(track -> track.clips().stream()).toList();
  }
}
