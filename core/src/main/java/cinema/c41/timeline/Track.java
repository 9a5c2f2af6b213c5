package cinema.c41.timeline;

import java.util.ArrayList;
import java.util.List;

/// Items one after the other, all pictures or all sounds.
///
/// @param name as editors name them: `V1`, `DX`, `MX`
/// @param enabled whether it is seen or heard
public record Track(String name, Kind kind, boolean enabled, List<Item> items) {
  public Track {
    items = List.copyOf(items);
  }

  /// What is on a track.
  public enum Kind {
    VIDEO,
    AUDIO
  }

  /// A clip, and where it lies on the timeline: frames from the timeline's beginning, which is 0
  /// whatever its timecode is.
  public record Placed(Item.Clip clip, TimeRange record) {}

  public long duration() {
    return items.stream().mapToLong(Item::duration).sum();
  }

  /// The clips with their place, in order.
  public List<Placed> clips() {
    var placed = new ArrayList<Placed>();
    long at = 0;
    for (Item item : items) {
      if (item instanceof Item.Clip clip) {
        placed.add(new Placed(clip, new TimeRange(at, clip.duration())));
      }
      at += item.duration();
    }
    return List.copyOf(placed);
  }
}
