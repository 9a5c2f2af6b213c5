package cinema.c41.engines.comfyui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.wire.ComfyEvent;
import cinema.c41.engines.comfyui.wire.ComfyEvent.NodeState;
import cinema.c41.testkit.JsonText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Tree.Obj GRAPH =
      JsonText.parse(
              """
              {"load": {"class_type": "UNETLoader", "inputs": {"unet_name": "x"}},
               "plan": {"class_type": "BasicScheduler", "inputs": {"steps": 30}},
               "pick": {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "euler"}},
               "paint": {"class_type": "SamplerCustomAdvanced",
                         "inputs": {"sigmas": ["plan", 0], "sampler": ["pick", 0]}},
               "short": {"class_type": "KSampler", "inputs": {"steps": 4}},
               "see": {"class_type": "VAEDecode", "inputs": {"samples": ["paint", 0]}}}
              """)
          .asObj();

  @Test
  void steps_cost_most_wherever_they_are_counted() {
    Map<String, Double> costs = Costs.of(GRAPH);

    assertThat(costs.get("paint")).isEqualTo(60);
    assertThat(costs.get("short")).isEqualTo(8);
    assertThat(costs.get("see")).isLessThan(costs.get("short"));
    assertThat(costs.get("pick")).isLessThan(costs.get("load"));
  }

  @Test
  void a_node_that_counts_again_does_not_go_back() {
    var progress = new Progress(GRAPH);

    double half = progress.at(state(new NodeState("paint", "", 0.5)));
    double again = progress.at(state(new NodeState("paint", "", 0.1)));
    double more = progress.at(state(new NodeState("paint", "", 1)));

    assertThat(half).isBetween(0.3, 0.5);
    assertThat(again).isEqualTo(half);
    assertThat(more).isGreaterThan(half);
  }

  @Test
  void what_need_not_be_worked_out_is_no_work() {
    var progress = new Progress(GRAPH);

    progress.cached(List.of("load", "plan", "pick", "paint", "short"));

    assertThat(progress.at(state(new NodeState("see", "", 1)))).isEqualTo(1);
  }

  @Test
  void nodes_that_a_node_makes_count_for_it_but_it_is_not_done_before_it_says_so() {
    var progress = new Progress(GRAPH);
    progress.cached(List.of("load", "plan", "pick", "short", "see"));

    double made =
        progress.at(state(new NodeState("paint.0", "paint", 1), new NodeState("x", "y", 1)));

    assertThat(made).isBetween(0.5, 0.99);
    assertThat(progress.at(state(new NodeState("paint", "", 1)))).isEqualTo(1);
  }

  @Test
  void a_job_that_is_begun_anew_does_not_go_back_and_goes_on_when_it_is_there_again() {
    var progress = new Progress(GRAPH);
    progress.cached(List.of("load", "plan", "pick", "short", "see"));
    double before = progress.at(state(new NodeState("paint", "", 0.5)));

    progress.again();
    double loading = progress.at(state(new NodeState("load", "", 1)));
    double painting = progress.at(state(new NodeState("paint", "", 0.5)));
    double further = progress.at(state(new NodeState("paint", "", 0.9)));

    assertThat(loading).isEqualTo(before);
    assertThat(painting).isEqualTo(before);
    assertThat(further).isBetween(before, 0.8).isNotEqualTo(before);
  }

  private static ComfyEvent.Nodes state(NodeState... nodes) {
    return new ComfyEvent.Nodes("p", List.of(nodes));
  }
}
