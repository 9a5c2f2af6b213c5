package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.script.Element.Action;
import cinema.c41.script.Element.Dialogue;
import cinema.c41.script.Element.Note;
import cinema.c41.script.Element.SceneHeading;
import cinema.c41.script.Element.Transition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FountainTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "spot-bakery", "nachtzug"})
  void our_examples_survive_writing_and_reading(String name) throws IOException {
    Path file = Path.of("..", "examples", name + ".fountain");

    assertSurvives(ScreenplayReader.read(name + ".fountain", Files.readAllBytes(file)));
  }

  @Test
  void all_of_the_syntax_survives() {
    assertSurvives(
        read(
            """
            Title:
                One
                Two
            Author: Me

            # Act
            = They meet.

            .A DREAM #1A#

            [[two

            parts]]
            !INT. NOT A HEADING
            !.nor this
              indented [[inline]]

            ANNA (V.O.)
            (dry)
            One.

            Two.

            @Ben ^
            ~la la

            ~sung

            > centred <

            > Burn out.

            ===

            int. bakery - dawn

            CUT TO:
            """));
  }

  @Test
  void what_would_read_as_something_else_is_forced() {
    var elements =
        List.<Element>of(
            new SceneHeading(0, "Somewhere", "", "", "Somewhere", "", true),
            new Action(0, "ANNA\nwaits.", false),
            new Action(0, "Title: no", false),
            new Action(0, "#1", false),
            new Action(0, "Rain.\n@Ben\nwaits.", false),
            new Dialogue(0, ".45 KID", "", false, List.of(new Speech("", "Hello."))),
            new Dialogue(0, "INT. X", "", true, List.of(new Speech("", "Hello."))),
            new Note(0, "a\n\nb"),
            new Transition(0, "Fade."));

    assertSurvives(new Screenplay(new LinkedHashMap<>(), elements));
  }

  @Test
  void plain_things_are_written_plainly() {
    String text =
        """
        Title: One

        INT. BAR - NIGHT #1#

        Rain. Note: it is cold.

        ANNA (O.S.)
        (dry)
        No.

        CUT TO:
        """;

    assertThat(FountainText.of(read(text))).isEqualTo(text);
  }

  private static void assertSurvives(Screenplay screenplay) {
    String text = FountainText.of(screenplay);
    Screenplay again = read(text);

    assertThat(Lines.without(again)).isEqualTo(Lines.without(screenplay));
    assertThat(FountainText.of(again)).isEqualTo(text);
  }

  private static Screenplay read(String text) {
    return ScreenplayReader.read("a.fountain", text.getBytes(StandardCharsets.UTF_8));
  }
}
