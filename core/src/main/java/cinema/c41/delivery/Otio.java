package cinema.c41.delivery;

import cinema.c41.base.FrameRate;
import cinema.c41.base.Tree;
import cinema.c41.timeline.Item;
import cinema.c41.timeline.Marker;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The timeline as OpenTimelineIO (0.15 and later): nothing is lost. Every clip names all its takes
/// in `media_references`, and the circled one in `active_media_reference_key`; what only C41 knows
/// is in `metadata` under `c41`.
public final class Otio {
  private static final String OURS = "c41";

  private final FrameRate rate;
  private final UnaryOperator<String> address;

  private Otio(FrameRate rate, UnaryOperator<String> address) {
    this.rate = rate;
    this.address = address;
  }

  /// For a file in the film's folder: media are addressed relative to it.
  public static Tree.Obj tree(Timeline timeline) {
    return tree(timeline, UnaryOperator.identity());
  }

  /// @param address where a media path is, seen from the file
  static Tree.Obj tree(Timeline timeline, UnaryOperator<String> address) {
    return new Otio(timeline.rate(), address).timeline(timeline);
  }

  private Tree.Obj timeline(Timeline timeline) {
    var format =
        Tree.obj()
            .with("rate", rate.fraction())
            .with("width", timeline.size().width())
            .with("height", timeline.size().height());
    return schema("Timeline.1")
        .with("metadata", ours(format))
        .with("name", timeline.name())
        .with("global_start_time", time(timeline.startFrame()))
        .with("tracks", stack(timeline.tracks()));
  }

  private Tree.Obj stack(List<Track> tracks) {
    return item("Stack.1", "tracks", Tree.obj())
        .with("source_range", Tree.nothing())
        .with("children", Tree.list(tracks.stream().map(this::track).toList()));
  }

  private Tree.Obj track(Track track) {
    return item("Track.1", track.name(), Tree.obj())
        .with("source_range", Tree.nothing())
        .with("enabled", Tree.flag(track.enabled()))
        .with("children", Tree.list(track.items().stream().map(this::child).toList()))
        .with("kind", track.kind() == Track.Kind.VIDEO ? "Video" : "Audio");
  }

  private Tree.Obj child(Item item) {
    return switch (item) {
      case Item.Clip clip -> clip(clip);
      case Item.Gap(long duration) ->
          item("Gap.1", "", Tree.obj()).with("source_range", range(new TimeRange(0, duration)));
    };
  }

  private Tree.Obj clip(Item.Clip clip) {
    var takes = Tree.obj();
    for (var take : clip.media().entrySet()) {
      takes = takes.with(take.getKey(), media(take.getValue()));
    }
    return item(
            "Clip.2",
            clip.name(),
            clip.metadata().fields().isEmpty() ? Tree.obj() : ours(clip.metadata()))
        .with("markers", Tree.list(clip.markers().stream().map(this::marker).toList()))
        .with("source_range", range(clip.source()))
        .with("media_references", takes)
        .with("active_media_reference_key", clip.active());
  }

  private Tree.Obj media(Media media) {
    return switch (media) {
      case Media.External there ->
          reference("ExternalReference.1", there.name(), facts(there))
              .with("available_range", range(there.available()))
              .with("target_url", MediaUrl.relative(address.apply(there.path())));
      case Media.Missing(String why) ->
          reference("MissingReference.1", "", Tree.obj().with("why", why))
              .with("available_range", Tree.nothing());
    };
  }

  private static Tree.Obj facts(Media.External there) {
    return Tree.obj().with("sha256", there.asset().toString()).with("channels", there.channels());
  }

  private Tree.Obj marker(Marker marker) {
    return schema("Marker.2")
        .with("metadata", Tree.obj())
        .with("name", marker.name())
        .with("color", marker.colour())
        .with("marked_range", range(marker.range()))
        .with("comment", marker.comment());
  }

  private Tree.Obj range(TimeRange range) {
    return schema("TimeRange.1")
        .with("duration", time(range.duration()))
        .with("start_time", time(range.start()));
  }

  private Tree.Obj time(long frames) {
    double perSecond = rate.numerator() / (double) rate.denominator();
    return schema("RationalTime.1")
        .with("rate", Tree.number(perSecond))
        .with("value", new Tree.Num(new BigDecimal(frames + ".0")));
  }

  private static Tree.Obj reference(String schema, String name, Tree.Obj facts) {
    return schema(schema)
        .with("metadata", ours(facts))
        .with("name", name)
        .with("available_image_bounds", Tree.nothing());
  }

  private static Tree.Obj item(String schema, String name, Tree.Obj metadata) {
    return schema(schema)
        .with("metadata", metadata)
        .with("name", name)
        .with("effects", Tree.list(new ArrayList<>()))
        .with("markers", Tree.list(new ArrayList<>()))
        .with("enabled", Tree.flag(true));
  }

  private static Tree.Obj ours(Tree.Obj facts) {
    return Tree.obj().with(OURS, facts);
  }

  private static Tree.Obj schema(String name) {
    return Tree.obj().with("OTIO_SCHEMA", name);
  }
}
