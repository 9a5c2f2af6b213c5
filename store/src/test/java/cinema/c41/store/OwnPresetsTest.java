package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.preset.About;
import cinema.c41.preset.Preset;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.Weights;
import cinema.c41.testkit.Drafts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPresetsTest {
  private static final Draft PORTRAIT = Drafts.portrait().confirmed();

  @TempDir Path folder;
  private Path shipped = Path.of("");
  private Path own = Path.of("");
  private OwnPresets presets = new OwnPresets(shipped, own);

  @BeforeEach
  void ship() throws IOException {
    shipped = folder.resolve("shipped");
    own = folder.resolve("home/presets");
    presets = new OwnPresets(shipped, own);
    write("shipped/licences/unknown.yaml", "title: X\nurl: https://x\nunchecked: read it\n");
    write("shipped/licences/free.yaml", "title: Free\nurl: https://x\n");
    write(
        "shipped/image/theirs/preset.yaml",
        """
        id: theirs
        version: 1
        makes: image
        task: compose
        title: Theirs
        help: A picture
        qualities: { draft: one, look: one, final: one }
        variants:
          one: { title: One }
        """);
    write(
        "shipped/image/theirs/graph.json",
        "{\"1\": {\"class_type\": \"Paint\", \"keep\": \"picture\", \"inputs\": {}}}");
  }

  @Test
  void a_preset_is_kept_in_two_files_and_read_back() throws IOException {
    OwnPresets.Kept kept = presets.keep(PORTRAIT, false);

    assertThat(kept.folder()).isEqualTo(own.resolve("image/portrait"));
    assertThat(kept.replaced()).isEmpty();
    assertThat(names(kept.folder())).containsExactly("graph.json", "preset.yaml");
    assertThat(Files.readString(kept.folder().resolve("preset.yaml")))
        .startsWith("# Made of me.json by c41 presets add; edit it as you like.\nid: portrait\n")
        .contains("seed: { type: whole, default: 7, min: 0, max: 99, help: ")
        .doesNotContain("memory");
    assertThat(library()).containsExactly("portrait", "theirs");
    assertThat(names(own)).containsExactly("image");
  }

  @Test
  void one_that_is_there_is_only_replaced_when_it_is_said_and_then_kept() throws IOException {
    presets.keep(PORTRAIT, false);

    assertThat(refusal(PORTRAIT, false).code()).hasToString("preset/exists");
    OwnPresets.Kept second = presets.keep(PORTRAIT.titled("Second"), true);
    OwnPresets.Kept third = presets.keep(PORTRAIT.making(About.Makes.VIDEO), true);

    assertThat(second.preset().version()).isEqualTo(2);
    assertThat(third.preset().version()).isEqualTo(3);
    assertThat(third.folder()).isEqualTo(own.resolve("video/portrait"));
    assertThat(names(own.resolve(".removed"))).containsExactly("portrait-1", "portrait-2");
    assertThat(library()).containsExactly("portrait", "theirs");
    assertThat(names(own.resolve("image"))).isEmpty();
  }

  @Test
  void one_that_cannot_be_read_any_more_can_be_replaced() throws IOException {
    presets.keep(PORTRAIT, false);
    write("home/presets/image/portrait/preset.yaml", "id: portrait\nversion: 4\nsoup: yes\n");

    assertThat(presets.keep(PORTRAIT, true).preset().version()).isEqualTo(5);
  }

  @Test
  void what_is_shipped_is_neither_replaced_nor_removed() {
    assertThat(refusal(PORTRAIT.named("theirs"), true).code()).hasToString("preset/exists");
    assertThat(removal("theirs").code()).hasToString("preset/not-own");
    assertThat(library()).containsExactly("theirs");
  }

  @Test
  void a_name_cannot_lead_out_of_the_folder() throws IOException {
    for (String name :
        List.of("../portrait", "/tmp/x", "a/b", ".removed", "", "..", "Mara", "a--b")) {
      assertThat(refusal(PORTRAIT.named(name), true).code()).hasToString("preset/bad-name");
      assertThat(removal(name).code()).hasToString("preset/unknown");
    }
    assertThat(names(folder)).containsExactly("shipped");
  }

  @Test
  void one_that_would_be_wrong_leaves_nothing() throws IOException {
    Problem refusal = refusal(PORTRAIT.under("nobody-s"), false);

    assertThat(refusal.code()).hasToString("preset/bad-preset");
    assertThat(refusal.evidence().getFirst()).contains("nobody-s");
    assertThat(names(own)).isEmpty();
  }

  @Test
  void one_that_would_be_wrong_leaves_the_one_before_in_its_place() throws IOException {
    presets.keep(PORTRAIT, false);

    assertThat(refusal(PORTRAIT.under("nobody-s"), true).code()).hasToString("preset/bad-preset");

    assertThat(names(own)).containsExactly("image");
    assertThat(read().find("portrait").version()).isEqualTo(1);
  }

  @Test
  void a_licence_of_the_person_s_own_may_be_named() throws IOException {
    write("home/presets/licences/mine.yaml", "title: Mine\nurl: https://x\n");

    Preset kept = presets.keep(PORTRAIT.under("mine"), false).preset();

    assertThat(kept.variants().firstEntry().getValue().needs().licences())
        .extracting(one -> one.id())
        .containsExactly("mine");
    assertThat(Weights.UNKNOWN).isEqualTo("unknown");
  }

  @Test
  void what_is_removed_is_kept_aside_and_can_come_again() throws IOException {
    presets.keep(PORTRAIT, false);

    Path first = presets.remove("portrait");
    presets.keep(PORTRAIT, false);
    Path second = presets.remove("portrait");

    assertThat(List.of(first, second))
        .containsExactly(own.resolve(".removed/portrait-1"), own.resolve(".removed/portrait-2"));
    assertThat(names(first)).containsExactly("graph.json", "preset.yaml");
    assertThat(library()).containsExactly("theirs");
    assertThat(removal("portrait").code()).hasToString("preset/unknown");
  }

  @Test
  void what_a_killed_program_has_left_is_no_preset() throws IOException {
    write("home/presets/.new-123/image/portrait/preset.yaml", "id: port");

    assertThat(library()).containsExactly("theirs");
    assertThat(PresetFolder.read(List.of(shipped, own)).problems()).isEmpty();
    assertThat(presets.keep(PORTRAIT, false).preset().version()).isEqualTo(1);
  }

  private Problem refusal(Draft draft, boolean replace) {
    return catchThrowableOfType(C41Exception.class, () -> presets.keep(draft, replace)).problem();
  }

  private Problem removal(String name) {
    return catchThrowableOfType(C41Exception.class, () -> presets.remove(name)).problem();
  }

  private List<String> library() {
    return read().all().stream().map(Preset::id).toList();
  }

  private cinema.c41.preset.PresetLibrary read() {
    return PresetFolder.read(List.of(shipped, own)).library();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(one -> String.valueOf(one.getFileName())).sorted().toList();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
