package cinema.c41.engines.voices.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {
  private static final Direction PLAIN = Direction.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {"whispering", "whispers, to Ben", "under her breath", "flüstert", "raunend"})
  void whispers_are_quiet_and_breathed(String words) {
    assertThat(Direction.of(words).timbre().whispers()).isTrue();
    assertThat(Direction.of(words).gain()).isNegative();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"shouting", "calling out", "Loud", "SCREAMS", "schreit", "brüllend", "laut"})
  void shouts_are_loud_and_high(String words) {
    assertThat(Direction.of(words).gain()).isPositive();
    assertThat(Direction.of(words).pitch()).isGreaterThan(1.1);
  }

  @Test
  void ways_of_speaking_are_heard() {
    assertThat(Direction.of("slowly").pace()).isLessThan(0.9);
    assertThat(Direction.of("hastig").pace()).isGreaterThan(1.1);
    assertThat(Direction.of("dry").liveliness()).isLessThan(0.7);
    assertThat(Direction.of("nervös").tremble()).isPositive();
    assertThat(Direction.of("after a beat").beat()).isEqualTo(0.5);
  }

  @Test
  void several_are_heard_together_within_what_a_voice_can_bear() {
    Direction both = Direction.of("whispering, slowly, tired, sad, quietly, exhausted");

    assertThat(both.timbre().whispers()).isTrue();
    assertThat(both.pace()).isBetween(0.7, 0.9);
    assertThat(both.gain()).isGreaterThanOrEqualTo(-10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to Ben",
        "what happens next",
        "fastens the belt",
        "not whispering",
        "nicht laut",
        "sober",
        "lautlos"
      })
  void other_words_change_nothing(String words) {
    assertThat(Direction.of(words)).isEqualTo(PLAIN);
  }
}
