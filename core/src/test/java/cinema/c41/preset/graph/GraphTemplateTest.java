package cinema.c41.preset.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.testkit.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphTemplateTest {
  private static final String CHAIN =
      """
      {"load":  {"class_type": "Load", "inputs": {"name": "{{file}}"}},
       "fast":  {"class_type": "Patch", "when": "fast", "pass": "model",
                 "inputs": {"model": ["load", 0]}},
       "look":  {"class_type": "Lora", "each": "looks",
                 "inputs": {"model": {"previous": ["look", 0], "first": ["fast", 0]},
                            "name": "{{item.file}}"}},
       "paint": {"class_type": "Paint", "keep": "picture",
                 "inputs": {"model": {"last": ["look", 0], "none": ["fast", 0]},
                            "seed": "{{seed}}", "note": "seed {{seed}}", "mask": "{{mask}}"}}}
      """;

  @Test
  void a_hole_takes_the_type_of_its_value_and_a_hole_in_a_text_becomes_text() {
    Tree.Obj paint = inputs(fill(CHAIN, "{'file': 'a.bin', 'seed': 7}"), "paint");

    assertThat(paint.whole("seed")).isEqualTo(7);
    assertThat(paint.text("note")).isEqualTo("seed 7");
  }

  @Test
  void an_input_without_a_value_is_left_to_the_server() {
    assertThat(inputs(fill(CHAIN, "{'seed': 7}"), "paint").find("mask")).isEmpty();
  }

  @Test
  void a_node_that_is_left_out_passes_on_what_it_was_given() {
    String without = source(fill(CHAIN, "{'seed': 7}"), "paint", "model");
    String with = source(fill(CHAIN, "{'seed': 7, 'fast': true}"), "paint", "model");

    assertThat(without).isEqualTo("load");
    assertThat(with).isEqualTo("fast");
  }

  @Test
  void a_chain_is_as_long_as_its_list() {
    Tree.Obj graph = fill(CHAIN, "{'seed': 7, 'looks': [{'file': 'a'}, {'file': 'b'}]}");

    assertThat(source(graph, "look-1", "model")).isEqualTo("load");
    assertThat(source(graph, "look-2", "model")).isEqualTo("look-1");
    assertThat(source(graph, "paint", "model")).isEqualTo("look-2");
    assertThat(inputs(graph, "look-2").text("name")).isEqualTo("b");
  }

  @Test
  void what_is_kept_is_told_with_what_it_is() {
    var faults = new ArrayList<String>();
    GraphTemplate template = GraphTemplate.read(JsonText.parse(CHAIN).asObj(), faults);

    assertThat(template.fill(Tree.obj()).outputs()).isEqualTo(Map.of("paint", "picture"));
  }

  private static final String WINDOWS =
      """
      {"talk":   {"class_type": "Talk", "each": "windows", "keep": "frames",
                  "inputs": {"before": {"previous": ["so-far", 0], "first": ["decode", 0]},
                             "seed": "{{seed + index}}"}},
       "decode": {"class_type": "Decode", "each": "windows", "inputs": {"latent": ["talk", 0]}},
       "so-far": {"class_type": "Join", "each": "windows", "from": 2,
                  "inputs": {"a": {"previous": ["so-far", 0], "first": ["decode", 0]},
                             "b": ["decode", 0]}},
       "film":   {"class_type": "Film",
                  "inputs": {"frames": {"last": ["so-far", 0], "none": ["decode", 0]}}}}
      """;

  @Test
  void one_window_stands_alone() {
    Tree.Obj graph = fill(WINDOWS, "{'windows': 1, 'seed': 10}");

    assertThat(graph.fields().keySet()).containsExactly("talk-1", "decode-1", "film");
    assertThat(inputs(graph, "talk-1").find("before")).isEmpty();
    assertThat(source(graph, "film", "frames")).isEqualTo("decode-1");
  }

  @Test
  void every_window_sees_all_frames_so_far() {
    Tree.Obj graph = fill(WINDOWS, "{'windows': 3, 'seed': 10}");

    assertThat(source(graph, "talk-2", "before")).isEqualTo("decode-1");
    assertThat(source(graph, "talk-3", "before")).isEqualTo("so-far-2");
    assertThat(source(graph, "so-far-2", "a")).isEqualTo("decode-1");
    assertThat(source(graph, "so-far-3", "a")).isEqualTo("so-far-2");
    assertThat(source(graph, "so-far-3", "b")).isEqualTo("decode-3");
    assertThat(source(graph, "film", "frames")).isEqualTo("so-far-3");
    assertThat(inputs(graph, "talk-3").whole("seed")).isEqualTo(13);
  }

  @Test
  void of_several_links_the_first_that_is_there_is_taken() {
    String either =
        """
        {"a": {"class_type": "A", "when": "kind=a", "inputs": {}},
         "b": {"class_type": "B", "when": "kind=b !c", "inputs": {}},
         "z": {"class_type": "Z", "keep": "picture", "inputs": {"x": {"any": [["a", 0], ["b", 1]]}}}}
        """;

    assertThat(source(fill(either, "{'kind': 'a'}"), "z", "x")).isEqualTo("a");
    assertThat(source(fill(either, "{'kind': 'b'}"), "z", "x")).isEqualTo("b");
    assertThat(inputs(fill(either, "{'kind': 'b', 'c': true}"), "z").find("x")).isEmpty();
  }

  @Test
  void everything_wrong_with_a_template_is_said_at_once() {
    var faults = new ArrayList<String>();

    GraphTemplate.read(
        JsonText.parse(
                """
                {"a": {"class_type": "A", "inputs": {"x": ["nobody", 0], "y": "{{1 plus 2}}"}},
                 "c": {"class_type": "C", "each": "d", "inputs": {}},
                 "e": {"class_type": "E", "inputs": {"x": ["c", 0]}},
                 "b": {"inputs": {"x": {"last": ["a", 0]}, "z": {"lats": 1}}, "wen": "c"}}
                """)
            .asObj(),
        faults);

    assertThat(faults)
        .anyMatch(fault -> fault.contains("no node 'nobody'"))
        .anyMatch(fault -> fault.contains("'1 plus 2' is no name and no sum"))
        .anyMatch(fault -> fault.contains("'b' has no class_type"))
        .anyMatch(fault -> fault.contains("unknown key 'wen'"))
        .anyMatch(fault -> fault.contains("'a' is not repeated"))
        .anyMatch(fault -> fault.contains("'c' is repeated; say which copy"))
        .anyMatch(fault -> fault.contains("no link begins with 'lats'"))
        .anyMatch(fault -> fault.contains("what of it is kept"));
  }

  @Test
  void a_template_knows_the_names_it_needs() {
    GraphTemplate template = GraphTemplate.read(JsonText.parse(CHAIN).asObj(), new ArrayList<>());

    assertThat(template.names()).containsExactlyInAnyOrder("fast", "file", "looks", "mask", "seed");
    assertThat(template.types()).containsExactly("Load", "Lora", "Paint", "Patch");
  }

  @Test
  void equal_values_make_equal_graphs() {
    String values = "{'windows': 4, 'seed': 1}";

    assertThat(Json.compact(fill(WINDOWS, values))).isEqualTo(Json.compact(fill(WINDOWS, values)));
  }

  private static Tree.Obj fill(String template, String values) {
    var faults = new ArrayList<String>();
    GraphTemplate read = GraphTemplate.read(JsonText.parse(template).asObj(), faults);
    assertThat(faults).isEqualTo(List.of());
    return read.fill(JsonText.parse(values.replace('\'', '"')).asObj()).graph();
  }

  private static Tree.Obj inputs(Tree.Obj graph, String node) {
    return graph.obj(node).obj("inputs");
  }

  private static String source(Tree.Obj graph, String node, String input) {
    return inputs(graph, node).list(input).getFirst().asText();
  }
}
