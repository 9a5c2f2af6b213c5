package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Sha256;
import cinema.c41.film.Footage;
import cinema.c41.film.Making;
import cinema.c41.film.Project;
import cinema.c41.film.ProjectStore;
import cinema.c41.film.SceneNumbers;
import cinema.c41.film.ShotId;
import cinema.c41.film.ShotNames;
import cinema.c41.film.Take;
import cinema.c41.testkit.ManualClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteProjectsTest {
  private static final ShotId SHOT = new ShotId("12", "A");

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
  void a_project_comes_back_as_it_was() {
    var cast = new LinkedHashMap<>(Map.of("ZOË", 0));
    cast.put("ANNA", 1);
    var scenes = List.of(new SceneNumbers.Remembered("1", "INT. BAR - NIGHT", "f1"));
    var shots =
        new ShotNames(
            List.of(
                new ShotNames.Remembered(new ShotId("12A", "B"), "c1", "ANNA", false),
                new ShotNames.Remembered(new ShotId("1", "AB"), "c2", "", true)));
    var project =
        new Project(
            "last-orders",
            "/films/last",
            scenes,
            shots,
            cast,
            new Project.Choices(
                Map.of("1A", 2), Map.of("1A", 3), Map.of("1A", new Project.Promotion("final", 2))),
            "/scripts/last-orders.fountain");

    projects().save(project);
    close();
    open();

    assertThat(projects().find("last-orders")).contains(project);
    assertThat(projects().find("last-orders").orElseThrow().cast().keySet())
        .containsExactly("ZOË", "ANNA");
    assertThat(projects().find("another")).isEmpty();
  }

  @Test
  void the_project_that_was_saved_last_comes_first() {
    projects().save(Project.begun("one", "/films/one"));
    projects().save(Project.begun("two", "/films/two"));

    projects().save(Project.begun("one", "/films/elsewhere"));

    assertThat(projects().all()).extracting(Project::name).containsExactly("one", "two");
    assertThat(projects().all().getFirst().folder()).isEqualTo("/films/elsewhere");
  }

  @Test
  void takes_come_back_by_shot_and_number() {
    projects().keep("last-orders", take(2, "second"));
    projects().keep("last-orders", take(1, "first"));
    projects().keep("another", take(1, "third"));

    assertThat(projects().takes("last-orders").of("12A"))
        .containsExactly(take(1, "first"), take(2, "second"));
  }

  @Test
  void a_take_that_was_made_the_same_way_is_kept_once() {
    boolean first = projects().keep("last-orders", take(1, "same"));
    boolean again = projects().keep("last-orders", take(1, "same"));
    boolean renumbered = projects().keep("last-orders", take(2, "same"));

    assertThat(first).isTrue();
    assertThat(again).isFalse();
    assertThat(renumbered).isFalse();
    assertThat(projects().takes("last-orders").all()).containsExactly(take(1, "same"));
  }

  @Test
  void no_take_is_ever_replaced() {
    projects().keep("last-orders", take(1, "first"));

    assertThatThrownBy(() -> projects().keep("last-orders", take(1, "second")))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> assertThat(e.problem().code()).hasToString("store/take-number-taken"));

    assertThat(projects().takes("last-orders").all()).containsExactly(take(1, "first"));
  }

  @Test
  void of_many_who_keep_one_take_exactly_one_is_told_that_it_is_new() throws InterruptedException {
    try (var other = Store.open(home, new ManualClock());
        var keepers = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          IntStream.range(0, 20)
              .mapToObj(i -> i % 2 == 0 ? projects() : other.projects())
              .map(one -> keepers.submit(() -> one.keep("last-orders", take(1, "same"))))
              .toList();

      keepers.shutdown();
      assertThat(keepers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
      assertThat(answers.stream().filter(Future::resultNow).count()).isEqualTo(1);
    }
  }

  private ProjectStore projects() {
    return store.projects();
  }

  private static Take take(int number, String words) {
    Sha256 key = Sha256.of(words);
    var picture = new Asset(new AssetId(key), "video/mp4", 99);
    return new Take(
        SHOT,
        number,
        new Making(key, 0, -41, "boards 1"),
        new Footage(picture, 8, 96, List.of()),
        Instant.parse("2026-03-01T12:00:00.123456789Z"));
  }
}
