package cinema.c41.engines.comfyui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.testkit.JsonText;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static final String GRAPH =
      """
      {"1": {"class_type": "Load", "inputs": {"image": "c41/ab.png", "unet_name": "a.gguf"}},
       "2": {"class_type": "Sample", "inputs": {"words": "a lamp, lit", "noise_seed": 7,
                                                "width": 640, "image": ["1", 0]}},
       "3": {"class_type": "Save", "inputs": {"filename_prefix": "x", "i": ["2", 0]}}}
      """;

  @Test
  void words_seeds_and_files_that_are_read_do_not_count() {
    assertThat(of(GRAPH.replace("a lamp, lit", "a dog\\nruns"))).isEqualTo(of(GRAPH));
    assertThat(of(GRAPH.replace(": 7", ": 8"))).isEqualTo(of(GRAPH));
    assertThat(of(GRAPH.replace("ab.png", "cd.png"))).isEqualTo(of(GRAPH));
    assertThat(of(GRAPH.replace("\"x\"", "\"y\""))).isEqualTo(of(GRAPH));
  }

  @Test
  void models_sizes_and_nodes_do() {
    assertThat(of(GRAPH.replace("a.gguf", "b.gguf"))).isNotEqualTo(of(GRAPH));
    assertThat(of(GRAPH.replace("640", "1280"))).isNotEqualTo(of(GRAPH));
    assertThat(of(GRAPH.replace("Sample", "SampleTwice"))).isNotEqualTo(of(GRAPH));
  }

  private static Shape of(String json) {
    return Shape.of(JsonText.parse(json).asObj());
  }
}
