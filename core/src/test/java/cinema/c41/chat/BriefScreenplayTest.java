package cinema.c41.chat;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.breakdown.Breakdown;
import cinema.c41.film.SceneNumbers;
import cinema.c41.script.Element;
import cinema.c41.script.Emphasis;
import cinema.c41.script.Screenplay;
import cinema.c41.script.ScreenplayReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefScreenplayTest {
  private static final String SPOT =
      "20-second spot, 9:16, a bakery at dawn. Anna (dry): \"We open at nine.\""
          + " Ben: \"Then we are late.\" No music. End on the empty street.";

  static Stream<String> messages() {
    return BriefTable.messages().stream();
  }

  @Test
  void the_spot_of_the_readme_is_a_page_one_would_have_typed() {
    String fountain = BriefScreenplay.write(BriefReader.read(SPOT));

    assertThat(fountain)
        .isEqualTo(
            """
            Title: Bakery, dawn
            Language: en
            Notes:
                Length: 20 s
                Aspect: 9:16
                Forbidden: music
                End: the empty street

            INT. BAKERY - DAWN

            ANNA
            (dry)
            We open at nine.

            BEN
            Then we are late.

            [[end shot: the empty street]]

            [[shot: wide]]

            The empty street.
            """);
  }

  @ParameterizedTest
  @MethodSource("messages")
  void reading_the_screenplay_gives_the_same_lines_to_the_letter(String message) {
    Brief brief = BriefReader.read(message);

    assertThat(spoken(read(brief))).isEqualTo(lines(brief));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void every_screenplay_can_be_broken_down_into_shots(String message) {
    Screenplay screenplay = read(BriefReader.read(message));

    var film = Breakdown.of(screenplay, SceneNumbers.assign(screenplay, List.of()));

    assertThat(film.shots()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("messages")
  void what_is_seen_stands_in_the_screenplay(String message) {
    Brief brief = BriefReader.read(message);
    String fountain = BriefScreenplay.write(brief);

    for (Brief.Beat beat : brief.beats()) {
      if (beat instanceof Brief.Beat.Action(var text)) {
        assertThat(fountain).contains(text);
      }
    }
    brief.notUnderstood().forEach(one -> assertThat(fountain).contains("not understood: "));
    String plain = fountain.replace("\\", "");
    brief.characters().forEach(name -> assertThat(plain).containsIgnoringCase(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(beat)",
        "(beat",
        "(sighs) Yes.",
        "(one) and (two)",
        "(a",
        "~la la~",
        "> there",
        "> centred <",
        ".hidden",
        "...",
        "!no",
        "@home",
        "#one",
        "= two",
        "===",
        "====",
        "[[note]]",
        "a [[note]] b",
        "[[open",
        "close]]",
        "/* cut */",
        "/*",
        "*/",
        "ALL CAPS",
        "CUT TO:",
        "INT. BAKERY - DAY",
        "EXT. HERE",
        "*bold*",
        "_under_",
        "**",
        "***",
        "\\*",
        "\\",
        "a * b",
        "Title: x",
        "^",
        "ANNA ^",
        "1.",
        "12",
        "- dash",
        "%",
        "\\_x\\_",
        "[*[",
        "Sing ~ along",
        "(",
        ")",
        "()",
        "a\n\nb",
        "[[[",
        "[[[[x]]]]",
        "a[[[b",
        "(a[[b",
        "end\\",
        "\\[[x",
        "**[[_",
        "one\ntwo",
        "(a\nb)",
        "===\n(c)",
        "one\n===\ntwo",
        "FADE OUT.",
        "return x;",
        "r$}",
        "{",
        "ß",
        "日本",
        "😀 hi"
      })
  void lines_that_look_like_something_else_stay_lines(String line) {
    Brief brief = BriefReader.read("Bakery. Anna: «" + line + "» Ben: «Then we are late.»");

    assertThat(spoken(read(brief))).isEqualTo(lines(brief));
    assertThat(brief.lines())
        .extracting(SpokenLine::text)
        .containsExactly(line, "Then we are late.");
  }

  @Test
  void pairs_of_marks_in_two_lines_do_not_meet() {
    var texts = List.of("[[", "]]", "/*", "*/", "(a", "b)", "*", "_");
    var message = new StringBuilder("Bakery. ");
    texts.forEach(text -> message.append("Anna: «").append(text).append("» "));

    Brief brief = BriefReader.read(message.toString());

    assertThat(brief.lines()).extracting(SpokenLine::text).containsExactlyElementsOf(texts);
    assertThat(spoken(read(brief))).isEqualTo(lines(brief));
  }

  @Test
  void somebody_who_is_called_by_an_at_sign_is_seen_without_it() {
    String fountain =
        BriefScreenplay.write(
            BriefReader.read("@Mia and @Tom in a kitchen. Mia: \"Write to tom@mia.de.\""));

    assertThat(fountain).contains("\nMia and Tom in a kitchen.\n");
    assertThat(fountain).contains("\nWrite to tom@mia.de.\n");
  }

  @Test
  void what_was_not_understood_is_a_note() {
    String fountain =
        BriefScreenplay.write(BriefReader.read("A bakery. Anna waves. In the style of Kubrick."));

    assertThat(fountain).contains("[[not understood: In the style of Kubrick]]");
  }

  @Test
  void a_silent_character_without_a_word_of_action_is_there() {
    String fountain =
        BriefScreenplay.write(
            BriefReader.read("Kitchen. Cast: Anna, Carl (silent). Anna: \"Hi.\""));

    assertThat(fountain).contains("Carl is there and says nothing.");
  }

  @Test
  void marks_in_titles_and_notes_do_no_harm() {
    Brief brief =
        BriefReader.read(
            "Title: [[x]] /* y\nA bakery.\nAnna waves at [[somebody]] and /* at Ben.\n"
                + "Budget ]] /* 500 €.\nNo [[logos]].\nEnd: [[the]] /* end");

    Screenplay screenplay = read(brief);

    assertThat(screenplay.title()).isNotBlank();
    assertThat(screenplay.scenes()).hasSize(1);
  }

  private static Screenplay read(Brief brief) {
    byte[] bytes = BriefScreenplay.write(brief).getBytes(StandardCharsets.UTF_8);
    return ScreenplayReader.read("brief.fountain", bytes);
  }

  record Said(String speaker, String text) {}

  /// Who says what in a brief, names in small letters: cues are in capitals.
  static List<Said> lines(Brief brief) {
    return brief.lines().stream().map(line -> said(line.speaker(), line.text())).toList();
  }

  static List<Said> spoken(Screenplay screenplay) {
    var said = new ArrayList<Said>();
    for (Element element : screenplay.elements()) {
      if (element instanceof Element.Dialogue dialogue) {
        dialogue.speeches().stream()
            .map(speech -> said(dialogue.character(), Emphasis.strip(speech.text())))
            .forEach(said::add);
      }
    }
    return said;
  }

  private static Said said(String speaker, String text) {
    return new Said(speaker.toLowerCase(Locale.ROOT), text);
  }
}
