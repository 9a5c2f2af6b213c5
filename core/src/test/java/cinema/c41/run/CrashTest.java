package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.plan.Plan;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.FakeEngine;
import cinema.c41.testkit.Troubles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The process dies at every entry of the journal, just before it is durable and just after; the
/// run that is taken up again ends in the same film. One shot of it is found unfit and made again.
class CrashTest {
  private static final StepId RETAKEN = new StepId("shot1");

  @TempDir private Path folder = Path.of("");

  @Test
  void the_film_of_this_test_has_everything_in_it_that_can_be_interrupted() {
    Studio calm = calm(false);

    Set<Class<?>> kinds =
        calm.entries().stream().map(JournalEntry::getClass).collect(Collectors.toSet());
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            JournalEntry.RunStarted.class,
            JournalEntry.AttemptStarted.class,
            JournalEntry.TicketIssued.class,
            JournalEntry.OutputKept.class,
            JournalEntry.StepMade.class,
            JournalEntry.AttemptFailed.class,
            JournalEntry.RetakeOrdered.class,
            JournalEntry.RunEnded.class);
    assertThat(calm.shelf).containsOnlyKeys(ids("shot0", "shot1", "shot2"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_run_that_died_at_any_entry_ends_in_the_same_film(boolean server) {
    Studio calm = calm(server);
    int entries = calm.entries().size();

    for (int i = 1; i <= entries; i++) {
      dieAndGoOn(calm, i, true, server);
      dieAndGoOn(calm, i, false, server);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_run_that_died_again_and_again_ends_in_the_same_film(boolean server) {
    Studio calm = calm(server);
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new Random(seed);

    for (int i = 0; i < 40; i++) {
      var stormy = new Studio(folder.resolve("storm" + i));
      FakeEngine engine = engine(server);
      for (int deaths = 0; deaths < 4; deaths++) {
        stormy.die(film(), engine, 1 + random.nextInt(25), random.nextBoolean());
      }
      Outcome outcome = stormy.shoot(film(), engine);
      assertSame(calm, stormy, outcome, "storm " + i + " of -Dseed=" + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_run_whose_notes_died_with_it_ends_in_the_same_film(boolean server) {
    Studio calm = calm(server);
    int deaths = 0;

    for (boolean died = true; died; deaths++) {
      var stormy = new Studio(folder.resolve("forgetful" + deaths));
      FakeEngine engine = engine(server);
      died = stormy.die(film(), engine, MortalProcess.forgetful(deaths + 1));
      Outcome outcome = died ? stormy.shoot(film(), engine) : Outcome.DONE;
      assertSame(calm, stormy, outcome, "without the notes before entry " + (deaths + 1));
    }

    assertThat(deaths).isGreaterThan(10);
  }

  @Test
  void a_job_that_an_engine_has_kept_is_listened_to_again() {
    int rejoined = 0;

    for (int i = 2; i < calm(true).entries().size(); i++) {
      var stormy = new Studio(folder.resolve("ticket" + i));
      FakeEngine engine = engine(true);
      stormy.die(film(), engine, i, true);
      JournalEntry last = stormy.entries().getLast();
      stormy.shoot(film(), engine);
      if (last instanceof JournalEntry.TicketIssued(var step, var attempt, _)) {
        assertThat(firstEnd(stormy, step, attempt)).isNotInstanceOf(interrupted());
        rejoined++;
      }
    }

    assertThat(rejoined).isGreaterThan(5);
  }

  private static Class<? extends JournalEntry> interrupted() {
    return JournalEntry.AttemptInterrupted.class;
  }

  /// How an attempt ended.
  private static JournalEntry firstEnd(Studio studio, StepId step, int attempt) {
    for (JournalEntry entry : studio.entries()) {
      switch (entry) {
        case JournalEntry.AttemptInterrupted(var id, var n)
            when id.equals(step) && n == attempt -> {
          return entry;
        }
        case JournalEntry.AttemptFailed(var id, var n, _) when id.equals(step) && n == attempt -> {
          return entry;
        }
        case JournalEntry.AttemptStarted(var id, var n, _, _, _)
            when id.equals(step) && n > attempt ->
            throw new AssertionError(step + " was tried again while it was at work");
        case JournalEntry.StepMade(var id, _, _, _) when id.equals(step) -> {
          return entry;
        }
        default -> {}
      }
    }
    throw new AssertionError(step + " has no end");
  }

  private Studio calm(boolean server) {
    var calm = new Studio(folder.resolve("calm"));
    assertThat(calm.shoot(film(), engine(server))).isEqualTo(Outcome.DONE);
    assertConsistent(calm, "calm");
    return calm;
  }

  private void dieAndGoOn(Studio calm, int entries, boolean durable, boolean server) {
    String name = entries + (durable ? "-after" : "-before");
    var stormy = new Studio(folder.resolve(name));
    FakeEngine engine = engine(server);
    assertThat(stormy.die(film(), engine, entries, durable)).as(name).isTrue();
    JournalEntry last = stormy.entries().isEmpty() ? end() : stormy.entries().getLast();

    Outcome outcome = stormy.shoot(film(), engine);

    assertSame(calm, stormy, outcome, name);
    if (server && last instanceof JournalEntry.AttemptStarted(var step, _, var doer, _, _)) {
      // Whether its job had arrived or not: the engine was asked for it.
      assertThat(engine.begun().stream().filter(step.text()::equals).count())
          .as("%s: %s", name, step)
          .isEqualTo(doer.isEmpty() ? 0 : timesTried(calm, step));
    }
  }

  private static long timesTried(Studio studio, StepId step) {
    return studio.entries(JournalEntry.AttemptStarted.class).stream()
        .filter(entry -> entry.step().equals(step))
        .count();
  }

  private static void assertSame(Studio calm, Studio stormy, Outcome outcome, String when) {
    assertThat(outcome).as(when).isEqualTo(Outcome.DONE);
    assertThat(stormy.handedOver.getLast()).as(when).isEqualTo(calm.handedOver.getLast());
    assertThat(stormy.shelf).as(when).containsExactlyInAnyOrderEntriesOf(calm.shelf);
    assertThat(timesMade(stormy)).as(when).isEqualTo(timesMade(calm));
    assertConsistent(stormy, when);
  }

  private static void assertConsistent(Studio studio, String when) {
    assertThat(studio.putUpTwice).as(when).isEmpty();
    assertThat(againWithoutReason(studio.entries())).as(when).isEmpty();
    assertThat(studio.state().outcome()).as(when).contains(Outcome.DONE);
    assertThat(studio.state().running()).as(when).isEmpty();
    assertThat(studio.entries().getLast()).as(when).isEqualTo(end());
    attempts(studio)
        .forEach(
            (step, numbers) ->
                assertThat(numbers).as(when + ": " + step).isSorted().doesNotHaveDuplicates());
  }

  private static JournalEntry end() {
    return new JournalEntry.RunEnded(Outcome.DONE);
  }

  private static Map<StepId, Long> timesMade(Studio studio) {
    return studio.entries(JournalEntry.StepMade.class).stream()
        .collect(Collectors.groupingBy(JournalEntry.StepMade::step, Collectors.counting()));
  }

  private static Map<StepId, List<Integer>> attempts(Studio studio) {
    var attempts = new HashMap<StepId, List<Integer>>();
    for (var entry : studio.entries(JournalEntry.AttemptStarted.class)) {
      attempts.computeIfAbsent(entry.step(), _ -> new ArrayList<>()).add(entry.attempt());
    }
    return attempts;
  }

  /// Steps that were begun again although they had been made durably and nobody found them unfit.
  private static Set<StepId> againWithoutReason(List<JournalEntry> entries) {
    Set<StepId> made = new HashSet<>();
    Set<StepId> again = new HashSet<>();
    for (JournalEntry entry : entries) {
      switch (entry) {
        case JournalEntry.StepMade(var step, _, _, _) -> made.add(step);
        case JournalEntry.RetakeOrdered(var step, _, _) -> made.remove(step);
        case JournalEntry.AttemptStarted(var step, _, _, _, _) when made.contains(step) ->
            again.add(step);
        default -> {}
      }
    }
    return again;
  }

  private static FakeEngine engine(boolean server) {
    var engine =
        new FakeEngine(2)
            .rejects("check1", text -> text.contains(RETAKEN + "#0"), Troubles.unfit());
    return server ? engine.remembers() : engine;
  }

  private static Plan film() {
    var sketch = new Sketch();
    for (int i = 0; i < 3; i++) {
      sketch.step("voice" + i).pair("shot" + i, "voice" + i).judge("check" + i, "shot" + i);
    }
    return sketch
        .thought("cut", "voice0")
        .pair("sound", "voice0", "voice1", "voice2")
        .step("reel", "sound", "shot0", "check0", "shot1", "check1", "shot2", "check2")
        .plan();
  }

  private static StepId[] ids(String... names) {
    return java.util.Arrays.stream(names).map(StepId::new).toArray(StepId[]::new);
  }
}
