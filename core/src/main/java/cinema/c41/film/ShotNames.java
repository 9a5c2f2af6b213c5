package cinema.c41.film;

import cinema.c41.base.Sha256;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The letters of a film's shots. They are stable: a shot keeps its letters while others come and
/// go in its scene, because takes, slates, the director's choice and the editor's bins carry them.
/// A new shot gets the next letters its scene has never had, wherever it stands: as on a set,
/// letters count the shots as they are thought of, not their places in the film.
///
/// @param known the shots as they were when letters were last given, in order
public record ShotNames(List<Remembered> known) {
  /// For a film that nothing is remembered of.
  public static final ShotNames NONE = new ShotNames(List.of());

  public ShotNames {
    known = List.copyOf(known);
  }

  /// A shot as it was. One that is gone keeps its letters, so that no other gets them; if it comes
  /// back as it was, it gets them again.
  ///
  /// @param content the hash of what is said and done in it
  /// @param about who speaks, or whom it shows: a shot that was rewritten is still about them
  public record Remembered(ShotId id, String content, String about, boolean isGone) {}

  /// Gives the shots of a film the letters they had.
  ///
  /// @param held letters that a note asks for; they stay where they are
  public List<Scene> keep(List<Scene> scenes, Set<ShotId> held) {
    if (known.isEmpty()) {
      return scenes;
    }
    Map<String, List<Remembered>> byScene =
        known.stream().collect(Collectors.groupingBy(one -> one.id().scene()));
    return scenes.stream()
        .map(scene -> keep(scene, byScene.getOrDefault(scene.number(), List.of()), held))
        .toList();
  }

  private static Scene keep(Scene scene, List<Remembered> before, Set<ShotId> held) {
    List<Remembered> now = scene.shots().stream().map(ShotNames::remembered).toList();
    List<ShotId> ids = ShotMatch.ids(now, before, held);
    var shots = new ArrayList<Shot>();
    for (int i = 0; i < ids.size(); i++) {
      shots.add(scene.shots().get(i).called(ids.get(i)));
    }
    return new Scene(scene.number(), scene.heading(), scene.place(), shots, scene.line());
  }

  /// What to hand in next time: the shots of the film, and those that are gone.
  public ShotNames after(Film film) {
    var all = new LinkedHashMap<ShotId, Remembered>();
    film.shots().forEach(shot -> all.put(shot.id(), remembered(shot)));
    Set<ShotId> here = new HashSet<>(all.keySet());
    known.stream()
        .filter(old -> !here.contains(old.id()))
        .forEach(old -> all.put(old.id(), new Remembered(old.id(), old.content, old.about, true)));
    return new ShotNames(List.copyOf(all.values()));
  }

  private static Remembered remembered(Shot shot) {
    List<String> said =
        shot.lines().stream().map(line -> line.character() + ": " + line.text()).toList();
    List<String> seen = shot.figures().stream().map(figure -> figure.name()).toList();
    String content =
        said.isEmpty() && shot.action().isEmpty()
            ? "look " + seen
            : shot.action() + "\n" + String.join("\n", said);
    String about = shot.lines().isEmpty() ? shot.subject() : shot.lines().getFirst().character();
    String hash = Sha256.of(content.replaceAll("\\s+", " ")).hex().substring(0, 16);
    return new Remembered(shot.id(), hash, about, false);
  }
}
