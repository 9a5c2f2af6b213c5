package cinema.c41.delivery;

import cinema.c41.timeline.Marker;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.ArrayList;
import java.util.List;

/// A clip as an edit file tells it, whatever its format: the common ground on which files are
/// compared with the timeline they came from.
///
/// @param lane from which track, in whichever way the format says so
/// @param source frames of the media, from the media's own timecode on
/// @param record frames of the timeline, from its beginning
/// @param path of the media, relative to the film's folder
/// @param takes the paths of all takes, the one in the cut first
record ReadClip(
    String lane,
    String name,
    TimeRange source,
    TimeRange record,
    String path,
    List<String> takes,
    List<String> markers) {
  ReadClip {
    takes = List.copyOf(takes);
    markers = List.copyOf(markers);
  }

  /// What a file of the timeline should tell of a track, all its takes included.
  static List<ReadClip> of(Track track, String lane) {
    var clips = new ArrayList<ReadClip>();
    for (Track.Placed placed : track.clips()) {
      var clip = placed.clip();
      if (clip.activeMedia() instanceof Media.External media) {
        var takes = new ArrayList<String>();
        takes.add(media.path());
        Alternates.of(clip).forEach(spare -> takes.add(spare.media().path()));
        List<String> markers = clip.markers().stream().map(ReadClip::marker).toList();
        clips.add(
            new ReadClip(
                lane, clip.name(), clip.source(), placed.record(), media.path(), takes, markers));
      }
    }
    return clips;
  }

  static List<ReadClip> of(Timeline timeline) {
    return timeline.tracks().stream().flatMap(track -> of(track, track.name()).stream()).toList();
  }

  static String marker(Marker marker) {
    return marker(marker.frame(), marker.duration(), marker.name(), marker.comment());
  }

  static String marker(long frame, long duration, String name, String comment) {
    return frame + "+" + duration + " " + name + "|" + comment;
  }

  /// Without the takes that are not in the cut.
  ReadClip alone() {
    return new ReadClip(lane, name, source, record, path, List.of(path), markers);
  }

  ReadClip on(String other) {
    return new ReadClip(other, name, source, record, path, takes, markers);
  }
}
