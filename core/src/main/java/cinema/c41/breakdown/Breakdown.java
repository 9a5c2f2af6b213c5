package cinema.c41.breakdown;

import cinema.c41.breakdown.action.ActionWords;
import cinema.c41.breakdown.action.CastList;
import cinema.c41.breakdown.action.Looks;
import cinema.c41.breakdown.action.Phrases;
import cinema.c41.camera.Place;
import cinema.c41.film.Film;
import cinema.c41.film.Language;
import cinema.c41.film.Scene;
import cinema.c41.film.SceneNumbers;
import cinema.c41.film.ShotId;
import cinema.c41.film.ShotNames;
import cinema.c41.script.Element.Action;
import cinema.c41.script.Element.SceneHeading;
import cinema.c41.script.Screenplay;
import cinema.c41.script.ScriptScene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Breaks a screenplay down into scenes and shots, as a first assistant director does: shot notes
/// rule, and where there are none a sensible coverage is made. The same screenplay gives the same
/// film; a scene's shots depend on its own words and number, and on the names of the cast.
///
/// ```java
/// Film film = Breakdown.of(screenplay, SceneNumbers.assign(screenplay, scenes), cast, shots);
/// ```
public final class Breakdown {
  /// Places that are outside although their heading does not say so.
  private static final Phrases OUTSIDE =
      Phrases.of(
          "street",
          "road",
          "highway",
          "alley",
          "forest",
          "woods",
          "beach",
          "field",
          "fields",
          "garden",
          "park",
          "roof",
          "rooftop",
          "sky",
          "sea",
          "ocean",
          "lake",
          "river",
          "mountain",
          "mountains",
          "desert",
          "bridge",
          "straße",
          "strasse",
          "strecke",
          "gasse",
          "wald",
          "strand",
          "feld",
          "felder",
          "garten",
          "dach",
          "himmel",
          "meer",
          "fluss",
          "berg",
          "berge",
          "wüste",
          "brücke",
          "hof",
          "wiese",
          "hafen");

  private Breakdown() {}

  /// For a film that nothing is remembered of.
  public static Film of(Screenplay screenplay, SceneNumbers numbers) {
    return of(screenplay, numbers, Map.of(), ShotNames.NONE);
  }

  /// @param cast the numbers that characters have already; new ones get the next
  /// @param before the letters that shots have already
  public static Film of(
      Screenplay screenplay, SceneNumbers numbers, Map<String, Integer> cast, ShotNames before) {
    List<ScriptScene> written = screenplay.scenes();
    if (written.size() != numbers.numbers().size()) {
      throw new IllegalArgumentException(
          written.size() + " scenes, but " + numbers.numbers().size() + " numbers");
    }
    var all = new CastList(screenplay, cast);
    var faults = new Faults();
    var held = new HashSet<ShotId>();
    var scenes = new ArrayList<Scene>();
    for (int i = 0; i < written.size(); i++) {
      scenes.add(scene(written.get(i), numbers.numbers().get(i), all, held, faults));
    }
    if (faults.count() > 0) {
      throw BreakdownProblems.shotNotes(faults);
    }
    return new Film(
        title(screenplay),
        Language.of(screenplay),
        Looks.of(screenplay, all.characters()),
        before.keep(Pacing.of(screenplay).fit(scenes), held));
  }

  private static Scene scene(
      ScriptScene written, String number, CastList cast, Set<ShotId> held, Faults faults) {
    SceneHeading heading = written.heading();
    var place = place(heading);
    var notes = new ShotNoteReader(number, cast, faults);
    List<Moment> moments = MomentReader.read(written, cast, notes);
    var letters = new ShotLetters(number, moments, faults);
    held.addAll(letters.held());
    var shots = new Coverage(place, moments, cast, letters, isIntercut(written)).shots();
    return new Scene(number, heading.heading(), place, shots, line(written));
  }

  /// What stands before the first heading begins where it is written.
  private static int line(ScriptScene written) {
    boolean isOpening = !written.isHeaded() && !written.elements().isEmpty();
    return isOpening ? written.elements().getFirst().line() : written.heading().line();
  }

  /// `INTERCUT - OFFICE / BOOTH` is in the office and in the booth, at no time of its own.
  private static Place place(SceneHeading heading) {
    return heading.forced() && ActionWords.isIntercut(heading.place())
        ? new Place(heading.time().isEmpty() ? heading.place() : heading.time(), true, "")
        : new Place(heading.place(), isInside(heading), heading.time());
  }

  private static boolean isIntercut(ScriptScene scene) {
    return ActionWords.isIntercut(scene.heading().heading())
        || scene.elements().stream()
            .anyMatch(one -> one instanceof Action(_, var text, _) && ActionWords.isIntercut(text));
  }

  private static boolean isInside(SceneHeading heading) {
    return switch (heading.intExt()) {
      case "INT", "INT/EXT" -> true;
      case "EXT", "EST" -> false;
      default -> !OUTSIDE.in(heading.place());
    };
  }

  private static String title(Screenplay screenplay) {
    return screenplay.title().isBlank() ? "Untitled" : screenplay.title();
  }
}
