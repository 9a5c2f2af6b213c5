package cinema.c41.delivery;

import static cinema.c41.delivery.XmlReader.at;
import static cinema.c41.delivery.XmlReader.children;
import static cinema.c41.delivery.XmlReader.number;
import static cinema.c41.delivery.XmlReader.text;

import cinema.c41.timeline.TimeRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// Reads Final Cut 7 XML as Premiere does: a file is known by its id after it was told once.
final class Fcp7Reader {
  private final String folder;
  private final Element sequence;
  private final Map<String, Element> files = new HashMap<>();
  private final List<ReadClip> clips = new ArrayList<>();
  private int toldTwice;

  Fcp7Reader(String text, String folder) {
    this.folder = folder;
    this.sequence = at(XmlReader.parse(text), "sequence");
    tracks("video").forEach(this::read);
    tracks("audio").forEach(this::read);
  }

  Element sequence() {
    return sequence;
  }

  List<Element> tracks(String kind) {
    return children(at(sequence, "media", kind), "track");
  }

  /// The clips of the tracks of this name; those of the second channel of a stereo track have the
  /// name with `/2`, those of a disabled track end in `x`.
  List<ReadClip> track(String name) {
    return clips.stream().filter(clip -> clip.lane().equals(name)).toList();
  }

  /// How many files were told whole more than once.
  int toldTwice() {
    return toldTwice;
  }

  private void read(Element track) {
    String channel = track.getAttribute("currentExplodedTrackIndex");
    String name = track.getAttribute("MZ.TrackName") + (channel.equals("1") ? "/2" : "");
    boolean enabled = text(track, "enabled").equals("TRUE");
    for (Element item : children(track, "clipitem")) {
      if (enabled != text(item, "enabled").equals("TRUE")) {
        throw new AssertionError(name + " and its clips do not agree whether they are enabled");
      }
      clips.add(clip(item, name + (enabled ? "" : "x")));
    }
  }

  private ReadClip clip(Element item, String lane) {
    Element file = file(at(item, "file"));
    long start = number(file, "timecode", "frame");
    var source = TimeRange.between(number(item, "in") + start, number(item, "out") + start);
    var record = TimeRange.between(number(item, "start"), number(item, "end"));
    String path = FcpXmlReader.relative(text(file, "pathurl"), folder);
    List<String> markers =
        children(item, "marker").stream().map(marker -> marker(marker, start)).toList();
    return new ReadClip(lane, text(item, "name"), source, record, path, List.of(path), markers);
  }

  private static String marker(Element marker, long start) {
    long in = number(marker, "in");
    long out = number(marker, "out");
    return ReadClip.marker(
        in + start, out < 0 ? 1 : out - in, text(marker, "name"), text(marker, "comment"));
  }

  private Element file(Element file) {
    String id = file.getAttribute("id");
    if (!children(file).isEmpty() && files.put(id, file) != null) {
      toldTwice++;
    }
    Element known = files.get(id);
    if (known == null) {
      throw new AssertionError(id + " is used before it is told");
    }
    return known;
  }
}
