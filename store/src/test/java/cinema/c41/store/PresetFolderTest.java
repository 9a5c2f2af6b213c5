package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import cinema.c41.base.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetFolderTest {
  private static final String PRESET =
      """
      id: %s
      version: 1
      makes: image
      task: compose
      title: Mine
      help: A picture
      qualities: { draft: one, look: one, final: one }
      models:
        weights: { folder: weights, file: %s, size: 1 GB, licence: free }
      variants:
        one: { title: One, memory: { whole: 1 GB, least: 1 GB }, models: { weights: weights } }
      """;
  private static final String GRAPH =
      """
      {"paint": {"class_type": "Paint", "keep": "picture", "inputs": {"x": "{{models.weights}}"}}}
      """;

  @TempDir Path folder;

  @Test
  void a_person_s_own_preset_wins_and_may_use_what_is_shipped() throws IOException {
    Path shipped = folder.resolve("shipped");
    Path own = folder.resolve("own");
    write(shipped, "licences/free.yaml", "title: Free\nurl: https://example.org\n");
    write(shipped, "image/mine/preset.yaml", PRESET.formatted("mine", "a.bin"));
    write(shipped, "image/mine/graph.json", GRAPH);
    write(own, "image/mine/preset.yaml", PRESET.formatted("mine", "b.bin"));
    write(own, "image/mine/graph.json", GRAPH);

    var read = PresetFolder.read(List.of(shipped, own, folder.resolve("nowhere")));

    assertThat(read.problems()).isEmpty();
    assertThat(read.library().find("mine").variants().firstEntry().getValue().needs().models())
        .extracting(model -> model.file())
        .containsExactly("b.bin");
  }

  @Test
  void one_preset_that_cannot_be_read_does_not_take_the_others_away() throws IOException {
    write(folder, "licences/free.yaml", "title: Free\nurl: https://example.org\n");
    write(folder, "image/good/preset.yaml", PRESET.formatted("good", "a.bin"));
    write(folder, "image/good/graph.json", GRAPH);
    write(folder, "image/bad/preset.yaml", "id: bad\n  version: : 1\n");
    write(folder, "image/torn/preset.yaml", PRESET.formatted("torn", "a.bin"));
    write(folder, "image/torn/graph.json", "{\"paint\": ");

    var read = PresetFolder.read(List.of(folder));

    assertThat(read.library().all()).extracting(one -> one.id()).containsExactly("good");
    assertThat(read.problems())
        .extracting(one -> one.what())
        .containsExactly("the preset 'bad' cannot be read", "the preset 'torn' cannot be read");
    assertThat(read.problems().getFirst().evidence().getFirst()).contains("preset.yaml: not YAML");
    assertThat(read.problems().getLast().evidence().getFirst()).contains("graph.json: not JSON");
  }

  @Test
  void a_folder_that_cannot_be_looked_into_is_a_problem() throws IOException {
    write(folder, "image/good/preset.yaml", PRESET.formatted("good", "a.bin"));
    Path shut = folder.resolve("image");
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("-wx------"));
    assumeThat(Files.isReadable(shut)).as("root may read everything").isFalse();

    var read = PresetFolder.read(List.of(folder));

    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    assertThat(read.problems())
        .extracting(one -> one.what())
        .containsExactly("the preset 'image' cannot be read");
  }

  @Test
  void yaml_says_what_json_could_say() {
    assertThat(YamlTrees.read("a: [1, 2.50, true, 'x', ~]\nb: { c: no }"))
        .isEqualTo(JsonTrees.read("{\"a\": [1, 2.50, true, \"x\", null], \"b\": {\"c\": \"no\"}}"));
  }

  @Test
  void yaml_with_a_key_twice_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> YamlTrees.read("a: 1\na: 2\n"));
  }

  @Test
  void a_bare_text_is_a_text() {
    assertThat(YamlTrees.read("~24 GB")).isEqualTo(Tree.text("~24 GB"));
  }

  private static void write(Path root, String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
