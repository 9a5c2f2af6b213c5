package cinema.c41.breakdown;

import cinema.c41.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shot lists of the examples, as somebody has read them and found them right.
class ExamplesTest {
  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "nachtzug", "spot-bakery"})
  void an_example_is_covered_as_it_was_found_right(String name) {
    Golden.assertMatches(
        "breakdown/" + name + ".txt", ShotList.of(Scripts.film(Scripts.example(name))));
  }

  /// A fight without words, a spot with somebody who has no name, a call, a family, a night.
  @ParameterizedTest
  @ValueSource(strings = {"fight", "silent-spot", "phone-call", "three-speakers", "night-shift"})
  void a_scene_is_covered_as_somebody_on_the_set_would(String name) throws IOException {
    Path file = Path.of("src", "test", "cases", "breakdown", name + ".fountain");

    Golden.assertMatches(
        "breakdown/" + name + ".txt", ShotList.of(Scripts.film(Files.readString(file))));
  }
}
