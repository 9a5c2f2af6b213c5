package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Blame;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import cinema.c41.base.Tree;
import cinema.c41.engine.Ticket;
import cinema.c41.plan.Plan;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import cinema.c41.testkit.Tickets;
import cinema.c41.testkit.Troubles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Engines that live on when the process of C41 dies: what they were asked to do is neither lost
/// nor done twice. Entries of a run of one step are counted: it starts (1), the attempt starts (2),
/// the ticket is issued (3), the output is kept (4), the step is made (5).
@Timeout(60)
class OutsideEngineTest {
  private static final StepId TOP = new StepId("top");
  private static final Problem AWAY = Troubles.by(Blame.ENGINE, new Retry.OnceFixed());

  @TempDir private Path folder = Path.of("");

  @Test
  void a_job_that_was_taken_and_never_confirmed_is_not_done_twice() {
    var studio = new Studio(folder);
    FakeEngine engine = new FakeEngine(1).remembers();
    assertThat(studio.die(top(), engine, 3, false)).isTrue();
    assertThat(studio.entries().getLast()).isInstanceOf(JournalEntry.AttemptStarted.class);

    assertThat(studio.shoot(top(), engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("top");
    assertThat(studio.state().attempts(TOP)).isEqualTo(1);
  }

  @Test
  void a_job_that_never_arrived_is_started() {
    var studio = new Studio(folder);
    FakeEngine engine = new FakeEngine(1).remembers();
    assertThat(studio.die(top(), engine, 2, true)).isTrue();
    assertThat(engine.begun()).isEmpty();

    assertThat(studio.shoot(top(), engine)).isEqualTo(Outcome.DONE);

    assertThat(engine.begun()).containsExactly("top");
    assertThat(studio.entries()).contains(new JournalEntry.AttemptInterrupted(TOP, 1));
  }

  @Test
  void a_job_of_which_nobody_can_say_anything_is_not_started_again_unasked() {
    var studio = new Studio(folder);
    FakeEngine engine = new FakeEngine(1).cannotSay();
    assertThat(studio.die(top(), engine, 3, false)).isTrue();

    Outcome first = studio.shoot(top(), engine);

    assertThat(first).isEqualTo(Outcome.FAILED);
    assertThat(studio.codes()).containsExactly("run/fate-unknown");
    assertThat(engine.begun()).containsExactly("top");
    // Whoever goes on now has been told.
    assertThat(studio.shoot(top(), engine)).isEqualTo(Outcome.DONE);
    assertThat(engine.begun()).containsExactly("top", "top");
  }

  @Test
  void an_engine_that_cannot_be_reached_is_asked_again_when_the_run_goes_on() {
    var studio = new Studio(folder);
    FakeEngine engine = new FakeEngine(1).remembers().isAway(AWAY).isAway(AWAY);
    assertThat(studio.die(top(), engine, 3, true)).isTrue();

    Outcome first = studio.shoot(top(), engine);
    Outcome second = studio.shoot(top(), engine);
    int desks = studio.desks.left().size();
    Outcome third = studio.shoot(top(), engine);

    assertThat(first).isEqualTo(Outcome.FAILED);
    assertThat(second).isEqualTo(Outcome.FAILED);
    assertThat(studio.failures()).extracting(RunEvent.StepFailed::problem).containsOnly(AWAY);
    assertThat(desks).as("its engine may still be at work there").isEqualTo(1);
    assertThat(third).isEqualTo(Outcome.DONE);
    assertThat(engine.begun()).containsExactly("top");
    assertThat(studio.state().attempts(TOP)).isEqualTo(1);
    assertThat(studio.desks.left()).isEmpty();
  }

  @Test
  void a_step_whose_engine_cannot_be_reached_stops_no_other_step() {
    var studio = new Studio(folder);
    FakeEngine engine = new FakeEngine(1).remembers().isAway(AWAY);
    Plan plan = new Sketch().step("top").step("other").step("bottom", "top").plan();
    assertThat(studio.die(plan, engine, 3, true)).isTrue();

    assertThat(studio.shoot(plan, engine)).isEqualTo(Outcome.FAILED);

    assertThat(engine.begun()).containsExactly("top", "other");
    assertThat(studio.state().running()).containsOnlyKeys(TOP);
    assertThat(studio.state().isDone(new StepId("other"))).isTrue();
  }

  @Test
  void a_job_for_what_the_film_no_longer_is_is_called_off() {
    var studio = new Studio(folder);
    FakeEngine engine = new FakeEngine(2).remembers().hangs("top");
    assertThat(studio.die(top(), engine, 3, true)).isTrue();
    Plan changed = new Sketch().step("base").step("top", "base").plan();

    assertThat(studio.shoot(changed, engine)).isEqualTo(Outcome.DONE);

    assertThat(studio.entries()).contains(new JournalEntry.AttemptInterrupted(TOP, 1));
    assertThat(engine.begun()).containsExactly("top", "base", "top");
    assertThat(engine.made()).containsExactly("base", "top");
  }

  @Test
  void a_job_for_a_step_that_is_not_planned_any_more_is_called_off() throws InterruptedException {
    var studio = new Studio(folder);
    FakeEngine engine = new FakeEngine(2).remembers().hangs("top");
    assertThat(studio.die(top(), engine, 3, true)).isTrue();

    assertThat(studio.shoot(new Sketch().step("base").plan(), engine)).isEqualTo(Outcome.DONE);

    engine.awaitCancel();
    assertThat(engine.cancelled()).containsExactly("top");
    assertThat(studio.state().running()).isEmpty();
    assertThat(studio.desks.left()).isEmpty();
  }

  @Test
  void a_job_that_an_older_version_wrote_down_without_saying_what_it_makes_is_not_trusted() {
    var studio = new Studio(folder);
    FakeEngine engine = new FakeEngine(2).remembers();
    var desk = studio.desks.open(studio.run, TOP, 1);
    Ticket ticket = Tickets.start(engine, FakeEngine.job("top", "something else"), desk, _ -> {});
    studio.runner(studio.journal).open(studio.run, "film", Tree.obj());
    studio.journal.append(studio.run, new JournalEntry.AttemptStarted(TOP, 1, "fake"));
    studio.journal.append(studio.run, new JournalEntry.TicketIssued(TOP, 1, ticket));

    assertThat(studio.shoot(top(), engine)).isEqualTo(Outcome.DONE);

    assertThat(studio.entries()).contains(new JournalEntry.AttemptInterrupted(TOP, 1));
    assertThat(studio.vault.path(studio.asset("top"))).hasContent("top#0");
  }

  private static Plan top() {
    return new Sketch().step("top").plan();
  }
}
