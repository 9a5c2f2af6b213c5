package cinema.c41.it.presets;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.CapturedSchemas;
import cinema.c41.engines.comfyui.schema.GraphCheck;
import cinema.c41.engines.comfyui.schema.GraphFault.Kind;
import cinema.c41.preset.Preparation;
import cinema.c41.preset.Preset;
import cinema.c41.store.JsonTrees;
import cinema.c41.store.PresetFolder;
import cinema.c41.testkit.SampleRequests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every graph that a shipped preset can make, grown in every way it grows, is one that a server
/// with the captured nodes takes.
class ShippedGraphsTest {
  private static final GraphCheck CHECK =
      new GraphCheck(CapturedSchemas.read(JsonTrees::read), GraphCheck.Files.UNKNOWN);

  @TestFactory
  Stream<DynamicTest> every_graph_is_one_that_a_server_takes() {
    return graphs().entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(), () -> assertThat(CHECK.check(one.getValue())).isEmpty()));
  }

  @Test
  void a_word_that_a_node_does_not_know_is_found_in_every_graph_that_has_the_node() {
    assertPlanted("sampler_name", _ -> Tree.text("eulr"), Kind.UNKNOWN_CHOICE);
  }

  @Test
  void a_number_that_is_too_small_is_found() {
    assertPlanted("steps", _ -> Tree.number(0), Kind.OUT_OF_RANGE);
  }

  @Test
  void a_link_of_the_wrong_type_is_found() {
    assertPlanted("samples", ShippedGraphsTest::decoder, Kind.WRONG_LINK_TYPE);
  }

  @Test
  void an_input_that_is_missing_is_found() {
    assertPlanted("filename_prefix", _ -> null, Kind.MISSING_INPUT);
  }

  /// Plants the same fault into every graph that has such an input, and looks for it.
  private static void assertPlanted(String input, Planting planting, Kind kind) {
    Map<String, Tree.Obj> planted = new LinkedHashMap<>();
    graphs().forEach((name, graph) -> plant(name, graph, input, planting, planted));

    assertThat(planted).hasSizeGreaterThan(20);
    planted.forEach(
        (name, graph) ->
            assertThat(CHECK.check(graph))
                .as(name)
                .filteredOn(fault -> fault.kind() == kind && fault.input().equals(input))
                .isNotEmpty()
                .allMatch(fault -> !fault.node().isEmpty() && !fault.fix().isBlank()));
  }

  /// What to put in place of a value; null to take it away.
  private interface Planting {
    @Nullable Tree in(Tree.Obj graph);
  }

  private static void plant(
      String name, Tree.Obj graph, String input, Planting planting, Map<String, Tree.Obj> planted) {
    Optional<String> node =
        graph.fields().entrySet().stream().filter(has(input)).map(Map.Entry::getKey).findFirst();
    node.ifPresent(id -> planted.put(name, with(graph, id, input, planting.in(graph))));
  }

  private static Predicate<Map.Entry<String, Tree>> has(String input) {
    return node -> node.getValue().asObj().obj("inputs").find(input).isPresent();
  }

  private static Tree.Obj with(Tree.Obj graph, String id, String input, @Nullable Tree value) {
    Tree.Obj node = graph.obj(id);
    var inputs = new LinkedHashMap<>(node.obj("inputs").fields());
    if (value == null) {
      inputs.remove(input);
    } else {
      inputs.put(input, value);
    }
    return graph.with(id, node.with("inputs", new Tree.Obj(inputs)));
  }

  /// The link to what decodes pictures or sounds, which is no latent.
  private static Tree decoder(Tree.Obj graph) {
    return graph.fields().values().stream()
        .flatMap(node -> node.asObj().obj("inputs").find("vae").stream())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Tree.Obj> graphs() {
    var graphs = new LinkedHashMap<String, Tree.Obj>();
    for (Preset preset : shipped()) {
      SampleRequests.of(preset)
          .forEach(
              (name, request) ->
                  graphs.put(
                      preset.id() + " " + name, Preparation.of(preset, request).graph().graph()));
    }
    return graphs;
  }

  private static List<Preset> shipped() {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.exists(here.resolve("presets")) ? here : here.resolve("..");
    return PresetFolder.read(List.of(root.resolve("presets"))).library().all();
  }
}
