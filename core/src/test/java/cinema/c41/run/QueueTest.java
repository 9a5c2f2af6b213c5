package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Sha256;
import cinema.c41.plan.Made;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.Troubles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueueTest {
  private static final Map<String, Integer> PLENTY = Map.of("fake", 99);

  private final RunState state = new RunState();

  @Test
  void steps_come_in_the_order_of_the_plan_as_far_as_their_needs_are_made() {
    Queue queue = filled(RunnerTest.diamond(), PLENTY);

    assertThat(drain(queue)).containsExactly("top");
    made(queue, "top");
    assertThat(drain(queue)).containsExactly("left", "right");
    made(queue, "right");
    assertThat(drain(queue)).isEmpty();
    made(queue, "left");
    assertThat(drain(queue)).containsExactly("bottom");
  }

  @Test
  void an_engine_gets_no_more_than_its_lanes_until_one_is_given_back() {
    Plan plan = new Sketch().step("a").step("b").step("c").plan();
    Queue queue = filled(plan, Map.of("fake", 2));

    assertThat(drain(queue)).containsExactly("a", "b");
    queue.leave("fake");
    assertThat(drain(queue)).containsExactly("c");
  }

  @Test
  void a_job_that_was_at_work_before_takes_up_a_lane() {
    Plan plan = new Sketch().step("a").step("b").plan();
    Queue queue = filled(plan, Map.of("fake", 2));

    queue.enter("fake");

    assertThat(drain(queue)).containsExactly("a");
  }

  @Test
  void who_has_no_engine_or_one_that_is_not_here_does_not_wait_for_a_lane() {
    Plan plan =
        new Sketch().step("a").thought("t").thought("u").by("absent").step("x").step("y").plan();
    Queue queue = filled(plan, Map.of("fake", 1));

    assertThat(drain(queue)).containsExactlyInAnyOrder("a", "t", "u", "x", "y");
  }

  @Test
  void what_was_made_before_is_left_out() {
    state.apply(new JournalEntry.StepReused(new StepId("top"), Made.of(List.of())));
    state.apply(new JournalEntry.StepReused(new StepId("right"), Made.of(List.of())));

    Queue queue = filled(RunnerTest.diamond(), PLENTY);

    assertThat(drain(queue)).containsExactly("left");
  }

  @Test
  void what_failed_or_is_at_work_is_left_out() {
    state.apply(new JournalEntry.AttemptFailed(new StepId("a"), 1, Troubles.unfit()));
    state.apply(new JournalEntry.AttemptStarted(new StepId("b"), 1, "fake"));

    Queue queue = filled(new Sketch().step("a").step("b").step("c").plan(), PLENTY);

    assertThat(drain(queue)).containsExactly("c");
  }

  @Test
  void a_step_that_is_offered_again_keeps_its_place() {
    Plan plan = new Sketch().step("a").step("b").step("c").plan();
    Queue queue = filled(plan, Map.of("fake", 1));
    Optional<Step> first = queue.next();

    queue.leave("fake");
    queue.offer(first.orElseThrow());

    assertThat(queue.next().map(step -> step.id().text())).contains("a");
  }

  @Test
  void what_needs_a_step_that_is_unmade_waits_again() {
    Plan plan = new Sketch().step("shot").judge("judge", "shot").step("cut", "shot").plan();
    Queue queue = filled(plan, PLENTY);
    drain(queue);
    made(queue, "shot");

    queue.unmade(new StepId("shot"));
    List<String> before = drain(queue);
    made(queue, "shot");

    assertThat(before).isEmpty();
    assertThat(drain(queue)).containsExactly("judge", "cut");
  }

  @Test
  void what_is_made_already_does_not_come_again_when_something_it_needed_is_made_anew() {
    Plan plan = RunnerTest.diamond();
    plan.steps()
        .forEach(step -> state.apply(new JournalEntry.StepReused(step.id(), Made.of(List.of()))));
    state.forget(new StepId("left"));
    Queue queue = filled(plan, PLENTY);
    List<String> first = drain(queue);

    made(queue, "left");

    assertThat(first).containsExactly("left");
    assertThat(drain(queue)).isEmpty();
  }

  @Test
  void a_step_is_not_offered_while_something_it_needs_is_missing() {
    Plan plan = RunnerTest.diamond();
    Queue queue = filled(plan, PLENTY);
    drain(queue);

    queue.offer(plan.step(new StepId("bottom")));

    assertThat(drain(queue)).isEmpty();
  }

  @Test
  void a_need_that_is_named_twice_is_one_need() {
    Plan plan = new Sketch().step("a").step("b", "a", "a").plan();
    Queue queue = filled(plan, PLENTY);
    drain(queue);

    made(queue, "a");

    assertThat(drain(queue)).containsExactly("b");
  }

  private Queue filled(Plan plan, Map<String, Integer> lanes) {
    var queue = new Queue(plan, lanes);
    queue.fill(state);
    return queue;
  }

  private void made(Queue queue, String step) {
    var id = new StepId(step);
    state.apply(new JournalEntry.StepMade(id, Sha256.of(step), Made.of(List.of()), Duration.ZERO));
    queue.made(id, state);
  }

  private static List<String> drain(Queue queue) {
    var steps = new ArrayList<String>();
    for (var next = queue.next(); next.isPresent(); next = queue.next()) {
      steps.add(next.get().id().text());
    }
    return steps;
  }
}
