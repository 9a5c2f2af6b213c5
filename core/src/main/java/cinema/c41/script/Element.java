package cinema.c41.script;

import java.util.List;

/// A piece of a screenplay, in the order it is written. What the writer left out is an empty text.
public sealed interface Element {
  /// The line of the file it starts on, from 1; 0 when it comes from no file.
  int line();

  /// Where and when a scene plays.
  ///
  /// @param heading as written, without the dot that forces it and without its number
  /// @param number `12A`, or empty
  /// @param intExt `INT`, `EXT`, `EST` or `INT/EXT`; empty for a forced heading
  /// @param place what stands before the last ` - `, without `INT.`
  /// @param time what stands after the last ` - `, or empty
  record SceneHeading(
      int line,
      String heading,
      String number,
      String intExt,
      String place,
      String time,
      boolean forced)
      implements Element {}

  /// What is seen and heard: a paragraph, or a centred line.
  record Action(int line, String text, boolean centred) implements Element {}

  /// A character's cue and what they say.
  ///
  /// @param character the name without extension
  /// @param extension `V.O.`, without brackets; several are joined by a comma; or empty
  /// @param dual whether it is spoken at the same time as the dialogue before it
  record Dialogue(int line, String character, String extension, boolean dual, List<Speech> speeches)
      implements Element {
    public Dialogue {
      speeches = List.copyOf(speeches);
    }
  }

  /// A sung line that belongs to nobody's dialogue.
  record Lyric(int line, String text) implements Element {}

  record Transition(int line, String text) implements Element {}

  /// A heading of the writer's outline; not filmed.
  record Section(int line, int level, String text) implements Element {}

  /// What happens, in a sentence, for the writer's outline; not filmed.
  record Synopsis(int line, String text) implements Element {}

  /// A note in double brackets. Notes that start with `shot:` are for the camera.
  record Note(int line, String text) implements Element {}

  record PageBreak(int line) implements Element {}
}
