package cinema.c41.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkReportTest {
  @Test
  void what_a_server_tells_of_its_work_is_read_from_the_facts_of_a_file() {
    Tree.Obj facts =
        Tree.obj()
            .with("server", "gpu0")
            .with("version", "0.33.0")
            .with("device", "NVIDIA RTX 4090")
            .with("seconds", Tree.number(12.5))
            .with("cached", Tree.flag(true))
            .with("memory", 17_000_000_000L);

    assertThat(WorkReport.of(facts))
        .isEqualTo(
            new WorkReport(
                "gpu0", "0.33.0", "NVIDIA RTX 4090", 12.5, true, Optional.of(17_000_000_000L)));
  }

  @Test
  void what_was_not_told_is_empty() {
    assertThat(WorkReport.of(Tree.obj())).isEqualTo(new WorkReport("", "", 0, false));
  }
}
