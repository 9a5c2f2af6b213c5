package cinema.c41.production.telling;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.Offer;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Order;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.Stage;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.plan.Work;
import cinema.c41.run.Journal.Timing;
import cinema.c41.testkit.MemoryJournal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private final MemoryJournal journal = new MemoryJournal();

  @Test
  void what_was_never_measured_has_no_estimate() {
    assertThat(estimate().of(List.of(step("a")))).isEmpty();
  }

  @Test
  void a_device_is_estimated_by_its_own_runs_alone() {
    measured("graph on Slow", 30);

    assertThat(estimate("Quick").of(List.of(step("a")))).isEmpty();
    assertThat(estimate("Slow").of(List.of(step("a")))).contains(Duration.ofSeconds(30));
  }

  @Test
  void every_device_must_have_been_measured_until_one_is_left() {
    measured("graph on Slow", 30);

    assertThat(estimate("Slow", "Quick").of(List.of(step("a")))).isEmpty();

    measured("graph on Quick", 10);
    assertThat(estimate("Slow", "Quick").of(List.of(step("a")))).contains(Duration.ofSeconds(20));
  }

  @Test
  void steps_share_the_lanes_but_one_alone_is_no_quicker_for_them() {
    measured("graph on Quick", 10);
    Estimate estimate = estimate("Quick", "Quick");

    assertThat(estimate.of(List.of(step("a")))).contains(Duration.ofSeconds(10));
    assertThat(estimate.of(List.of(step("a"), step("b"), step("c"), step("d"))))
        .contains(Duration.ofSeconds(20));
  }

  @Test
  void steps_that_need_each_other_come_one_after_the_other() {
    measured("graph on Quick", 10);

    assertThat(estimate("Quick", "Quick").of(List.of(step("a"), step("b", "a"), step("c", "b"))))
        .contains(Duration.ofSeconds(30));
  }

  @Test
  void what_is_probably_not_needed_takes_no_time_and_what_nobody_knows_has_no_estimate() {
    measured("graph on Quick", 10);
    Estimate estimate = estimate("Quick");

    assertThat(estimate.of(List.of(step("a"), sized("b", 0)))).contains(Duration.ofSeconds(10));
    assertThat(estimate.of(List.of(step("a"), sized("b", -1)))).isEmpty();
  }

  @Test
  void a_kind_that_was_measured_again_is_looked_up_again() {
    measured("graph on Quick", 10);
    Estimate estimate = estimate("Quick");
    assertThat(estimate.of(List.of(step("a")))).contains(Duration.ofSeconds(10));

    measured("graph on Quick", 20);
    estimate.refresh("graph");

    assertThat(estimate.of(List.of(step("a")))).contains(Duration.ofSeconds(15));
  }

  private Estimate estimate(String... devices) {
    var offer =
        new Offer(
            "models",
            "1",
            "1",
            Set.of(),
            Math.max(1, devices.length),
            List.of(),
            List.of(),
            List.of(devices));
    return new Estimate(journal, List.of(offer));
  }

  private void measured(String kind, int seconds) {
    journal.time(kind, new Timing(1, Duration.ofSeconds(seconds)));
  }

  private static Step step(String id, String... needs) {
    return sized(id, 1, needs);
  }

  private static Step sized(String id, double amount, String... needs) {
    List<StepId> before = Arrays.stream(needs).map(StepId::new).toList();
    var work = new Work("graph", amount, Duration.ofHours(1));
    return new Step(
        new StepId(id), Stage.PIECES, id, "models", new Idle(), before, work, Sha256.of(id));
  }

  private record Idle() implements Recipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj();
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return new Order.Facts(Tree.obj());
    }
  }
}
