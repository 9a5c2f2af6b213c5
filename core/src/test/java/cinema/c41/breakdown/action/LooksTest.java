package cinema.c41.breakdown.action;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.film.Character;
import cinema.c41.script.Screenplay;
import cinema.c41.script.ScreenplayReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooksTest {
  @Test
  void what_is_said_where_somebody_is_introduced_is_how_they_look() {
    assertThat(look("Behind the bar MARA (50s, grey coat) dries a glass.", "Mara"))
        .isEqualTo("50s, grey coat");
    assertThat(look("MARA, 35, comes in.", "MARA")).isEqualTo("35");
    assertThat(look("MARA (50s) waits. MARA (older) leaves.", "MARA")).isEqualTo("50s");
  }

  @Test
  void nothing_else_is() {
    assertThat(look("Mara (she is 50) waits.", "MARA")).isEmpty();
    assertThat(look("SAMARA (20s) waits.", "MARA")).isEmpty();
    assertThat(look("TOM (60s) waits for MARA.", "MARA")).isEmpty();
  }

  private static String look(String action, String name) {
    byte[] text = ("INT. BAR - NIGHT\n\n" + action + "\n").getBytes(StandardCharsets.UTF_8);
    Screenplay screenplay = ScreenplayReader.read("a.fountain", text);
    return Looks.of(screenplay, List.of(new Character(name, 0))).getFirst().look();
  }
}
