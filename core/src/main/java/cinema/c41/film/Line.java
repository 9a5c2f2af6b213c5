package cinema.c41.film;

import cinema.c41.script.Emphasis;

/// Words that are spoken in a shot.
///
/// @param character the name of who speaks, as in the cast
/// @param text what is said, on one line, with the writer's emphasis marks
/// @param direction how it is said (`dry`), without brackets; empty when the writer does not say
/// @param onScreen whether the mouth is seen
public record Line(String character, String text, String direction, boolean onScreen) {
  /// What is said, as it is read: on boards and sheets, which set no emphasis.
  public String plain() {
    return Emphasis.strip(text);
  }
}
