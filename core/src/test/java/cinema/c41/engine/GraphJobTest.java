package cinema.c41.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphJobTest {
  private static final Tree.Obj GRAPH = Tree.obj().with("9", Tree.obj());
  private static final AssetId FACE = new AssetId(Sha256.of("a face"));
  private static final Duration STALL = Duration.ofMinutes(10);

  @Test
  void a_file_is_called_by_its_content_so_that_equal_jobs_are_equal() {
    String name = GraphJob.uploadName(FACE, "png");

    assertThat(name).matches("c41/[0-9a-f]{32}\\.png");
    assertThat(new GraphJob(GRAPH, Map.of(name, FACE), List.of("9"), STALL))
        .isEqualTo(new GraphJob(GRAPH, Map.of(name, FACE), List.of("9"), STALL));
  }

  @Test
  void a_name_that_does_not_come_from_the_content_is_turned_down() {
    for (String name : List.of("face.png", "c41/" + "0".repeat(32) + ".png", "../x.png")) {
      assertThatThrownBy(() -> new GraphJob(GRAPH, Map.of(name, FACE), List.of(), STALL))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(name);
    }
  }

  @Test
  void what_is_wanted_is_in_the_graph() {
    assertThatThrownBy(() -> new GraphJob(GRAPH, Map.of(), List.of("10"), STALL))
        .hasMessageContaining("10");
    assertThatThrownBy(() -> new GraphJob(Tree.obj(), Map.of(), List.of(), STALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GraphJob(GRAPH, Map.of(), List.of(), Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_job_does_not_change_when_what_it_was_made_from_does() {
    var uploads = new HashMap<>(Map.of(GraphJob.uploadName(FACE, "png"), FACE));
    var job = new GraphJob(GRAPH, uploads, List.of(), STALL);

    uploads.clear();

    assertThat(job.uploads()).hasSize(1);
    assertThatThrownBy(() -> job.uploads().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
