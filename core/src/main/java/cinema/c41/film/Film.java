package cinema.c41.film;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is to be shot, in the order it is seen.
///
/// @param language of what is spoken: `en`, `de`
public record Film(String title, String language, List<Character> cast, List<Scene> scenes) {
  public Film {
    cast = List.copyOf(cast);
    scenes = List.copyOf(scenes);
  }

  /// All shots, in order.
  public List<Shot> shots() {
    return stream().toList();
  }

  public Optional<Shot> shot(ShotId id) {
    return stream().filter(shot -> shot.id().equals(id)).findFirst();
  }

  public Optional<Scene> scene(String number) {
    return scenes.stream().filter(scene -> scene.number().equals(number)).findFirst();
  }

  /// Somebody of the cast; capitals do not matter.
  public Optional<Character> character(String name) {
    return cast.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }

  private Stream<Shot> stream() {
    return scenes.stream().flatMap(scene -> scene.shots().stream());
  }
}
