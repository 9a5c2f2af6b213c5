package cinema.c41.engines.comfyui.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.schema.ApiNode;
import cinema.c41.engines.comfyui.schema.GraphCheck;
import cinema.c41.engines.comfyui.schema.Graphs;
import cinema.c41.engines.comfyui.schema.Link;
import cinema.c41.engines.comfyui.workflow.ui.UiConversion.Converted;
import cinema.c41.store.JsonTrees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Workflows as the front end saves them, beside the graphs that it sends for them.
@Timeout(60)
class UiConversionTest {
  static List<Path> saved() throws IOException {
    try (Stream<Path> files = Files.list(Graphs.resource("workflows"))) {
      return files.filter(file -> file.toString().endsWith(".ui.json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("saved")
  void a_saved_workflow_gives_the_graph_that_the_front_end_sends(Path file) {
    ApiGraph sent =
        ApiGraph.read(
            Graphs.json(
                file.resolveSibling(file.getFileName().toString().replace(".ui.", ".api."))));

    assertThat(inputs(convert(Graphs.json(file)).graph())).isEqualTo(inputs(sent));
  }

  @ParameterizedTest
  @MethodSource("saved")
  void and_a_server_would_take_it(Path file) {
    ApiGraph graph = convert(Graphs.json(file)).graph();

    assertThat(new GraphCheck(Graphs.SCHEMAS, GraphCheck.Files.UNKNOWN).check(graph))
        .filteredOn(fault -> !fault.type().equals("GrainMaster3000"))
        .isEmpty();
  }

  @Test
  void there_are_at_least_twelve_of_them_with_subgraphs_among_them() throws IOException {
    assertThat(saved()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(
            saved().stream()
                .filter(file -> Graphs.json(file).asObj().find("definitions").isPresent()))
        .hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void a_node_keeps_its_title_or_is_called_after_its_class() {
    Map<String, ApiNode> nodes = convert(Graphs.json(file("01-text-to-image"))).graph().nodes();

    assertThat(nodes.values().stream().map(ApiNode::title))
        .contains("Positive (Input:prompt)", "KSampler");
  }

  @Test
  void what_a_widget_outside_stands_for_is_said() {
    Converted blueprint = convert(Graphs.json(file("02-blueprint-ports-and-proxies")));
    Converted primitive = convert(Graphs.json(file("06-reroutes-and-a-primitive")));

    assertThat(blueprint.shown().keySet().stream().map(Target::input))
        .contains("text", "width", "height", "unet_name", "seed");
    assertThat(primitive.shown().values()).anyMatch(ends -> ends.size() == 2);
    assertThat(primitive.titles()).containsValue("VELORN_WIDTH");
  }

  @Test
  void nodes_for_people_are_left_out_and_those_that_nobody_knows_are_told_of() {
    Converted converted = convert(Graphs.json(file("14-unknown-nodes")));

    assertThat(converted.graph().nodes().values().stream().map(ApiNode::type))
        .contains("GrainMaster3000")
        .doesNotContain("FancyClock", "Fast Groups Muter (rgthree)");
    assertThat(converted.notes()).singleElement().asString().contains("FancyClock");
  }

  @Test
  void a_list_as_a_value_is_not_taken_for_a_link() {
    Converted converted =
        convert(
            canvas(
                """
                {"id": 1, "type": "CurveEditor", "widgets_values": [[0, 1]],
                 "outputs": [{"name": "x", "links": [7]}]}
                """));

    assertThat(converted.graph().node("1").inputs().get("curve"))
        .isEqualTo(JsonTrees.read("{\"__value__\": [0, 1]}"));
  }

  @Test
  void what_a_muted_node_fed_has_its_own_value_again() {
    Converted converted =
        convert(
            canvas(
                """
                {"id": 1, "type": "PrimitiveInt", "mode": 2, "widgets_values": [5, "fixed"],
                 "outputs": [{"name": "INT", "type": "INT", "links": [1]}]},
                {"id": 2, "type": "EmptyImage", "widgets_values": [64, 32, 1, 0],
                 "inputs": [{"name": "width", "type": "INT", "widget": {"name": "width"},
                             "link": 1}]}
                """,
                "[1, 1, 0, 2, 0, \"INT\"]"));

    assertThat(converted.graph().nodes().keySet()).containsExactly("2");
    assertThat(converted.graph().node("2").inputs().get("width")).isEqualTo(Tree.number(64));
  }

  @Test
  void a_bypassed_node_hands_on_what_is_of_the_type_that_goes_out() {
    Converted converted =
        convert(
            canvas(
                """
                {"id": 1, "type": "EmptyImage", "widgets_values": [64, 32, 1, 0],
                 "outputs": [{"name": "IMAGE", "type": "IMAGE", "links": [1]}]},
                {"id": 2, "type": "Blend", "mode": 4,
                 "inputs": [{"name": "mask", "type": "MASK", "link": null},
                            {"name": "image", "type": "IMAGE", "link": 1}],
                 "outputs": [{"name": "IMAGE", "type": "IMAGE", "links": [2]},
                             {"name": "MASK", "type": "MASK", "links": [3]}]},
                {"id": 3, "type": "SaveImage", "widgets_values": ["x"],
                 "inputs": [{"name": "images", "type": "IMAGE", "link": 2}]},
                {"id": 4, "type": "MaskToImage",
                 "inputs": [{"name": "mask", "type": "MASK", "link": 3}]}
                """,
                "[1, 1, 0, 2, 1, \"IMAGE\"], [2, 2, 0, 3, 0, \"IMAGE\"], [3, 2, 1, 4, 0,"
                    + " \"MASK\"]"));

    assertThat(converted.graph().node("3").link("images")).contains(new Link("1", 0));
    assertThat(converted.graph().node("4").inputs()).isEmpty();
  }

  @Test
  void values_of_another_version_of_a_class_go_by_the_names_they_were_saved_with() {
    Converted converted =
        convert(
            canvas(
                """
                {"id": 1, "type": "KSampler",
                 "widgets_values": ["euler", 20, 7, "randomize", 8.0],
                 "inputs": [{"name": "sampler_name", "widget": {"name": "sampler_name"}},
                            {"name": "steps", "widget": {"name": "steps"}},
                            {"name": "seed", "widget": {"name": "seed"}},
                            {"name": "cfg", "widget": {"name": "cfg"}}],
                 "outputs": [{"name": "LATENT", "type": "LATENT", "links": [9]}]}
                """));

    assertThat(converted.graph().node("1").inputs())
        .containsEntry("sampler_name", Tree.text("euler"))
        .containsEntry("steps", Tree.number(20))
        .containsEntry("seed", Tree.number(7))
        .containsEntry("cfg", Tree.number(8.0));
  }

  @Test
  void widgets_that_came_later_have_the_value_of_a_new_node() {
    Converted converted =
        convert(
            canvas(
                """
                {"id": 1, "type": "CLIPLoader", "widgets_values": ["a.safetensors", "wan"],
                 "outputs": [{"name": "CLIP", "type": "CLIP", "links": [9]}]}
                """));

    assertThat(converted.graph().node("1").inputs()).containsEntry("device", Tree.text("default"));
  }

  @Test
  void lines_that_go_in_circles_end() {
    Converted converted =
        convert(
            canvas(
                """
                {"id": 1, "type": "Reroute", "inputs": [{"name": "", "type": "*", "link": 2}],
                 "outputs": [{"name": "", "type": "*", "links": [1]}]},
                {"id": 2, "type": "Reroute", "inputs": [{"name": "", "type": "*", "link": 1}],
                 "outputs": [{"name": "", "type": "*", "links": [2]}]},
                {"id": 3, "type": "SaveImage", "widgets_values": ["x"],
                 "inputs": [{"name": "images", "type": "IMAGE", "link": 3}]}
                """,
                "[1, 1, 0, 2, 0, \"*\"], [2, 2, 0, 1, 0, \"*\"], [3, 2, 0, 3, 0, \"*\"]"));

    assertThat(converted.graph().node("3").inputs()).containsOnlyKeys("filename_prefix");
  }

  @Test
  void a_subgraph_that_holds_itself_ends() {
    Tree tree =
        JsonTrees.read(
            """
            {"nodes": [{"id": 1, "type": "self"}], "links": [],
             "definitions": {"subgraphs": [
               {"id": "self", "nodes": [{"id": 2, "type": "self"},
                                        {"id": 3, "type": "EmptyImage"}],
                "links": [], "inputs": [], "outputs": []}]}}
            """);

    Converted converted = convert(tree);

    assertThat(converted.graph().nodes()).containsKey("1:3").hasSizeLessThan(50);
    assertThat(converted.notes()).singleElement().asString().contains("holds itself");
  }

  @Test
  void what_is_not_as_it_should_be_is_refused_with_what_was_expected() {
    assertThatThrownBy(() -> convert(JsonTrees.read("{\"nodes\": [5]}")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> convert(JsonTrees.read("{\"nodes\": [{\"type\": \"X\"}]}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id");
  }

  private static Converted convert(Tree tree) {
    return UiConversion.convert(UiWorkflow.read(tree), Graphs.SCHEMAS);
  }

  private static Map<String, Object> inputs(ApiGraph graph) {
    var all = new LinkedHashMap<String, Object>();
    graph.nodes().forEach((id, node) -> all.put(id + " " + node.type(), node.inputs()));
    return all;
  }

  private static Path file(String name) {
    return Graphs.resource("workflows/" + name + ".ui.json");
  }

  private static Tree canvas(String nodes, String... links) {
    return JsonTrees.read(
        "{\"nodes\": [" + nodes + "], \"links\": [" + String.join(", ", links) + "]}");
  }
}
