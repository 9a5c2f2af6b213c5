package cinema.c41.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPremisesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void the_house_is_opened_only_when_somebody_asks_for_the_studio() {
    try (var premises = new LocalPremises(environment())) {
      premises.version();
      premises.about();
      premises.config();
      assertThat(folder.resolve(".c41")).doesNotExist();

      assertThat(premises.studio().runs()).isEmpty();
      assertThat(premises.studio()).isSameAs(premises.studio());
      assertThat(folder.resolve(".c41/c41.db")).exists();
    }
  }

  @Test
  void a_preset_of_ones_own_stands_beside_those_shipped_and_wins_over_one_of_its_name()
      throws Exception {
    writePreset("dist/presets/image/shipped", "Shipped");
    writePreset("dist/presets/image/both", "Shipped too");
    writePreset(".c41/presets/image/both", "My own");
    writePreset(".c41/presets/image/broken", "Broken: {");

    try (var premises = new LocalPremises(environment())) {
      var presets = premises.presets();

      assertThat(presets.library().all())
          .extracting(one -> one.id() + ": " + one.about().title())
          .containsExactly("both: My own", "shipped: Shipped");
      assertThat(presets.problems())
          .extracting(problem -> problem.what())
          .containsExactly("the preset 'broken' cannot be read");
    }
    assertThat(folder.resolve(".c41/c41.db")).doesNotExist();
  }

  @Test
  void without_any_folder_there_are_no_presets() {
    try (var premises = new LocalPremises(environment())) {
      assertThat(premises.presets().library().all()).isEmpty();
      assertThat(premises.presets().problems()).isEmpty();
    }
  }

  private void writePreset(String path, String title) throws Exception {
    Path preset = Files.createDirectories(folder.resolve(path));
    String id = String.valueOf(preset.getFileName());
    Files.writeString(preset.resolve("preset.yaml"), PRESET.formatted(id, title));
    Files.writeString(
        preset.resolve("graph.json"),
        """
        {"paint": {"class_type": "Paint", "inputs": {"text": "{{prompt}}", "name": "{{prefix}}"}},
         "keep": {"class_type": "Save", "keep": "picture", "inputs": {"images": ["paint", 0]}}}
        """);
  }

  private static final String PRESET =
      """
      id: %s
      version: 1
      makes: image
      task: compose
      title: %s
      help: A picture from words.
      settings:
        prompt: { type: text, help: 'What is seen' }
      qualities: { draft: one, look: one, final: one }
      variants:
        one: { title: One, memory: { whole: 2 GB, least: 1 GB } }
      """;

  @Test
  void every_kind_of_work_has_an_engine() {
    try (var premises = new LocalPremises(environment())) {
      assertThat(premises.studio().engines())
          .extracting(offer -> offer.engine())
          .isEqualTo(List.of("boards", "voices", "ffmpeg", "paper"));
    }
  }

  @Test
  void a_server_is_an_engine_that_says_when_it_does_not_answer() {
    var variables = Map.of("PATH", "", "C41_COMFYUI", "http://127.0.0.1:9");
    try (var premises =
        new LocalPremises(new Environment(variables, folder, folder.resolve("dist")))) {
      var offer = premises.studio().engines().getLast();

      assertThat(offer.engine()).isEqualTo("comfyui");
      assertThat(offer.makes()).isEmpty();
      assertThat(offer.problems().getFirst().code()).hasToString("comfyui/unreachable");
    }
  }

  @Test
  void the_version_is_that_of_the_build() {
    try (var premises = new LocalPremises(environment())) {
      assertThat(premises.version()).matches("[0-9]+\\.[0-9]+.*");
    }
  }

  @Test
  void a_setting_that_is_written_holds_at_once() {
    try (var premises = new LocalPremises(environment())) {
      String file = premises.configure("espeak", "bin/espeak-ng");

      assertThat(file).isEqualTo(folder.resolve(".c41/c41.yaml").toString());
      assertThat(premises.config())
          .filteredOn(line -> line.key().equals("espeak"))
          .extracting(line -> line.value() + " " + line.source())
          .containsExactly(Path.of("bin/espeak-ng").toAbsolutePath() + " " + file);
    }
  }

  @Test
  void nothing_is_written_while_the_settings_have_faults() throws Exception {
    Path file = Files.createDirectories(folder.resolve(".c41")).resolve("c41.yaml");
    Files.writeString(file, "ffmepg: /a\ncolour: red\n");

    try (var premises = new LocalPremises(environment())) {
      assertThatThrownBy(() -> premises.configure("espeak", "/b"))
          .hasMessageContaining("2 settings were not understood");
    }
    assertThat(file).hasContent("ffmepg: /a\ncolour: red\n");
  }

  private Environment environment() {
    return new Environment(Map.of("PATH", ""), folder, folder.resolve("dist"));
  }
}
