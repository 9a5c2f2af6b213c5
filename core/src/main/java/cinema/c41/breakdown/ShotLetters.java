package cinema.c41.breakdown;

import cinema.c41.film.ShotId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives the shots of a scene their letters: A, B, C …, without I and O. Letters that notes ask for
/// are left free for them. Owned by the coverage of one scene.
final class ShotLetters {
  private final String scene;
  private final Set<String> asked = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private int next;

  /// @param faults is told of letters that two notes ask for
  ShotLetters(String scene, List<Moment> moments, Faults faults) {
    this.scene = scene;
    Map<String, Integer> lines = new HashMap<>();
    for (Moment moment : moments) {
      if (moment instanceof Moment.Noted noted && !noted.note().letters().isEmpty()) {
        String letters = noted.note().letters();
        Integer first = lines.putIfAbsent(letters, noted.line());
        if (first != null) {
          faults.add(noted.line(), () -> "shot '" + letters + "' is in line " + first + " already");
        }
        asked.add(letters);
      }
    }
  }

  /// The shots whose letters notes ask for.
  Set<ShotId> held() {
    return asked.stream().map(letters -> new ShotId(scene, letters)).collect(Collectors.toSet());
  }

  /// The letters a note asks for, once; the next free ones otherwise.
  ShotId of(ShotNote note) {
    boolean wanted = !note.letters().isEmpty() && given.add(note.letters());
    return wanted ? new ShotId(scene, note.letters()) : next();
  }

  ShotId next() {
    ShotId id = ShotId.of(scene, next++);
    while (asked.contains(id.letters()) || !given.add(id.letters())) {
      id = ShotId.of(scene, next++);
    }
    return id;
  }
}
