package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenplayReaderTest {
  private static final String SCENE = "INT. CAFÉ - NACHT\n\nÄNNE\nGrüß Gott.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void the_encoding_is_found_out(String charset) {
    Screenplay read = ScreenplayReader.read("a.fountain", SCENE.getBytes(Charset.forName(charset)));

    assertThat(read).isEqualTo(read(SCENE));
    assertThat(read.scenes().getFirst().heading().place()).isEqualTo("CAFÉ");
  }

  @Test
  void a_broken_byte_does_not_break_the_umlauts() {
    byte[] bytes = (SCENE + "\nTsch#ss.").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xFC;

    assertThat(ScreenplayReader.read("a.fountain", bytes).scenes().getFirst().heading().place())
        .isEqualTo("CAFÉ");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF"})
  void a_byte_order_mark_is_not_part_of_the_text(String charset, String mark) {
    byte[] bytes = (mark + SCENE).getBytes(Charset.forName(charset));

    assertThat(ScreenplayReader.read("a.fountain", bytes)).isEqualTo(read(SCENE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void line_ends_of_every_system_are_the_same(String end) {
    assertThat(read(SCENE.replace("\n", end))).isEqualTo(read(SCENE));
    assertThat(read("/*\nold\n*/\n[[a\nb]]\n".replace("\n", end) + SCENE).elements())
        .contains(new Element.Note(4, "a\nb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.fountain", "A.SPMD", "a.txt", "a", "message"})
  void the_name_does_not_matter_for_fountain(String name) {
    assertThat(ScreenplayReader.read(name, SCENE.getBytes(StandardCharsets.UTF_8)).scenes())
        .hasSize(1);
  }

  @Test
  void a_film_may_have_no_heading_but_then_it_is_spoken() {
    Screenplay read = read("ANNA\nWe open at nine.\n\nBEN\nThen we are late.");

    assertThat(read.scenes()).singleElement().matches(scene -> !scene.isHeaded());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\uFEFF\n"})
  void an_empty_file_is_refused(String text) {
    Problem problem = refused("a.fountain", text.getBytes(StandardCharsets.UTF_8));

    assertThat(problem.why()).contains("empty");
    assertThat(problem.evidence()).containsExactly("line 1: empty");
  }

  @Test
  void binary_files_are_refused_by_kind() {
    assertThat(refused("a.fountain", new byte[] {'%', 'P', 'D', 'F', 0, 1}).why())
        .contains("a PDF");
    assertThat(refused("a.txt", new byte[] {'P', 'K', 3, 4, 0}).why()).contains("office document");
    assertThat(refused("a.fdx", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1}).why())
        .contains("binary");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html>|a web page",
        "<!DOCTYPE HTML>|a web page",
        "{\\rtf1|rich text",
        "%PDF-1.4|a PDF"
      })
  void other_programs_documents_are_refused_by_kind(String start, String kind) {
    byte[] bytes = (start + "\n\n" + SCENE).getBytes(StandardCharsets.UTF_8);

    assertThat(refused("a.fountain", bytes).why()).contains(kind);
  }

  @Test
  void a_java_file_is_refused_with_its_lines() {
    String java =
        """
        package cinema;

        enum Light {

          RED,
          GREEN;

          int count = 0;

          /* A comment. */
          int next() {
            return count++;
          }
        }
        """;

    Problem problem = refused("Light.java", java.getBytes(StandardCharsets.UTF_8));

    assertThat(problem.evidence())
        .startsWith("line 1: package cinema;", "line 3: enum Light {", "line 5: RED,");
    assertThat(problem.fixes()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n  \"title\": \"Film\",\n  \"scenes\": []\n}\n",
        "Dear Anna,\n\nthank you for the bread.\n\nPS\nIt was good.\n\nIt is all eaten by now, and"
            + " we thought\n\nof you.\n\nAs ever,\n\nBen\n",
        "# Notes\n\nBuy flour.\n\n- salt\n- TODO\n",
        "Title: A film\nAuthor: Anna\n",
        "body {\n  color: red;\n}\n\nH1\n{\n}\n",
        "package a;\n\nString all = \"/*\";\n\nvoid run() {\n}\n",
        "if [[ -f a ]; then\n  echo a;\nfi\n"
      })
  void other_texts_are_refused(String text) {
    assertThat(refused("upload.txt", text.getBytes(StandardCharsets.UTF_8)).evidence())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("line "));
  }

  @Test
  void everything_that_is_never_closed_is_told_at_once() {
    String text =
        "INT. BAR - NIGHT\n\nRain [[cold.\n\nINT. BAR - DAY\n\n[[warm\n\n[[or\n\nSun /* or";

    Problem problem = problem("a.fountain", text.getBytes(StandardCharsets.UTF_8));

    assertThat(problem.code()).hasToString("script/unclosed");
    assertThat(problem.evidence())
        .containsExactly(
            "line 3: '[[' is opened here and never closed",
            "line 7: '[[' is opened here and never closed",
            "line 9: '[[' is opened here and never closed",
            "line 11: '/*' is opened here and never closed");
  }

  @Test
  void a_boneyard_that_swallows_the_whole_film_is_named() {
    byte[] bytes = ("/* old\n" + SCENE).getBytes(StandardCharsets.UTF_8);

    assertThat(problem("a.txt", bytes).evidence())
        .containsExactly("line 1: '/*' is opened here and never closed");
  }

  @Test
  void what_stands_before_the_first_heading_is_a_scene_only_if_it_can_be_filmed() {
    assertThat(read("FADE IN:\n\n> A FILM <\n\nINT. BAR - NIGHT\n\nRain.").scenes()).hasSize(1);
    assertThat(read("Black. Rain.\n\nINT. BAR - NIGHT\n\nMore.").scenes())
        .extracting(ScriptScene::isHeaded)
        .containsExactly(false, true);
  }

  private static Screenplay read(String text) {
    return ScreenplayReader.read("a.fountain", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem refused(String name, byte[] bytes) {
    Problem problem = problem(name, bytes);
    assertThat(problem.code()).hasToString("script/not-a-screenplay");
    assertThat(problem.what()).contains(name);
    return problem;
  }

  private static Problem problem(String name, byte[] bytes) {
    C41Exception thrown =
        catchThrowableOfType(C41Exception.class, () -> ScreenplayReader.read(name, bytes));
    assertThat(thrown).as("%s is refused", List.of(name)).isNotNull();
    return thrown.problem();
  }
}
