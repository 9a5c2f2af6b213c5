package cinema.c41.app;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
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
        .min(java.util.Comparator.comparingInt(name -> distance(key, name)))
        .orElse("home");
  }

  /// Levenshtein's distance: how many letters must be changed, added or taken away.
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
