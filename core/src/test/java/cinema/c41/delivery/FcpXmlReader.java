package cinema.c41.delivery;

import static cinema.c41.delivery.XmlReader.all;
import static cinema.c41.delivery.XmlReader.at;
import static cinema.c41.delivery.XmlReader.children;
import static cinema.c41.delivery.XmlReader.text;

import cinema.c41.timeline.TimeRange;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// Reads FCPXML as Final Cut does: rational times, local time inside clips, lanes, auditions.
final class FcpXmlReader {
  private final String folder;
  private final Element root;
  private final Map<String, Element> resources = new HashMap<>();
  private final BigInteger frameOver;
  private final BigInteger frameUnder;
  private final List<ReadClip> clips = new ArrayList<>();

  FcpXmlReader(String text, String folder) {
    this.folder = folder;
    this.root = XmlReader.parse(text);
    children(at(root, "resources")).forEach(each -> resources.put(each.getAttribute("id"), each));
    String[] frame = at(root, "resources", "format").getAttribute("frameDuration").split("[/s]");
    this.frameOver = new BigInteger(frame[0]);
    this.frameUnder = new BigInteger(frame[1]);
    read(spine(), -start());
  }

  /// @param lane the lane's number, 0 for the spine; disabled clips have an `x`
  List<ReadClip> lane(String lane) {
    return clips.stream().filter(clip -> clip.lane().equals(lane)).toList();
  }

  List<ReadClip> clips() {
    return List.copyOf(clips);
  }

  Element root() {
    return root;
  }

  Element sequence() {
    return at(root, "library", "event", "project", "sequence");
  }

  Element spine() {
    return at(sequence(), "spine");
  }

  long start() {
    return frames(sequence().getAttribute("tcStart"));
  }

  /// What a reference refers to.
  Element resource(String id) {
    Element found = resources.get(id);
    if (found == null) {
      throw new AssertionError("nothing has the id " + id);
    }
    return found;
  }

  /// Whole frames, or the file is wrong.
  long frames(String time) {
    String[] parts = time.substring(0, time.length() - 1).split("/");
    var over = new BigInteger(parts[0]);
    var under = parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]);
    BigInteger[] frames = over.multiply(frameUnder).divideAndRemainder(under.multiply(frameOver));
    if (frames[1].signum() != 0 || !time.endsWith("s")) {
      throw new AssertionError(time + " is not a whole number of frames");
    }
    return frames[0].longValueExact();
  }

  /// @param shift what has to be added to the parent's own time to get the timeline's
  private void read(Element parent, long shift) {
    for (Element child : children(parent)) {
      if (child.hasAttribute("offset")) {
        long record = frames(child.getAttribute("offset")) + shift;
        boolean audition = child.getTagName().equals("audition");
        Element pick = audition ? children(child).getFirst() : child;
        if (pick.getTagName().equals("asset-clip")) {
          clips.add(clip(child, pick, record));
        }
        read(pick, record - frames(pick.getAttribute("start")));
      }
    }
  }

  private ReadClip clip(Element place, Element pick, long record) {
    long length = frames(pick.getAttribute("duration"));
    String lane = place.hasAttribute("lane") ? place.getAttribute("lane") : "0";
    var takes = new ArrayList<String>();
    List<Element> all = place.getTagName().equals("audition") ? children(place) : List.of(pick);
    all.forEach(take -> takes.add(path(take)));
    return new ReadClip(
        lane + (pick.getAttribute("enabled").equals("0") ? "x" : ""),
        text(pick, "note"),
        new TimeRange(frames(pick.getAttribute("start")), length),
        new TimeRange(record, length),
        path(pick),
        takes,
        children(pick, "marker").stream().map(this::marker).toList());
  }

  private String marker(Element marker) {
    return ReadClip.marker(
        frames(marker.getAttribute("start")),
        frames(marker.getAttribute("duration")),
        marker.getAttribute("value"),
        marker.getAttribute("note"));
  }

  private String path(Element clip) {
    Element file = at(resource(clip.getAttribute("ref")), "media-rep");
    return relative(file.getAttribute("src"), folder);
  }

  /// The path of an address below the folder.
  static String relative(String address, String folder) {
    String path = URI.create(address).getPath();
    if (!path.startsWith(folder + "/")) {
      throw new AssertionError(address + " is not below " + folder);
    }
    return path.substring(folder.length() + 1);
  }

  /// Every element of the file.
  List<Element> elements() {
    return all(root);
  }
}
