package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.Blame;
import cinema.c41.base.Retry;
import cinema.c41.base.Tree;
import cinema.c41.engine.Ticket;
import cinema.c41.plan.Made;
import cinema.c41.plan.Plan;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import cinema.c41.testkit.Tickets;
import cinema.c41.testkit.Troubles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ResumeTest {
  private static final StepId TOP = new StepId("top");

  @TempDir private Path folder = Path.of("");

  @Test
  void a_finished_run_makes_nothing_again_and_hands_over_the_same() {
    var studio = new Studio(folder);
    studio.shoot(RunnerTest.diamond(), new FakeEngine(2));
    var engine = new FakeEngine(2);

    Outcome outcome = studio.shoot(RunnerTest.diamond(), engine);

    assertThat(outcome).isEqualTo(Outcome.DONE);
    assertThat(engine.begun()).isEmpty();
    assertThat(studio.handedOver).hasSize(2).allMatch(studio.handedOver.getFirst()::equals);
    assertThat(studio.entries()).contains(new JournalEntry.RunResumed());
  }

  @Test
  void another_run_reuses_what_was_made_from_the_same_things() {
    var studio = new Studio(folder);
    studio.shoot(RunnerTest.diamond(), new FakeEngine(2));
    var engine = new FakeEngine(2);
    var other = new RunId("rother");
    Plan longer =
        new Sketch()
            .step("top")
            .step("left", "top")
            .step("right", "top")
            .step("bottom", "left", "right")
            .step("more", "bottom")
            .plan();
    Runner runner = studio.runner(studio.journal, engine);
    runner.open(other, "film", Tree.obj());

    Outcome outcome = runner.execute(other, studio.errand(longer));

    assertThat(outcome).isEqualTo(Outcome.DONE);
    assertThat(engine.begun()).containsExactly("more");
    assertThat(studio.heard).contains(new RunEvent.Began(other, 5, 4));
    assertThat(studio.journal.entries(other))
        .filteredOn(JournalEntry.StepReused.class::isInstance)
        .hasSize(4);
  }

  @Test
  void a_run_whose_film_has_changed_makes_what_is_made_from_other_things() {
    var studio = new Studio(folder);
    studio.shoot(
        new Sketch().step("top").step("side").step("left", "top").plan(), new FakeEngine(2));
    var engine = new FakeEngine(1);
    Plan changed = new Sketch().step("top").step("side").step("left", "side").plan();

    assertThat(studio.shoot(changed, engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("left");
    assertThat(studio.state().attempts(new StepId("left"))).isEqualTo(2);
  }

  @Test
  void a_run_whose_film_has_changed_back_takes_up_what_was_made_first() {
    var studio = new Studio(folder);
    Plan first = new Sketch().step("top").step("side").step("left", "top").plan();
    Plan changed = new Sketch().step("top").step("side").step("left", "side").plan();
    studio.shoot(first, new FakeEngine(2));
    var before = studio.asset("left");
    studio.shoot(changed, new FakeEngine(2));
    var engine = new FakeEngine(1);

    assertThat(studio.shoot(first, engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).isEmpty();
    assertThat(studio.asset("left")).isEqualTo(before);
  }

  @Test
  void what_an_older_version_reused_is_found_again() {
    var studio = new Studio(folder);
    Plan plan = new Sketch().step("top").plan();
    studio.shoot(plan, new FakeEngine(1));
    studio.journal.append(studio.run, new JournalEntry.StepReused(TOP, studio.state().made(TOP)));
    var engine = new FakeEngine(1);

    assertThat(studio.shoot(plan, engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).isEmpty();
  }

  @Test
  void an_asset_that_is_gone_is_made_again_and_nothing_else() {
    var studio = new Studio(folder);
    studio.shoot(RunnerTest.diamond(), new FakeEngine(2));
    studio.vault.lose(studio.asset("left"));
    var engine = new FakeEngine(2);

    assertThat(studio.shoot(RunnerTest.diamond(), engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("left");
    assertThat(studio.vault.holds(studio.asset("left"))).isTrue();
  }

  @Test
  void a_failed_run_goes_on_when_what_was_wrong_is_mended() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).fails("left", Troubles.by(Blame.MACHINE, new Retry.OnceFixed()));
    assertThat(studio.shoot(RunnerTest.diamond(), engine)).isEqualTo(Outcome.FAILED);
    var mended = new FakeEngine(2);

    assertThat(studio.shoot(RunnerTest.diamond(), mended)).isEqualTo(Outcome.DONE);

    assertThat(mended.begun()).containsExactly("left", "bottom");
  }

  @Test
  void a_hand_over_that_failed_is_done_again_and_nothing_is_made_again() {
    var studio = new Studio(folder);
    studio.failsToHandOver(Troubles.by(Blame.MACHINE, new Retry.OnceFixed()));
    Outcome first = studio.shoot(RunnerTest.diamond(), new FakeEngine(2));
    var engine = new FakeEngine(2);

    Outcome second = studio.shoot(RunnerTest.diamond(), engine);

    assertThat(first).isEqualTo(Outcome.FAILED);
    assertThat(studio.heard(RunEvent.HandOverFailed.class)).hasSize(1);
    assertThat(second).isEqualTo(Outcome.DONE);
    assertThat(engine.begun()).isEmpty();
    assertThat(studio.handedOver).hasSize(1);
  }

  @Test
  void an_attempt_that_nobody_knows_any_more_is_interrupted_and_made_again() {
    Studio studio = interrupted("fake", "of another process");
    var engine = new FakeEngine(1);

    assertThat(studio.shoot(RunnerTest.diamond(), engine)).isEqualTo(Outcome.DONE);

    assertThat(studio.entries()).contains(new JournalEntry.AttemptInterrupted(TOP, 1));
    assertThat(studio.state().attempts(TOP)).isEqualTo(2);
    assertThat(engine.mostAtOnce()).isEqualTo(1);
  }

  @Test
  void an_attempt_of_an_engine_that_is_gone_is_interrupted() {
    Studio studio = interrupted("gone", "1");

    assertThat(studio.shoot(RunnerTest.diamond(), new FakeEngine(1))).isEqualTo(Outcome.DONE);

    assertThat(studio.entries()).contains(new JournalEntry.AttemptInterrupted(TOP, 1));
  }

  @Test
  void a_job_that_is_listened_to_again_takes_up_a_lane() {
    var studio = new Studio(folder);
    var gate = new CountDownLatch(1);
    FakeEngine engine = new FakeEngine(1).remembers().waits("top", gate);
    Plan plan = new Sketch().step("top").step("b").thought("z").plan();
    var desk = studio.desks.open(studio.run, TOP, 1);
    Ticket ticket = Tickets.start(engine, FakeEngine.job("top", "top#0"), desk, _ -> {});
    interrupt(studio, ticket);
    studio.telling(
        event -> {
          if (event instanceof RunEvent.StepMade(var step, _) && step.id().text().equals("z")) {
            gate.countDown();
          }
        });

    assertThat(studio.shoot(plan, engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("top", "b");
    assertThat(studio.heard)
        .containsSubsequence(
            new RunEvent.StepMade(plan.step(new StepId("z")), studio.state().made(new StepId("z"))),
            new RunEvent.StepStarted(plan.step(new StepId("b"))));
    assertThat(studio.state().attempts(TOP)).isEqualTo(1);
    assertThat(studio.desks.left()).isEmpty();
  }

  @Test
  void what_an_attempt_has_kept_before_its_process_died_is_part_of_what_it_makes() {
    var studio = new Studio(folder);
    FakeEngine engine = new FakeEngine(1).remembers();
    Plan plan = new Sketch().pair("top").plan();
    assertThat(studio.die(plan, engine, 4, true)).isTrue();
    assertThat(studio.entries().getLast()).isInstanceOf(JournalEntry.OutputKept.class);

    assertThat(studio.shoot(plan, engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("top", "top-notes");
    assertThat(studio.state().attempts(TOP)).isEqualTo(1);
    assertThat(studio.state().made(TOP).outputs())
        .extracting(Made.Output::role)
        .containsExactly("top", "top-notes");
    assertThat(studio.entries(JournalEntry.OutputKept.class)).hasSize(2);
  }

  @Test
  void a_file_that_was_taken_but_never_named_is_made_again() {
    var studio = new Studio(folder);
    FakeEngine engine = new FakeEngine(1).remembers();
    Plan plan = new Sketch().pair("top").plan();
    assertThat(studio.die(plan, engine, 4, false)).isTrue();

    assertThat(studio.shoot(plan, engine)).isEqualTo(Outcome.DONE);

    assertThat(studio.entries()).contains(new JournalEntry.AttemptInterrupted(TOP, 1));
    assertThat(studio.state().attempts(TOP)).isEqualTo(2);
  }

  @Test
  void a_journal_that_fails_stops_the_run_and_everybody_in_it() throws InterruptedException {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).hangs("right");
    var journal = new FullJournal(studio.journal, entry -> isOf(entry, "left"));

    var run =
        Background.run(
            () -> {
              assertThatThrownBy(() -> studio.shootOn(journal, RunnerTest.diamond(), engine))
                  .isInstanceOf(FullJournal.DiskFull.class);
              return true;
            });

    assertThat(run.join()).isTrue();
    assertThat(engine.begun()).doesNotContain("left", "bottom");
    assertThat(studio.state().outcome()).isEmpty();
    assertThat(studio.heard(RunEvent.Ended.class)).isEmpty();
    assertThat(studio.desks.left()).isEmpty();
    assertThat(studio.shoot(RunnerTest.diamond(), new FakeEngine(2))).isEqualTo(Outcome.DONE);
  }

  @Test
  void a_journal_that_fails_under_the_loop_leaves_nobody_at_work() throws InterruptedException {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).hangs("other").fails("judge", Troubles.unfit());
    var journal = new FullJournal(studio.journal, JournalEntry.RetakeOrdered.class::isInstance);
    Plan plan = new Sketch().step("other").step("shot").judge("judge", "shot").plan();

    assertThatThrownBy(() -> studio.shootOn(journal, plan, engine))
        .isInstanceOf(FullJournal.DiskFull.class);

    assertThat(engine.cancelled()).contains("other");
    assertThat(studio.state().running()).isEmpty();
    assertThat(studio.shoot(plan, new FakeEngine(2))).isEqualTo(Outcome.DONE);
  }

  @Test
  void a_journal_that_fails_while_a_job_is_looked_for_stops_the_run() {
    Studio studio = interrupted("fake", "of another process");
    var journal =
        new FullJournal(studio.journal, JournalEntry.AttemptInterrupted.class::isInstance);

    assertThatThrownBy(() -> studio.shootOn(journal, RunnerTest.diamond(), new FakeEngine(1)))
        .isInstanceOf(FullJournal.DiskFull.class);

    assertThat(studio.state().outcome()).isEmpty();
  }

  @Test
  void a_step_whose_last_word_could_not_be_written_is_made_from_what_was_kept() {
    var studio = new Studio(folder);
    var journal = new FullJournal(studio.journal, JournalEntry.StepMade.class::isInstance);

    Outcome first = studio.shootOn(journal, RunnerTest.diamond(), new FakeEngine(1));
    Outcome second = studio.shoot(RunnerTest.diamond(), new FakeEngine(1));

    assertThat(first).isEqualTo(Outcome.FAILED);
    assertThat(studio.codes()).containsExactly("c41/bug");
    assertThat(second).isEqualTo(Outcome.DONE);
  }

  @Test
  void an_errand_that_fails_leaves_nobody_at_work() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).hangs("left");
    studio.telling(
        event -> {
          if (event instanceof RunEvent.StepMade(var step, _) && step.id().text().equals("right")) {
            throw new IllegalStateException("the shelf is full");
          }
        });

    assertThatThrownBy(() -> studio.shoot(RunnerTest.diamond(), engine))
        .hasMessage("the shelf is full");

    assertThat(engine.cancelled()).containsExactly("left");
    assertThat(studio.state().outcome()).isEmpty();
    assertThat(studio.state().running()).isEmpty();
  }

  /// A run whose process died while a job was at work.
  private Studio interrupted(String engine, String number) {
    var studio = new Studio(folder);
    interrupt(studio, new Ticket(engine, number));
    return studio;
  }

  private static void interrupt(Studio studio, Ticket ticket) {
    studio.runner(studio.journal).open(studio.run, "film", Tree.obj());
    var key = RunnerTest.diamond().step(TOP).key();
    studio.journal.append(
        studio.run,
        new JournalEntry.AttemptStarted(
            TOP, 1, ticket.engine(), Optional.of(key), Optional.of(ticket)));
    studio.journal.append(studio.run, new JournalEntry.TicketIssued(TOP, 1, ticket));
  }

  private static boolean isOf(JournalEntry entry, String step) {
    return switch (entry) {
      case JournalEntry.AttemptStarted(var id, _, _, _, _) -> id.text().equals(step);
      case JournalEntry.AttemptFailed(var id, _, _) -> id.text().equals(step);
      default -> false;
    };
  }
}
