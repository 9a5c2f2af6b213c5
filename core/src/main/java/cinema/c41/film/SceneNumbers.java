package cinema.c41.film;

import cinema.c41.script.Screenplay;
import cinema.c41.script.ScriptScene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The numbers of a screenplay's scenes. They are stable: a scene keeps its number while others
/// come and go, because takes, slates and the editor's bins carry it.
///
/// @param numbers one for each of [Screenplay#scenes], in order
/// @param toRemember what to hand in next time
public record SceneNumbers(List<String> numbers, List<Remembered> toRemember) {
  private static final int MOST_TOLD = 20;

  public SceneNumbers {
    numbers = List.copyOf(numbers);
    toRemember = List.copyOf(toRemember);
  }

  /// A scene as it was when numbers were last given. A scene that is gone keeps its number, with an
  /// empty heading, so that nobody else gets it; if it comes back unchanged, it gets it again.
  ///
  /// @param fingerprint the hash of what happens in it
  public record Remembered(String number, String heading, String fingerprint) {}

  /// Numbers the scenes. A number in the heading (`#12A#`) wins. A scene that is known keeps
  /// its number: known by its content, or else by its heading and the order. A new one whose
  /// shot note says `12A` is scene 12. The first time, the others get 1, 2, 3; later, a new scene
  /// before scene 4 becomes A4, then B4, as on a set, and one at the end the next number. Numbers
  /// given twice are thrown as a problem.
  public static SceneNumbers assign(Screenplay now, List<Remembered> before) {
    List<ScriptScene> scenes = now.scenes();
    List<@Nullable String> numbers = explicit(scenes);
    SceneMatch.keepNumbers(scenes, numbers, before);
    NotedNumbers.fill(scenes, numbers, before);
    List<String> all = new Numbering(numbers, before).run();
    return new SceneNumbers(all, remember(scenes, all, before));
  }

  /// Whether a scene of before is in the screenplay word for word: drafts of one film have some.
  public static boolean areKin(Screenplay now, List<Remembered> before) {
    Set<String> known =
        before.stream().map(Remembered::fingerprint).collect(Collectors.toUnmodifiableSet());
    return now.scenes().stream().map(SceneMatch::fingerprintOf).anyMatch(known::contains);
  }

  private static List<@Nullable String> explicit(List<ScriptScene> scenes) {
    var numbers = new ArrayList<@Nullable String>();
    var faults = new ArrayList<String>();
    var lines = new HashMap<String, Integer>();
    for (ScriptScene scene : scenes) {
      String number = tidy(scene.heading().number());
      int line = scene.heading().line();
      Integer taken = number.isEmpty() ? null : lines.putIfAbsent(number, line);
      if (taken != null && faults.size() < MOST_TOLD) {
        faults.add("line " + line + ": #" + number + "# is the number of line " + taken);
      }
      numbers.add(number.isEmpty() ? null : number);
    }
    if (!faults.isEmpty()) {
      throw FilmProblems.duplicateSceneNumber(faults);
    }
    return numbers;
  }

  /// `12a.` is `12A`.
  private static String tidy(String number) {
    String bare = number.toUpperCase(Locale.ROOT);
    int end = bare.length();
    while (end > 0 && bare.charAt(end - 1) == '.') {
      end--;
    }
    return bare.substring(0, end);
  }

  private static List<Remembered> remember(
      List<ScriptScene> scenes, List<String> numbers, List<Remembered> before) {
    var remembered = new ArrayList<Remembered>();
    for (int i = 0; i < numbers.size(); i++) {
      ScriptScene scene = scenes.get(i);
      remembered.add(
          new Remembered(
              numbers.get(i), SceneMatch.headingOf(scene), SceneMatch.fingerprintOf(scene)));
    }
    Set<String> here = new LinkedHashSet<>(numbers);
    for (Remembered old : before) {
      if (here.add(old.number)) {
        remembered.add(new Remembered(old.number, "", old.fingerprint));
      }
    }
    return remembered;
  }
}
