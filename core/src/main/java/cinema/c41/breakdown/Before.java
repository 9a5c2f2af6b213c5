package cinema.c41.breakdown;

import cinema.c41.camera.ShotSize;

/// What the cut comes from: nobody is to be seen twice in a row in the same size.
///
/// @param subject whom the shot before is about, or empty
/// @param size an estimate where a conversation stands before, so that its words decide nothing
///     here
record Before(String subject, ShotSize size) {
  boolean is(String name, ShotSize now) {
    return size == now && subject.equals(name);
  }

  boolean isInsert() {
    return size == ShotSize.INSERT;
  }
}
