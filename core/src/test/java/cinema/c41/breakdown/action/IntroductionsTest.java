package cinema.c41.breakdown.action;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.script.Screenplay;
import cinema.c41.script.ScreenplayReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "TOM (60s) and BEN, 35, wait. LENA, 30s, sleeps.|TOM BEN LENA",
        "AN OLD MAN crosses.|OLD_MAN",
        "A tall MAN and the TAXI DRIVER argue.|MAN TAXI_DRIVER",
        "Ein JUNGE steht da, neben ihm EINE ALTE FRAU.|JUNGE ALTE_FRAU",
        "REYES waits. A car stops. Reyes swings the bar.|REYES",
        "KOLBE comes round the corner, whistling. He stops.|KOLBE",
        "MURAT wartet. Murat hebt die Hand.|MURAT",
        "JONAS sleeps. Snow. Jonas wakes.|JONAS",
      })
  void somebody_in_capitals_who_does_something_is_somebody(String text, String names) {
    assertThat(introduced(text)).containsExactlyElementsOf(names(names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "THUNDER rolls. Rain. Thunder rolls again.",
        "A CAR screeches. The car stops.",
        "The PHONE rings. Nobody moves.",
        "BANG. A SCREAM comes from below. She runs.",
        "SIRENS wail. Sirens everywhere.",
        "They COOK. We GUARD the door.",
        "TWO COPS run. THREE SOLDIERS wait.",
        "A WOMAN'S HAND opens the GUARD RAIL.",
        "SUPER: A WINTER.",
        "CLOSE ON A KEY.",
        "PARIS glitters. In Paris it rains.",
        "Der REGEN prasselt. Regen fällt.",
        "Die TÜR geht auf. Ein SCHUSS fällt.",
        "INNEN wartet niemand.",
        "He reads: DANGER. It waits."
      })
  void sounds_things_and_crowds_in_capitals_are_nobody(String text) {
    assertThat(introduced(text)).isEmpty();
  }

  @Test
  void a_place_of_a_heading_is_nobody() {
    assertThat(
            Introductions.of(
                ScreenplayReader.read(
                    "a.fountain",
                    "EXT. LISBON - DAY\n\nLISBON wakes. Lisbon sleeps.\n"
                        .getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  @Test
  void who_is_introduced_is_found_by_their_short_name_and_in_small_letters() {
    CastList cast =
        new CastList(
            read("DR. JULIA BENNETT (50) waits. AN OLD MAN waits.\n\nBENNETT waits. Bennett goes."),
            Map.of());

    assertThat(cast.characters())
        .extracting(one -> one.name())
        .containsExactly("DR. JULIA BENNETT", "OLD MAN");
    assertThat(cast.mentions("Bennett looks at Julia. The old man nods, an old man."))
        .extracting(CastList.Mention::name)
        .containsExactly("DR. JULIA BENNETT", "DR. JULIA BENNETT", "OLD MAN");
  }

  @Test
  void part_of_a_speakers_name_is_nobody_else() {
    CastList cast = new CastList(read("DON waits. Don smiles.\n\nDON PRICE\nHello."), Map.of());

    assertThat(cast.characters()).extracting(one -> one.name()).containsExactly("DON PRICE");
  }

  private static Set<String> introduced(String text) {
    return new LinkedHashSet<>(Introductions.of(read(text)));
  }

  private static Screenplay read(String text) {
    byte[] bytes = ("INT. BAR\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
    return ScreenplayReader.read("a.fountain", bytes);
  }

  private static List<String> names(String names) {
    return Stream.of(names.split(" ", -1)).map(name -> name.replace('_', ' ')).toList();
  }
}
