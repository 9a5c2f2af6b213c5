package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.plan.Plan;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import cinema.c41.testkit.Troubles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CancelTest {
  private static final StepId LEFT = new StepId("left");

  @TempDir private Path folder = Path.of("");

  @Test
  void a_run_ends_when_somebody_asks_for_it_and_the_engine_is_told() throws InterruptedException {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).hangs("left");

    var run = Background.run(() -> studio.shoot(RunnerTest.diamond(), engine));
    engine.awaitJobs(3);
    studio.runner(studio.journal).cancel(studio.run);

    assertThat(run.join()).isEqualTo(Outcome.CANCELLED);
    assertThat(engine.cancelled()).contains("left");
    assertThat(studio.entries()).contains(new JournalEntry.AttemptCancelled(LEFT, 1));
    assertThat(studio.entries().getLast()).isEqualTo(new JournalEntry.RunEnded(Outcome.CANCELLED));
    assertThat(studio.failures()).isEmpty();
    assertThat(studio.handedOver).isEmpty();
    assertThat(studio.desks.left()).isEmpty();
  }

  @Test
  void a_run_is_cancelled_from_within_as_well() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(1);
    studio.telling(
        event -> {
          if (event instanceof RunEvent.StepMade) {
            studio.runner(studio.journal).cancel(studio.run);
          }
        });

    assertThat(studio.shoot(RunnerTest.diamond(), engine)).isEqualTo(Outcome.CANCELLED);

    assertThat(engine.begun()).containsExactly("top");
  }

  @Test
  void a_cancelled_run_goes_on_where_it_was() {
    var studio = new Studio(folder);
    studio.telling(
        event -> {
          if (event instanceof RunEvent.StepMade) {
            studio.runner(studio.journal).cancel(studio.run);
          }
        });
    studio.shoot(RunnerTest.diamond(), new FakeEngine(1));
    var engine = new FakeEngine(1);
    studio.telling(_ -> {});

    assertThat(studio.shoot(RunnerTest.diamond(), engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("left", "right", "bottom");
  }

  @Test
  void a_run_that_was_cancelled_before_it_began_makes_nothing() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(1);
    studio.runner(studio.journal).open(studio.run, "film", Tree.obj());
    studio.runner(studio.journal).cancel(studio.run);

    assertThat(studio.shoot(RunnerTest.diamond(), engine)).isEqualTo(Outcome.CANCELLED);

    assertThat(engine.made()).isEmpty();
  }

  @Test
  void nobody_waits_for_a_pause_that_is_of_no_use_any_more() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(1).fails("shot", Troubles.passing(Duration.ofHours(1)));
    Plan plan = new Sketch().step("shot").plan();
    studio.telling(
        event -> {
          if (event instanceof RunEvent.StepFailed) {
            studio.runner(studio.journal).cancel(studio.run);
          }
        });

    assertThat(studio.shoot(plan, engine)).isEqualTo(Outcome.CANCELLED);

    assertThat(engine.begun()).hasSize(1);
  }

  @Test
  void what_is_made_when_the_cancel_comes_stays_made() throws InterruptedException {
    var studio = new Studio(folder);
    var gate = new CountDownLatch(1);
    var engine = new FakeEngine(2).waits("left", gate).hangs("right");
    var made = new CountDownLatch(2);
    studio.telling(
        event -> {
          if (event instanceof RunEvent.StepMade) {
            made.countDown();
          }
        });

    var run = Background.run(() -> studio.shoot(RunnerTest.diamond(), engine));
    engine.awaitJobs(3);
    gate.countDown();
    made.await();
    studio.runner(studio.journal).cancel(studio.run);
    Outcome outcome = run.join();

    assertThat(outcome).isEqualTo(Outcome.CANCELLED);
    assertThat(studio.state().isDone(LEFT)).isTrue();
  }

  @Test
  void an_engine_that_does_not_end_is_left_to_itself() throws InterruptedException {
    var studio = new Studio(folder).waitingFor(Duration.ofMillis(50));
    var engine = new FakeEngine(2).ignoresEverybody("left");

    var run = Background.run(() -> studio.shoot(RunnerTest.diamond(), engine));
    engine.awaitJobs(3);
    studio.runner(studio.journal).cancel(studio.run);

    assertThat(run.join()).isEqualTo(Outcome.CANCELLED);
    assertThat(studio.entries())
        .contains(new JournalEntry.AttemptAbandoned(LEFT, 1))
        .doesNotContain(new JournalEntry.AttemptCancelled(LEFT, 1));
    assertThat(studio.failures()).isEmpty();
    assertThat(studio.desks.left()).isEmpty();
  }

  @Test
  void a_run_with_an_abandoned_attempt_goes_on_with_another_one() throws InterruptedException {
    var studio = new Studio(folder).waitingFor(Duration.ofMillis(50));
    var engine = new FakeEngine(2).ignoresEverybody("left");
    var run = Background.run(() -> studio.shoot(RunnerTest.diamond(), engine));
    engine.awaitJobs(3);
    studio.runner(studio.journal).cancel(studio.run);
    run.join();

    assertThat(studio.shoot(RunnerTest.diamond(), engine)).isEqualTo(Outcome.DONE);

    assertThat(studio.state().attempts(LEFT)).isEqualTo(2);
  }

  @Test
  void an_engine_that_does_not_come_back_when_it_is_asked_holds_nobody_up()
      throws InterruptedException {
    var studio = new Studio(folder).waitingFor(Duration.ofMillis(50));
    var stuck = new StuckEngine();

    var run = Background.run(() -> studio.shoot(new Sketch().step("left").plan(), stuck));
    stuck.awaitStart();
    studio.runner(studio.journal).cancel(studio.run);

    assertThat(run.join()).isEqualTo(Outcome.CANCELLED);
    assertThat(studio.entries()).contains(new JournalEntry.AttemptAbandoned(LEFT, 1));
  }

  @Test
  void an_interrupted_thread_wants_its_run_to_end() throws InterruptedException {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).hangs("top");
    var outcomes = new LinkedBlockingQueue<Outcome>();

    Thread run =
        Thread.ofVirtual().start(() -> outcomes.add(studio.shoot(RunnerTest.diamond(), engine)));
    engine.awaitJobs(1);
    run.interrupt();

    assertThat(outcomes.take()).isEqualTo(Outcome.CANCELLED);
    assertThat(engine.cancelled()).containsExactly("top");
  }
}
