package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Blame;
import cinema.c41.base.Retry;
import cinema.c41.engine.Ticket;
import cinema.c41.plan.Made;
import cinema.c41.plan.Plan;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import cinema.c41.testkit.Troubles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
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
  void everything_that_happens_to_a_step_is_in_the_journal_in_order() {
    var studio = new Studio(folder);

    Plan plan = new Sketch().step("top").plan();
    studio.shoot(plan, new FakeEngine(1));

    var top = new StepId("top");
    assertThat(studio.entries())
        .extracting(entry -> (Object) entry.getClass())
        .containsExactly(
            JournalEntry.RunStarted.class,
            JournalEntry.AttemptStarted.class,
            JournalEntry.TicketIssued.class,
            JournalEntry.OutputKept.class,
            JournalEntry.StepMade.class,
            JournalEntry.RunEnded.class);
    JournalEntry.AttemptStarted started =
        studio.entries(JournalEntry.AttemptStarted.class).getFirst();
    Ticket ticket = started.ticket().orElseThrow();
    assertThat(started)
        .isEqualTo(
            new JournalEntry.AttemptStarted(
                top, 1, "fake", Optional.of(plan.step(top).key()), Optional.of(ticket)));
    assertThat(ticket.engine()).isEqualTo("fake");
    assertThat(ticket.number()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(studio.entries()).contains(new JournalEntry.TicketIssued(top, 1, ticket));
    Made made = studio.state().made(top);
    assertThat(studio.entries(JournalEntry.OutputKept.class))
        .extracting(JournalEntry.OutputKept::output)
        .isEqualTo(made.outputs());
    assertThat(studio.vault.path(made.output("top").asset().id())).hasContent("top#0");
  }

  @Test
  void whoever_listens_hears_how_a_run_goes() {
    var studio = new Studio(folder);
    Plan plan = new Sketch().step("top").plan();
    var engine = new FakeEngine(1).progresses("top", 0.25, 0.5);

    studio.shoot(plan, engine);

    var step = plan.step(new StepId("top"));
    assertThat(studio.heard)
        .containsExactly(
            new RunEvent.Began(studio.run, 1, 0),
            new RunEvent.StepStarted(step),
            new RunEvent.StepProgressed(step, 0),
            new RunEvent.StepProgressed(step, 0.25),
            new RunEvent.StepProgressed(step, 0.5),
            new RunEvent.StepMade(step, studio.state().made(step.id())),
            new RunEvent.Ended(studio.run, Outcome.DONE));
  }

  @Test
  void whoever_listens_sees_what_a_step_looks_like_so_far() {
    var studio = new Studio(folder);
    Plan plan = new Sketch().step("top").plan();
    byte[] image = {1, 2, 3};

    studio.shoot(plan, new FakeEngine(1).previews("top", image));

    var step = plan.step(new StepId("top"));
    assertThat(studio.heard).contains(new RunEvent.StepPreviewed(step, image, "image/jpeg"));
  }

  @Test
  void an_engine_has_as_many_jobs_as_lanes_and_never_more() throws InterruptedException {
    var gate = new CountDownLatch(1);
    var sketch = new Sketch();
    var engine = new FakeEngine(3);
    for (int i = 0; i < 9; i++) {
      sketch.step("s" + i);
      engine.waits("s" + i, gate);
    }
    var studio = new Studio(folder);

    var run = Background.run(() -> studio.shoot(sketch.plan(), engine));
    engine.awaitJobs(3);
    List<String> first = engine.begun();
    gate.countDown();

    assertThat(run.join()).isEqualTo(Outcome.DONE);
    assertThat(first).containsExactlyInAnyOrder("s0", "s1", "s2");
    assertThat(engine.mostAtOnce()).isEqualTo(3);
  }

  @Test
  void one_engine_does_not_wait_for_another() throws InterruptedException {
    var gate = new CountDownLatch(1);
    var slow = new FakeEngine("slow", 1).waits("a", gate);
    var quick = new FakeEngine("quick", 1);
    Plan plan = new Sketch().by("slow").step("a").step("b").by("quick").step("c").plan();
    var studio = new Studio(folder);

    var run = Background.run(() -> studio.shoot(plan, slow, quick));
    slow.awaitJobs(1);
    quick.awaitJobs(1);
    List<String> begun = slow.begun();
    gate.countDown();

    assertThat(run.join()).isEqualTo(Outcome.DONE);
    assertThat(begun).containsExactly("a");
  }

  @Test
  void what_is_only_worked_out_needs_no_engine() {
    var studio = new Studio(folder);
    Plan plan = new Sketch().pair("shot").thought("cut", "shot").plan();

    assertThat(studio.shoot(plan, new FakeEngine(1))).isEqualTo(Outcome.DONE);

    assertThat(studio.state().made(new StepId("cut")).facts().whole("outputs")).isEqualTo(2);
  }

  @Test
  void an_empty_plan_is_done_at_once() {
    assertThat(new Studio(folder).shoot(new Sketch().plan())).isEqualTo(Outcome.DONE);
  }

  @Test
  void what_does_not_need_a_failed_step_is_made_all_the_same() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).fails("left", Troubles.by(Blame.REQUEST, new Retry.OnceFixed()));

    Outcome outcome = studio.shoot(diamond(), engine);

    assertThat(outcome).isEqualTo(Outcome.FAILED);
    assertThat(engine.made()).containsExactlyInAnyOrder("top", "right");
    assertThat(studio.handedOver).isEmpty();
    assertThat(studio.failures()).singleElement().matches(failure -> !failure.again());
    assertThat(studio.state().problems()).hasSize(1);
  }

  @Test
  void an_engine_that_is_not_here_is_a_problem_of_its_steps_alone() {
    var studio = new Studio(folder);
    Plan plan = new Sketch().step("a").by("absent").step("b").step("c", "b").plan();

    assertThat(studio.shoot(plan, new FakeEngine(1))).isEqualTo(Outcome.FAILED);

    assertThat(studio.codes()).containsExactly("run/no-engine");
    assertThat(studio.state().isDone(new StepId("a"))).isTrue();
    assertThat(studio.state().attempts(new StepId("c"))).isZero();
  }

  @Test
  void an_engine_that_crashes_is_a_problem_and_no_riddle() {
    var studio = new Studio(folder);

    Outcome outcome = studio.shoot(diamond(), new FakeEngine(1).crashes("top"));

    assertThat(outcome).isEqualTo(Outcome.FAILED);
    assertThat(studio.codes()).containsExactly("engine/crashed");
  }

  @Test
  void an_engine_that_finishes_with_empty_hands_has_made_nothing() {
    var studio = new Studio(folder);
    Plan plan = new Sketch().step("shot").step("cut", "shot").plan();

    Outcome outcome = studio.shoot(plan, new FakeEngine(1).makesNothing("shot"));

    assertThat(outcome).isEqualTo(Outcome.DONE);
    assertThat(studio.codes()).containsExactly("run/made-nothing");
    assertThat(studio.failures()).allMatch(RunEvent.StepFailed::again);
    assertThat(studio.entries(JournalEntry.StepMade.class)).hasSize(2);
  }

  @Test
  void an_engine_whose_hands_stay_empty_is_not_asked_for_ever() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(1).makesNothing("shot").makesNothing("shot").makesNothing("shot");

    assertThat(studio.shoot(new Sketch().step("shot").plan(), engine)).isEqualTo(Outcome.FAILED);

    assertThat(studio.codes()).hasSize(3).containsOnly("run/made-nothing");
    assertThat(studio.failures().getLast().again()).isFalse();
  }

  @Test
  void no_two_attempts_have_the_same_ticket() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(2).makesNothing("left");
    var other = new Studio(folder.resolve("other"), new RunId("rother"));

    studio.shoot(diamond(), engine);
    other.shoot(diamond(), engine);

    assertThat(
            Stream.of(studio, other)
                .flatMap(one -> one.entries(JournalEntry.AttemptStarted.class).stream())
                .map(one -> one.ticket().orElseThrow()))
        .hasSize(9)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_bug_in_a_recipe_is_told_as_a_bug_and_stops_nobody_else() {
    var studio = new Studio(folder);
    Plan plan = new Sketch().step("shot").bug("cut", "shot").plan();
    var engine = new FakeEngine(1);

    assertThat(studio.shoot(plan, engine)).isEqualTo(Outcome.FAILED);

    assertThat(studio.codes()).containsExactly("c41/bug");
    assertThat(studio.failures().getFirst().problem().evidence()).isNotEmpty();
    assertThat(engine.made()).containsExactly("shot");
  }

  @Test
  void what_an_engine_tells_after_the_end_counts_for_nothing() {
    var studio = new Studio(folder);
    var engine = new FakeEngine(1).babbles("left", Troubles.unfit());

    assertThat(studio.shoot(diamond(), engine)).isEqualTo(Outcome.DONE);

    assertThat(studio.failures()).isEmpty();
    assertThat(studio.entries(JournalEntry.OutputKept.class)).hasSize(4);
    assertThat(studio.entries(JournalEntry.StepMade.class)).hasSize(4);
  }

  @Test
  void no_folder_is_left_when_a_run_has_ended() {
    var studio = new Studio(folder);
    var engine =
        new FakeEngine(2).fails("left", Troubles.unfit()).babbles("right", Troubles.unfit());

    studio.shoot(diamond(), new FakeEngine(2));
    studio.shoot(diamond(), engine);

    assertThat(studio.desks.left()).isEmpty();
  }

  @Test
  void what_earlier_attempts_have_left_behind_is_gone_when_a_run_has_ended() {
    var studio = new Studio(folder);
    studio.desks.open(studio.run, new StepId("left"), 7);
    var others = studio.desks.open(new RunId("rother"), new StepId("left"), 1);

    studio.shoot(diamond(), new FakeEngine(2));

    assertThat(studio.desks.left()).containsExactly(others.folder());
  }

  @Test
  void how_long_steps_took_is_remembered_for_estimates() {
    var studio = new Studio(folder);

    studio.shoot(diamond(), new FakeEngine(2));

    assertThat(studio.journal.timings("document", 9)).hasSize(4);
  }

  static Plan diamond() {
    return new Sketch()
        .step("top")
        .step("left", "top")
        .step("right", "top")
        .step("bottom", "left", "right")
        .plan();
  }
}
