package cinema.c41.engines.paper;

import java.util.List;

/// How a line is set.
///
/// @param size in points
/// @param grey from 0, black, to 1, white
record Style(Typeface face, float size, float grey) {
  float width(String text) {
    return (float) face.width(text, size);
  }

  String fit(String text, float width) {
    return face.fit(text, size, width);
  }

  List<String> wrap(String text, float width, int lines) {
    return face.wrap(text, size, width, lines);
  }
}
