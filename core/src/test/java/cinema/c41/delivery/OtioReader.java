package cinema.c41.delivery;

import cinema.c41.base.FrameRate;
import cinema.c41.base.Tree;
import cinema.c41.testkit.JsonText;
import cinema.c41.timeline.TimeRange;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// Reads OpenTimelineIO's JSON, knowing its schemas.
final class OtioReader {
  private final Tree.Obj timeline;
  private final double rate;

  OtioReader(String text, FrameRate rate) {
    this.timeline = schema(JsonText.parse(text), "Timeline.1");
    this.rate = rate.numerator() / (double) rate.denominator();
  }

  Tree.Obj timeline() {
    return timeline;
  }

  long start() {
    return frames(timeline.at("global_start_time"));
  }

  List<Tree.Obj> tracks() {
    return schema(timeline.at("tracks"), "Stack.1").list("children").stream()
        .map(track -> schema(track, "Track.1"))
        .toList();
  }

  List<ReadClip> clips() {
    var clips = new ArrayList<ReadClip>();
    for (Tree.Obj track : tracks()) {
      long at = 0;
      for (Tree child : track.list("children")) {
        var range = range(child.asObj().at("source_range"));
        if (child.asObj().text("OTIO_SCHEMA").equals("Clip.2")) {
          collect(child.asObj(), track.text("name"), at, range, clips);
        } else {
          schema(child, "Gap.1");
        }
        at += range.duration();
      }
    }
    return clips;
  }

  private void collect(
      Tree.Obj clip, String lane, long at, TimeRange source, List<ReadClip> clips) {
    Tree.Obj takes = clip.obj("media_references");
    Tree.Obj active = takes.obj(clip.text("active_media_reference_key"));
    if (active.text("OTIO_SCHEMA").equals("MissingReference.1")) {
      return;
    }
    var paths = new ArrayList<String>();
    paths.add(path(active));
    for (Tree take : takes.fields().values()) {
      if (!take.equals(active)) {
        paths.add(path(take.asObj()));
      }
    }
    var record = new TimeRange(at, source.duration());
    List<String> markers = clip.list("markers").stream().map(this::marker).toList();
    clips.add(new ReadClip(lane, clip.text("name"), source, record, path(active), paths, markers));
  }

  private String path(Tree.Obj media) {
    range(schema(media, "ExternalReference.1").at("available_range"));
    return URI.create(media.text("target_url")).getPath();
  }

  private String marker(Tree tree) {
    Tree.Obj marker = schema(tree, "Marker.2");
    TimeRange range = range(marker.at("marked_range"));
    return ReadClip.marker(
        range.start(), range.duration(), marker.text("name"), marker.text("comment"));
  }

  TimeRange range(Tree tree) {
    Tree.Obj range = schema(tree, "TimeRange.1");
    return new TimeRange(frames(range.at("start_time")), frames(range.at("duration")));
  }

  private long frames(Tree tree) {
    Tree.Obj time = schema(tree, "RationalTime.1");
    // OpenTimelineIO's own reader wants a decimal point, and the very same double for one rate.
    if (time.decimal("rate") != rate || !time.at("value").toString().contains(".0")) {
      throw new AssertionError(time + " is not a time at " + rate);
    }
    return (long) time.decimal("value");
  }

  private static Tree.Obj schema(Tree tree, String wanted) {
    Tree.Obj obj = tree.asObj();
    if (!obj.text("OTIO_SCHEMA").equals(wanted)) {
      throw new AssertionError(obj.text("OTIO_SCHEMA") + " is not " + wanted);
    }
    return obj;
  }
}
