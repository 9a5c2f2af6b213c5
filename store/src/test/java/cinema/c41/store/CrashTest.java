package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.RunId;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Real processes, really killed.
@Timeout(60)
class CrashTest {
  private static final RunId RUN = new RunId("r7k2mq");
  private static final int THREADS = 8;

  @TempDir Path home;
  @TempDir Path desk;

  @Test
  void what_was_acknowledged_survives_the_process() throws IOException, InterruptedException {
    Map<String, Integer> acknowledged = new HashMap<>();

    try (var process = Mortal.start("append", home, "" + THREADS)) {
      for (String word : process.killAfter(1500)) {
        String[] parts = word.split(" ");
        if (parts.length == 2 && parts[1].matches("\\d+")) {
          acknowledged.merge(parts[0], Integer.valueOf(parts[1]), Math::max);
        }
      }
    }

    assertThat(acknowledged).hasSize(THREADS);
    try (var store = open()) {
      acknowledged.forEach((run, last) -> requireWhole(store, new RunId(run), last));
    }
  }

  @Test
  void no_half_asset_is_ever_seen() throws IOException, InterruptedException {
    List<String> acknowledged;

    try (var process = Mortal.start("keep", home, desk.toString())) {
      acknowledged = process.killAfter(12);
    }

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(12);
    requireNothingTorn();
    try (var store = open()) {
      for (String id : acknowledged.subList(0, 12)) {
        assertThat(store.verify(AssetId.parse(id))).isTrue();
      }
      assertThat(Disk.list(home.resolve("vault/incoming"))).hasSize(1);
      assertThat(Disk.list(Disk.list(home.resolve("vault/incoming")).getFirst())).isEmpty();
    }
  }

  @Test
  void a_lock_is_held_by_another_process_until_it_is_killed()
      throws IOException, InterruptedException {
    try (var store = open();
        var process = Mortal.start("hold", home, RUN.text())) {
      String said = process.word();
      boolean held = store.locks().isHeld(RUN);
      boolean mine = store.locks().tryRun(RUN).isPresent();
      long pid = store.sessionLocks().holder(RUN).orElseThrow().pid();

      process.kill();

      assertThat(said).isEqualTo("held");
      assertThat(held).isTrue();
      assertThat(mine).isFalse();
      assertThat(pid).isNotEqualTo(ProcessHandle.current().pid());
      assertThat(store.locks().isHeld(RUN)).isFalse();
      assertThat(store.locks().tryRun(RUN)).isPresent();
    }
  }

  @Test
  void what_this_process_holds_another_is_refused() throws IOException, InterruptedException {
    try (var store = open()) {
      var lock = store.locks().tryRun(RUN);
      boolean seen;
      // A second store that looks and goes must not give the lock of the first one away.
      try (var other = open()) {
        seen = other.locks().isHeld(RUN);
      }

      try (var process = Mortal.start("hold", home, RUN.text())) {
        assertThat(process.word()).isEqualTo("refused");
      }

      assertThat(lock).isPresent();
      assertThat(seen).isTrue();
    }
  }

  @Test
  void two_processes_may_open_a_new_home_at_once_and_write_to_one_run()
      throws IOException, InterruptedException {
    try (var one = Mortal.start("share", home, RUN.text(), "300");
        var two = Mortal.start("share", home, RUN.text(), "300")) {
      assertThat(one.end()).isEqualTo("0done");
      assertThat(two.end()).isEqualTo("0done");
    }

    try (var store = open()) {
      assertThat(store.journal().entries(RUN)).hasSize(600);
      requireNoHoles(store, RUN, 600);
    }
  }

  @Test
  void a_cancel_of_another_process_is_seen_while_this_one_writes()
      throws IOException, InterruptedException {
    try (var store = open()) {
      store.journal().append(RUN, new JournalEntry.RunStarted("last-orders", Tree.obj()));
      var writers =
          IntStream.range(0, 4).mapToObj(i -> busy(store, new RunId("rbusy" + i))).toList();

      String said;
      try (var process = Mortal.start("cancel", home, RUN.text())) {
        said = process.end();
      }
      writers.forEach(Thread::interrupt);
      for (Thread writer : writers) {
        writer.join();
      }

      assertThat(said).isEqualTo("0");
      assertThat(store.journal().isCancelAsked(RUN)).isTrue();
    }
  }

  @Test
  void a_new_home_is_made_without_a_word() throws IOException, InterruptedException {
    try (var process = Mortal.start("look", home.resolve("new/home"))) {
      assertThat(process.end()).isEqualTo("00");
    }
  }

  private Store open() {
    return Store.open(home, Clock.systemUTC());
  }

  private static Thread busy(Store store, RunId run) {
    return Thread.ofPlatform()
        .start(
            () -> {
              for (int i = 1; !Thread.currentThread().isInterrupted(); i++) {
                store.journal().append(run, MortalMain.attempt(i));
              }
            });
  }

  /// Everything up to what was acknowledged, in order, and nothing by halves.
  private static void requireWhole(Store store, RunId run, int acknowledged) {
    List<JournalEntry> entries = store.journal().entries(run);
    int pairs = (entries.size() - 1) / 2;
    var expected = new ArrayList<JournalEntry>();
    expected.add(new JournalEntry.RunStarted("last-orders", Tree.obj()));
    for (int i = 1; i <= pairs; i++) {
      expected.addAll(List.of(MortalMain.attempt(i), MortalMain.attempt(i)));
    }

    assertThat(pairs).isGreaterThanOrEqualTo(acknowledged);
    assertThat(entries).isEqualTo(expected);
    requireNoHoles(store, run, entries.size());
  }

  private static void requireNoHoles(Store store, RunId run, int size) {
    assertThat(
            store
                .database()
                .list(
                    "SELECT seq FROM entries WHERE run = ? ORDER BY seq",
                    row -> row.getInt(1),
                    run.text()))
        .isEqualTo(IntStream.rangeClosed(1, size).boxed().toList());
  }

  private void requireNothingTorn() throws IOException {
    Path vault = home.resolve("vault");
    try (Stream<Path> files = Files.walk(vault)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = vault.relativize(file).toString().replace(File.separator, "");
        if (name.matches("[0-9a-f]{64}")) {
          assertThat(Sha256.of(Files.readAllBytes(file)).hex()).isEqualTo(name);
        }
      }
    }
  }
}
