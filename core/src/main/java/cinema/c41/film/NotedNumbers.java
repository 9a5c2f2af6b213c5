package cinema.c41.film;

import cinema.c41.script.Element;
import cinema.c41.script.ScriptScene;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Scenes whose number is told by a note alone: under a heading without one, `[[shot: 12A wide]]`
/// says that this is scene 12. A number that is taken, or that runs back, is a slip of the pen, and
/// the note is refused later.
final class NotedNumbers {
  private static final Pattern NOTE = Pattern.compile("(?is)\\s*(?:shot|einstellung)\\s*:(.*)");

  /// `12A`, and `12A.B` for shot B of scene 12A; not `2S`, which is a two-shot.
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@.,])"
              + "(?:(\\d{1,4}[A-Z]{1,2})\\.[A-HJ-NP-Z]{1,2}|(\\d{1,4})(?!S\\b|MM\\b)[A-HJ-NP-Z]{1,2})"
              + "(?![\\p{L}\\p{N}])");

  private NotedNumbers() {}

  static void fill(
      List<ScriptScene> scenes,
      List<@Nullable String> numbers,
      List<SceneNumbers.Remembered> before) {
    Set<String> taken = new HashSet<>();
    before.forEach(old -> taken.add(old.number()));
    numbers.forEach(taken::add);
    int last = 0;
    for (int at = 0; at < scenes.size(); at++) {
      if (numbers.get(at) == null) {
        int least = Math.max(last, at) + 1;
        numbers.set(
            at,
            noted(scenes.get(at))
                .filter(number -> Numbering.wholeOf(number) >= least && taken.add(number))
                .orElse(null));
      }
      String number = numbers.get(at);
      last = number == null ? last : Math.max(last, Numbering.wholeOf(number));
    }
  }

  /// The scene that the first named shot of a scene is in.
  private static Optional<String> noted(ScriptScene scene) {
    return scene.elements().stream()
        .filter(Element.Note.class::isInstance)
        .map(note -> NOTE.matcher(((Element.Note) note).text()))
        .filter(Matcher::matches)
        .map(note -> NAME.matcher(note.group(1)))
        .filter(Matcher::find)
        .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
        .findFirst();
  }
}
