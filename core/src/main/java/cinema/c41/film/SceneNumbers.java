package cinema.c41.film;

import cinema.c41.script.Screenplay;
import java.util.List;

/// The numbers of a screenplay's scenes. They are stable: a scene keeps its number while others
/// come and go, because takes, slates and the editor's bins carry it.
///
/// @param numbers one for each of [Screenplay#scenes], in order
/// @param toRemember what to hand in next time
public record SceneNumbers(List<String> numbers, List<Remembered> toRemember) {
  public SceneNumbers {
    numbers = List.copyOf(numbers);
    toRemember = List.copyOf(toRemember);
  }

  /// A scene as it was when numbers were last given. A scene that is gone keeps its number, with an
  /// empty heading, so that nobody else gets it.
  public record Remembered(String number, String heading, String fingerprint) {}

  public static SceneNumbers assign(Screenplay now, List<Remembered> before) {
    throw new IllegalStateException(now.title() + before);
  }
}
