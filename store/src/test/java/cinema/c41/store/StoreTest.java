package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.plan.StepId;
import cinema.c41.run.Journal;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.RunId;
import cinema.c41.testkit.ManualClock;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class StoreTest {
  private static final RunId RUN = new RunId("r7k2mq");

  private static final AssetId ASSET = new AssetId(Sha256.of(new byte[] {1}));

  @TempDir Path home;

  @Test
  void a_home_may_have_any_name() {
    Path strange = home.resolve("what? 100% ünlike & #1 'x'");

    fill(strange);

    assertThat(strange.resolve("c41.db")).exists();
    try (var store = open(strange)) {
      assertThat(store.journal().entries(RUN)).hasSize(1);
    }
  }

  @Test
  void a_new_home_may_be_opened_by_many_at_once() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 8)
          .forEach(
              i ->
                  threads.execute(
                      () -> {
                        try (var store = open(home)) {
                          store.journal().append(RUN, attempt(i));
                        }
                      }));
    }

    try (var store = open(home)) {
      assertThat(store.journal().entries(RUN)).hasSize(8);
    }
  }

  @Test
  void a_closed_store_refuses_work_and_may_be_closed_again() {
    var store = open(home);
    store.close();
    store.close();

    assertThatThrownBy(() -> store.journal().append(RUN, attempt(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void the_journal_of_an_older_version_is_brought_up_to_date() throws SQLException {
    Flyway.configure()
        .dataSource(Sql.url(home.resolve("c41.db")), null, null)
        .locations("classpath:cinema/c41/store/migrations/sqlite")
        .target("1")
        .load()
        .migrate();
    try (var sql = Sql.writing(home.resolve("c41.db"))) {
      sql.run("PRAGMA user_version = 1");
      sql.run(
          "INSERT INTO runs (id, project, started) VALUES ('rold', 'p', ?)",
          "2026-01-01T00:00:00Z");
    }

    try (var store = open(home)) {
      assertThat(store.journal().runs()).extracting(Journal.Row::project).containsExactly("p");
      assertThat(store.locks().tryRun(RUN)).isPresent();
    }
  }

  @Test
  void the_schema_s_number_is_that_of_the_last_migration() throws IOException {
    Path folder = Path.of("src/main/resources/cinema/c41/store/migrations/sqlite");

    assertThat(Disk.list(folder)).hasSize(Schema.VERSION);
    assertThat(Disk.list(folder))
        .anyMatch(file -> file.getFileName().toString().startsWith("V" + Schema.VERSION + "__"));
  }

  @Test
  void a_newer_journal_is_left_alone() throws SQLException, IOException {
    fill(home);
    try (var sql = Sql.writing(home.resolve("c41.db"))) {
      sql.run("PRAGMA user_version = 99");
    }
    byte[] before = Files.readAllBytes(home.resolve("c41.db"));

    Problem problem = problemOf(() -> open(home));

    assertThat(problem.code()).hasToString("store/newer-schema");
    assertThat(problem.why()).contains("99");
    assertThat(home.resolve("c41.db")).hasBinaryContent(before);
  }

  @Test
  void something_else_in_place_of_the_journal_is_damage() throws IOException {
    Files.writeString(home.resolve("c41.db"), "this is not a database, but a letter ".repeat(500));
    byte[] before = Files.readAllBytes(home.resolve("c41.db"));

    assertThat(problemOf(() -> open(home)).code()).hasToString("store/damaged");

    assertThat(home.resolve("c41.db")).hasBinaryContent(before);
  }

  @Test
  void a_journal_that_was_cut_off_is_damage() throws IOException {
    fill(home);
    try (var file = new RandomAccessFile(home.resolve("c41.db").toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }

    assertThat(problemOf(() -> open(home)).code()).hasToString("store/damaged");
  }

  @Test
  void a_page_of_noise_is_damage_when_it_is_read() throws IOException {
    fill(home);
    try (var file = new RandomAccessFile(home.resolve("c41.db").toFile(), "rw")) {
      byte[] noise = new byte[(int) file.length() - 4096];
      java.util.Arrays.fill(noise, (byte) 0x5a);
      file.seek(4096);
      file.write(noise);
    }

    Problem problem =
        problemOf(
            () -> {
              try (var store = open(home)) {
                store.journal().entries(RUN);
              }
            });

    assertThat(problem.code()).hasToString("store/damaged");
  }

  @Test
  void a_journal_that_was_emptied_is_not_begun_anew() throws IOException {
    fill(home);
    Files.write(home.resolve("c41.db"), new byte[0]);

    assertThat(problemOf(() -> open(home)).code()).hasToString("store/damaged");

    assertThat(home.resolve("c41.db")).isEmptyFile();
  }

  @Test
  void a_journal_that_left_its_log_behind_is_not_begun_anew() throws IOException {
    Files.writeString(home.resolve("c41.db-wal"), "the last entries");

    assertThat(problemOf(() -> open(home)).code()).hasToString("store/damaged");

    assertThat(home.resolve("c41.db-wal")).hasContent("the last entries");
  }

  @Test
  void a_journal_that_was_moved_away_is_begun_anew_and_finished_media_stay() throws IOException {
    fill(home);
    Files.delete(home.resolve("c41.db"));

    try (var store = open(home)) {
      assertThat(store.journal().runs()).isEmpty();
      assertThat(store.vault().holds(ASSET)).isTrue();
      assertThat(store.database().list("SELECT size FROM assets", row -> row.getInt(1)))
          .containsExactly(1);
    }
  }

  @Test
  void what_was_swapped_while_the_journal_was_away_is_not_taken_for_the_asset() throws IOException {
    fill(home);
    Files.delete(home.resolve("c41.db"));

    try (var store = open(home)) {
      Path file = store.vault().path(ASSET);
      Files.delete(file);
      Files.write(file, new byte[] {2});

      assertThat(store.vault().holds(ASSET)).isFalse();
    }
  }

  @Test
  void a_home_that_is_a_file_cannot_be_opened() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "x");

    assertThat(problemOf(() -> open(file)).code()).hasToString("store/cannot-open");
    assertThat(problemOf(() -> open(file.resolve("deeper"))).code())
        .hasToString("store/cannot-open");
  }

  @Test
  void a_journal_that_is_a_folder_cannot_be_opened() throws IOException {
    Files.createDirectories(home.resolve("c41.db/x"));

    assertThat(problemOf(() -> open(home)).code()).hasToString("store/cannot-open");
    assertThat(home.resolve("sessions")).isDirectoryNotContaining("glob:**.session");
  }

  @Test
  void a_full_disk_loses_nothing_and_is_got_over() {
    try (var store = open(home)) {
      store.journal().append(RUN, new JournalEntry.RunStarted("last-orders", Tree.obj()));
      limit(store, 1);

      Problem problem = problemOf(() -> fillUp(store));
      int kept = store.journal().entries(RUN).size();
      limit(store, Integer.MAX_VALUE);
      store.journal().append(RUN, attempt(0));

      assertThat(problem.code()).hasToString("store/disk-full");
      assertThat(store.journal().entries(RUN)).hasSize(kept + 1);
      assertThat(store.database().first("SELECT max(seq) FROM entries", row -> row.getInt(1)))
          .contains(kept + 1);
    }
  }

  @Test
  void a_journal_that_is_kept_busy_is_a_problem_that_passes() throws SQLException {
    fill(home);
    try (var sql = Sql.writing(home.resolve("c41.db"))) {
      var busy = new SQLException("[SQLITE_BUSY]", "", 5);

      Problem problem = StoreProblems.cannotWrite(home.resolve("c41.db"), busy);

      assertThat(problem.code()).hasToString("store/busy");
      assertThat(problem.retry()).isInstanceOf(cinema.c41.base.Retry.After.class);
      assertThat(sql.list("PRAGMA busy_timeout", row -> row.getInt(1))).containsExactly(20_000);
    }
  }

  @Test
  void what_is_committed_is_synced() {
    try (var store = open(home)) {
      int synchronous =
          store
              .database()
              .<Integer>change(
                  sql -> sql.list("PRAGMA synchronous", row -> row.getInt(1)).getFirst());
      String mode =
          store.database().first("PRAGMA journal_mode", row -> row.getString(1)).orElseThrow();

      assertThat(synchronous).isEqualTo(2);
      assertThat(mode).isEqualTo("wal");
    }
  }

  @Test
  void a_bug_in_a_change_harms_only_itself() {
    try (var store = open(home)) {
      assertThatThrownBy(
              () ->
                  store
                      .database()
                      .change(
                          _ -> {
                            throw new StackOverflowError();
                          }))
          .isInstanceOf(IllegalStateException.class);

      store.journal().append(RUN, attempt(1));

      assertThat(store.journal().entries(RUN)).hasSize(1);
    }
  }

  private static Store open(Path home) {
    return Store.open(home, new ManualClock());
  }

  private static void fill(Path home) {
    try (var store = open(home)) {
      store.journal().append(RUN, new JournalEntry.RunStarted("last-orders", Tree.obj()));
      store.vault().keep(new byte[] {1}, "video/mp4");
    }
  }

  private static void fillUp(Store store) {
    for (int i = 1; i <= 1000; i++) {
      store.journal().append(RUN, attempt(i));
    }
  }

  /// SQLite never lets a file have more pages, as if the disk had ended there.
  private static void limit(Store store, int pages) {
    assertThat(
            store
                .database()
                .<Integer>change(
                    sql ->
                        sql.list("PRAGMA max_page_count = " + pages, row -> row.getInt(1))
                            .getFirst()))
        .isPositive();
  }

  private static JournalEntry attempt(int number) {
    return new JournalEntry.AttemptStarted(new StepId("shot/" + number), number, "boards");
  }

  private static Problem problemOf(ThrowingCallable work) {
    try {
      work.call();
    } catch (C41Exception e) {
      return e.problem();
    } catch (Throwable e) {
      throw new AssertionError("not a problem, but a riddle", e);
    }
    throw new AssertionError("no problem");
  }
}
