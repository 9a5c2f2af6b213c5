package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.run.RunId;
import cinema.c41.testkit.ManualClock;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Between processes: [CrashTest].
class SessionLocksTest {
  private static final RunId RUN = new RunId("r7k2mq");

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

  @Test
  void a_run_is_held_once_until_it_is_given_back() throws Exception {
    var lock = store.locks().tryRun(RUN).orElseThrow();
    boolean again = store.locks().tryRun(RUN).isPresent();
    boolean elsewhere = other.locks().tryRun(RUN).isPresent();
    boolean held = other.locks().isHeld(RUN);

    lock.close();

    assertThat(again).isFalse();
    assertThat(elsewhere).isFalse();
    assertThat(held).isTrue();
    assertThat(store.locks().isHeld(RUN)).isFalse();
    assertThat(other.locks().tryRun(RUN)).isPresent();
  }

  @Test
  void giving_a_lock_back_twice_does_not_take_it_from_its_next_owner() throws Exception {
    var lock = store.locks().tryRun(RUN).orElseThrow();
    lock.close();
    var next = other.locks().tryRun(RUN);

    lock.close();

    assertThat(next).isPresent();
    assertThat(store.locks().isHeld(RUN)).isTrue();
  }

  @Test
  void films_and_runs_are_locked_apart() {
    var film = store.locks().tryFilm("r7k2mq");
    var run = store.locks().tryRun(RUN);

    assertThat(film).isPresent();
    assertThat(run).isPresent();
    assertThat(other.locks().tryFilm("r7k2mq")).isEmpty();
    assertThat(other.locks().tryFilm("Straße/../x")).isPresent();
  }

  @Test
  void a_store_that_is_closed_has_given_everything_back() {
    var lock = store.locks().tryRun(RUN);
    store.close();

    assertThat(lock).isPresent();
    assertThat(other.locks().isHeld(RUN)).isFalse();
    assertThat(other.locks().tryRun(RUN)).isPresent();
    store = Store.open(home, clock);
  }

  @Test
  void the_holder_is_known_for_people() {
    var lock = store.locks().tryRun(RUN);

    var holder = other.sessionLocks().holder(RUN).orElseThrow();

    assertThat(lock).isPresent();
    assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid());
    assertThat(holder.since()).isEqualTo(clock.instant());
  }

  @Test
  void of_many_who_try_at_once_one_gets_it_and_looking_takes_it_from_nobody() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tries =
          IntStream.range(0, 40)
              .mapToObj(i -> i % 2 == 0 ? store : other)
              .map(one -> threads.submit(() -> tryAndLook(one)))
              .toList();

      long got = tries.stream().filter(SessionLocksTest::answer).count();

      assertThat(got).isEqualTo(1);
    }
  }

  private static boolean tryAndLook(Store one) {
    boolean got = one.locks().tryRun(RUN).isPresent();
    assertThat(one.locks().isHeld(RUN)).isTrue();
    return got;
  }

  private static boolean answer(java.util.concurrent.Future<Boolean> one) {
    try {
      return one.get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
