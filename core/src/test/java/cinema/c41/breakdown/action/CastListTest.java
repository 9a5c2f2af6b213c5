package cinema.c41.breakdown.action;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.film.Character;
import cinema.c41.script.ScreenplayReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastListTest {
  @Test
  void a_name_in_any_capitals_is_one_person() {
    CastList cast =
        cast("@Ben\nOne.\n\nBEN\nTwo.\n\nANNA  MARIA\nThree.\n\nANNA MARIA\nFour.", Map.of());

    assertThat(cast.characters())
        .containsExactly(new Character("Ben", 0), new Character("ANNA MARIA", 1));
    assertThat(cast.name("ben")).isEqualTo("Ben");
    assertThat(cast.number("BEN")).isZero();
    assertThat(cast.find("CARLA")).isEmpty();
  }

  @Test
  void numbers_are_kept_and_new_ones_are_higher() {
    CastList cast = cast("DORA\nOne.\n\nBEN\nTwo.", Map.of("Ben", 4, "CARLA", 2));

    assertThat(cast.characters())
        .containsExactly(new Character("DORA", 5), new Character("Ben", 4));
  }

  @Test
  void who_is_introduced_with_an_age_follows_those_who_speak() {
    CastList cast =
        cast(
            "TOM (60s) and DIE ALTE (Mitte 80) and BEN, 35, wait. THE SIGN (1945).\n\nBEN\nOne.",
            Map.of());

    assertThat(cast.characters())
        .containsExactly(
            new Character("BEN", 0), new Character("TOM", 1), new Character("DIE ALTE", 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Anna waits.|ANNA",
        "anna waits.|",
        "ANNA'S hand, Annas Hand.|ANNA ANNA",
        "Anna Maria and Anna.|ANNA_MARIA ANNA",
        "Hannah and Annabel.|",
        "An old man. The old man. The Old Man. OLD MAN.|OLD_MAN OLD_MAN OLD_MAN",
        "Dr. Roth, DR ROTH|DR._ROTH DR._ROTH",
        "Die Schaffnerin, eine Schaffnerin|DIE_SCHAFFNERIN DIE_SCHAFFNERIN",
        "Anna, Ben|ANNA BEN",
        "McAvoy and mcavoy|McAvoy"
      })
  void names_are_found_in_action(String text, @Nullable String names) {
    CastList cast =
        cast(
            "ANNA\nA.\n\nBEN\nB.\n\nANNA MARIA\nC.\n\nOLD MAN\nD.\n\nDR. ROTH\nE.\n\n"
                + "DIE SCHAFFNERIN\nF.\n\n@McAvoy\nG.\n\nANNA & BEN\nH.",
            Map.of());

    assertThat(cast.mentions(text).stream().map(one -> one.name().replace(' ', '_')).toList())
        .isEqualTo(names == null ? List.of() : List.of(names.split(" ")));
  }

  @Test
  void two_names_are_two_bodies_when_both_are_known() {
    CastList cast = cast("ANNA\nA.\n\nBEN\nB.\n\nANNA UND BEN\nC.\n\nROMEO & JULIET\nD.", Map.of());

    assertThat(cast.bodies("ANNA UND BEN")).containsExactly("ANNA", "BEN");
    assertThat(cast.bodies("ANNA")).containsExactly("ANNA");
    assertThat(cast.bodies("ROMEO & JULIET")).containsExactly("ROMEO & JULIET");
  }

  private static CastList cast(String content, Map<String, Integer> known) {
    byte[] bytes = ("INT. BAR\n\n" + content + "\n").getBytes(StandardCharsets.UTF_8);
    return new CastList(ScreenplayReader.read("a.fountain", bytes), known);
  }
}
