package cinema.c41.cut;

import cinema.c41.base.Tree;
import cinema.c41.film.Footage;
import cinema.c41.film.Making;
import cinema.c41.film.ShotId;
import cinema.c41.film.SyncSound;
import cinema.c41.film.Take;
import cinema.c41.timeline.Item;
import cinema.c41.timeline.Item.Clip;
import cinema.c41.timeline.Item.Gap;
import cinema.c41.timeline.Marker;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import cinema.c41.timeline.Track.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Builds the timeline of a cut: the pictures with all their takes, and every line where it is
/// spoken.
///
/// Sounds lie on whole frames in a timeline, to the nearest; the stems are exact to the sample.
public final class Assembly {
  private final String project;
  private final Stock stock;
  private final Map<String, String> headings;
  private final Map<String, List<Alternate>> alternates;

  /// A take beside the one in the cut.
  public record Alternate(ShotId shot, int number, Making making, Footage footage) {
    String slate() {
      return Take.slate(shot, number);
    }
  }

  /// @param project the film's name, from which its files are named
  /// @param headings of the scenes, by number
  /// @param alternates by shot
  public Assembly(
      String project,
      Stock stock,
      Map<String, String> headings,
      Map<String, List<Alternate>> alternates) {
    this.project = project;
    this.stock = stock;
    this.headings = headings;
    this.alternates = alternates;
  }

  public Timeline timeline(CutList list) {
    var tracks = new ArrayList<Track>();
    tracks.add(new Track("V1", Kind.VIDEO, true, pictures(list)));
    if (list.speaks()) {
      tracks.add(new Track("DX 1", Kind.AUDIO, true, sounds(list)));
    }
    return new Timeline(
        project, stock.rate(), stock.size(), Timeline.firstHour(stock.rate()), tracks);
  }

  private List<Item> pictures(CutList list) {
    var items = new ArrayList<Item>();
    String scene = "";
    for (CutShot shot : list.shots()) {
      boolean opens = !shot.shot().scene().equals(scene);
      scene = shot.shot().scene();
      items.add(picture(shot, opens));
    }
    return items;
  }

  private Clip picture(CutShot shot, boolean opens) {
    var media = new LinkedHashMap<String, Media>();
    media.put(shot.slate(), picture(shot));
    for (Alternate take : alternates.getOrDefault(shot.shot().toString(), List.of())) {
      media.putIfAbsent(take.slate(), picture(take));
    }
    long in = Timeline.firstHour(stock.rate());
    var source = new TimeRange(in, shot.footage().length());
    List<Marker> markers = opens ? List.of(opening(shot, in)) : List.of();
    return new Clip(shot.slate(), media, shot.slate(), source, markers, notes(shot));
  }

  private Marker opening(CutShot shot, long frame) {
    String scene = shot.shot().scene();
    return new Marker(frame, 1, scene + " " + headings.getOrDefault(scene, ""), "BLUE", "");
  }

  private Media picture(CutShot take) {
    return picture(new Alternate(take.shot(), take.number(), take.making(), take.footage()));
  }

  /// A take's own timecode starts at the hour where the cut comes in, its handle before it.
  private Media picture(Alternate take) {
    Footage footage = take.footage();
    long start = Timeline.firstHour(stock.rate()) - footage.handle();
    return Media.External.picture(
        take.slate(),
        TakeFiles.picture(project, take.shot(), take.number(), take.making()),
        new TimeRange(start, footage.frames()),
        footage.picture().id());
  }

  private static Tree.Obj notes(CutShot shot) {
    List<Tree.Obj> lines =
        shot.footage().sounds().stream()
            .map(
                sound -> Tree.obj().with("character", sound.character()).with("text", sound.text()))
            .toList();
    return Tree.obj()
        .with("shot", shot.shot().toString())
        .with("take", shot.number())
        .with("seed", Long.toString(shot.making().seed()))
        .with("engine", shot.making().engine())
        .with("key", shot.making().key().hex())
        .with("dialogue", Tree.list(lines));
  }

  private List<Item> sounds(CutList list) {
    var items = new ArrayList<Item>();
    long now = 0;
    for (CutShot shot : list.shots()) {
      int line = 0;
      for (SyncSound sound : shot.footage().sounds()) {
        line++;
        long start = Math.max(now, shot.start() + stock.rate().nearestFrames(sound.start()));
        if (start > now) {
          items.add(new Gap(start - now));
        }
        var clip = sound(shot, sound, line);
        items.add(clip);
        now = start + clip.duration();
      }
    }
    return items;
  }

  private Clip sound(CutShot shot, SyncSound sound, int line) {
    double seconds = sound.samples() / (double) SyncSound.SAMPLE_RATE;
    var range = new TimeRange(0, Math.max(1, wholeFrames(seconds)));
    String name = sound.character() + " " + shot.slate() + "/" + line;
    var media =
        new Media.External(
            name,
            TakeFiles.sound(project, shot.shot(), shot.number(), line),
            range,
            sound.sound().id(),
            1);
    return Clip.of(name, media, range);
  }

  /// Frames that the recording fills: an editor must not be promised more than the file has.
  private long wholeFrames(double seconds) {
    long frames = stock.rate().nearestFrames(seconds);
    return stock.rate().seconds(frames) > seconds ? frames - 1 : frames;
  }
}
