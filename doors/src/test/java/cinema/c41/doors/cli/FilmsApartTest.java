package cinema.c41.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Typist.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Films of one name, films that are made twice at once, and films that are made again.
class FilmsApartTest {
  private static final String SEA = "INT. SHIP - NIGHT\n\nA lamp swings.\n\nIDA\nLand.\n";

  @TempDir private Path folder = Path.of("");
  private Typist typist = new Typist(folder);

  @BeforeEach
  void sitDown() {
    typist = new Typist(folder);
  }

  @Test
  void another_film_of_that_name_is_a_film_of_its_own() {
    String first = typist.file("a/script.fountain", "EXT. MOON - DAY\n\nDust.\n");
    String second = typist.file("b/script.fountain", SEA);
    film(first);
    typist.type("circle", "1A-1", "--json");

    Answer answer = film(second);

    assertThat(answer.code()).as(answer.out()).isZero();
    assertThat(result(answer).text("film")).isEqualTo("script~2");
    assertThat(files(answer)).as("its files have its plain name").contains("script.mp4");
    assertThat(typist.type("takes").out()).contains("· 1A-1").doesNotContain("◉");
    assertThat(typist.type("takes", "--film", "script").out()).contains("◉ 1A-1");
  }

  @Test
  void a_film_stays_itself_however_much_is_rewritten() {
    String script = typist.file("a/script.fountain", "EXT. MOON - DAY\n\nDust.\n");
    film(script);
    typist.file("a/script.fountain", SEA);

    assertThat(result(film(script)).text("film")).isEqualTo("script");
  }

  @Test
  void a_draft_in_another_folder_is_the_same_film() {
    film(typist.file("a/script.fountain", SEA));

    Answer moved = film(typist.file("b/script.fountain", SEA + "\nEXT. PIER - DAY\n\nRain.\n"));

    assertThat(result(moved).text("film")).isEqualTo("script");
  }

  @Test
  void a_dry_run_says_which_film_it_is() {
    film(typist.file("a/script.fountain", "EXT. MOON - DAY\n\nDust.\n"));
    String second = typist.file("b/script.fountain", SEA);

    Answer plan = typist.type("film", second, "--dry-run", "--json");

    assertThat(plan.json().asObj().text("film")).isEqualTo("script~2");
  }

  @Test
  void what_is_refused_because_the_film_is_in_the_making_leaves_no_run_and_no_wish()
      throws Exception {
    typist.film();
    typist.file("short.fountain", SEA);
    typist.premises().prop().hangDrawing();
    try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Answer> filming = other.submit(() -> film(folder.resolve("short.fountain") + ""));
      typist.premises().prop().awaitDrawing();

      Answer film = film(folder.resolve("short.fountain") + "");
      Answer retake = typist.type("retake", "1A", "--json");
      typist.type("cancel");
      filming.get(1, TimeUnit.MINUTES);

      assertThat(film.problem().text("code")).isEqualTo("run/busy");
      assertThat(retake.problem().text("code")).isEqualTo("run/busy");
      assertThat(typist.type("runs", "--json").json().asList()).hasSize(2);
    }
  }

  @Test
  void a_folder_that_cannot_be_made_is_known_before_anything_is_made() {
    typist
        .premises()
        .refuseFolders(
            Problem.ofMachine("store/cannot-deliver", "no", "read-only", new Fix("x", "y")));

    Answer answer = typist.film();

    assertThat(answer.problem().text("code")).isEqualTo("store/cannot-deliver");
    assertThat(typist.type("runs", "--json").out()).isEqualTo("[]\n");
  }

  @Test
  void a_run_whose_film_was_finished_later_is_not_gone_on_with() {
    typist
        .premises()
        .prop()
        .failDrawing(Problem.ofRequest("boards/out-of-ink", "dry", "old", new Fix("buy", "x")));
    String failed = result(typist.film()).text("run");
    typist.premises().prop().drawAgain();
    typist.file("short.fountain", SEA);
    film(folder.resolve("short.fountain") + "");

    Answer resumed = typist.type("resume", "--json");

    assertThat(resumed.problem().text("code")).isEqualTo("production/nothing-to-resume");
    assertThat(typist.type("resume", failed, "--json").code()).as("asked for by name").isZero();
  }

  @Test
  void what_was_exported_follows_the_next_take_with_all_the_rest() {
    typist.film();
    typist.type("export", "prores", "--json");

    List<String> files = files(typist.type("retake", "1A", "--json"));

    assertThat(files).contains("short.mov", "short.mp4", "short.otio");
  }

  @Test
  void takes_stand_in_the_order_of_the_film_and_only_the_newest_is_what_the_script_says() {
    String script = typist.file("short.fountain", "EXT. MOON - DAY\n\nDust.\n\n" + SEA);
    film(script);
    typist.file("short.fountain", "EXT. MOON - DAY\n\nMuch dust.\n\n" + SEA);
    film(script);

    List<String> lines = typist.type("takes").out().lines().toList();

    assertThat(lines.get(0)).startsWith("  1A-1 ");
    assertThat(lines.get(1)).startsWith("· 1A-2 ");
    assertThat(lines.get(2)).startsWith("· 2A-1 ");
    assertThat(typist.type("takes", "1a").out()).contains("1A-1").doesNotContain("2A");
  }

  private Answer film(String script) {
    return typist.type("film", script, "--out", folder.resolve("film").toString(), "--json");
  }

  private static Tree.Obj result(Answer answer) {
    return answer.events().getLast().obj("result");
  }

  private static List<String> files(Answer answer) {
    return result(answer).list("files").stream().map(Tree::asText).toList();
  }
}
