package cinema.c41.engines.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.WorkReport;
import cinema.c41.engines.comfyui.graph.GraphPaper;
import cinema.c41.engines.comfyui.wire.Prompt;
import cinema.c41.testkit.Heard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// How much memory a job takes, seen from outside.
@Timeout(60)
class MemoryGaugeTest {
  private static final long GB = 1_000_000_000L;
  private static final String STATS = "GET system_stats";

  private final RecordedComfy comfy = RecordedComfy.open();
  private final ComfyEngine engine = Lab.engine(comfy);

  @TempDir Path folder;
  private Lab lab;

  @BeforeEach
  void open() {
    lab = new Lab(folder.resolve("desk"));
  }

  @AfterEach
  void stop() throws IOException {
    comfy.close();
  }

  @Test
  void the_most_that_was_seen_in_use_is_told_with_what_was_made() throws Exception {
    comfy.worksOn("cuda:0 Test 9000", 24 * GB);
    Heard heard = lab.start(engine, Lab.held(), Lab.ticket());
    comfy.awaitHold();

    comfy.uses(20 * GB);
    comfy.awaitFurther(STATS, 2);
    comfy.uses(5 * GB);
    comfy.awaitFurther(STATS, 2);
    comfy.release();

    assertThat(told(heard)).contains(20 * GB);
  }

  @Test
  void of_a_device_without_memory_of_its_own_nothing_is_known() throws Exception {
    Heard heard = lab.start(engine, Lab.held(), Lab.ticket());
    comfy.awaitHold();
    comfy.awaitRequests(STATS, 2);
    comfy.release();

    assertThat(told(heard)).isEmpty();
  }

  @Test
  void a_job_that_waits_is_not_told_what_others_use() throws Exception {
    comfy.worksOn("cuda:0 Test 9000", 24 * GB);
    var fleet = new Fleet(List.of(comfy.server("somebody")), Lab.QUICK);
    Tree.Obj graph = GraphPaper.fill(Lab.held().graph(), Map.of(), "theirs/");
    fleet.instances().getFirst().api().submit(new Prompt(UUID.randomUUID().toString(), graph));
    comfy.awaitHold();
    Ticket ticket = Lab.ticket();

    Heard heard = lab.start(engine, Lab.plain(), ticket);
    comfy.awaitRequests("GET api/jobs/" + ticket.number(), 5);

    // Once, to learn what the server is.
    assertThat(comfy.requests()).containsOnlyOnce(STATS);
    comfy.release();
    assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
  }

  @Test
  void a_server_that_does_not_answer_that_question_does_the_job_all_the_same() throws Exception {
    comfy.worksOn("cuda:0 Test 9000", 24 * GB);
    Heard heard = lab.start(engine, Lab.held(), Lab.ticket());
    comfy.awaitHold();

    comfy.tellsNothingOfItself();
    comfy.awaitFurther(STATS, 2);
    comfy.release();

    assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
  }

  private static Optional<Long> told(Heard heard) throws InterruptedException {
    assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
    return WorkReport.of(heard.produced().getFirst().facts()).memory();
  }
}
