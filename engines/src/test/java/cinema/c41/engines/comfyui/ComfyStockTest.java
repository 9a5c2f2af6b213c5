package cinema.c41.engines.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Fix;
import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.engine.stock.Holdings;
import cinema.c41.engine.stock.ModelServer;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.ModelFile;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Variant;
import cinema.c41.preset.check.Mending;
import cinema.c41.preset.check.Readiness;
import cinema.c41.preset.check.ReadinessText;
import cinema.c41.preset.check.StockCheck;
import cinema.c41.store.PresetFolder;
import cinema.c41.testkit.JsonText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What servers are and have, and which of the shipped presets they can run.
@Timeout(120)
class ComfyStockTest {
  private static final long GB = 1_000_000_000L;
  private static final PresetLibrary SHIPPED = shipped();

  @Test
  void a_server_says_what_it_is_and_how_much_it_has_to_do() throws Exception {
    try (var comfy = RecordedComfy.open().worksOn("cuda:0 Test 9000", 24 * GB)) {
      ModelServer seen = stock(comfy).look().getFirst();

      assertThat(seen).isInstanceOf(ModelServer.Here.class);
      var here = (ModelServer.Here) seen;
      assertThat(here.name()).isEqualTo("gpu0");
      assertThat(here.address()).startsWith("http://127.0.0.1:");
      assertThat(here.version()).isEqualTo("0.33.0");
      assertThat(here.queued()).isZero();
      assertThat(here.devices())
          .containsExactly(new ModelServer.Device("cuda:0 Test 9000", "cuda", 24 * GB, 12 * GB));
      assertThat(comfy.requests()).doesNotContain("GET object_info");
    }
  }

  @Test
  void a_server_that_has_everything_can_run_every_shipped_preset() throws Exception {
    try (var comfy = new StockedComfy(SHIPPED.all()).open().worksOn("large", 96 * GB)) {
      Map<String, List<String>> wrong = all(comfy, (_, one) -> ReadinessText.lines(one));
      wrong.values().removeIf(List::isEmpty);

      assertThat(wrong).isEmpty();
      assertThat(comfy.requests().stream().filter("GET object_info"::equals)).hasSize(1);
    }
  }

  @Test
  void a_bare_server_lacks_models_or_nodes_for_every_preset_that_needs_any() throws Exception {
    try (var comfy = new StockedComfy(List.of()).open().worksOn("large", 96 * GB)) {
      Map<String, Boolean> ready = all(comfy, (_, one) -> one.isReady());

      List<String> needless =
          choices()
              .filter(one -> one.variant().needs().models().stream().allMatch(ModelFile::fetched))
              .map(Object::toString)
              .toList();
      ready.values().removeIf(one -> !one);
      assertThat(needless).containsAll(ready.keySet());
      assertThat(all(comfy, (_, one) -> one.state()).values()).contains("missing models");
    }
  }

  @Test
  void a_node_that_is_missing_is_mended_by_its_pack() throws Exception {
    PresetLibrary.Choice choice = packed();
    String pack = choice.variant().needs().packs().getFirst().repository();
    var stocked = new StockedComfy(SHIPPED.all());
    choice.variant().graph().types().stream()
        .filter(type -> !ownNodes().contains(type))
        .forEach(stocked::without);
    try (var comfy = stocked.open().worksOn("large", 96 * GB)) {
      Readiness readiness = check(comfy).of(choice.preset(), choice.variant());

      assertThat(readiness.state()).isEqualTo("missing nodes");
      assertThat(Mending.of(choice.preset(), choice.variant(), readiness))
          .extracting(Fix::command)
          .anyMatch(one -> one.startsWith("git clone " + pack + " custom_nodes/"));
    }
  }

  @Test
  void a_file_that_somebody_deleted_is_missing_for_whoever_needs_it() throws Exception {
    ModelFile model =
        choices()
            .flatMap(one -> one.variant().needs().models().stream())
            .filter(one -> !one.fetched())
            .findFirst()
            .orElseThrow();
    var stocked = new StockedComfy(SHIPPED.all()).withoutFile(model.folder(), model.file());
    try (var comfy = stocked.open().worksOn("large", 96 * GB)) {
      Map<String, Boolean> ready = all(comfy, (_, one) -> one.isReady());

      List<String> users =
          choices()
              .filter(
                  one ->
                      one.variant().needs().models().stream()
                          .anyMatch(it -> it.path().equals(model.path())))
              .map(Object::toString)
              .toList();
      ready.values().removeIf(one -> one);
      assertThat(ready.keySet()).containsExactlyInAnyOrderElementsOf(users);
    }
  }

  @Test
  void a_small_device_is_too_small_for_some_and_what_fits_is_named() throws Exception {
    try (var comfy = new StockedComfy(SHIPPED.all()).open().worksOn("small", 10 * GB)) {
      Map<String, Boolean> ready = all(comfy, (_, one) -> one.isReady());

      choices()
          .forEach(
              one ->
                  assertThat(ready.get(one.toString()))
                      .as(one.toString())
                      .isEqualTo(
                          one.variant().footprint().orElseThrow().least().bytes() <= 10 * GB));
      assertThat(ready.values()).contains(true, false);
      PresetLibrary.Choice large =
          choices()
              .filter(one -> one.variant().footprint().orElseThrow().least().bytes() > 10 * GB)
              .filter(one -> !SHIPPED.fitting(one.preset(), new DataSize(10 * GB, false)).isEmpty())
              .findFirst()
              .orElseThrow();
      assertThat(
              Mending.of(
                  large.preset(),
                  large.variant(),
                  check(comfy).of(large.preset(), large.variant())))
          .extracting(Fix::what)
          .anyMatch(what -> what.startsWith("use ") && what.endsWith(", which fits"));
    }
  }

  @Test
  void a_node_that_changed_is_a_graph_that_does_not_fit() throws Exception {
    var stocked = new StockedComfy(SHIPPED.all());
    String info = Json.compact(stocked.objectInfo()).replace("\"euler\",", "");
    try (var comfy =
        RecordedComfy.open()
            .stocks(JsonText.parse(info).asObj(), stocked.models())
            .worksOn("large", 96 * GB)) {
      var wrong = new LinkedHashMap<String, Readiness>(all(comfy, (_, one) -> one));
      wrong.values().removeIf(Readiness::isReady);

      assertThat(wrong).isNotEmpty();
      assertThat(wrong.values())
          .allSatisfy(one -> assertThat(one.state()).isEqualTo("graph does not fit"));
      assertThat(ReadinessText.lines(wrong.values().iterator().next()).getFirst())
          .contains("input sampler_name", "\"euler\" is no choice");
    }
  }

  @Test
  void one_that_is_away_is_unusable_with_the_reason_and_the_others_are_counted() throws Exception {
    var gone = new RecordedComfy();
    ComfyServer there = gone.server("gone");
    gone.close();
    try (var comfy = RecordedComfy.open();
        var old = RecordedComfy.open().isOld("0.3.50")) {
      var servers = List.of(there, comfy.server("here"), old.server("old"));
      var stock = new ComfyStock(servers, Lab.QUICK);

      List<Holdings> taken = stock.take(Set.of());

      assertThat(taken)
          .extracting(one -> one.server().name())
          .containsExactly("gone", "here", "old");
      assertThat(taken.get(1)).isInstanceOf(Holdings.Counted.class);
      assertThat(((Holdings.Counted) taken.get(1)).nodes()).contains("SaveImage");
      assertThat(reason(taken.get(0))).contains("comfyui/unreachable", "nobody answers there");
      assertThat(reason(taken.get(2))).contains("comfyui/too-old");
    }
  }

  @Test
  void an_answer_that_breaks_off_is_no_stock() throws Exception {
    try (var comfy = RecordedComfy.open()) {
      comfy.stocks(Tree.obj(), Map.of()).tellsOfNodes("{\"SaveImage\": {}, \"Load");

      assertThat(reason(stock(comfy).take(Set.of()).getFirst())).contains("comfyui/unreachable");
    }
  }

  @Test
  void what_a_page_of_somebody_else_says_is_no_answer_of_comfyui() throws Exception {
    try (var comfy = RecordedComfy.open()) {
      comfy.tellsOfNodes("<html>hello</html>");

      assertThat(reason(stock(comfy).take(Set.of()).getFirst()))
          .contains("somebody answers, but not as ComfyUI does");
    }
  }

  private static String reason(Holdings holdings) {
    var away = (Holdings.Unknown) holdings;
    return away.server().why().code() + " " + away.server().why().why();
  }

  private static <T> Map<String, T> all(
      RecordedComfy comfy, BiFunction<Variant, Readiness, T> what) {
    StockCheck check = check(comfy);
    var all = new LinkedHashMap<String, T>();
    choices()
        .forEach(
            one ->
                all.put(
                    one.toString(),
                    what.apply(one.variant(), check.of(one.preset(), one.variant()))));
    return all;
  }

  private static Stream<PresetLibrary.Choice> choices() {
    return SHIPPED.all().stream()
        .flatMap(
            preset ->
                preset.variants().values().stream()
                    .map(variant -> new PresetLibrary.Choice(preset, variant)));
  }

  /// One that needs a pack.
  private static PresetLibrary.Choice packed() {
    return choices()
        .filter(one -> !one.variant().needs().packs().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /// Nodes that variants without packs use.
  private static Set<String> ownNodes() {
    return new StockedComfy(List.of())
        .objectInfo().fields().entrySet().stream()
            .filter(
                one ->
                    !one.getValue()
                        .asObj()
                        .find("python_module")
                        .orElse(Tree.text(""))
                        .asText()
                        .startsWith("custom_nodes"))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  private static StockCheck check(RecordedComfy comfy) {
    return new StockCheck(SHIPPED, stock(comfy));
  }

  private static ComfyStock stock(RecordedComfy... comfy) {
    return new ComfyStock(
        IntStream.range(0, comfy.length).mapToObj(i -> comfy[i].server("gpu" + i)).toList(),
        Lab.QUICK);
  }

  private static PresetLibrary shipped() {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.exists(here.resolve("presets")) ? here : here.resolve("..");
    return PresetFolder.read(List.of(root.resolve("presets"))).library();
  }
}
