package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.engine.Desk;
import cinema.c41.plan.StepId;
import cinema.c41.run.RunId;
import cinema.c41.testkit.ManualClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderDesksTest {
  private static final RunId RUN = new RunId("r7k2mq");

  @TempDir Path home;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(home, new ManualClock());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_desk_is_an_empty_folder_that_is_named_after_its_step() {
    Desk desk = store.desks().open(RUN, new StepId("shot/12A"), 3);

    assertThat(desk.folder()).isEmptyDirectory();
    assertThat(desk.folder()).isEqualTo(home.resolve("work/r7k2mq/shot_12A-3"));
  }

  @Test
  void a_desk_reads_from_the_vault() {
    var asset = store.vault().keep("reel".getBytes(StandardCharsets.UTF_8), "video/mp4");

    Desk desk = store.desks().open(RUN, new StepId("shot/12A"), 1);

    assertThat(desk.asset(asset.id())).hasContent("reel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc", "..", "/", "a\0b", "shot/../12A", "~", "C:\\x", "ﾅ…/\n"})
  void no_name_leads_out_of_the_folder(String step) {
    Desk desk = store.desks().open(RUN, new StepId(step), 1);

    assertThat(desk.folder().getParent()).isEqualTo(home.resolve("work/r7k2mq"));
    assertThat(desk.folder()).isEmptyDirectory();
  }

  @Test
  void steps_whose_names_look_alike_do_not_share_a_desk() {
    List<String> alike = List.of("shot/12A", "shot_12A", "shot 12A", "shot:12A", "ß".repeat(300));

    List<Path> folders =
        alike.stream().map(step -> store.desks().open(RUN, new StepId(step), 1).folder()).toList();

    assertThat(folders).doesNotHaveDuplicates();
  }

  @Test
  void a_cleared_desk_is_gone_with_everything_in_it_and_nothing_beyond() throws IOException {
    Path outside = Files.createDirectories(home.resolve("outside"));
    Files.writeString(outside.resolve("precious"), "x");
    Path folder = store.desks().open(RUN, new StepId("shot/12A"), 1).folder();
    Files.createDirectories(folder.resolve("frames/one"));
    Files.createSymbolicLink(folder.resolve("frames/link"), outside);

    store.desks().clear(RUN, new StepId("shot/12A"), 1);

    assertThat(folder).doesNotExist();
    assertThat(outside.resolve("precious")).exists();
  }

  @Test
  void desks_may_come_and_go_at_once() throws InterruptedException {
    try (var attempts = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = IntStream.range(0, 8).mapToObj(i -> attempts.submit(() -> comeAndGo(i))).toList();
      attempts.shutdown();

      assertThat(attempts.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
      assertThat(done).extracting(Future::state).containsOnly(Future.State.SUCCESS);
    }
  }

  @Test
  void what_a_killed_process_left_is_kept_for_an_engine_that_has_outlived_it() {
    Path folder = store.desks().open(RUN, new StepId("shot/12A"), 1).folder();

    try (var _ = Store.open(home, inDays(6))) {
      assertThat(folder).exists();
    }
  }

  @Test
  void what_nobody_has_come_back_to_is_cleared_away_unless_its_run_is_at_work() throws Exception {
    var running = new RunId("rrunning");
    Path stale = store.desks().open(RUN, new StepId("shot/12A"), 1).folder();
    Path busy = store.desks().open(running, new StepId("shot/12A"), 1).folder();

    try (var _ = store.locks().tryRun(running).orElseThrow();
        var _ = Store.open(home, inDays(8))) {
      assertThat(stale).doesNotExist();
      assertThat(busy).exists();
    }
  }

  @Test
  void all_desks_of_a_run_are_cleared_at_once_and_no_others() {
    Path first = store.desks().open(RUN, new StepId("shot/12A"), 1).folder();
    Path second = store.desks().open(RUN, new StepId("voice/12A/1"), 2).folder();
    Path others = store.desks().open(new RunId("rother"), new StepId("shot/12A"), 1).folder();

    store.desks().clear(RUN);
    store.desks().clear(RUN);

    assertThat(first).doesNotExist();
    assertThat(second.getParent()).doesNotExist();
    assertThat(others).exists();
  }

  /// A clock that is so far ahead of the disk's.
  private static Clock inDays(int days) {
    return Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
  }

  private void comeAndGo(int number) {
    var step = new StepId("shot/" + number);
    for (int i = 0; i < 100; i++) {
      assertThat(store.desks().open(RUN, step, i).folder()).isDirectory();
      store.desks().clear(RUN, step, i);
    }
  }
}
