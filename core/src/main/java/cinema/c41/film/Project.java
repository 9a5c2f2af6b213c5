package cinema.c41.film;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A film in the works, and what must be remembered of it from one day to the next.
///
/// @param name one word that finds it: `last-orders`
/// @param folder the film's folder, absolute: its deliveries are there
/// @param scenes the numbers its scenes have, so that a new one in the middle moves none
/// @param shots the letters its shots have, likewise
/// @param cast the number of every character that ever appeared, so that colours and voices stay
/// @param variations how many retakes were asked for, by shot; absent means none
/// @param circled the take the director chose, by shot
public record Project(
    String name,
    String folder,
    List<SceneNumbers.Remembered> scenes,
    ShotNames shots,
    SequencedMap<String, Integer> cast,
    Map<String, Integer> variations,
    Map<String, Integer> circled) {
  public Project {
    scenes = List.copyOf(scenes);
    cast = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cast));
    variations = Map.copyOf(variations);
    circled = Map.copyOf(circled);
  }

  /// A film that has just been begun.
  public static Project begun(String name, String folder) {
    return new Project(
        name, folder, List.of(), ShotNames.NONE, new LinkedHashMap<>(), Map.of(), Map.of());
  }

  public Project withScenes(List<SceneNumbers.Remembered> now) {
    return new Project(name, folder, now, shots, cast, variations, circled);
  }

  /// Remembers the letters of every shot; those that are gone keep theirs.
  public Project withShots(Film film) {
    return new Project(name, folder, scenes, shots.after(film), cast, variations, circled);
  }

  public Project withFolder(String now) {
    return new Project(name, now, scenes, shots, cast, variations, circled);
  }

  /// Remembers the number of every character; those that no longer appear keep theirs.
  public Project withCast(List<Character> characters) {
    var all = new LinkedHashMap<>(cast);
    characters.forEach(character -> all.putIfAbsent(character.name(), character.number()));
    return new Project(name, folder, scenes, shots, all, variations, circled);
  }

  public Project withVariation(String shot, int variation) {
    return new Project(
        name, folder, scenes, shots, cast, put(variations, shot, variation), circled);
  }

  public Project withCircled(String shot, int take) {
    return new Project(name, folder, scenes, shots, cast, variations, put(circled, shot, take));
  }

  public int variation(String shot) {
    return variations.getOrDefault(shot, 0);
  }

  private static Map<String, Integer> put(Map<String, Integer> map, String key, int value) {
    var all = new LinkedHashMap<>(map);
    all.put(key, value);
    return all;
  }
}
