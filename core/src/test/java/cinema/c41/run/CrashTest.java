package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.plan.Plan;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process dies at every entry of the journal, just before it is durable and just after; the
/// run that is taken up again ends in the same film.
class CrashTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void a_run_that_died_at_any_entry_ends_in_the_same_film() {
    var calm = new Studio(folder.resolve("calm"));
    calm.shoot(film(), new FakeEngine(2));
    int entries = calm.journal.size(calm.run);
    assertThat(entries).isGreaterThan(40);

    for (int i = 1; i <= entries; i++) {
      dieAndGoOn(calm, i, true);
      dieAndGoOn(calm, i, false);
    }
  }

  @Test
  void a_run_that_died_again_and_again_ends_in_the_same_film() {
    var calm = new Studio(folder.resolve("calm"));
    calm.shoot(film(), new FakeEngine(2));
    long seed = System.nanoTime();
    var random = new Random(seed);

    for (int i = 0; i < 25; i++) {
      var stormy = new Studio(folder.resolve("stormy" + i));
      for (int deaths = 0; deaths < 4; deaths++) {
        die(stormy, 1 + random.nextInt(20), random.nextBoolean());
      }
      Outcome outcome = stormy.shoot(film(), new FakeEngine(2));
      assertSame(calm, stormy, outcome, "seed " + seed + ", storm " + i);
    }
  }

  private void dieAndGoOn(Studio calm, int entries, boolean durable) {
    String name = entries + (durable ? "-after" : "-before");
    var stormy = new Studio(folder.resolve(name));
    die(stormy, entries, durable);

    Outcome outcome = stormy.shoot(film(), new FakeEngine(2));

    assertSame(calm, stormy, outcome, name);
  }

  private static void die(Studio studio, int entries, boolean durable) {
    try {
      studio.shootAndDie(film(), new FakeEngine(2), entries, durable);
    } catch (RuntimeException death) {
      assertThat(death.getClass().getSimpleName()).isEqualTo("Death");
    }
  }

  private static void assertSame(Studio calm, Studio stormy, Outcome outcome, String when) {
    assertThat(outcome).as(when).isEqualTo(Outcome.DONE);
    assertThat(stormy.handedOver.getLast()).as(when).isEqualTo(calm.handedOver.getLast());
    assertThat(madeTwice(stormy.journal.entries(stormy.run))).as(when).isEmpty();
  }

  /// Steps that were made again although they had been made durably.
  private static Set<StepId> madeTwice(List<JournalEntry> entries) {
    Set<StepId> made = new HashSet<>();
    Set<StepId> twice = new HashSet<>();
    for (JournalEntry entry : entries) {
      if (entry instanceof JournalEntry.StepMade(var step, _, _, _) && !made.add(step)) {
        twice.add(step);
      }
    }
    return twice;
  }

  private static Plan film() {
    var sketch = new Sketch();
    for (int i = 0; i < 4; i++) {
      sketch.step("voice" + i).step("shot" + i, "voice" + i).judge("check" + i, "shot" + i);
    }
    return sketch.step("cut", "shot0", "shot1", "shot2", "shot3").step("reel", "cut").plan();
  }
}
