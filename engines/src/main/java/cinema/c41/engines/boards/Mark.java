package cinema.c41.engines.boards;

import cinema.c41.camera.Figure;

/// Where somebody stands in the frame.
///
/// @param x of the middle of the head, in pixels of the panel
/// @param head height of the head in pixels
/// @param angle the whole figure is turned by, in radians: people who lie
/// @param fromBehind whether we look over their shoulder
record Mark(Figure figure, double x, double y, double head, double angle, boolean fromBehind) {
  static Mark of(Figure figure, double x, double y, double head) {
    return new Mark(figure, x, y, head, 0, false);
  }
}
