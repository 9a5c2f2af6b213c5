package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Blame;
import cinema.c41.base.Retry;
import cinema.c41.plan.Plan;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import cinema.c41.testkit.Troubles;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class RetryTest {
  private static final StepId SHOT = new StepId("shot");
  private static final Retry SOON = new Retry.After(Duration.ofMillis(1));

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"ENGINE, 3", "MACHINE, 2", "TIMEOUT, 2", "REQUEST, 1", "TAKE, 1", "BUG, 1"})
  void a_step_is_tried_as_often_as_whose_fault_it_was_allows(Blame whose, int attempts) {
    var studio = new Studio(folder);
    var engine = new FakeEngine(1).fails("shot", 9, Troubles.by(whose, SOON));

    assertThat(studio.shoot(shot(), engine)).isEqualTo(Outcome.FAILED);

    assertThat(engine.begun()).hasSize(attempts);
    assertThat(studio.failures()).hasSize(attempts);
    assertThat(studio.failures().getLast().again()).isFalse();
    assertThat(studio.state().attempts(SHOT)).isEqualTo(attempts);
    assertThat(studio.state().step(SHOT)).isInstanceOf(RunState.StepState.Failed.class);
  }

  @ParameterizedTest
  @EnumSource(Blame.class)
  void what_cannot_pass_by_itself_is_not_tried_again(Blame whose) {
    var studio = new Studio(folder);
    var engine =
        new FakeEngine(1)
            .fails("shot", Troubles.by(whose, new Retry.Never()))
            .fails("other", Troubles.by(whose, new Retry.OnceFixed()));

    studio.shoot(new Sketch().step("shot").step("other").plan(), engine);

    assertThat(engine.begun()).containsExactlyInAnyOrder("shot", "other");
  }

  @Test
  void one_party_does_not_use_up_the_budget_of_another() {
    var studio = new Studio(folder);
    var engine =
        new FakeEngine(1)
            .fails("shot", 2, Troubles.by(Blame.ENGINE, SOON))
            .fails("shot", Troubles.by(Blame.MACHINE, SOON))
            .fails("shot", Troubles.by(Blame.TIMEOUT, SOON));

    assertThat(studio.shoot(shot(), engine)).isEqualTo(Outcome.DONE);

    assertThat(studio.failures()).hasSize(4).allMatch(RunEvent.StepFailed::again);
    assertThat(studio.state().attempts(SHOT)).isEqualTo(5);
  }

  @Test
  void a_run_that_goes_on_has_its_budgets_back() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(1).fails("shot", 5, Troubles.by(Blame.ENGINE, SOON));
    Outcome first = studio.shoot(shot(), engine);

    Outcome second = studio.shoot(shot(), engine);

    assertThat(first).isEqualTo(Outcome.FAILED);
    assertThat(second).isEqualTo(Outcome.DONE);
    assertThat(studio.state().attempts(SHOT)).isEqualTo(6);
  }

  @Test
  void others_go_on_while_a_step_waits_to_be_tried_again() {
    var studio = new Studio(folder);
    var pause = new Retry.After(Duration.ofMillis(100));
    var engine = new FakeEngine(1).fails("shot", Troubles.by(Blame.ENGINE, pause));

    studio.shoot(new Sketch().step("shot").step("other").plan(), engine);

    assertThat(engine.begun()).containsExactly("shot", "other", "shot");
  }

  @Test
  void an_engine_that_hangs_is_stopped_at_the_deadline() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(1).hangs("shot").emitsNothing("shot");
    Plan plan = new Sketch().within(Duration.ofMillis(50)).step("shot").plan();

    assertThat(studio.shoot(plan, engine)).isEqualTo(Outcome.FAILED);

    assertThat(studio.codes()).containsExactly("run/timed-out", "run/timed-out");
    assertThat(studio.failures().getFirst().problem().blame()).isEqualTo(Blame.TIMEOUT);
    assertThat(engine.cancelled()).containsExactly("shot", "shot");
  }

  @Test
  void an_engine_that_does_not_end_after_its_deadline_holds_nobody_up() {
    var studio = new Studio(folder).waitingFor(Duration.ofMillis(50));
    var engine = new FakeEngine(2).ignoresEverybody("shot");
    Plan plan = new Sketch().within(Duration.ofMillis(50)).step("shot").plan();

    studio.shoot(plan, engine);

    assertThat(studio.codes()).startsWith("run/timed-out");
    assertThat(studio.failures().getFirst().again()).isTrue();
  }

  @Test
  void an_engine_that_does_not_come_back_when_it_is_asked_is_given_up_at_the_deadline() {
    var studio = new Studio(folder).waitingFor(Duration.ofMillis(50));
    Plan plan = new Sketch().within(Duration.ofMillis(50)).step("shot").plan();

    assertThat(studio.shoot(plan, new StuckEngine())).isEqualTo(Outcome.FAILED);

    assertThat(studio.codes()).containsExactly("run/timed-out", "run/timed-out");
  }

  @Test
  void an_engine_that_gives_up_unasked_has_failed() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(1).givesUp("shot");

    assertThat(studio.shoot(shot(), engine)).isEqualTo(Outcome.DONE);

    assertThat(studio.codes()).containsExactly("run/engine-stopped");
    assertThat(studio.failures()).allMatch(RunEvent.StepFailed::again);
  }

  private static Plan shot() {
    return new Sketch().step("shot").plan();
  }
}
