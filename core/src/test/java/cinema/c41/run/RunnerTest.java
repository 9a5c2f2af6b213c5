package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import cinema.c41.plan.Plan;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void steps_are_made_after_what_they_need() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(4);

    Outcome outcome = studio.shoot(diamond(), engine);

    assertThat(outcome).isEqualTo(Outcome.DONE);
    assertThat(engine.made()).startsWith("top").endsWith("bottom").hasSize(4);
    assertThat(studio.handedOver).hasSize(1);
  }

  @Test
  void an_engine_never_has_more_jobs_than_lanes() {
    var sketch = new Sketch();
    for (int i = 0; i < 30; i++) {
      sketch.step("s" + i);
    }
    var engine = new FakeEngine(3);

    new Studio(folder).shoot(sketch.plan(), engine);

    assertThat(engine.mostAtOnce()).isBetween(1, 3);
  }

  @Test
  void what_does_not_need_a_failed_step_is_made_all_the_same() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).fails("left", problem(Blame.REQUEST, new Retry.Never()));

    Outcome outcome = studio.shoot(diamond(), engine);

    assertThat(outcome).isEqualTo(Outcome.FAILED);
    assertThat(engine.made()).containsExactlyInAnyOrder("top", "right");
    assertThat(studio.handedOver).isEmpty();
    assertThat(studio.failures()).singleElement().matches(failure -> !failure.again());
  }

  @Test
  void an_engines_fault_is_tried_again_and_a_requests_fault_is_not() {
    var studio = new Studio(folder);
    var again = new Retry.After(Duration.ofMillis(1));
    var engine =
        new FakeEngine(2)
            .fails("top", problem(Blame.ENGINE, again))
            .fails("top", problem(Blame.ENGINE, again));

    assertThat(studio.shoot(diamond(), engine)).isEqualTo(Outcome.DONE);

    assertThat(studio.failures()).hasSize(2).allMatch(RunEvent.StepFailed::again);
  }

  @Test
  void a_budget_of_retries_ends() {
    var studio = new Studio(folder);
    var again = new Retry.After(Duration.ofMillis(1));
    var engine = new FakeEngine(2);
    for (int i = 0; i < 5; i++) {
      engine.fails("top", problem(Blame.ENGINE, again));
    }

    assertThat(studio.shoot(diamond(), engine)).isEqualTo(Outcome.FAILED);

    assertThat(studio.failures()).hasSize(3);
  }

  @Test
  void an_engine_that_hangs_is_stopped_at_the_deadline() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(1).hangs("top").hangs("top");
    Plan plan = new Sketch().within(Duration.ofMillis(200)).step("top").plan();

    assertThat(studio.shoot(plan, engine)).isEqualTo(Outcome.FAILED);

    assertThat(studio.failures())
        .extracting(failure -> failure.problem().code().toString())
        .containsOnly("run/timed-out");
  }

  @Test
  void an_engine_that_crashes_is_a_problem_and_no_riddle() {
    var studio = new Studio(folder);

    Outcome outcome = studio.shoot(diamond(), new FakeEngine(1).crashes("top"));

    assertThat(outcome).isEqualTo(Outcome.FAILED);
    assertThat(studio.failures().getFirst().problem().code())
        .isEqualTo(Code.parse("engine/crashed"));
  }

  @Test
  void an_unfit_result_is_made_once_more() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).fails("judge", problem(Blame.TAKE, new Retry.Never()));

    assertThat(studio.shoot(judged(), engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.made()).containsExactly("shot", "shot", "judge", "cut");
    assertThat(studio.heard).filteredOn(RunEvent.Retake.class::isInstance).hasSize(1);
  }

  @Test
  void a_result_that_is_unfit_twice_is_a_problem() {
    var studio = new Studio(folder);
    var unfit = problem(Blame.TAKE, new Retry.Never());
    var engine = new FakeEngine(2).fails("judge", unfit).fails("judge", unfit);

    assertThat(studio.shoot(judged(), engine)).isEqualTo(Outcome.FAILED);

    assertThat(engine.made()).containsExactly("shot", "shot");
  }

  @Test
  void a_second_run_makes_nothing_that_the_first_has_made() {
    var studio = new Studio(folder);
    studio.shoot(diamond(), new FakeEngine(2));
    var engine = new FakeEngine(2);

    Outcome outcome = studio.shoot(diamond(), engine);

    assertThat(outcome).isEqualTo(Outcome.DONE);
    assertThat(engine.made()).isEmpty();
    assertThat(studio.handedOver).hasSize(2).allMatch(studio.handedOver.getFirst()::equals);
  }

  @Test
  void an_asset_that_is_gone_is_made_again() {
    var studio = new Studio(folder);
    studio.shoot(diamond(), new FakeEngine(2));
    studio.vault.lose(studio.handedOver.getFirst().get("left"));
    var engine = new FakeEngine(2);

    studio.shoot(diamond(), engine);

    assertThat(engine.made()).containsExactly("left");
  }

  @Test
  void a_run_ends_when_somebody_else_asks_for_it() throws InterruptedException {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).hangs("left");
    var canceller =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (!engine.made().contains("right")) {
                    Thread.onSpinWait();
                  }
                  studio.journal.append(studio.run, new JournalEntry.CancelAsked());
                });

    Outcome outcome = studio.shoot(diamond(), engine);
    canceller.join();

    assertThat(outcome).isEqualTo(Outcome.CANCELLED);
    assertThat(engine.made()).containsExactlyInAnyOrder("top", "right");
    assertThat(studio.shoot(diamond(), new FakeEngine(2))).isEqualTo(Outcome.DONE);
  }

  @Test
  void a_failed_run_goes_on_when_what_was_wrong_is_mended() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).fails("left", problem(Blame.MACHINE, new Retry.OnceFixed()));
    assertThat(studio.shoot(diamond(), engine)).isEqualTo(Outcome.FAILED);
    var mended = new FakeEngine(2);

    assertThat(studio.shoot(diamond(), mended)).isEqualTo(Outcome.DONE);

    assertThat(mended.made()).containsExactly("left", "bottom");
  }

  @Test
  void ten_thousand_steps_are_made_in_order() {
    var sketch = new Sketch();
    for (int i = 0; i < 10_000; i++) {
      if (i < 100) {
        sketch.step("s" + i);
      } else {
        sketch.step("s" + i, "s" + (i - 100));
      }
    }
    var studio = new Studio(folder);

    assertThat(studio.shoot(sketch.plan(), new FakeEngine(8))).isEqualTo(Outcome.DONE);

    RunState state = RunState.of(studio.journal.entries(studio.run));
    assertThat(state.isDone(new StepId("s9999"))).isTrue();
  }

  static Plan diamond() {
    return new Sketch()
        .step("top")
        .step("left", "top")
        .step("right", "top")
        .step("bottom", "left", "right")
        .plan();
  }

  private static Plan judged() {
    return new Sketch().step("shot").judge("judge", "shot").step("cut", "shot", "judge").plan();
  }

  private static Problem problem(Blame blame, Retry retry) {
    return new Problem(
        Code.parse("test/trouble"),
        "trouble",
        "it was written down",
        List.of(Fix.byHand("try again")),
        retry,
        blame,
        List.of());
  }
}
