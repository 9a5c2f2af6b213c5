package cinema.c41.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BriefReaderTest {
  static Stream<BriefTable.Row> rows() {
    if ("write".equals(System.getProperty("golden"))) {
      BriefTable.ALL.forEach(BriefTable::write);
    }
    return BriefTable.ALL.stream().flatMap(name -> BriefTable.read(name).stream());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_message_is_read_as_its_table_says(BriefTable.Row row) {
    Brief brief = BriefReader.read(row.message());

    assertThat(BriefText.of(brief)).isEqualTo(row.expected());
  }

  @Test
  void the_spot_of_the_readme() {
    Brief brief =
        BriefReader.read(
            "20-second spot, 9:16, a bakery at dawn. Anna (dry): \"We open at nine.\""
                + " Ben: \"Then we are late.\"");

    assertThat(brief.length()).hasValue(20);
    assertThat(brief.aspect()).hasValue("9:16");
    assertThat(brief.setting().heading()).isEqualTo("INT. BAKERY - DAWN");
    assertThat(brief.lines())
        .extracting(SpokenLine::speaker, SpokenLine::direction, SpokenLine::text)
        .containsExactly(
            tuple("Anna", "dry", "We open at nine."), tuple("Ben", "", "Then we are late."));
    assertThat(brief.characters()).containsExactly("Anna", "Ben");
    assertThat(brief.language()).isEqualTo("en");
    assertThat(brief.notUnderstood()).isEmpty();
    assertThat(brief.choices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We need a :15 pre-roll in an office. | 15",
        ":30 spot, a bakery. | 30",
        "A bakery (:06). | 6",
        "A bakery. Length: 20s | 20",
      })
  void seconds_may_be_written_as_advertising_writes_them(String message, double seconds) {
    Brief brief = BriefReader.read(message);

    assertThat(brief.length()).hasValue(seconds);
    assertThat(brief.notUnderstood()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hafen. Musik darf nicht zu hören sein. | Musik",
        "A bakery. The logo must not be seen. | The logo",
        "A bakery. Phones should never appear! | Phones",
        "A bakery. Anna must not smile. | Anna smile",
      })
  void what_may_not_be_there_is_forbidden_by_its_name(String message, String forbidden) {
    assertThat(BriefReader.read(message).forbidden()).containsExactly(forbidden);
  }

  @Test
  void the_tables_hold_sixty_messages_of_each_language() {
    assertThat(BriefTable.read("chat-english.briefs")).hasSizeGreaterThanOrEqualTo(60);
    assertThat(BriefTable.read("chat-german.briefs")).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void the_same_message_gives_the_same_brief() {
    for (String message : BriefTable.messages()) {
      assertThat(BriefReader.read(message)).isEqualTo(BriefReader.read(message));
    }
  }

  @Test
  void line_ends_of_other_systems_change_nothing() {
    for (String message : BriefTable.messages()) {
      String windows = message.replace("\n", "\r\n");

      assertThat(BriefReader.read(windows)).isEqualTo(BriefReader.read(message));
    }
  }

  @ParameterizedTest
  @CsvFileSource(files = "src/test/golden/chat-formats.csv", delimiter = '|', quoteCharacter = '~')
  void lengths_and_shapes_are_understood(String message, String length, String aspect) {
    Brief brief = BriefReader.read(message + "\nAnna: \"Hi.\"");

    assertThat(brief.length().isPresent() ? Brief.Format.plain(brief.length().getAsDouble()) : "-")
        .isEqualTo(length);
    assertThat(brief.aspect().orElse("-")).isEqualTo(aspect);
  }

  @Test
  void quotes_are_kept_to_the_letter() {
    var lines =
        List.of(
            "  spaced  out ", "No, no music!", "9:16? 20 seconds?", "“nested” ‘marks’", "A: \"b\"");
    for (String line : lines) {
      Brief brief = BriefReader.read("A bakery. Anna: «" + line + "»");

      assertThat(brief.lines()).extracting(SpokenLine::text).containsExactly(line.strip());
      assertThat(brief.forbidden()).isEmpty();
      assertThat(brief.length()).isEmpty();
      assertThat(brief.aspect()).isEmpty();
    }
  }
}
