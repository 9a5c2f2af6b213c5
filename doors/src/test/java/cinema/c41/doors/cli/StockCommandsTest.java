package cinema.c41.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Typist.Answer;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.PresetProblems;
import cinema.c41.preset.cost.Shown;
import cinema.c41.preset.own.Measured;
import cinema.c41.testkit.Presets;
import cinema.c41.testkit.Stockroom;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is on ComfyUI servers, as somebody at a terminal sees it.
class StockCommandsTest {
  private static final Set<String> NODES = Set.of("Load", "Paint");
  private static final Map<String, Set<String>> SMALL = Map.of("weights", Set.of("small.bin"));
  private static final Map<String, Set<String>> ALL =
      Map.of("weights", Set.of("small.bin", "big.bin"));

  @TempDir private Path folder = Path.of("");
  private Typist typist = new Typist(folder);

  @BeforeEach
  void sitDown() {
    typist = new Typist(folder);
    typist.premises().keepPresets(List.of(Presets.toy()), List.of());
  }

  @Test
  void without_a_server_nothing_is_ready_and_the_command_that_adds_one_is_said() {
    Answer answer = typist.type("presets", "check");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .isEqualTo(
            """
            toy
            ✗ tiny                 no server
            ✗ large                no server

            0 of 2 variants ready
            no ComfyUI server is configured
              fix   add a ComfyUI server:  c41 engines add comfyui http://127.0.0.1:8188
            """);
    assertThat(typist.premises().opened()).as("no studio is needed").isZero();
  }

  @Test
  void when_no_server_answers_the_reason_is_said_once_and_not_for_every_variant() {
    servers(new Stockroom().with(Stockroom.away("gpu0")));

    assertThat(typist.type("presets", "check").out())
        .startsWith("✗ the ComfyUI server gpu0 cannot be reached  comfyui/unreachable\n")
        .endsWith(
            """

            toy
            ✗ tiny                 no server
            ✗ large                no server

            0 of 2 variants ready
            """);
  }

  @Test
  void every_variant_is_ready_or_says_what_mends_it() {
    servers(new Stockroom().with(Stockroom.server("gpu0", 24), NODES, SMALL));

    Answer answer = typist.type("presets", "check");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .isEqualTo(
            """
            ✓ gpu0  http://gpu0:8188  ComfyUI 0.33.0, Test 9000 (24.0 GB, 12.0 GB free), 1 job

            toy
            ✓ tiny                 ready on gpu0
            ✗ large                missing models
                c41 models missing toy --variant large

            1 of 2 variants ready
            """);
    assertThat(typist.premises().servers().looked()).as("asked once").isEqualTo(1);
  }

  @Test
  void one_preset_is_shown_with_everything_that_is_missing() {
    servers(
        new Stockroom()
            .with(Stockroom.server("gpu0", 4), NODES, SMALL)
            .with(Stockroom.away("gpu1")));

    Answer answer = typist.type("presets", "check", "toy");

    assertThat(answer.code()).as("tiny is ready").isZero();
    assertThat(answer.out())
        .endsWith(
            """
            ✓ tiny                 ready on gpu0
            ✗ large                too large for every device, missing models
              why   gpu0: needs 12.0 GB, has Test 9000 with 4.0 GB
                    gpu0 does not have weights/big.bin (20.0 GB)
                    the ComfyUI server gpu1 cannot be reached: nobody answers
              fix   use toy tiny, which fits
                    download 20.0 GB for gpu0:  c41 models missing toy --variant large
            """);
  }

  @Test
  void a_memory_that_was_measured_says_where() {
    var seen = new Shown("RTX 4090", Optional.of(DataSize.parse("18 GB")), 9, "640x480", 1);
    Measured measured = Measured.NOTHING.with("own", seen);
    typist.premises().keepPresets(List.of(measured.on(Presets.unmeasured("own"))), List.of());
    var own = Map.of("weights", Set.of("own.bin"));
    servers(
        new Stockroom()
            .with(Stockroom.server("gpu0", 24), NODES, own)
            .with(Stockroom.server("gpu1", 12), NODES, own));

    assertThat(typist.type("presets", "check", "own").out())
        .contains("✓ own                  ready on gpu0")
        .contains("measured on RTX 4090: 9 s for 640x480, 18 GB in use (1 run)");
    servers(new Stockroom().with(Stockroom.server("gpu1", 12), NODES, own));
    assertThat(typist.type("presets", "check", "own").out())
        .contains("gpu1: needs 18.0 GB (measured on RTX 4090), has Test 9000 with 12.0 GB");
  }

  @Test
  void a_preset_of_which_nothing_is_ready_is_a_problem_to_scripts() {
    servers(new Stockroom().with(Stockroom.server("gpu0", 24), NODES, Map.of()));

    assertThat(typist.type("presets", "check", "toy").code()).isEqualTo(1);
    assertThat(typist.type("presets", "check", "toy", "--json").code()).isEqualTo(1);
    assertThat(typist.type("presets", "check").code()).isZero();
    assertThat(typist.type("presets", "check", "toyy").err()).contains("preset/unknown");
  }

  @Test
  void a_preset_that_cannot_be_read_is_said_beside_the_others() {
    var broken = PresetProblems.badPreset("mine", List.of("'task' is missing"));
    typist.premises().keepPresets(List.of(Presets.toy()), List.of(broken));

    assertThat(typist.type("presets", "check").err()).contains("'mine' cannot be read");
    assertThat(typist.type("presets", "check", "mine").err()).contains("'task' is missing");
  }

  @Test
  void files_are_listed_with_who_uses_them_and_where_they_are() {
    servers(
        new Stockroom()
            .with(Stockroom.server("gpu0", 24), NODES, ALL)
            .with(Stockroom.server("gpu1", 24), NODES, Map.of()));

    Answer answer = typist.type("models");

    assertThat(answer.out())
        .isEqualTo(
            """
            weights
              ✓ big.bin
                  20 GB, Strict Licence (non-commercial), for toy; on gpu0, missing on gpu1
              ✓ small.bin
                  ~2 GB, Free Licence (commercial ok), for toy; on gpu0, missing on gpu1

            2 files, 2 there
            """);
    assertThat(typist.type("models", "list")).isEqualTo(answer);
  }

  @Test
  void where_files_are_is_unknown_when_no_server_answers() {
    servers(new Stockroom().with(Stockroom.away("gpu0")));

    assertThat(typist.type("models").out())
        .contains("? big.bin", "unknown: no server answers", "2 files, 0 there");
  }

  @Test
  void what_is_missing_is_a_script_that_downloads_it() {
    typist.premises().keepPresets(List.of(Presets.sourced()), List.of());
    servers(new Stockroom().with(Stockroom.server("gpu0", 24), NODES, SMALL));

    assertThat(typist.type("models", "missing").out())
        .isEqualTo(
            """
            # weights/big.bin: 20 GB, Strict Licence (non-commercial), for toy; missing on gpu0
            curl -fL -C - --create-dirs -o models/weights/big.bin https://example.org/big.bin
            # 1 file, 20 GB; run this in ComfyUI's folder on the server
            """);
    assertThat(typist.type("models", "missing", "toy", "--variant", "tiny").out())
        .isEqualTo("# nothing is missing\n");
    assertThat(typist.type("models", "missing", "toy", "--variant", "huge").err())
        .contains("preset/no-variant");
    assertThat(typist.type("models", "missing", "other").err()).contains("preset/unknown");
  }

  @Test
  void without_a_server_all_that_is_needed_is_said_and_that_nobody_knows_what_is_there() {
    Answer answer = typist.type("models", "missing", "toy");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .startsWith("# no ComfyUI server answers, so this is all that is needed, there or not\n")
        .endsWith("# 2 files, ~22 GB; run this in ComfyUI's folder on the server\n");
  }

  @Test
  void json_has_exactly_these_keys() {
    servers(
        new Stockroom()
            .with(Stockroom.server("gpu0", 4), Set.of("Load"), Map.of())
            .with(Stockroom.away("gpu1")));

    Tree.Obj check = typist.type("presets", "check", "--json").json().asObj();
    Tree.Obj large = check.list("presets").getLast().asObj();

    assertThat(keys(check)).containsExactly("servers", "presets", "problems");
    assertThat(keys(large))
        .containsExactly(
            "preset",
            "variant",
            "qualities",
            "ready",
            "state",
            "ready_on",
            "lacks",
            "measured",
            "fixes");
    assertThat(large.list("lacks"))
        .extracting(lack -> String.join(" ", keys(lack)))
        .containsExactly(
            "server what least measured_on devices instead",
            "server what nodes packs of_no_pack",
            "server what size models",
            "server what problem");
    assertThat(large.text("state"))
        .isEqualTo("too large for every device, missing nodes, missing models");
    assertThat(typist.type("presets", "--json", "check", "toy").json().asObj().list("presets"))
        .isEqualTo(check.list("presets"));
  }

  @Test
  void json_of_files_has_exactly_these_keys() {
    servers(new Stockroom().with(Stockroom.server("gpu0", 4), NODES, SMALL));

    Tree.Obj all = typist.type("models", "--json").json().asObj();
    Tree.Obj missing = typist.type("models", "missing", "--json").json().asObj();

    assertThat(keys(all)).containsExactly("servers", "size", "models");
    assertThat(keys(missing)).isEqualTo(keys(all));
    assertThat(all.list("models")).hasSize(2);
    assertThat(missing.obj("size").whole("bytes")).isEqualTo(20_000_000_000L);
    Tree.Obj file = missing.list("models").getFirst().asObj();
    assertThat(keys(file))
        .containsExactly(
            "folder",
            "file",
            "path",
            "size",
            "source",
            "sha256",
            "fetched",
            "licence",
            "terms",
            "presets",
            "state",
            "places",
            "download");
    assertThat(keys(file.list("places").getFirst())).containsExactly("server", "state");
    assertThat(file.text("state")).isEqualTo("missing");
  }

  private void servers(Stockroom room) {
    typist.premises().servers().keep(room);
  }

  private static List<String> keys(Tree tree) {
    return List.copyOf(tree.asObj().fields().keySet());
  }
}
