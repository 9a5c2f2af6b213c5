package cinema.c41.film;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A film in the works, and what must be remembered of it from one day to the next.
///
/// @param name one word that finds it: `last-orders`
/// @param folder the film's folder, absolute: its deliveries are there
/// @param scenes the numbers its scenes have, so that a new one in the middle moves none
/// @param shots the letters its shots have, likewise
/// @param cast the number of every character that ever appeared, so that colours and voices stay
/// @param choices what the director decided of shots
/// @param source where its screenplay comes from, a path; empty when an earlier version made it
public record Project(
    String name,
    String folder,
    List<SceneNumbers.Remembered> scenes,
    ShotNames shots,
    SequencedMap<String, Integer> cast,
    Choices choices,
    String source) {
  public Project {
    scenes = List.copyOf(scenes);
    cast = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cast));
  }

  /// What the director decided, by shot.
  ///
  /// @param variations how many retakes were asked for; absent means none
  /// @param circled the take that was chosen
  /// @param promoted what is to be made anew at another quality
  public record Choices(
      Map<String, Integer> variations,
      Map<String, Integer> circled,
      Map<String, Promotion> promoted) {
    public static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of());

    public Choices {
      variations = Map.copyOf(variations);
      circled = Map.copyOf(circled);
      promoted = Map.copyOf(promoted);
    }
  }

  /// A take was good enough to be made again properly.
  ///
  /// @param quality `look` or `final`
  /// @param draft the number of that take
  public record Promotion(String quality, int draft) {}

  /// A film that has just been begun.
  public static Project begun(String name, String folder) {
    return new Project(
        name, folder, List.of(), ShotNames.NONE, new LinkedHashMap<>(), Choices.NONE, "");
  }

  /// What its files are called. A film whose name was taken is `last-orders~2`, but lies in a
  /// folder of its own.
  public String stem() {
    return name.replaceFirst("~\\d+$", "");
  }

  /// Remembers where the screenplay comes from, if that is known.
  public Project withSource(String now) {
    return new Project(name, folder, scenes, shots, cast, choices, now.isEmpty() ? source : now);
  }

  public Project withScenes(List<SceneNumbers.Remembered> now) {
    return new Project(name, folder, now, shots, cast, choices, source);
  }

  /// Remembers the letters of every shot; those that are gone keep theirs.
  public Project withShots(Film film) {
    return new Project(name, folder, scenes, shots.after(film), cast, choices, source);
  }

  public Project withFolder(String now) {
    return new Project(name, now, scenes, shots, cast, choices, source);
  }

  /// Remembers the number of every character; those that no longer appear keep theirs.
  public Project withCast(List<Character> characters) {
    var all = new LinkedHashMap<>(cast);
    characters.forEach(character -> all.putIfAbsent(character.name(), character.number()));
    return new Project(name, folder, scenes, shots, all, choices, source);
  }

  public Project withVariation(String shot, int variation) {
    return with(new Choices(put(variations(), shot, variation), circled(), choices.promoted()));
  }

  public Project withCircled(String shot, int take) {
    return with(new Choices(variations(), put(circled(), shot, take), choices.promoted()));
  }

  /// The director chose a take: it stays in the cut, and the shot is as it was when it was made.
  public Project withCircled(Take take) {
    String shot = take.shot().toString();
    Project chosen =
        withCircled(shot, take.number()).withVariation(shot, take.making().variation());
    return take.making().origin().draft().isEmpty() ? chosen.withoutPromotion(shot) : chosen;
  }

  /// Whoever goes back to a draft wants no final of it.
  private Project withoutPromotion(String shot) {
    var promoted = new LinkedHashMap<>(choices.promoted());
    promoted.remove(shot);
    return with(new Choices(variations(), circled(), promoted));
  }

  /// The final of the circled draft takes its place.
  public Project withFinal(Take take) {
    String shot = take.shot().toString();
    Integer now = circled().get(shot);
    boolean isOfCircled =
        now != null && take.making().origin().draft().equals(Take.slate(take.shot(), now));
    return isOfCircled ? withCircled(shot, take.number()) : this;
  }

  /// A take is to be made again at another quality, from the same seed.
  public Project withPromoted(Take take, String quality) {
    String shot = take.shot().toString();
    var promotion = new Promotion(quality, take.number());
    return with(new Choices(variations(), circled(), put(choices.promoted(), shot, promotion)))
        .withVariation(shot, take.making().variation());
  }

  /// Whether a shot is to be made at another quality than the film, and of which take.
  public Optional<Promotion> promotion(String shot) {
    return Optional.ofNullable(choices.promoted().get(shot));
  }

  public Map<String, Integer> variations() {
    return choices.variations();
  }

  public Map<String, Integer> circled() {
    return choices.circled();
  }

  private Project with(Choices now) {
    return new Project(name, folder, scenes, shots, cast, now, source);
  }

  public int variation(String shot) {
    return variations().getOrDefault(shot, 0);
  }

  private static <T> Map<String, T> put(Map<String, T> map, String key, T value) {
    var all = new LinkedHashMap<>(map);
    all.put(key, value);
    return all;
  }
}
