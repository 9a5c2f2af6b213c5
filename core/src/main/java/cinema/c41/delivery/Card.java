package cinema.c41.delivery;

import java.util.List;
import java.util.Locale;

/// A subtitle as it is seen: at most two lines, from `start` to `end`, in seconds from the first
/// frame. Both are whole frames of the film.
///
/// @param named whether the reader is told who speaks, because it is somebody else than before and
///     there is time to read it
public record Card(double start, double end, String speaker, boolean named, List<RichText> lines) {
  public Card {
    lines = List.copyOf(lines);
  }

  /// What stands before the text of a format that has no other place for a name: `ANNA: `.
  String prefix() {
    return named ? prefix(speaker) : "";
  }

  /// A name in capitals, cut so that there is room for text beside it.
  static String prefix(String speaker) {
    int longest = 24;
    String name = speaker.strip().toUpperCase(Locale.ROOT);
    if (name.codePointCount(0, name.length()) > longest) {
      name = name.substring(0, name.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
    return name.isEmpty() ? "" : name + ": ";
  }
}
