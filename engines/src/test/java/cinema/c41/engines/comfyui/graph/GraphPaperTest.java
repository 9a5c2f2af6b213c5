package cinema.c41.engines.comfyui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.testkit.JsonText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphPaperTest {
  @Test
  void a_server_is_told_where_its_files_are_and_where_to_put_what_it_makes() {
    Tree.Obj graph =
        graph(
            """
            {"1": {"class_type": "LoadImage", "inputs": {"image": "c41/a.png", "more": ["1", 0]}},
             "2": {"class_type": "SaveImage", "_meta": {"title": "Save"},
                   "inputs": {"filename_prefix": "sub/b", "note": {"file": "c41/a.png"}}}}
            """);

    Tree.Obj filled = GraphPaper.fill(graph, Map.of("c41/a.png", "c41/a (1).png"), "c41/x/");

    assertThat(filled)
        .isEqualTo(
            graph(
                """
                {"1": {"class_type": "LoadImage",
                       "inputs": {"image": "c41/a (1).png", "more": ["1", 0]},
                       "_meta": {"title": "LoadImage"}},
                 "2": {"class_type": "SaveImage", "_meta": {"title": "Save"},
                       "inputs": {"filename_prefix": "c41/x/b",
                                  "note": {"file": "c41/a (1).png"}}}}
                """));
  }

  @Test
  void the_kinds_of_nodes_are_counted_once() {
    Tree.Obj graph = graph("{\"1\": {\"class_type\": \"B\"}, \"2\": {\"class_type\": \"A\"}}");

    assertThat(GraphPaper.types(graph.with("3", graph.at("1")))).containsExactly("A", "B");
  }

  private static Tree.Obj graph(String json) {
    return JsonText.parse(json).asObj();
  }
}
