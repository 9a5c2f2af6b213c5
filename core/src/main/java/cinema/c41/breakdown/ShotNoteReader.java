package cinema.c41.breakdown;

import cinema.c41.breakdown.action.CastList;
import cinema.c41.film.Character;
import cinema.c41.script.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the shot notes of one scene: words in any order, with or without commas, English or
/// German.
///
/// @param scene the scene's number
/// @param faults is told of every word that means nothing: a misspelt size must not silently become
///     another shot
record ShotNoteReader(String scene, CastList cast, Faults faults) {
  private static final Pattern START = Pattern.compile("(?is)\\s*(?:shot|einstellung)\\s*:(.*)");

  /// The note, when it is one about a shot.
  Optional<ShotNote> read(Element.Note note) {
    var start = START.matcher(note.text());
    return start.matches()
        ? Optional.of(new NoteReading(this, note.line()).read(start.group(1)))
        : Optional.empty();
  }

  /// `B` of `12B` in scene 12, of `12A.B` in scene 12A, and of `B`; empty when it names no shot.
  Optional<String> letters(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    if (upper.startsWith(scene) && !upper.equals(scene)) {
      String rest = upper.substring(scene.length());
      String letters = rest.startsWith(".") ? rest.substring(1) : rest;
      return Optional.of(letters).filter(one -> one.matches("[A-HJ-NP-Z]{1,2}"));
    }
    return Optional.of(word).filter(one -> one.matches("[A-C]?[A-HJ-NP-Z]"));
  }

  /// What is wrong with a word that means nothing.
  String fault(String word) {
    if (word.matches("[A-Z0-9]{0,4}[IO]")) {
      return ": shots have no letters I and O; they read as 1 and 0";
    }
    if (word.matches("[A-Za-z]{0,2}\\d+[A-Za-z]{0,2}[.]?[A-Z]{1,2}")) {
      return ": this is scene " + scene + ", whose shots are " + scene + "A, " + scene + "B …";
    }
    if (word.matches("\\d+([.,]\\d+)?")) {
      return ": write " + word + "s for seconds, " + word + "mm for a lens";
    }
    return CameraWords.suggestion(word, cast.characters().stream().map(Character::name).toList());
  }
}
