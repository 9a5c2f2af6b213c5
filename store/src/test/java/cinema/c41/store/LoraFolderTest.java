package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.preset.Lora;
import cinema.c41.preset.lora.LoraCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoraFolderTest {
  @TempDir Path folder;

  @Test
  void a_lora_has_files_for_every_family_it_was_trained_for() throws IOException {
    Files.writeString(
        folder.resolve("mara.yaml"),
        """
        title: Mara Voss
        trigger: m4r4 woman
        strength: 0.8
        families:
          qwen-image: { main: mara-qwen.safetensors }
          wan-2.2-i2v-14b: { high: mara-high.safetensors, low: mara-low.safetensors }
        """);

    LoraCard mara = LoraFolder.read(folder).shelf().find("mara").orElseThrow();

    assertThat(mara.word()).isEqualTo("m4r4 woman");
    assertThat(mara.of("qwen-image", Optional.of(0.5)))
        .contains(
            new Lora("Mara Voss", "qwen-image", Map.of("main", "mara-qwen.safetensors"), 0.5));
    assertThat(mara.of("wan-2.2-i2v-14b", Optional.empty()).orElseThrow().strength())
        .isEqualTo(0.8);
    assertThat(mara.of("z-image", Optional.empty())).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_a_problem_and_the_others_are_there() throws IOException {
    Files.writeString(folder.resolve("noir.yaml"), "families: { z-image: { main: noir.bin } }");
    Files.writeString(folder.resolve("bad.yaml"), "familys: [1]\nstrength: much");
    Files.writeString(folder.resolve("broken.yaml"), "{");

    LoraFolder.Contents read = LoraFolder.read(folder);

    assertThat(read.shelf().all()).extracting(LoraCard::name).containsExactly("noir");
    assertThat(read.problems()).hasSize(2);
    assertThat(read.problems().getFirst().evidence())
        .contains(
            "familys is not known here; did you mean 'families'?", "strength is not a number");
  }

  @Test
  void a_folder_that_is_not_there_is_empty() {
    assertThat(LoraFolder.read(folder.resolve("none")).shelf().all()).isEmpty();
  }
}
