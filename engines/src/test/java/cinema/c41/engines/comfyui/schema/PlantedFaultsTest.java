package cinema.c41.engines.comfyui.schema;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.GraphFault.Kind;
import cinema.c41.engines.comfyui.schema.NodeInput.Need;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One fault is planted at a time, everywhere it can be in the accepted graphs, and each must be
/// found: that one, at its node and input, and no other.
class PlantedFaultsTest {
  private static final GraphCheck CHECK = new GraphCheck(Graphs.SCHEMAS, GraphCheck.Files.LISTED);

  static List<Path> accepted() {
    return Graphs.files();
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void every_planted_fault_is_found_with_its_node_and_input(Path file) {
    ApiGraph graph = ApiGraph.read(Graphs.json(file));
    List<GraphFault> before = CHECK.check(graph);

    for (Plant plant : plants(graph)) {
      List<GraphFault> found = new ArrayList<>(CHECK.check(plant.graph()));
      found.removeAll(before);

      assertThat(found).as(plant.toString()).anyMatch(plant::is);
      assertThat(found).as(plant.toString()).allMatch(fault -> !fault.fix().isBlank());
      assertThat(found).as(plant + ": others").allMatch(fault -> fault.node().equals(plant.node()));
    }
  }

  @Test
  void hundreds_are_planted_of_every_kind() {
    List<Plant> all =
        Graphs.files().stream()
            .flatMap(file -> plants(ApiGraph.read(Graphs.json(file))).stream())
            .toList();

    assertThat(count(all, Kind.UNKNOWN_CHOICE)).isGreaterThan(250);
    assertThat(count(all, Kind.WRONG_LINK_TYPE)).isGreaterThan(650);
    assertThat(count(all, Kind.MISSING_INPUT)).isGreaterThan(1500);
    assertThat(count(all, Kind.OUT_OF_RANGE)).isGreaterThan(450);
    assertThat(count(all, Kind.LINK_NEEDED)).isGreaterThan(650);
  }

  private static long count(List<Plant> all, Kind kind) {
    return all.stream().filter(plant -> plant.kind() == kind).count();
  }

  private record Plant(ApiGraph graph, String node, String input, Kind kind) {
    boolean is(GraphFault fault) {
      return fault.node().equals(node) && fault.input().equals(input) && fault.kind() == kind;
    }

    @Override
    public String toString() {
      return kind + " at " + node + "." + input;
    }
  }

  private static List<Plant> plants(ApiGraph graph) {
    var plants = new ArrayList<Plant>();
    graph
        .nodes()
        .forEach(
            (id, node) ->
                Graphs.SCHEMAS.find(node.type()).orElseThrow().inputs().stream()
                    .filter(input -> node.inputs().containsKey(input.name()))
                    .forEach(input -> plants.addAll(plants(graph, id, input))));
    return plants;
  }

  private static List<Plant> plants(ApiGraph graph, String id, NodeInput input) {
    var plants = new ArrayList<Plant>();
    ApiNode node = graph.node(id);
    if (input.need() == Need.REQUIRED) {
      var rest = new LinkedHashMap<>(node.inputs());
      rest.remove(input.name());
      plants.add(plant(graph, id, input, new ApiNode(node.type(), "", rest), Kind.MISSING_INPUT));
    }
    wrong(graph, id, input)
        .forEach(
            (kind, value) ->
                plants.add(plant(graph, id, input, node.with(input.name(), value), kind)));
    return plants;
  }

  private static Plant plant(ApiGraph graph, String id, NodeInput input, ApiNode node, Kind kind) {
    return new Plant(graph.with(id, node), id, input.name(), kind);
  }

  private static LinkedHashMap<Kind, Tree> wrong(ApiGraph graph, String id, NodeInput input) {
    var wrong = new LinkedHashMap<Kind, Tree>();
    switch (input.widget()) {
      case Widget.Number number ->
          number
              .least()
              .map(PlantedFaultsTest::below)
              .ifPresent(v -> wrong.put(Kind.OUT_OF_RANGE, v));
      case Widget.Choice choice when !choice.files() ->
          wrong.put(Kind.UNKNOWN_CHOICE, Tree.text("no such choice"));
      case Widget.Fork _ -> wrong.put(Kind.UNKNOWN_CHOICE, Tree.text("no such choice"));
      case Widget.None _ when !input.accepts().any() ->
          wrong.put(Kind.LINK_NEEDED, Tree.text("a.png"));
      default -> {}
    }
    misfit(graph, id, input).ifPresent(link -> wrong.put(Kind.WRONG_LINK_TYPE, link.tree()));
    return wrong;
  }

  private static Tree below(BigDecimal least) {
    return new Tree.Num(least.subtract(BigDecimal.ONE));
  }

  /// An output of another node, upstream of nothing here, whose type does not fit.
  private static Optional<Link> misfit(ApiGraph graph, String id, NodeInput input) {
    for (var other : graph.nodes().entrySet()) {
      List<NodeOutput> outputs =
          Graphs.SCHEMAS.find(other.getValue().type()).orElseThrow().outputs();
      boolean source =
          other.getValue().inputs().values().stream().noneMatch(v -> v instanceof Tree.Arr);
      for (int slot = 0; source && !other.getKey().equals(id) && slot < outputs.size(); slot++) {
        if (!outputs.get(slot).gives().meets(input.accepts())) {
          return Optional.of(new Link(other.getKey(), slot));
        }
      }
    }
    return Optional.empty();
  }
}
