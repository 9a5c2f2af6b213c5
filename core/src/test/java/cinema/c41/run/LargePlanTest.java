package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.plan.Plan;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A film of ten thousand steps: a hundred scenes of a hundred steps, each after the one before.
@Timeout(120)
class LargePlanTest {
  private static final int STEPS = 10_000;
  private static final int SCENES = 100;

  /// Far more than a run of this size needs, and far less than it would take if every event of
  /// every step were kept.
  private static final long MOST_BYTES = 200_000_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void ten_thousand_steps_are_made_in_order_and_leave_little_behind() {
    var studio = new Studio(folder);
    long before = used();

    assertThat(studio.shoot(film(), new FakeEngine(8))).isEqualTo(Outcome.DONE);

    assertThat(used() - before).isLessThan(MOST_BYTES);
    assertThat(studio.state().done()).isEqualTo(STEPS);
    assertThat(studio.entries()).hasSize(2 + 4 * STEPS);
    assertThat(studio.desks.left()).isEmpty();
    assertInOrder(studio.entries());
    assertThat(studio.shoot(film(), new FakeEngine(8))).isEqualTo(Outcome.DONE);
    assertThat(studio.entries()).hasSize(2 + 4 * STEPS + 2);
  }

  @Test
  void the_queue_hands_out_ten_thousand_steps_each_once() {
    Plan plan = film();
    var state = new RunState();
    var queue = new Queue(plan, Map.of("fake", SCENES));
    queue.fill(state);
    var steps = new ArrayList<StepId>();

    for (var next = queue.next(); next.isPresent(); next = queue.next()) {
      StepId step = next.get().id();
      steps.add(step);
      state.apply(new JournalEntry.StepReused(step, cinema.c41.plan.Made.of(List.of())));
      queue.leave("fake");
      queue.made(step, state);
    }

    assertThat(steps).hasSize(STEPS).doesNotHaveDuplicates();
  }

  /// No step began before the one it needs was made.
  private static void assertInOrder(List<JournalEntry> entries) {
    Set<StepId> made = new HashSet<>();
    for (JournalEntry entry : entries) {
      switch (entry) {
        case JournalEntry.StepMade(var step, _, _, _) -> made.add(step);
        case JournalEntry.AttemptStarted(var step, _, _, _, _) when number(step) >= SCENES ->
            assertThat(made.contains(new StepId("s" + (number(step) - SCENES)))).isTrue();
        default -> {}
      }
    }
  }

  private static int number(StepId step) {
    return Integer.parseInt(step.text().substring(1));
  }

  private static Plan film() {
    var sketch = new Sketch();
    for (int i = 0; i < STEPS; i++) {
      if (i < SCENES) {
        sketch.step("s" + i);
      } else {
        sketch.step("s" + i, "s" + (i - SCENES));
      }
    }
    return sketch.plan();
  }

  private static long used() {
    System.gc();
    Runtime machine = Runtime.getRuntime();
    return machine.totalMemory() - machine.freeMemory();
  }
}
