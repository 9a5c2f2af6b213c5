package cinema.c41.casting;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.engine.Voice.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ANNA",
        "Ruth",
        "MRS. WHITE",
        "DIE SCHAFFNERIN",
        "OLD WOMAN",
        "Marie-Claire",
        "LENA",
        "Madeleine",
        "Valerie",
        "Yvette",
      })
  void these_sound_high(String name) {
    assertThat(FirstNames.register(name)).isEqualTo(Register.HIGH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEN",
        "Joshua",
        "MR. WHITE",
        "OLD MAN",
        "SASHA",
        "CHARLIE",
        "ARMIN",
        "LAUTSPRECHER",
        "Luca",
        "#7",
        "",
      })
  void these_sound_low(String name) {
    assertThat(FirstNames.register(name)).isEqualTo(Register.LOW);
  }
}
