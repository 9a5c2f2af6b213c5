package cinema.c41.breakdown;

import cinema.c41.film.ShotId;
import cinema.c41.script.Element;
import cinema.c41.script.ScriptScene;
import java.util.HashSet;
import java.util.Set;

/// Gives shots their letters: A, B, C …, without I and O. Letters that notes ask for are left free
/// for them. Owned by the coverage of one scene.
final class ShotLetters {
  private final Set<String> asked = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private int next;

  void reserve(ScriptScene scene, ShotNoteReader notes) {
    for (Element element : scene.elements()) {
      if (element instanceof Element.Note note) {
        notes.read(note).map(ShotNote::letters).ifPresent(asked::add);
      }
    }
  }

  /// The letters a note asks for, once; the next free ones otherwise.
  ShotId of(String scene, ShotNote note) {
    boolean wanted = !note.letters().isEmpty() && given.add(note.letters());
    return wanted ? new ShotId(scene, note.letters()) : next(scene);
  }

  ShotId next(String scene) {
    ShotId id = ShotId.of(scene, next++);
    while (asked.contains(id.letters()) || !given.add(id.letters())) {
      id = ShotId.of(scene, next++);
    }
    return id;
  }
}
