package cinema.c41.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
  @TempDir private Path user = Path.of("");

  @Test
  void without_a_file_or_variables_everything_is_as_usual() {
    Config config = Config.read(Map.of(), user);

    assertThat(config.lines())
        .extracting(line -> line.key() + "=" + line.value() + " (" + line.source() + ")")
        .containsExactly(
            "home=" + user.resolve(".c41") + " (default)",
            "ffmpeg= (default)",
            "flite= (default)",
            "espeak= (default)",
            "comfyui= (default)");
    assertThat(config.servers().servers()).isEmpty();
    assertThat(config.path("ffmpeg")).isEmpty();
  }

  @Test
  void the_file_wins_over_what_is_usual_and_a_variable_over_the_file() {
    write("ffmpeg: /opt/a/ffmpeg\nespeak: /opt/a/espeak-ng\n");

    Config config = Config.read(Map.of("C41_ESPEAK", "/opt/b/espeak-ng"), user);

    assertThat(config.path("ffmpeg")).contains(Path.of("/opt/a/ffmpeg"));
    assertThat(config.path("espeak")).contains(Path.of("/opt/b/espeak-ng"));
    assertThat(config.lines())
        .extracting(line -> line.source())
        .containsExactly(
            "default",
            user.resolve(".c41/c41.yaml").toString(),
            "default",
            "C41_ESPEAK",
            "default");
  }

  @Test
  void the_file_is_looked_for_in_the_home_that_a_variable_names() throws IOException {
    Path home = Files.createDirectories(user.resolve("elsewhere"));
    Files.writeString(home.resolve("c41.yaml"), "flite: voices/flite.wasm\n");

    Config config = Config.read(Map.of("C41_HOME", home.toString()), user);

    assertThat(config.home()).isEqualTo(home);
    assertThat(config.path("flite"))
        .as("seen from the file's folder")
        .contains(home.resolve("voices/flite.wasm"));
  }

  @Test
  void the_file_may_move_the_home() {
    write("home: ~/films\n");

    assertThat(Config.read(Map.of(), user).home()).isEqualTo(user.resolve("films"));
  }

  @Test
  void a_tilde_is_the_users_home_everywhere() {
    write("ffmpeg: ~/bin/ffmpeg\n");

    Config config = Config.read(Map.of("C41_HOME", "~", "C41_FLITE", "~/f.wasm"), user);

    assertThat(config.home()).isEqualTo(user);
    assertThat(config.path("flite")).contains(user.resolve("f.wasm"));
    assertThat(Config.read(Map.of(), user).path("ffmpeg")).contains(user.resolve("bin/ffmpeg"));
  }

  @Test
  void an_empty_variable_and_an_empty_value_are_none() {
    write("ffmpeg:\n");

    Config config = Config.read(Map.of("C41_HOME", "", "C41_ESPEAK", " "), user);

    assertThat(config.home()).isEqualTo(user.resolve(".c41"));
    assertThat(config.path("ffmpeg")).isEmpty();
    assertThat(config.path("espeak")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing but a comment\n", "---\n", "~\n"})
  void a_file_without_settings_sets_nothing(String text) {
    write(text);

    assertThat(Config.read(Map.of(), user).home()).isEqualTo(user.resolve(".c41"));
  }

  @Test
  void servers_are_a_list_and_those_without_a_name_are_called_by_their_place() {
    write("comfyui: http://127.0.0.1:8188, big=http://box:8188/comfy/ http://10.0.0.7:8188\n");

    Config config = Config.read(Map.of(), user);

    String text =
        "gpu0=http://127.0.0.1:8188, big=http://box:8188/comfy, gpu1=http://10.0.0.7:8188";
    assertThat(config.servers().text()).isEqualTo(text);
    assertThat(config.lines().getLast().value()).isEqualTo(text);
    assertThat(Config.read(Map.of("C41_COMFYUI", "http://x:1"), user).servers().text())
        .isEqualTo("gpu0=http://x:1");
  }

  @Test
  void faults_of_servers_are_named_with_all_others() {
    write(
        "colour: red\n"
            + "comfyui: http://a:1, a=http://b:1, a=http://c:1, http://a:1/, ftp://d,"
            + " B=http://e\n");

    Problem problem = problem(Map.of("C41_COMFYUI", "gpu0"));

    assertThat(problem.evidence())
        .containsExactlyInAnyOrder(
            "c41.yaml, line 1: no key is called 'colour'",
            "c41.yaml, line 2: two servers are called a",
            "c41.yaml, line 2: http://a:1 is there twice",
            "c41.yaml, line 2: 'ftp://d' is no server: not an address of a server: ftp://d",
            "c41.yaml, line 2: 'B=http://e' is no server: 'B' is not a short lower-case name",
            "C41_COMFYUI: 'gpu0' is no server: not an address of a server: gpu0");
  }

  @Test
  void all_faults_are_named_at_once_each_with_what_was_meant() {
    write(
        """
        ffmepg: /usr/bin/ffmpeg
        colour: red
        flite: a
        flite: b
        espeak: [one, two]
        """);

    Problem problem = problem(Map.of("C41_HOEM", "x", "C41_JAVA_HOME", "/jdk", "C41_DIR", "y"));

    assertThat(problem.code()).hasToString("app/bad-config");
    assertThat(problem.what()).isEqualTo("5 settings were not understood");
    assertThat(problem.evidence())
        .containsExactlyInAnyOrder(
            "no variable is called C41_HOEM; did you mean C41_HOME?",
            "c41.yaml, line 1: no key is called 'ffmepg'; did you mean ffmpeg?",
            "c41.yaml, line 2: no key is called 'colour'",
            "c41.yaml, line 4: 'flite' is there twice",
            "c41.yaml, line 5: 'espeak' has more than one value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"just words\n", "- a\n- b\n", "home: 'x\n", "home: [a\n", "\t{]\n"})
  void what_is_not_a_list_of_settings_is_a_problem_that_names_the_line(String text) {
    write(text);

    assertThat(problem(Map.of()).why()).contains("c41.yaml, line ");
  }

  @Test
  void a_setting_is_written_and_nothing_else_in_the_file_is_touched() throws IOException {
    write("# mine\nffmpeg: /a   # old\n\n'espeak': /b\n");

    ConfigFile.write(file(), "ffmpeg", "/opt/it's here: #1");
    ConfigFile.write(file(), "flite", "~/f.wasm");
    ConfigFile.write(file(), "espeak", "");

    assertThat(file()).hasContent("# mine\nffmpeg: '/opt/it''s here: #1'\n\nflite: ~/f.wasm\n");
    assertThat(Config.read(Map.of(), user).path("ffmpeg")).contains(Path.of("/opt/it's here: #1"));
    try (var files = Files.list(user.resolve(".c41"))) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void the_first_setting_makes_the_file() {
    ConfigFile.write(file(), "ffmpeg", "/opt/ffmpeg");

    assertThat(file()).hasContent("ffmpeg: /opt/ffmpeg\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~", "null", "true", "- a", "/a b", "/ü/花", "[x]", "'", "\"", "a\\b", "/x #y", "?"
      })
  void whatever_is_written_is_read_again(String value) {
    ConfigFile.write(file(), "ffmpeg", value);

    var faults = new ArrayList<String>();
    assertThat(ConfigFile.read(file(), faults))
        .containsExactly(new ConfigFile.Line(1, "ffmpeg", value));
    assertThat(faults).isEmpty();
  }

  @Test
  void a_file_that_is_yaml_of_another_kind_is_left_to_its_writer() {
    write("{home: ~/films}\n");

    assertThatThrownBy(() -> ConfigFile.write(file(), "ffmpeg", "/opt/ffmpeg"))
        .isInstanceOf(C41Exception.class)
        .hasMessageContaining("not understood");
    assertThat(file()).hasContent("{home: ~/films}\n");
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_a_problem() {
    assertThatThrownBy(() -> ConfigFile.write(Path.of("/proc/c41/c41.yaml"), "ffmpeg", "/x"))
        .isInstanceOf(C41Exception.class)
        .hasMessageContaining("cannot write /proc/c41/c41.yaml");
  }

  private Path file() {
    return user.resolve(".c41/c41.yaml");
  }

  private Problem problem(Map<String, String> environment) {
    var thrown =
        assertThatThrownBy(() -> Config.read(environment, user)).isInstanceOf(C41Exception.class);
    return thrown
        .asInstanceOf(InstanceOfAssertFactories.type(C41Exception.class))
        .actual()
        .problem();
  }

  private void write(String text) {
    try {
      Files.createDirectories(user.resolve(".c41"));
      Files.writeString(user.resolve(".c41/c41.yaml"), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
