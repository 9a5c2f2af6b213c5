package cinema.c41.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void steps_stay_in_the_order_in_which_they_were_planned() {
    var plan = new Plan(List.of(step("b"), step("a"), step("c", "a", "b")));

    assertThat(plan.steps()).extracting(step -> step.id().text()).containsExactly("b", "a", "c");
    assertThat(plan.size()).isEqualTo(3);
    assertThat(plan.step(new StepId("a")).needs()).isEmpty();
  }

  @Test
  void a_step_that_needs_one_that_is_not_before_it_is_a_bug() {
    assertThatThrownBy(() -> new Plan(List.of(step("a", "b"), step("b"))))
        .hasMessage("a needs b, which is not before it");
    assertThatThrownBy(() -> new Plan(List.of(step("a", "a"))))
        .hasMessage("a needs a, which is not before it");
  }

  @Test
  void two_steps_of_one_name_are_a_bug() {
    assertThatThrownBy(() -> new Plan(List.of(step("a"), step("a"))))
        .hasMessage("two steps are called a");
  }

  @Test
  void asking_for_a_step_that_was_not_planned_is_a_bug() {
    var plan = new Plan(List.of(step("a")));

    assertThat(plan.has(new StepId("b"))).isFalse();
    assertThatThrownBy(() -> plan.step(new StepId("b"))).hasMessage("no step b");
  }

  @Test
  void what_lies_between_two_steps_is_on_some_way_from_one_to_the_other() {
    var plan =
        new Plan(
            List.of(
                step("sky"),
                step("a", "sky"),
                step("b", "a"),
                step("c", "a", "sky"),
                step("beside", "a"),
                step("d", "b", "c"),
                step("after", "d")));

    assertThat(plan.between(new StepId("a"), new StepId("d")))
        .extracting(step -> step.id().text())
        .containsExactly("a", "b", "c");
  }

  @Test
  void a_deadline_grows_with_the_work() {
    assertThat(Work.of("board", 0, 0.5).deadline()).hasSeconds(120);
    assertThat(Work.of("board", 96, 0.5).deadline()).hasSeconds(168);
  }

  private static Step step(String name, String... needs) {
    List<StepId> ids = Arrays.stream(needs).map(StepId::new).toList();
    var work = Work.of("thought", 1, 1);
    return new Step(new StepId(name), Stage.CUT, name, "", new Idle(), ids, work, Sha256.of(name));
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
