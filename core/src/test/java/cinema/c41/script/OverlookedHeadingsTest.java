package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlookedHeadingsTest {
  @Test
  void a_heading_without_its_empty_lines_is_said_with_its_line() {
    Screenplay screenplay =
        read(
            """
            INT. BAKERY - DAWN

            Anna waits.
            EXT. STREET - DAY

            Cars.

            ANNA
            Look.
            INT. CELLAR - NIGHT

            EXT. ROOF - DAY
            Ben waits.
            """);

    assertThat(screenplay.scenes()).hasSize(1);
    assertThat(screenplay.notices())
        .containsExactly(
            "line 4: 'EXT. STREET - DAY' is no scene heading,"
                + " since there is no empty line above it",
            "line 10: 'INT. CELLAR - NIGHT' is no scene heading,"
                + " since there is no empty line above it",
            "line 12: 'EXT. ROOF - DAY' is no scene heading,"
                + " since there is no empty line below it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INT. BAKERY - DAWN\n\nAnna waits.\n",
        "INT. BAKERY - DAWN\n\n!EXT. STREET - DAY\n",
        "INT. BAKERY - DAWN\n\n/*\nCut.\nEXT. STREET - DAY\n*/\n\nAnna.\n",
        "INT. BAKERY - DAWN\n\n[[Or:\nEXT. STREET - DAY]]\n\nAnna.\n",
        "INT. BAKERY - DAWN\nAnna waits.\n",
      })
  void what_is_a_heading_or_is_meant_to_be_none_is_not_said(String text) {
    assertThat(read(text).notices()).isEmpty();
  }

  private static Screenplay read(String text) {
    return ScreenplayReader.read("a.fountain", text.getBytes(StandardCharsets.UTF_8));
  }
}
