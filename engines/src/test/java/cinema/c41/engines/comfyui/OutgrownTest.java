package cinema.c41.engines.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Problem;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.Ticket;
import cinema.c41.testkit.Heard;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Servers whose devices are not equally large.
@Timeout(60)
class OutgrownTest {
  private static final long GB = 1_000_000_000L;

  private final RecordedComfy small = RecordedComfy.open().worksOn("small", 8 * GB).isTooSmall();
  private final RecordedComfy large = RecordedComfy.open().worksOn("large", 24 * GB);

  @TempDir Path folder;
  private int desks;

  @AfterEach
  void stop() throws IOException {
    small.close();
    large.close();
  }

  @Test
  void a_job_that_is_too_large_for_a_device_goes_to_a_larger_one() throws Exception {
    Ticket ticket = Lab.ticket();
    Heard heard = desk().start(Lab.engine(small, large), Lab.slow(), ticket);

    assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
    assertThat(heard.produced().getFirst().facts().text("server")).isEqualTo("gpu1");
    assertThat(heard.fractions()).isSorted();
    assertThat(small.submitted()).containsExactly(ticket.number());
    assertThat(large.submitted()).containsExactly(ticket.number());
  }

  @Test
  void the_next_job_of_its_kind_goes_there_at_once() throws Exception {
    ComfyEngine engine = Lab.engine(small, large);
    desk().make(engine, Lab.slow());

    desk().make(engine, Lab.slow());

    assertThat(small.submitted()).hasSize(1);
    assertThat(large.executed()).hasSize(2);
  }

  @Test
  void where_no_device_is_larger_the_job_fails_for_want_of_memory() throws Exception {
    try (var equal = RecordedComfy.open().worksOn("equal", 8 * GB)) {
      ComfyEngine engine = Lab.engine(small, equal);

      Problem problem = desk().fail(engine, Lab.slow());

      assertThat(problem.code()).hasToString("comfyui/out-of-memory");
      assertThat(equal.submitted()).isEmpty();
      // Its memory may be free; whoever tries again begins there.
      assertThat(desk().make(engine, Lab.slow())).hasSize(1);
    }
  }

  @Test
  void the_machines_memory_is_no_larger_device() throws Exception {
    try (var cpu = RecordedComfy.open()) {
      Problem problem = desk().fail(Lab.engine(small, cpu), Lab.slow());

      assertThat(problem.code()).hasToString("comfyui/out-of-memory");
      assertThat(cpu.submitted()).isEmpty();
    }
  }

  private Lab desk() {
    return new Lab(folder.resolve("desk" + desks++));
  }
}
