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
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// What every command has in common: help, exit codes, JSON and nothing else.
class CliDoorTest {
  @TempDir private Path folder = Path.of("");
  private Typist typist = new Typist(folder);

  @BeforeEach
  void sitDown() {
    typist = new Typist(folder);
  }

  static Stream<String> commands() {
    return line().getSubcommands().keySet().stream();
  }

  /// Also those of commands: `config get`.
  static Stream<String> allCommands() {
    return line().getSubcommands().values().stream().flatMap(CliDoorTest::below);
  }

  private static Stream<String> below(CommandLine line) {
    String name = line.getCommandSpec().qualifiedName().substring("c41 ".length());
    return Stream.concat(
        Stream.of(name), line.getSubcommands().values().stream().flatMap(CliDoorTest::below));
  }

  private static CommandLine line() {
    return new CliDoor(new FakePremises(Path.of("")), screen(), new Interrupt()).line();
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
            "image",
            "edit",
            "upscale",
            "video",
            "music",
            "pieces",
            "promote",
            "presets",
            "models",
            "engines",
            "doctor",
            "config",
            "version",
            "completion",
            "help");
  }

  @ParameterizedTest
  @MethodSource("allCommands")
  void every_command_has_help_with_examples_and_opens_no_studio_for_it(String command) {
    Answer answer = typist.type((command + " --help").split(" "));

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
  @ValueSource(strings = {"--help", "version", "engines", "takes", "config", "doctor", "film"})
  void presets_are_read_by_commands_about_presets_only(String command) {
    typist.type(command);

    assertThat(typist.premises().presetsRead()).isZero();
  }

  @ParameterizedTest
  @MethodSource("allCommands")
  void help_for_a_program_is_data(String command) {
    Answer answer = typist.type((command + " --help --json").split(" "));

    assertThat(answer.code()).isZero();
    assertThat(answer.json().asObj().text("name")).isEqualTo("c41 " + command);
    assertThat(answer.err()).isEmpty();
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
    assertThat(typist.type("--version", "--json").json().asObj().text("version"))
        .isEqualTo("1.2.3");
    assertThat(typist.type("--version", "--json")).isEqualTo(typist.type("version", "--json"));
    assertThat(typist.premises().opened()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "flim,           there is no command 'flim',             c41 film",
    "verison,        there is no command 'verison',          c41 version",
    "film --fp 24,   c41 film has no option '--fp',          --fps",
    "film a --deliv=x, c41 film has no option '--deliv',       --deliver",
    "help doktor,    there is no command 'doktor',           c41 doctor",
    "presets shwo toy, there is no command 'shwo',            c41 presets show",
    "presets --knid x, c41 presets has no option '--knid',    --kind",
    "config gte home, there is no command 'gte',              c41 config get",
    "config get hone, there is no setting 'hone',             c41 config get home",
    "config set ffmepg x, there is no setting 'ffmepg',         c41 config set ffmpeg"
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
    "film,       c41 film needs FILE,             c41 film examples/last-orders.fountain",
    "retake,     c41 retake needs SHOT,           c41 retake 12A",
    "circle,     c41 circle needs TAKE,           c41 circle 12A-2",
    "export,     c41 export needs FORMAT,         c41 export prores",
    "presets show, c41 presets show needs NAME,  c41 presets show NAME",
    "config set, c41 config set needs KEY, c41 config set ffmpeg /opt/ffmpeg/bin/ffmpeg",
    "film --fps, option '--fps' needs RATE,       c41 film examples/last-orders.fountain"
  })
  void a_word_that_is_missing_is_named_with_something_to_type(
      String words, String what, String example) {
    Answer answer = typist.type(words.split(" "));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err())
        .startsWith("✗ " + what + "  cli/usage\n")
        .contains("for example:  " + example + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "film a b,           one word too many for c41 film: 'b'",
    "'plan a --format x', 'invalid value for option ''--format'': expected one of text, json,"
        + " svg'",
    "'presets --kind film', 'invalid value for option ''--kind'': expected one of image, video,"
        + " voice, music'",
    "film a --handles x, invalid value for option '--handles': 'x' is not a whole number",
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
    Stream.of(
            "runs", "run", "takes", "presets", "models", "engines", "doctor", "config", "version",
            "help")
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
            ! ffmpeg   4.0
              why   it is old
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
  void a_setting_is_shown_and_written() {
    assertThat(typist.type("config", "get", "home").out()).isEqualTo("/home/anna/.c41\n");
    assertThat(typist.type("config", "get", "ffmpeg").out()).isEqualTo("\n");

    Answer set = typist.type("config", "set", "ffmpeg", "/opt/ffmpeg");

    assertThat(set.out()).startsWith("ffmpeg   /opt/ffmpeg  /home/anna/.c41/c41.yaml\n");
    assertThat(typist.type("config", "get", "ffmpeg").out()).isEqualTo("/opt/ffmpeg\n");
    assertThat(typist.type("config", "list")).isEqualTo(typist.type("config"));
    assertThat(typist.type("config", "set", "ffmpeg", "").out()).startsWith("ffmpeg   —  default");
  }

  @Test
  void a_setting_that_does_not_hold_although_it_is_written_is_said() {
    typist.premises().winOverFile();

    Answer answer = typist.type("config", "set", "ffmpeg", "/opt/ffmpeg");

    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEqualTo("! it is written, but C41_FFMPEG wins over it\n");
  }

  @Test
  void json_may_be_asked_for_before_or_after_what_is_done_with_settings() {
    Answer before = typist.type("config", "--json", "get", "home");

    assertThat(before).isEqualTo(typist.type("config", "get", "home", "--json"));
    assertThat(before.json().asObj().text("value")).isEqualTo("/home/anna/.c41");
    assertThat(typist.type("config", "list", "--json")).isEqualTo(typist.type("config", "--json"));
  }

  @Test
  void help_as_data_has_every_command_with_its_options() {
    Tree.Obj help = typist.type("help", "--json").json().asObj();

    assertThat(help.list("commands").stream().map(one -> one.asObj().text("name")))
        .hasSize(27)
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
    return new Screen(out, out, () -> new Screen.Size(80, 24), () -> 0L);
  }
}
