package cinema.c41.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cinema.c41.base.C41Exception;
import cinema.c41.script.ScreenplayReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that is typed may crash the reader or keep it busy. No test measures time: with a
/// quadratic step in it, these would not end.
class HostileBriefTest {
  private static final String[] PIECES = {
    "Anna",
    "Ben",
    ":",
    "\"",
    "“",
    "”",
    "„",
    "“",
    "«",
    "»",
    "'",
    "‚",
    "‘",
    "’",
    "(",
    ")",
    "[[",
    "]]",
    "says",
    "sagt",
    "no",
    "kein",
    "without",
    "ohne",
    "20",
    "seconds",
    "9:16",
    "1:30",
    "a bakery",
    "at dawn",
    "im",
    "Morgengrauen",
    "end on",
    "am Ende",
    ".",
    ",",
    "!",
    "?",
    "\n",
    "\n\n",
    "—",
    "-",
    "@Mia",
    "@",
    "🥐",
    "ß",
    "日本",
    "\t",
    "\\",
    "*",
    "_",
    "/*",
    "*/",
    "===",
    "TO:",
    "INT.",
    "she",
    "er",
    "und",
    "and",
    "Length:",
    "Ort:",
    "No-gos:",
    "in the style of",
    "a",
    "the",
    "der",
    "der",
    "\u0000",
    "\uD83D",
    "½",
    "Dr.",
    "V.O.",
    "…",
    "''",
    "`",
    "#",
    ">",
    "€"
  };

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "😀😀", "...", "!?", "\"\"", "( )", "\uFEFF", "„“"})
  void a_message_without_a_word_is_refused(String message) {
    assertProblem(message, "chat/nothing-said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 seconds, 9:16.",
        "Hi!",
        "no",
        "Make a spot.",
        "Bitte einen Spot, 20 Sekunden.",
        "42",
        "In the style of Kubrick.",
        "Thanks, Tom"
      })
  void a_message_with_nothing_to_film_is_refused(String message) {
    assertProblem(message, "chat/nothing-to-film");
  }

  @Test
  void a_message_longer_than_any_brief_is_refused() {
    assertProblem("Anna waves. ".repeat(10_001), "chat/too-long");
  }

  @Test
  void one_more_character_than_allowed_is_too_many() {
    String longest = "Anna waves. ".repeat(10_000);

    assertThat(BriefReader.read(longest).beats()).isNotEmpty();
    assertProblem(longest + ".", "chat/too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "„",
        "'",
        "‘ a",
        "(",
        "[[",
        "a ",
        "Anna: \"a\" ",
        "Anna says ",
        "and ",
        ", ",
        "no ",
        "20 ",
        "9:16 ",
        "no music, ",
        "the ",
        "der ",
        "@a ",
        "\"a ",
        "'a",
        "a' ",
        "\n",
        "Anna:\n",
        "A ",
        "ANNA\n",
        "in a ",
        "at dawn ",
        "end on ",
        "says nothing ",
        "1:1:",
        "---",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      })
  void what_is_repeated_without_end_ends(String piece) {
    String message = piece.repeat(20_000 / piece.length());

    assertSurvives(message);
  }

  @Test
  void chance_messages_are_read_or_refused() {
    var random = new Random(41);
    for (int i = 0; i < 1_500; i++) {
      var message = new StringBuilder();
      int length = random.nextInt(40);
      for (int j = 0; j < length; j++) {
        message
            .append(PIECES[random.nextInt(PIECES.length)])
            .append(random.nextInt(3) > 0 ? " " : "");
      }

      assertSurvives(message.toString());
    }
  }

  @Test
  void true_messages_cut_anywhere_are_read_or_refused() {
    for (String message : BriefTable.messages()) {
      for (int end = 0; end < message.length(); end += 47) {
        assertSurvives(message.substring(0, end));
        assertSurvives(message.substring(end));
      }
    }
  }

  /// It is refused with a problem of its own, or its screenplay reads back.
  static void assertSurvives(String message) {
    Throwable thrown = catchThrowable(() -> readBack(message));
    if (thrown != null) {
      assertThat(thrown).as(message).isInstanceOf(C41Exception.class);
      assertThat(((C41Exception) thrown).problem().code().area()).as(message).isEqualTo("chat");
    }
  }

  private static void readBack(String message) {
    Brief brief = BriefReader.read(message);
    byte[] fountain = BriefScreenplay.write(brief).getBytes(StandardCharsets.UTF_8);
    assertThat(BriefScreenplayTest.spoken(ScreenplayReader.read("brief.fountain", fountain)))
        .as(message)
        .isEqualTo(BriefScreenplayTest.lines(brief));
  }

  private static void assertProblem(String message, String code) {
    assertThatThrownBy(() -> BriefReader.read(message))
        .isInstanceOfSatisfying(
            C41Exception.class,
            thrown -> {
              assertThat(thrown.problem().code()).hasToString(code);
              assertThat(thrown.problem().fixes()).isNotEmpty();
            });
  }
}
