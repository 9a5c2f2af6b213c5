package cinema.c41.engines.boards.inserts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingTest {
  @ParameterizedTest
  @CsvSource({
    "She puts the cup on the table., CUP",
    "Die Tasse fällt., CUP",
    "His hand grips the pistol., GUN",
    "A letter., LETTER",
    "Ein Brief unter der Tür., LETTER",
    "Der Schlüssel dreht sich., KEY",
    "Her hand., HAND",
    "Das Brot dampft., BREAD",
    "He checks his watch., CLOCK",
    "Die Zange knackt., TOOL",
    "She lifts the saucer off., PLATE",
    "He packs a suitcase., BAG",
    "The astrolabe gleams., UNKNOWN",
    "'', UNKNOWN",
    "She carries on., UNKNOWN"
  })
  void the_words_of_an_action_choose_a_thing(String action, Thing thing) {
    assertThat(Thing.of(action)).isEqualTo(thing);
  }

  @ParameterizedTest
  @CsvSource({
    "The astrolabe gleams., astrolabe",
    "Er hebt die Sanduhr auf., Sanduhr",
    "Astrolabe, Astrolabe",
    "'', ''"
  })
  void an_unknown_thing_is_called_by_its_noun(String action, String noun) {
    assertThat(Noun.of(action)).isEqualTo(noun);
  }
}
