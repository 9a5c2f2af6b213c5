package cinema.c41.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Typist.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The life of a film at the door, with an engine of paper.
class FilmCommandsTest {
  @TempDir private Path folder = Path.of("");
  private Typist typist = new Typist(folder);

  @BeforeEach
  void sitDown() {
    typist = new Typist(folder);
  }

  @Test
  void a_film_is_told_as_json_lines_that_begin_and_end() {
    Answer answer = typist.film();

    assertThat(answer.code()).as(answer.out() + answer.err()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.eventNames())
        .contains("began", "step-started", "step-made", "forecast", "take-ready", "delivered");
    assertThat(answer.events().getLast().text("event")).isEqualTo("ended");
    Tree.Obj result = answer.events().getLast().obj("result");
    assertThat(result.text("outcome")).isEqualTo("done");
    assertThat(result.list("files")).hasSameSizeAs(typist.premises().shelf());
  }

  @Test
  void in_a_pipe_it_tells_progress_on_stderr_and_the_files_on_stdout() {
    Answer answer = typist.type("film", typist.script(), "--out", "/films/short");

    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .startsWith("✓ short: ")
        .contains("\n  /films/short/short.mp4\n")
        .contains(" in ")
        .doesNotContain("\u001b");
    assertThat(answer.err()).contains(" steps, 0 made earlier\n").contains("1/");
    assertThat(answer.err()).doesNotContain("\u001b");
  }

  @Test
  void a_dry_run_says_what_would_be_made_and_makes_nothing() {
    Answer answer = typist.type("film", typist.script(), "--dry-run");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .containsPattern("short: \\d+ steps, all to make")
        .containsPattern("voices +2 to make of 2")
        .contains("takes a time nobody knows yet");
    assertThat(typist.type("runs", "--json").out()).isEqualTo("[]\n");
    assertThat(typist.premises().shelf()).isEmpty();
  }

  @Test
  void a_dry_run_after_the_film_has_nothing_to_make() {
    typist.film();

    Answer answer =
        typist.type("film", typist.script(), "--dry-run", "--out", folder.resolve("film") + "");

    assertThat(answer.out()).contains("all made").contains("nothing to make");
  }

  @Test
  void all_words_that_mean_nothing_are_named_at_once() {
    Answer answer =
        typist.type("film", typist.script(), "--fps", "12", "--deliver", "vhs", "--json");

    assertThat(answer.code()).as("wrong usage").isEqualTo(2);
    assertThat(answer.problem().list("evidence")).hasSize(2);
  }

  @Test
  void a_film_that_fails_says_why_and_how_to_go_on() {
    var problem =
        Problem.ofRequest("boards/out-of-ink", "the ink is dry", "it is old", new Fix("buy", "x"));
    typist.premises().prop().failDrawing(problem);

    Answer answer = typist.type("film", typist.script(), "--out", "/films/short");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains("failed: board ")
        .contains("✗ the ink is dry  boards/out-of-ink")
        .containsPattern("✗ short is not done: \\d problems?\n")
        .containsPattern("c41 resume r[0-9a-z]+\n$");
  }

  @Test
  void ctrl_c_cancels_a_film_once_and_it_ends_on_130() throws Exception {
    typist.premises().prop().hangDrawing();
    try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Answer> filming = other.submit(typist::film);
      typist.premises().prop().awaitDrawing();

      boolean first = typist.interrupt().interrupt();
      boolean second = typist.interrupt().interrupt();
      Answer answer = filming.get(1, TimeUnit.MINUTES);

      assertThat(first).isTrue();
      assertThat(second).as("the second one ends the program").isFalse();
      assertThat(answer.code()).isEqualTo(130);
      assertThat(answer.eventNames()).contains("cancelling");
      assertThat(answer.events().getLast().obj("result").text("outcome")).isEqualTo("cancelled");
      assertThat(typist.interrupt().run()).isEmpty();
    }
  }

  @Test
  void takes_are_listed_retaken_and_circled() {
    typist.film();

    Answer takes = typist.type("takes");
    Answer retake = typist.type("retake", "1A", "--json");
    Answer circle = typist.type("circle", "1A-1", "--json");

    assertThat(takes.out()).containsPattern("· 1A-1 +\\d+ frames +prop");
    assertThat(retake.code()).as(retake.out()).isZero();
    assertThat(circle.code()).as(circle.out()).isZero();
    assertThat(typist.type("takes", "1A").out()).contains("◉ 1A-1").contains("1A-2");
  }

  @Test
  void a_film_is_exported_in_one_more_format() {
    typist.film();

    Answer answer = typist.type("export", "prores", "--json");

    assertThat(answer.code()).as(answer.out()).isZero();
    assertThat(typist.premises().shelf()).contains("short.mov");
  }

  @Test
  void runs_are_listed_and_shown() {
    assertThat(typist.type("runs").err()).contains("no run yet");
    String run = typist.film().events().getLast().obj("result").text("run");

    assertThat(typist.type("runs").out()).containsPattern("^" + run + " +done +short +\\d{4}-");
    assertThat(typist.type("run").out()).startsWith(run + "  short  done\n");
    assertThat(typist.type("run", run, "--json").json().asObj().text("state")).isEqualTo("done");
    assertThat(typist.type("resume", run, "--json").code()).isZero();
    assertThat(typist.type("cancel", run).code()).isEqualTo(1);
  }

  @Test
  void a_message_may_come_in_many_words_and_becomes_a_film() {
    Answer dry = typist.type("say", "--dry-run", "A bakery", "at dawn.", "Anna: \"Nine.\"");
    Answer film = typist.type("say", "A bakery at dawn. Anna: \"Nine.\"", "--json");

    assertThat(dry.out()).contains("BAKERY").contains("Nine.").contains("picture  16:9");
    assertThat(film.code()).as(film.out()).isZero();
  }

  @Test
  void a_plan_is_text_json_or_a_picture() {
    String script = typist.script();

    assertThat(typist.type("plan", script).out()).contains("shot/1A").contains("    after ");
    assertThat(typist.type("plan", script, "--format", "json").json().asObj().list("steps"))
        .isNotEmpty();
    assertThat(typist.type("plan", script, "--format", "SVG").out()).startsWith("<svg ");
  }

  @Test
  void what_is_no_screenplay_is_a_problem_and_makes_no_run() throws Exception {
    String notes = Files.writeString(folder.resolve("notes.txt"), "Dear Anna,\n").toString();

    Answer answer = typist.type("film", notes, "--json");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.problem().text("code")).startsWith("script/");
    assertThat(typist.type("runs", "--json").json().asList()).isEqualTo(List.of());
  }
}
