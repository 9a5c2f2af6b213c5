package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Blame;
import cinema.c41.base.Retry;
import cinema.c41.base.Tree;
import cinema.c41.plan.Plan;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import cinema.c41.testkit.Troubles;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RetakeTest {
  private static final StepId SHOT = new StepId("shot");
  private static final StepId JUDGE = new StepId("judge");

  @TempDir private Path folder = Path.of("");

  @Test
  void an_unfit_result_is_made_once_more_in_another_way() {
    var studio = new Studio(folder);
    FakeEngine engine = rejecting("#0");

    assertThat(studio.shoot(judged(), engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("shot", "judge", "shot", "judge", "cut");
    assertThat(studio.vault.path(studio.asset("shot"))).hasContent("shot#1");
    assertThat(studio.state().retakes(SHOT)).isEqualTo(1);
    assertThat(studio.heard(RunEvent.Retake.class)).hasSize(1);
    assertThat(studio.failures()).isEmpty();
    assertThat(studio.shelf).containsEntry(SHOT, studio.asset("shot"));
  }

  @Test
  void a_result_that_is_unfit_twice_is_a_problem() {
    var studio = new Studio(folder);
    FakeEngine engine = rejecting("#");

    assertThat(studio.shoot(judged(), engine)).isEqualTo(Outcome.FAILED);

    assertThat(engine.begun()).containsExactly("shot", "judge", "shot", "judge");
    assertThat(studio.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.step().id()).isEqualTo(JUDGE));
    assertThat(studio.shelf).isEmpty();
  }

  @Test
  void a_judge_that_fails_by_another_fault_says_nothing_of_the_result() {
    var studio = new Studio(folder);
    var soon = new Retry.After(Duration.ofMillis(1));
    var engine = new FakeEngine(1).fails("judge", Troubles.by(Blame.ENGINE, soon));

    assertThat(studio.shoot(judged(), engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("shot", "judge", "judge", "cut");
    assertThat(studio.state().retakes(SHOT)).isZero();
  }

  @Test
  void an_unfit_result_is_not_reused_by_the_run_that_found_it_unfit() {
    var studio = new Studio(folder);
    studio.shoot(judged(), rejecting("#"));
    FakeEngine engine = new FakeEngine(1);

    assertThat(studio.shoot(judged(), engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("judge", "cut");
    assertThat(studio.vault.path(studio.asset("shot"))).hasContent("shot#1");
  }

  @Test
  void what_is_lost_is_made_again_in_the_way_that_was_fit_and_judged_again() {
    var studio = new Studio(folder);
    studio.shoot(judged(), rejecting("#0"));
    studio.vault.lose(studio.asset("shot"));
    FakeEngine engine = rejecting("#0");

    assertThat(studio.shoot(judged(), engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("shot", "judge");
    assertThat(studio.vault.path(studio.asset("shot"))).hasContent("shot#1");
  }

  @Test
  void another_run_does_not_trust_a_verdict_on_a_result_that_is_lost() {
    var studio = new Studio(folder);
    studio.shoot(judged(), rejecting("#0"));
    studio.vault.lose(studio.asset("shot"));
    var other = new RunId("rother");
    var runner = studio.runner(studio.journal, rejecting("#0"));
    runner.open(other, "film", Tree.obj());

    Outcome outcome = runner.execute(other, studio.errand(judged()));

    assertThat(outcome).isEqualTo(Outcome.DONE);
    assertThat(studio.vault.path(studio.asset("shot"))).hasContent("shot#1");
    assertThat(RunState.of(studio.journal.entries(other)).retakes(SHOT)).isEqualTo(1);
  }

  @Test
  void what_was_made_of_an_unfit_result_is_made_again_before_it_is_judged_again() {
    var studio = new Studio(folder);
    Plan plan = developed();
    var first = new FakeEngine(1).fails("judge", Troubles.unfit());

    assertThat(studio.shoot(plan, first)).isEqualTo(Outcome.DONE);

    assertThat(first.begun())
        .containsExactly("sky", "shot", "print", "judge", "shot", "print", "judge");
    assertThat(studio.vault.path(studio.asset("print"))).content().startsWith("print#1");
    assertThat(studio.heard(RunEvent.Retake.class))
        .singleElement()
        .satisfies(
            retake ->
                assertThat(retake.steps())
                    .extracting(step -> step.id().text())
                    .containsExactly("shot", "print"));
  }

  @Test
  void what_was_made_of_a_lost_retake_is_made_again_as_well() {
    var studio = new Studio(folder);
    studio.shoot(developed(), new FakeEngine(1).fails("judge", Troubles.unfit()));
    studio.vault.lose(studio.asset("shot"));
    studio.vault.lose(studio.asset("print"));
    var engine = new FakeEngine(1);

    assertThat(studio.shoot(developed(), engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("shot", "print", "judge");
    assertThat(studio.vault.path(studio.asset("shot"))).content().startsWith("shot#1");
  }

  private static Plan developed() {
    return new Sketch()
        .step("sky")
        .step("shot", "sky")
        .step("print", "shot", "sky")
        .judge("judge", "shot", "print")
        .plan();
  }

  /// A judge that finds results unfit whose text is like this.
  private static FakeEngine rejecting(String text) {
    return new FakeEngine(1)
        .rejects("judge", seen -> seen.contains("shot" + text), Troubles.unfit());
  }

  private static Plan judged() {
    return new Sketch().step("shot").judge("judge", "shot").step("cut", "shot", "judge").plan();
  }
}
