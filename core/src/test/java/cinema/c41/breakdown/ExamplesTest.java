package cinema.c41.breakdown;

import cinema.c41.testkit.Golden;
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
}
