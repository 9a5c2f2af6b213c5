package cinema.c41.breakdown;

import cinema.c41.film.Film;
import cinema.c41.film.SceneNumbers;
import cinema.c41.film.Shot;
import cinema.c41.film.ShotNames;
import cinema.c41.script.Screenplay;
import cinema.c41.script.ScreenplayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Screenplays as text, and what becomes of them.
final class Scripts {
  static final List<String> EXAMPLES = List.of("last-orders", "nachtzug", "spot-bakery");

  private Scripts() {}

  static String example(String name) {
    try {
      return Files.readString(Path.of("..", "examples", name + ".fountain"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Screenplay read(String fountain) {
    return ScreenplayReader.read("a.fountain", fountain.getBytes(StandardCharsets.UTF_8));
  }

  static Film film(String fountain) {
    return film(read(fountain), Map.of());
  }

  static Film film(Screenplay screenplay, Map<String, Integer> cast) {
    var numbers = SceneNumbers.assign(screenplay, List.of());
    return Breakdown.of(screenplay, numbers, cast, ShotNames.NONE);
  }

  /// The shots of a scene in a bar with this in it.
  static List<Shot> bar(String content) {
    return film("INT. BAR - NIGHT\n\n" + content + "\n").shots();
  }

  /// The one shot in which these words are spoken or done.
  static Shot shotWith(List<Shot> shots, String words) {
    List<Shot> with =
        shots.stream()
            .filter(
                shot ->
                    shot.action().contains(words)
                        || shot.lines().stream().anyMatch(line -> line.text().contains(words)))
            .toList();
    if (with.size() != 1) {
      throw new AssertionError("'" + words + "' is in " + with.size() + " shots");
    }
    return with.getFirst();
  }
}
