package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that is typed or uploaded may crash the reader or keep it busy. No test measures time:
/// with a quadratic step in it, these would not end.
class HostileScriptTest {
  private static final int FIVE_MEGABYTES = 5_000_000;
  private static final String[] PIECES = {
    "INT. BAR - NIGHT",
    "ANNA",
    "@Ben",
    "[[",
    "]]",
    "/*",
    "*/",
    "\n",
    "\n\n",
    "\r\n",
    "  \n",
    "*",
    "_",
    "(",
    ")",
    "^",
    "#12#",
    "#",
    "=",
    "===",
    ">",
    "<",
    "~",
    "!",
    ".",
    "CUT TO:",
    "Title: ",
    "\t",
    "Hello.",
    "Ж",
    "日",
    "\u2028",
    "😀",
    "{",
    ";",
    "12.",
    "(MORE)",
    "          BEN",
    "     words"
  };

  @ParameterizedTest
  @ValueSource(strings = {"[[", "/*", "*", "[[\n", "/**/", "]]", "#", "=", "INT. A #"})
  void five_megabytes_of_one_mark_are_read_or_refused(String mark) {
    String text = mark.repeat(FIVE_MEGABYTES / mark.length());

    readOrRefuse("a.fountain", text);
    readOrRefuse("a.txt", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[\n\n",
        "A\n",
        "A\n[[a]]\n",
        "(\n",
        "@A\n[[a]]\n",
        "\n",
        "  \n",
        "INT. A\n\n",
        "A: b\n",
        "          A\n     b\n",
        "~a\n",
        ">a<\n"
      })
  void a_hundred_thousand_lines_of_one_kind_are_read_or_refused(String lines) {
    String text = lines.repeat(100_000);

    readOrRefuse("a.fountain", text);
    readOrRefuse("a.txt", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {" (x)", "A", "(", "*a_b ", "[[ ", "]]", "/**/"})
  void a_cue_of_five_megabytes_is_read_or_refused(String piece) {
    String cue = "ANNA" + piece.repeat(FIVE_MEGABYTES / piece.length());

    readOrRefuse("a.fountain", "INT. A - DAY\n\n" + cue + "\nHello.\n");
    readOrRefuse("a.fountain", "INT. A - DAY\n\nANNA\n" + cue + "\n");
  }

  @Test
  void blanks_without_end_inside_a_speech_are_read() {
    readOrRefuse("a.txt", "          A\n     b\n" + "\n".repeat(500_000) + "     c\n");
    readOrRefuse("a.fountain", "A\nb\n" + "  \n".repeat(500_000) + "c\n");
  }

  @Test
  void a_file_full_of_open_notes_names_the_first_and_counts_the_rest() {
    Optional<Problem> problem =
        readOrRefuse("a.fountain", "INT. A\n\n" + "[[a\n\n".repeat(100_000));

    assertThat(problem.orElseThrow().evidence()).hasSize(21).last().isEqualTo("… and 99980 more");
  }

  @Test
  void random_pieces_of_syntax_never_crash_the_reader_and_survive_writing() {
    var random = new Random(41);
    for (int round = 0; round < 3_000; round++) {
      var text = new StringBuilder("INT. START - DAY\n\nANNA\nOne.\n\n");
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertWritable(text.toString());
    }
  }

  @Test
  void random_bytes_are_never_a_film() {
    var random = new Random(42);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[200 + random.nextInt(2_000)];
      random.nextBytes(bytes);
      assertThat(readOrRefuse("noise.txt", new String(bytes, StandardCharsets.ISO_8859_1)))
          .isPresent();
    }
  }

  @Test
  void three_hundred_scenes_are_read() {
    var text = new StringBuilder("Title: Long\n\n");
    for (int i = 1; i <= 300; i++) {
      text.append("INT. ROOM ").append(i).append(" - DAY\n\nAnna waits.\n\n");
      text.append("ANNA\n(dry)\nIt is late.\n\nBEN\nI know.\n\n".repeat(20));
    }

    Screenplay read = ScreenplayReader.read("long.fountain", bytes(text.toString()));

    assertThat(read.scenes()).hasSize(300);
    assertThat(read.elements()).hasSize(300 * 42);
  }

  private static void assertWritable(String text) {
    if (readOrRefuse("a.fountain", text).isEmpty()) {
      Screenplay read = ScreenplayReader.read("a.fountain", bytes(text));
      Screenplay again = ScreenplayReader.read("a.fountain", bytes(FountainText.of(read)));
      assertThat(Lines.without(again)).as(text).isEqualTo(Lines.without(read));
    }
  }

  private static Optional<Problem> readOrRefuse(String name, String text) {
    try {
      ScreenplayReader.read(name, bytes(text));
      return Optional.empty();
    } catch (C41Exception refused) {
      assertThat(refused.problem().code().area()).isEqualTo("script");
      assertThat(refused.problem().evidence()).isNotEmpty();
      return Optional.of(refused.problem());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
