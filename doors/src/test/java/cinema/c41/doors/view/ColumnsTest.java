package cinema.c41.doors.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "Anna,            4",
    "Büro,            4",
    "Bu\u0308ro,      4",
    "花子,            4",
    "한국어,          6",
    "ＡＢ,            4",
    "🎬,              2",
    "…—,              2",
    "━╌,              2"
  })
  void a_character_takes_as_many_columns_as_a_terminal_gives_it(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "Last orders, 11, Last orders",
    "Last orders, 10, Last orde…",
    "花子さん,     8, 花子さん",
    "花子さん,     7, 花子さ…",
    "花子さん,     6, 花子…",
    "花子さん,     1, …"
  })
  void what_does_not_fit_is_cut_between_characters(String text, int most, String fitted) {
    assertThat(Columns.fit(text, most)).isEqualTo(fitted);
    assertThat(Columns.of(Columns.fit(text, most))).isLessThanOrEqualTo(most);
  }

  @Test
  void text_is_broken_at_blanks_and_words_are_left_whole() {
    assertThat(Columns.wrap("Last orders at the bar,  please", 12))
        .containsExactly("Last orders", "at the bar,", "please");
    assertThat(Columns.wrap("see https://example.org/long now", 8))
        .containsExactly("see", "https://example.org/long", "now");
    assertThat(Columns.wrap("", 8)).containsExactly("");
  }
}
