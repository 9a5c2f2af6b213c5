package cinema.c41.engines.boards;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.camera.SlateStrip.Caption;
import cinema.c41.engines.boards.ink.Lettering;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaptionPagesTest {
  private static final CaptionPages PAGES = new CaptionPages(Lettering.hand(), 400, 14);

  @Test
  void a_line_that_fits_is_shown_all_the_while() {
    var line = new Caption(1, 3, "ANNA", "We open at nine.");

    assertThat(PAGES.of(line, line.text())).containsExactly(line);
  }

  @Test
  void a_long_line_is_shown_in_parts_one_after_the_other_and_no_word_is_lost() {
    String text = "So we sat there all night and nobody said a word. ".repeat(6).strip();

    var pages = PAGES.of(new Caption(1, 13, "ANNA", text), text);

    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages.stream().map(Caption::text).collect(Collectors.joining(" "))).isEqualTo(text);
    assertThat(pages.getFirst().start()).isEqualTo(1);
    assertThat(pages.getLast().end()).isEqualTo(13);
    for (int i = 1; i < pages.size(); i++) {
      assertThat(pages.get(i).start()).isEqualTo(pages.get(i - 1).end());
    }
    for (var page : pages) {
      assertThat(PAGES.broken(page.text()))
          .allSatisfy(part -> assertThat(Lettering.hand().width(part, 14)).isLessThan(460));
    }
  }

  @Test
  void two_lines_are_as_even_as_the_words_allow() {
    assertThat(PAGES.broken("one two three four")).containsExactly("one two", "three four");
    assertThat(PAGES.broken("Donaudampfschifffahrt fährt"))
        .containsExactly("Donaudampfschifffahrt", "fährt");
    assertThat(PAGES.broken("Nein!")).containsExactly("Nein!");
  }
}
