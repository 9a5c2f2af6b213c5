package cinema.c41.chat;

/// A line that somebody speaks, as the message has it.
///
/// @param speaker the name as in the brief's cast
/// @param extension how it is heard when the mouth is not seen: `V.O.`, or empty
/// @param direction how it is said: `dry`, or empty
/// @param text to the letter; a line break in a quote stays one
/// @param together whether it is said at the same time as the line before it
public record SpokenLine(
    String speaker, String extension, String direction, String text, boolean together) {
  public SpokenLine {
    if (speaker.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("somebody says something: '" + speaker + "'");
    }
  }

  /// What stands in brackets behind or under the name: extension and direction.
  public String parenthetical() {
    if (extension.isEmpty() || direction.isEmpty()) {
      return extension + direction;
    }
    return extension + ", " + direction;
  }
}
