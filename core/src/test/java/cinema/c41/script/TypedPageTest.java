package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.script.Element.Action;
import cinema.c41.script.Element.Dialogue;
import cinema.c41.script.Element.SceneHeading;
import cinema.c41.script.Element.Transition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedPageTest {
  private static final String EXPORTED =
      """
                                   LAST ORDERS

                                   Written by

                                   Jane Doe

                                                                       1.
                FADE IN:

      1         INT. BAR - NIGHT                                       1

                ANNA polishes a glass. The clock
                ticks.

                THE DOOR SLAMS.
                Rain blows in.

                                     BEN
                               (out of breath,
                               soaked)
                          Are you still open? I know
                          it is late.
                                     (MORE)

                                                                       2.

                                     BEN (CONT'D)
                          One glass.
                She looks at him.

                                     ANNA

                          NO.

                                                             CUT TO:

                CONTINUED: (2)

                EXT. STREET - NIGHT

                Rain.
      """;

  @Test
  void a_typed_page_reads_like_fountain() {
    Screenplay read =
        ScreenplayReader.read("export.txt", EXPORTED.getBytes(StandardCharsets.UTF_8));

    assertThat(read.title()).isEqualTo("LAST ORDERS");
    assertThat(read.titlePage("author")).containsExactly("Jane Doe");
    assertThat(read.elements())
        .containsExactly(
            new Action(8, "FADE IN:", false),
            new SceneHeading(10, "INT. BAR - NIGHT", "1", "INT", "BAR", "NIGHT", false),
            new Action(12, "ANNA polishes a glass. The clock\nticks.", false),
            new Action(15, "THE DOOR SLAMS.\nRain blows in.", false),
            new Dialogue(
                18,
                "BEN",
                "",
                false,
                List.of(
                    new Speech(
                        "out of breath, soaked", "Are you still open? I know\nit is late."))),
            new Dialogue(27, "BEN", "CONT'D", false, List.of(new Speech("", "One glass."))),
            new Action(29, "She looks at him.", false),
            new Action(31, "ANNA", false),
            new Action(33, "NO.", false),
            new Transition(35, "CUT TO:"),
            new SceneHeading(39, "EXT. STREET - NIGHT", "", "EXT", "STREET", "NIGHT", false),
            new Action(41, "Rain.", false));
  }

  @Test
  void wide_spacing_inside_a_speech_does_not_end_it() {
    String text =
        """
        INT. BAR - NIGHT

                    BEN
              Are you still open?

              One glass.

        She waits.
        """;

    assertThat(ScreenplayReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).elements())
        .contains(
            new Dialogue(
                3, "BEN", "", false, List.of(new Speech("", "Are you still open?\nOne glass."))))
        .endsWith(new Action(8, "She waits.", false));
  }

  @Test
  void fountain_with_one_indented_speech_is_no_typed_page() {
    String text =
        """
        INT. BAR - NIGHT

        BEN
        Hello.

        ANNA
        Good night.

        \t\t\tBEN
        \t\t(soaked)
        \tPlease.
        """;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(ScreenplayReader.read("a.txt", bytes))
        .isEqualTo(ScreenplayReader.read("a.fountain", bytes));
  }

  @Test
  void plain_fountain_in_a_text_file_stays_as_it_is() {
    String text = "INT. BAR - NIGHT\n\n    Rain.\n\nBEN\nHello.\n  \nAgain.\n\nThe end.\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(ScreenplayReader.read("a.txt", bytes))
        .isEqualTo(ScreenplayReader.read("a.fountain", bytes));
  }
}
