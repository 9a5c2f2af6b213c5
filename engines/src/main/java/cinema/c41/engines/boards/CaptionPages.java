package cinema.c41.engines.boards;

import cinema.c41.camera.SlateStrip.Caption;
import cinema.c41.engines.boards.ink.Lettering;
import java.util.ArrayList;
import java.util.List;

/// Spoken lines in the room that a strip has for them: two lines of text at a time. A longer one
/// is shown in parts while it is spoken.
///
/// @param room the width of a line, in pixels
/// @param size of the letters, at which they can still be read well
record CaptionPages(Lettering hand, double room, double size) {
  /// How much of two lines is filled at most, as words are not cut.
  private static final double FILL = 0.9;

  /// @param text what is written: the line, without its speaker
  List<Caption> of(Caption line, String text) {
    int count = (int) Math.ceil(hand.width(text, size) / (2 * room * FILL));
    if (count < 2) {
      return List.of(line);
    }
    var pages = new ArrayList<Caption>();
    String rest = text;
    double now = line.start();
    for (int left = count; !rest.isEmpty(); left--) {
      int cut = left <= 1 ? rest.length() : cut(rest, left);
      double end = now + (line.end() - now) * cut / rest.length();
      pages.add(new Caption(now, end, line.speaker(), rest.substring(0, cut).strip()));
      rest = rest.substring(cut).strip();
      now = end;
    }
    return pages;
  }

  /// The space next to where a text is to be cut into this many parts.
  private static int cut(String text, int parts) {
    int ideal = text.length() / parts;
    int after = text.indexOf(' ', ideal);
    int before = text.lastIndexOf(' ', ideal);
    if (after < 0 && before < 0) {
      return text.length();
    }
    return before < 0 || after >= 0 && after - ideal <= ideal - before ? after : before;
  }

  /// The two lines a text is broken into, the longer as short as it can be.
  List<String> broken(String text) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int gap = text.indexOf(' '); gap >= 0; gap = text.indexOf(' ', gap + 1)) {
      double longer =
          Math.max(hand.width(text.substring(0, gap), 1), hand.width(text.substring(gap + 1), 1));
      if (longer < least) {
        least = longer;
        best = gap;
      }
    }
    return best < 0 ? List.of(text) : List.of(text.substring(0, best), text.substring(best + 1));
  }
}
