package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePageTest {
  @Test
  void values_stand_behind_the_key_or_indented_under_it() {
    Screenplay read =
        read(
            """
            Title:
                _**BRICK & STEEL**_
                _**FULL RETIRED**_
            Credit: Written by
            Author: Stu
            Draft date: 1/20/2012
            Contact:
            \tNext Level
            \t1588 Mission Dr.

            INT. BAR - NIGHT
            """);

    assertThat(read.titlePage())
        .containsExactly(
            entry("Title", List.of("_**BRICK & STEEL**_", "_**FULL RETIRED**_")),
            entry("Credit", List.of("Written by")),
            entry("Author", List.of("Stu")),
            entry("Draft date", List.of("1/20/2012")),
            entry("Contact", List.of("Next Level", "1588 Mission Dr.")));
    assertThat(read.title()).isEqualTo("BRICK & STEEL FULL RETIRED");
    assertThat(read.titlePage("draft DATE")).containsExactly("1/20/2012");
    assertThat(read.elements()).hasSize(1);
  }

  @Test
  void keys_of_the_writers_own_are_kept() {
    assertThat(read("Regie: Anna\nTitle: Nachtzug\n\nINT. ZUG - NACHT").titlePage())
        .containsOnlyKeys("Regie", "Title");
  }

  @Test
  void a_line_that_is_not_indented_belongs_to_the_key_above() {
    assertThat(
            read("Title: One\nContact:\nhttp://one.example\nmail\n\nINT. A - B")
                .titlePage("contact"))
        .containsExactly("http://one.example", "mail");
  }

  @Test
  void a_heading_ends_the_title_page_without_an_empty_line() {
    Screenplay read = read("Title: One\nINT. BAR - NIGHT\n\nRain.");

    assertThat(read.title()).isEqualTo("One");
    assertThat(read.scenes()).hasSize(1);
    assertThat(read("Title: One\nint. bar - night\n\nRain.").scenes()).hasSize(1);
  }

  @Test
  void notes_and_boneyard_above_the_title_page_do_not_hide_it() {
    Screenplay read = read("[[Draft two]]\n/* old */\n\nTitle: One\n\nINT. A - B");

    assertThat(read.title()).isEqualTo("One");
    assertThat(read.elements()).hasSize(2).first().isEqualTo(new Element.Note(1, "Draft two"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FADE IN:\n\nINT. A - B",
        "CUT TO:\n\nINT. A - B",
        "ANNA: Hello.",
        "Note:\n\nINT. A",
        "INT. A: B - DAY",
        "Rain. Note: it is cold."
      })
  void these_are_no_title_pages(String text) {
    assertThat(read(text).titlePage()).isEmpty();
    assertThat(read(text).title()).isEmpty();
  }

  private static Screenplay read(String text) {
    return FountainReader.read(Scissors.cut(text).lines());
  }
}
