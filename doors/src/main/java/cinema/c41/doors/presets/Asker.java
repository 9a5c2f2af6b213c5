package cinema.c41.doors.presets;

import java.util.Optional;

/// Somebody at the terminal who can be asked.
@FunctionalInterface
public interface Asker {
  /// The answer to a question; a line without a word is one, the end of the input is none.
  Optional<String> ask(String question);
}
