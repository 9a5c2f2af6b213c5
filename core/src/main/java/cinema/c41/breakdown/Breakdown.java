package cinema.c41.breakdown;

import cinema.c41.base.C41Exception;
import cinema.c41.camera.Place;
import cinema.c41.film.Character;
import cinema.c41.film.Film;
import cinema.c41.film.Language;
import cinema.c41.film.Scene;
import cinema.c41.film.SceneNumbers;
import cinema.c41.script.Element;
import cinema.c41.script.Screenplay;
import cinema.c41.script.ScriptScene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Breaks a screenplay down into scenes and shots, as a first assistant director does: shot notes
/// rule, and where there are none a sensible coverage is made.
///
/// ```java
/// Film film = Breakdown.of(screenplay, SceneNumbers.assign(screenplay, remembered), cast);
/// ```
public final class Breakdown {
  private Breakdown() {}

  /// For a film that nothing is remembered of.
  public static Film of(Screenplay screenplay, SceneNumbers numbers) {
    return of(screenplay, numbers, Map.of());
  }

  /// @param cast the numbers that characters have already; new ones get the next
  public static Film of(Screenplay screenplay, SceneNumbers numbers, Map<String, Integer> cast) {
    Map<String, Integer> all = cast(screenplay, cast);
    var faults = new ArrayList<String>();
    var scenes = new ArrayList<Scene>();
    List<ScriptScene> written = screenplay.scenes();
    for (int i = 0; i < written.size(); i++) {
      scenes.add(scene(written.get(i), numbers.numbers().get(i), all, faults));
    }
    if (!faults.isEmpty()) {
      throw new C41Exception(BreakdownProblems.shotNotes(faults));
    }
    return new Film(
        title(screenplay),
        Language.of(screenplay),
        characters(screenplay, all),
        Pacing.of(screenplay).fit(scenes));
  }

  private static Scene scene(
      ScriptScene written, String number, Map<String, Integer> cast, List<String> faults) {
    var heading = written.heading();
    var place = new Place(heading.place(), !heading.intExt().startsWith("EXT"), heading.time());
    var people = new People(written, cast);
    var shots = new Coverage(written, number, people, faults).shots();
    return new Scene(number, heading.heading(), place, shots, heading.line());
  }

  private static Map<String, Integer> cast(Screenplay screenplay, Map<String, Integer> known) {
    var all = new LinkedHashMap<>(known);
    for (Element element : screenplay.elements()) {
      if (element instanceof Element.Dialogue dialogue) {
        int next = all.values().stream().mapToInt(number -> number + 1).max().orElse(0);
        all.putIfAbsent(dialogue.character(), next);
      }
    }
    return all;
  }

  private static List<Character> characters(Screenplay screenplay, Map<String, Integer> all) {
    return screenplay.elements().stream()
        .filter(Element.Dialogue.class::isInstance)
        .map(element -> ((Element.Dialogue) element).character())
        .distinct()
        .map(name -> new Character(name, all.getOrDefault(name, 0)))
        .toList();
  }

  private static String title(Screenplay screenplay) {
    return screenplay.title().isBlank() ? "Untitled" : screenplay.title();
  }
}
