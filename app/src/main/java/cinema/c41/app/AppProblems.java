package cinema.c41.app;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Spelling;
import java.nio.file.Path;
import java.util.List;

/// What can go wrong before the door is open.
final class AppProblems {
  private AppProblems() {}

  static Problem unknownKeys(Path file, List<String> unknown, List<Config.Key> known) {
    List<String> names = known.stream().map(Config.Key::name).toList();
    var fixes =
        unknown.stream()
            .map(key -> Fix.byHand("'" + key + "': did you mean '" + nearest(key, names) + "'?"))
            .toArray(Fix[]::new);
    return Problem.ofRequest(
        "app/unknown-key",
        unknown.size() == 1
            ? "an unknown key in " + file + ": " + unknown.getFirst()
            : unknown.size() + " unknown keys in " + file + ": " + String.join(", ", unknown),
        "the keys there are: " + String.join(", ", names),
        fixes);
  }

  static Problem badConfig(Path file, String why) {
    return Problem.ofRequest(
        "app/bad-config",
        "cannot understand " + file,
        why,
        Fix.byHand("write one 'key: value' a line, or take the file away"),
        new Fix("see the keys there are", "c41 config"));
  }

  private static String nearest(String key, List<String> names) {
    return names.stream()
        .min(java.util.Comparator.comparingInt(name -> Spelling.distance(key, name)))
        .orElse("home");
  }
}
