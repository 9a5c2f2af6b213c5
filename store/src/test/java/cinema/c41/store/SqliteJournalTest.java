package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.plan.Made;
import cinema.c41.plan.StepId;
import cinema.c41.run.Journal;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.Outcome;
import cinema.c41.run.RunState;
import cinema.c41.testkit.JournalContract;
import cinema.c41.testkit.ManualClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest implements JournalContract {
  @TempDir Path home;
  private final ManualClock clock = new ManualClock();
  private Store store;
  private Store other;

  @BeforeEach
  void open() {
    store = Store.open(home, clock);
    other = Store.open(home, clock);
  }

  @AfterEach
  void close() {
    store.close();
    other.close();
  }

  @Override
  public Journal journal() {
    return store.journal();
  }

  @Override
  public Journal elsewhere() {
    return other.journal();
  }

  @Test
  void everything_is_there_after_closing_and_opening_again() {
    journal().append(RUN, start());
    journal().append(RUN, new JournalEntry.RunEnded(Outcome.DONE));
    journal().time("board", new Journal.Timing(3, Duration.ofMillis(40)));

    close();
    open();

    assertThat(journal().entries(RUN))
        .containsExactly(start(), new JournalEntry.RunEnded(Outcome.DONE));
    assertThat(journal().runs())
        .containsExactly(
            new Journal.Row(
                RUN,
                "last-orders",
                Instant.parse("2026-03-01T12:00:00Z"),
                java.util.Optional.of(Outcome.DONE)));
    assertThat(journal().timings("board", 9)).hasSize(1);
  }

  @Test
  void no_entries_are_no_change() {
    journal().append(RUN, List.of());

    assertThat(journal().entries(RUN)).isEmpty();
  }

  @Test
  void a_run_is_started_once() {
    journal().append(RUN, start());

    assertThatThrownBy(() -> journal().append(RUN, start()))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> assertThat(e.problem().code()).hasToString("store/run-exists"));
  }

  @Test
  void one_who_is_at_fault_does_not_take_others_of_the_same_moment_along()
      throws InterruptedException {
    journal().append(RUN, start());

    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      var done =
          IntStream.range(0, 200)
              .mapToObj(i -> i % 10 == 0 ? start() : attempt(i))
              .map(entry -> writers.submit(() -> journal().append(RUN, entry)))
              .toList();
      writers.shutdown();
      assertThat(writers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();

      assertThat(done).filteredOn(one -> one.state() == Future.State.FAILED).hasSize(20);
    }

    assertThat(journal().entries(RUN)).hasSize(1 + 180);
  }

  @Test
  void numbers_without_holes_are_given_to_all_processes() {
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Journal one : List.of(journal(), elsewhere(), journal(), elsewhere())) {
        writers.execute(
            () -> IntStream.rangeClosed(1, 100).forEach(i -> one.append(RUN, attempt(i))));
      }
    }

    List<Integer> numbers =
        store.database().list("SELECT seq FROM entries ORDER BY seq", row -> row.getInt(1));
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 400).boxed().toList());
  }

  @Test
  void timings_are_kept_for_the_last_two_hundred_of_a_kind() {
    for (int i = 1; i <= 250; i++) {
      journal().time("board", new Journal.Timing(i, Duration.ofMillis(i)));
      journal().time("voice " + i, new Journal.Timing(i, Duration.ofMillis(i)));
    }

    assertThat(journal().timings("board", 1000)).hasSize(200);
    assertThat(journal().timings("board", 1).getFirst().amount()).isEqualTo(250);
    assertThat(journal().timings("voice 1", 1000)).hasSize(1);
  }

  @Test
  void an_entry_of_a_newer_version_is_a_problem_and_not_a_riddle() {
    journal().append(RUN, start());
    tamper("{\"kind\":\"lights-dimmed\",\"step\":\"shot/12A\"}");

    assertThatThrownBy(() -> journal().entries(RUN))
        .isInstanceOfSatisfying(
            C41Exception.class, e -> assertThat(e.problem().code()).hasToString("run/newer-entry"));
  }

  @Test
  void an_entry_that_is_torn_is_damage() {
    journal().append(RUN, start());
    tamper("{\"kind\":\"run-started\",\"project\":\"last-or");

    assertThatThrownBy(() -> journal().entries(RUN))
        .isInstanceOfSatisfying(
            C41Exception.class, e -> assertThat(e.problem().code()).hasToString("store/damaged"));
  }

  @Test
  void a_run_of_forty_thousand_entries_is_read_and_folded() {
    var batch = new ArrayList<JournalEntry>();
    batch.add(start());
    for (int i = 0; i < 20_000; i++) {
      batch.add(attempt(i));
      batch.add(made(i));
    }
    long begun = System.nanoTime();
    journal().append(RUN, batch);
    long written = System.nanoTime();

    RunState state = RunState.of(journal().entries(RUN));

    System.out.printf(
        "40,001 entries: written in %d ms, read and folded in %d ms%n",
        (written - begun) / 1_000_000, (System.nanoTime() - written) / 1_000_000);
    assertThat(state.done()).isEqualTo(20_000);
  }

  private void tamper(String json) {
    int changed = store.database().change(sql -> sql.run("UPDATE entries SET entry = ?", json));
    assertThat(changed).isEqualTo(1);
  }

  private static JournalEntry start() {
    return new JournalEntry.RunStarted("last-orders", Tree.obj().with("takes", 1));
  }

  private static JournalEntry attempt(int number) {
    return new JournalEntry.AttemptStarted(new StepId("shot/" + number), number, "boards");
  }

  private static JournalEntry made(int number) {
    Sha256 hash = Sha256.of("made " + number);
    var asset = new Asset(new AssetId(hash), "video/mp4", 123_456);
    var output = new Made.Output("picture", asset, Tree.obj().with("frames", 96));
    return new JournalEntry.StepMade(
        new StepId("shot/" + number), hash, Made.of(List.of(output)), Duration.ofMillis(1234));
  }
}
