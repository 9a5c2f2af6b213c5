package cinema.c41.film;

import cinema.c41.base.Sha256;
import cinema.c41.film.SceneNumbers.Remembered;
import cinema.c41.script.Element;
import cinema.c41.script.ScriptScene;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the scenes of before in the screenplay of now: by content wherever they are, then by
/// heading between the scenes that are found already, then by heading alone.
final class SceneMatch {
  private final List<ScriptScene> scenes;
  private final List<@Nullable String> numbers;
  private final List<Remembered> before;
  private final Set<String> taken = new HashSet<>();

  private SceneMatch(
      List<ScriptScene> scenes, List<@Nullable String> numbers, List<Remembered> before) {
    this.scenes = scenes;
    this.numbers = numbers;
    this.before = before;
    for (String number : numbers) {
      if (number != null) {
        taken.add(number);
      }
    }
  }

  /// Fills in the numbers of scenes that are known.
  static void keepNumbers(
      List<ScriptScene> scenes, List<@Nullable String> numbers, List<Remembered> before) {
    var match = new SceneMatch(scenes, numbers, before);
    match.byFingerprint();
    match.byHeadingInGaps();
    match.byHeading(0, scenes.size(), before);
  }

  /// What happens in a scene, without notes and outline: those change nothing on the screen. An
  /// empty scene is its heading.
  static String fingerprintOf(ScriptScene scene) {
    var words = new StringBuilder();
    scene.elements().forEach(element -> words.append(wordsOf(element)));
    String text = words.isEmpty() ? headingOf(scene) : words.toString();
    return Sha256.of(text.replaceAll("\\s+", " ")).hex().substring(0, 16);
  }

  /// The heading to compare and to remember; never empty, for empty means gone.
  static String headingOf(ScriptScene scene) {
    String heading = scene.heading().heading().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    return heading.isEmpty() ? "(opening)" : heading;
  }

  private static String wordsOf(Element element) {
    return switch (element) {
      case Element.Action(_, var text, _) -> "action " + text + "\n";
      case Element.Dialogue(_, var name, var extension, var dual, var speeches) ->
          "dialogue " + name + " " + extension + " " + dual + " " + speeches + "\n";
      case Element.Lyric(_, var text) -> "lyric " + text + "\n";
      case Element.Transition(_, var text) -> "transition " + text + "\n";
      case Element.SceneHeading _,
          Element.Section _,
          Element.Synopsis _,
          Element.Note _,
          Element.PageBreak _ ->
          "";
    };
  }

  private void byFingerprint() {
    Map<String, Deque<String>> known = new HashMap<>();
    for (Remembered old : before) {
      if (!taken.contains(old.number())) {
        known.computeIfAbsent(old.fingerprint(), _ -> new ArrayDeque<>()).add(old.number());
      }
    }
    for (int at = 0; at < scenes.size(); at++) {
      Deque<String> same = known.get(fingerprintOf(scenes.get(at)));
      if (numbers.get(at) == null && same != null && !same.isEmpty()) {
        take(at, same.removeFirst());
      }
    }
  }

  /// Between two scenes that are found, the ones that were there before are compared with the ones
  /// that are there now. A scene that was moved does not bound a gap. Where one was and one is, it
  /// is the same one, rewritten.
  private void byHeadingInGaps() {
    Map<String, Integer> places = places();
    int gapStart = 0;
    int oldStart = 0;
    for (int at = 0; at < scenes.size(); at++) {
      String number = numbers.get(at);
      int old = number == null ? -1 : places.getOrDefault(number, -1);
      if (old >= oldStart) {
        byHeading(gapStart, at, before.subList(oldStart, old));
        gapStart = at + 1;
        oldStart = old + 1;
      }
    }
    byHeading(gapStart, scenes.size(), before.subList(oldStart, before.size()));
  }

  private Map<String, Integer> places() {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).heading().isEmpty()) {
        places.put(before.get(i).number(), i);
      }
    }
    return places;
  }

  private void byHeading(int start, int end, List<Remembered> gap) {
    List<Remembered> open =
        gap.stream()
            .filter(old -> !old.heading().isEmpty() && !taken.contains(old.number()))
            .toList();
    List<Integer> unnumbered = new ArrayList<>();
    for (int at = start; at < end; at++) {
      if (numbers.get(at) == null) {
        unnumbered.add(at);
      }
    }
    List<String> here = unnumbered.stream().map(at -> headingOf(scenes.get(at))).toList();
    List<int[]> pairs = LongestCommon.pairs(here, open.stream().map(Remembered::heading).toList());
    if (pairs.isEmpty() && here.size() == 1 && open.size() == 1) {
      pairs = List.of(new int[] {0, 0});
    }
    pairs.forEach(pair -> take(unnumbered.get(pair[0]), open.get(pair[1]).number()));
  }

  private void take(int at, String number) {
    numbers.set(at, number);
    taken.add(number);
  }
}
