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
/// @param source where its screenplay comes from, a path; empty when an earlier version made it
public record Project(
    String name,
    String folder,
    List<SceneNumbers.Remembered> scenes,
    ShotNames shots,
    SequencedMap<String, Integer> cast,
    Map<String, Integer> variations,
    Map<String, Integer> circled,
    String source) {
  public Project {
    scenes = List.copyOf(scenes);
    cast = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cast));
    variations = Map.copyOf(variations);
    circled = Map.copyOf(circled);
  }

  /// A film that has just been begun.
  public static Project begun(String name, String folder) {
    return new Project(
        name, folder, List.of(), ShotNames.NONE, new LinkedHashMap<>(), Map.of(), Map.of(), "");
  }

  /// What its files are called. A film whose name was taken is `last-orders~2`, but lies in a
  /// folder of its own.
  public String stem() {
    return name.replaceFirst("~\\d+$", "");
  }

  /// Remembers where the screenplay comes from, if that is known.
  public Project withSource(String now) {
    return new Project(
        name, folder, scenes, shots, cast, variations, circled, now.isEmpty() ? source : now);
  }

  public Project withScenes(List<SceneNumbers.Remembered> now) {
    return new Project(name, folder, now, shots, cast, variations, circled, source);
  }

  /// Remembers the letters of every shot; those that are gone keep theirs.
  public Project withShots(Film film) {
    return new Project(name, folder, scenes, shots.after(film), cast, variations, circled, source);
  }

  public Project withFolder(String now) {
    return new Project(name, now, scenes, shots, cast, variations, circled, source);
  }

  /// Remembers the number of every character; those that no longer appear keep theirs.
  public Project withCast(List<Character> characters) {
    var all = new LinkedHashMap<>(cast);
    characters.forEach(character -> all.putIfAbsent(character.name(), character.number()));
    return new Project(name, folder, scenes, shots, all, variations, circled, source);
  }

  public Project withVariation(String shot, int variation) {
    return new Project(
        name, folder, scenes, shots, cast, put(variations, shot, variation), circled, source);
  }

  public Project withCircled(String shot, int take) {
    return new Project(
        name, folder, scenes, shots, cast, variations, put(circled, shot, take), source);
  }

  /// The director chose a take: it stays in the cut, and the shot is as it was when it was made.
  public Project withCircled(Take take) {
    String shot = take.shot().toString();
    return withCircled(shot, take.number()).withVariation(shot, take.making().variation());
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
