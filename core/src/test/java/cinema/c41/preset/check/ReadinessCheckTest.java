package cinema.c41.preset.check;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Fix;
import cinema.c41.base.Tree;
import cinema.c41.engine.stock.GraphFault;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Variant;
import cinema.c41.preset.read.PresetFiles;
import cinema.c41.preset.read.PresetReader;
import cinema.c41.testkit.Presets;
import cinema.c41.testkit.Stockroom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a preset needs, held against what servers have.
class ReadinessCheckTest {
  private static final Set<String> OWN = Set.of("Load", "Paint");
  private static final Map<String, Set<String>> SMALL = Map.of("weights", Set.of("small.bin"));
  private static final Map<String, Set<String>> ALL =
      Map.of("weights", Set.of("small.bin", "big.bin"));

  private final Preset toy = hurrying();
  private final ReadinessCheck check =
      new ReadinessCheck(new PresetLibrary(List.of(toy, Presets.like("other", "free"))));

  @Test
  void what_has_everything_is_ready_there_and_only_there() {
    var servers =
        new Stockroom()
            .with(Stockroom.server("gpu0", 8), OWN, SMALL)
            .with(Stockroom.server("gpu1", 8), OWN, Map.of())
            .with(Stockroom.away("gpu2"));

    Readiness readiness = check.of(toy, variant("tiny"), servers.holdings());

    assertThat(readiness.isReady()).isTrue();
    assertThat(readiness.state()).isEqualTo("ready");
    assertThat(readiness).isInstanceOf(Readiness.Ready.class);
    var ready = (Readiness.Ready) readiness;
    assertThat(ready.servers()).containsExactly("gpu0");
    assertThat(ready.elsewhere()).extracting(Standing::server).containsExactly("gpu1", "gpu2");
    assertThat(Mending.of(toy, variant("tiny"), readiness)).isEmpty();
  }

  @Test
  void a_file_that_is_missing_is_named_with_its_size() {
    var servers = new Stockroom().with(Stockroom.server("gpu0", 8), OWN, Map.of());

    Readiness readiness = check.of(toy, variant("tiny"), servers.holdings());

    assertThat(readiness.state()).isEqualTo("missing models");
    assertThat(ReadinessText.lines(readiness))
        .containsExactly("gpu0 does not have weights/small.bin (~2.0 GB)");
    assertThat(Mending.of(toy, variant("tiny"), readiness))
        .containsExactly(
            new Fix("download ~2.0 GB for gpu0", "c41 models missing toy --variant tiny"));
  }

  @Test
  void a_node_of_a_pack_is_mended_by_the_pack_in_the_version_that_was_checked() {
    var servers = new Stockroom().with(Stockroom.server("gpu0", 48), OWN, ALL);

    Readiness readiness = check.of(toy, variant("large"), servers.holdings());

    assertThat(readiness.state()).isEqualTo("missing nodes");
    assertThat(ReadinessText.lines(readiness))
        .containsExactly("gpu0 does not have the nodes Quick");
    assertThat(Mending.of(toy, variant("large"), readiness))
        .extracting(Fix::command)
        .containsExactly(
            "git clone https://example.org/nodes custom_nodes/nodes"
                + " && git -C custom_nodes/nodes checkout 0123abcd");
  }

  @Test
  void a_node_that_other_presets_use_without_a_pack_is_mended_by_an_update() {
    var servers = new Stockroom().with(Stockroom.server("gpu0", 48), Set.of("Load", "Quick"), ALL);

    Readiness readiness = check.of(toy, variant("large"), servers.holdings());

    assertThat(Mending.of(toy, variant("large"), readiness))
        .extracting(Fix::what)
        .containsExactly("update ComfyUI on gpu0, or find the pack that has Paint in its manager");
  }

  @Test
  void what_is_too_large_is_said_with_what_fits_instead() {
    var servers = new Stockroom().with(Stockroom.server("gpu0", 4), Set.of("Load", "Paint"), SMALL);

    Readiness readiness = check.of(toy, variant("large"), servers.holdings());

    assertThat(readiness.state())
        .isEqualTo("too large for every device, missing nodes, missing models");
    assertThat(ReadinessText.lines(readiness))
        .containsExactly(
            "gpu0: needs 12.0 GB, has Test 9000 with 4.0 GB",
            "gpu0 does not have the nodes Quick",
            "gpu0 does not have weights/big.bin (20.0 GB)");
    assertThat(Mending.of(toy, variant("large"), readiness))
        .extracting(Fix::what)
        .startsWith("use toy tiny, which fits", "use other tiny, which fits");
  }

  @Test
  void the_server_that_is_nearest_to_ready_is_spoken_of() {
    var servers =
        new Stockroom()
            .with(Stockroom.away("gpu0"))
            .with(Stockroom.server("gpu1", 4), OWN, ALL)
            .with(Stockroom.server("gpu2", 48), Set.of("Load", "Paint", "Quick"), SMALL);

    Readiness readiness = check.of(toy, variant("large"), servers.holdings());

    assertThat(readiness.state()).isEqualTo("missing models");
    assertThat(((Readiness.Lacking) readiness).standings())
        .extracting(Standing::server)
        .containsExactly("gpu2", "gpu1", "gpu0");
  }

  @Test
  void a_graph_is_judged_only_where_everything_is_there() {
    var fault = new GraphFault("paint", "Paint", "steps", "25 is larger than 20", "give it less");
    var judged = Stockroom.server("gpu0", 48);
    var servers = new Stockroom().with(judged, OWN, SMALL, List.of(fault));
    var lacking = new Stockroom().with(judged, OWN, Map.of(), List.of(fault));

    Readiness readiness = check.of(toy, variant("tiny"), servers.holdings());

    assertThat(readiness.state()).isEqualTo("graph does not fit");
    assertThat(ReadinessText.lines(readiness))
        .containsExactly(
            "gpu0: node paint (Paint), input steps: 25 is larger than 20; give it less");
    assertThat(check.of(toy, variant("tiny"), lacking.holdings()).state())
        .isEqualTo("missing models");
  }

  @Test
  void without_a_server_the_command_that_adds_one_is_said() {
    Readiness readiness = check.of(toy, variant("tiny"), List.of());

    assertThat(readiness.state()).isEqualTo("no server");
    assertThat(Mending.of(toy, variant("tiny"), readiness))
        .extracting(Fix::command)
        .containsExactly("c41 engines add comfyui http://127.0.0.1:8188");
  }

  @Test
  void servers_that_do_not_answer_are_no_server_and_say_why() {
    var servers = new Stockroom().with(Stockroom.away("gpu0"));

    Readiness readiness = check.of(toy, variant("tiny"), servers.holdings());

    assertThat(readiness.state()).isEqualTo("no server");
    assertThat(ReadinessText.lines(readiness))
        .containsExactly("the ComfyUI server gpu0 cannot be reached: nobody answers");
    assertThat(Mending.of(toy, variant("tiny"), readiness))
        .extracting(Fix::command)
        .containsExactly("c41 doctor");
  }

  @Test
  void a_problem_says_all_of_it() {
    var servers = new Stockroom().with(Stockroom.server("gpu0", 8), OWN, Map.of());
    Variant tiny = variant("tiny");

    var problem = CheckProblems.notReady(toy, tiny, check.of(toy, tiny, servers.holdings()));

    assertThat(problem.what()).isEqualTo("toy tiny cannot be run now");
    assertThat(problem.why()).isEqualTo("missing models");
    assertThat(problem.evidence())
        .containsExactly("gpu0 does not have weights/small.bin (~2.0 GB)");
  }

  @Test
  void servers_are_counted_once_however_much_is_asked() {
    var servers = new Stockroom().with(Stockroom.server("gpu0", 8), OWN, SMALL);
    var stock = new StockCheck(new PresetLibrary(List.of(toy)), servers);

    assertThat(servers.taken()).isZero();
    assertThat(stock.of(toy, variant("tiny")).isReady()).isTrue();
    assertThat(stock.of(toy, variant("large")).isReady()).isFalse();
    assertThat(stock.holdings()).hasSize(1);
    assertThat(servers.taken()).isEqualTo(1);
  }

  private Variant variant(String name) {
    return toy.variant(java.util.Optional.of(name), cinema.c41.preset.Quality.DRAFT);
  }

  /// The toy, whose large variant uses a node of its pack.
  private static Preset hurrying() {
    PresetFiles files = Presets.toyFiles();
    Tree.Obj variants = files.preset().obj("variants");
    Tree.Obj large = variants.obj("large");
    Tree.Obj values = large.obj("values").with("hurry", Tree.flag(true));
    Tree.Obj tree =
        files.preset().with("variants", variants.with("large", large.with("values", values)));
    return PresetReader.read(new PresetFiles("toy", tree, files.graphs()), Presets.SHELF);
  }
}
