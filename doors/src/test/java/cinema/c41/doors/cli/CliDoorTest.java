package cinema.c41.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Typist.Answer;
import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.Screen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What every command has in common: help, exit codes, JSON and nothing else.
class CliDoorTest {
  @TempDir private Path folder = Path.of("");
  private Typist typist = new Typist(folder);

  @BeforeEach
  void sitDown() {
    typist = new Typist(folder);
  }

  static Stream<String> commands() {
    var line = new CliDoor(new FakePremises(Path.of("")), screen(), new Interrupt()).line();
    return line.getSubcommands().keySet().stream();
  }

  @Test
  void the_commands_are_those_of_the_readme() {
    assertThat(commands())
        .containsExactlyInAnyOrder(
            "film",
            "say",
            "script",
            "plan",
            "takes",
            "retake",
            "circle",
            "export",
            "runs",
            "run",
            "resume",
            "cancel",
            "engines",
            "doctor",
            "config",
            "version",
            "completion",
            "help");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_has_help_with_examples_and_opens_no_studio_for_it(String command) {
    Answer answer = typist.type(command, "--help");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .startsWith("Usage: c41 " + command)
        .contains("--json")
        .contains("Examples:")
        .contains("  c41 " + command);
    assertThat(answer.out().lines()).allMatch(text -> text.length() <= 80);
    assertThat(answer.err()).isEmpty();
    assertThat(typist.premises().opened()).isZero();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_is_listed_in_the_help(String command) {
    assertThat(typist.type("--help").out()).contains("\n  " + command + " ");
  }

  @Test
  void alone_it_shows_the_help_and_so_does_help() {
    String help = typist.type("--help").out();

    assertThat(typist.type()).isEqualTo(new Answer(0, help, ""));
    assertThat(typist.type("help")).isEqualTo(new Answer(0, help, ""));
    assertThat(typist.type("help", "film")).isEqualTo(typist.type("film", "--help"));
    assertThat(help).contains("Exit codes: 0 done, 1 a problem, 2 usage, 130 cancelled.");
  }

  @Test
  void the_version_is_known_without_a_studio() {
    assertThat(typist.type("--version").out()).isEqualTo("c41 1.2.3\n");
    assertThat(typist.type("version").out()).startsWith("c41 1.2.3\njava");
    assertThat(typist.premises().opened()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "flim,           there is no command 'flim',             c41 film",
    "verison,        there is no command 'verison',          c41 version",
    "film --fp 24,   c41 film has no option '--fp',          --fps",
    "film a --deliv=x, c41 film has no option '--deliv',       --deliver",
    "help doktor,    there is no command 'doktor',           c41 doctor"
  })
  void a_word_that_is_none_is_named_with_the_one_that_was_meant(
      String words, String what, String meant) {
    Answer answer = typist.type(words.split(" "));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith("✗ " + what).contains("did you mean:  " + meant + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "film,               c41 film needs FILE",
    "retake,             c41 retake needs SHOT",
    "film a b,           one word too many for c41 film: 'b'",
    "film a --handles x, invalid value for option '--handles'",
    "plan a --format x,  invalid value for option '--format'",
    "xyzzy,              there is no command 'xyzzy'"
  })
  void wrong_usage_is_exit_code_2_and_says_where_to_look(String words, String what) {
    Answer answer = typist.type(words.split(" "));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith("✗ " + what).contains("--help").doesNotContain("\tat ");
  }

  @Test
  void wrong_usage_is_json_for_a_program() {
    Answer answer = typist.type("film", "--json", "--colour", "a.fountain");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.problem().text("code")).isEqualTo("cli/usage");
    assertThat(answer.out().lines()).hasSize(1);
  }

  @Test
  void a_message_may_be_the_name_of_an_option() {
    Answer answer = typist.type("say", "--dry-run", "--", "--json");

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).doesNotStartWith("{");
  }

  @Test
  void a_problem_is_printed_with_its_reason_its_fixes_and_its_page() {
    Answer answer = typist.type("takes");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith("✗ no film has been made yet  production/no-such-film\n  why   ")
        .contains("\n  fix   make one:  c41 film examples/last-orders.fountain\n")
        .endsWith("\n  more  docs/errors/production/no-such-film.md\n");
  }

  @Test
  void a_problem_is_one_line_of_json_for_a_program() {
    Answer answer = typist.type("takes", "--json");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out().lines()).hasSize(1);
    assertThat(answer.problem().text("code")).isEqualTo("production/no-such-film");
    assertThat(answer.problem().text("page")).isEqualTo("docs/errors/production/no-such-film.md");
    assertThat(answer.problem().list("fixes")).isNotEmpty();
  }

  @Test
  void with_json_every_command_prints_one_document_and_nothing_else() {
    typist.film();
    String script = typist.script();
    var all = new ArrayList<List<String>>();
    all.add(List.of("script", script));
    all.add(List.of("plan", script));
    all.add(List.of("film", script, "--dry-run"));
    all.add(List.of("say", "--dry-run", "A bakery at dawn. Anna: \"We open at nine.\""));
    Stream.of("runs", "run", "takes", "engines", "doctor", "config", "version", "help")
        .forEach(command -> all.add(List.of(command)));
    all.add(List.of("completion"));

    for (List<String> words : all) {
      Answer answer = typist.type(with(words, "--json"));

      assertThat(answer.code()).as(words + answer.err()).isZero();
      assertThat(answer.json()).isInstanceOfAny(Tree.Obj.class, Tree.Arr.class);
      assertThat(answer.err()).as(words.toString()).isEmpty();
    }
  }

  @Test
  void a_file_that_is_not_there_is_a_problem_that_names_the_one_that_is() {
    String script = typist.script();

    Answer answer = typist.type("script", script.replace("short", "shrot"));

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .contains("shrot.fountain  cli/cannot-read")
        .contains("why   there is no such file\n")
        .contains("did you mean " + script + "?");
  }

  @Test
  void a_folder_is_no_screenplay_but_has_one() {
    String script = typist.script();

    Answer answer = typist.type("film", folder.toString());

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("why   it is a folder").contains("did you mean " + script);
  }

  @Test
  void the_doctor_fails_only_when_something_is_missing() {
    typist.premises().diagnose("weak");
    Answer weak = typist.type("doctor");
    typist.premises().diagnose("missing");
    Answer missing = typist.type("doctor");

    assertThat(weak.code()).isZero();
    assertThat(weak.out())
        .isEqualTo(
            """
            ✓ java     25
            ! ffmpeg   as it is
              fix   install it:  apt-get install ffmpeg
            """);
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.out()).contains("✗ ffmpeg");
  }

  @Test
  void settings_are_shown_with_their_source() {
    assertThat(typist.type("config").out())
        .isEqualTo(
            """
            home     /home/anna/.c41  default
                     where things are
            ffmpeg   —  default
                     the ffmpeg to use
            """);
  }

  @Test
  void help_as_data_has_every_command_with_its_options() {
    Tree.Obj help = typist.type("help", "--json").json().asObj();

    assertThat(help.list("commands").stream().map(one -> one.asObj().text("name")))
        .hasSize(18)
        .contains("c41 film");
    assertThat(typist.type("help", "film", "--json").out()).contains("\"--aspect\"");
  }

  @Test
  void the_completion_script_knows_commands_and_options() {
    assertThat(typist.type("completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("--dry-run")
        .contains("circle")
        .contains("complete -F");
  }

  private static String[] with(List<String> words, String last) {
    var all = new ArrayList<>(words);
    all.add(last);
    return all.toArray(String[]::new);
  }

  private static Screen screen() {
    var out = new Output(System.out, false, false);
    return new Screen(out, out, () -> 80, () -> 0L);
  }
}
