package cinema.c41.it.film;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.it.stage.Terminal;
import cinema.c41.it.stage.Terminal.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The life of a film, as somebody at a terminal lives it.
class FilmTest {
  @TempDir private Path folder = Path.of("");
  private Terminal terminal = new Terminal(folder);

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder);
  }

  @Test
  void a_screenplay_becomes_a_film_and_only_what_changes_is_made_again() throws IOException {
    terminal.write("short.fountain", Pages.SHORT);

    Answer first = film();
    assertThat(first.code()).as(first.err() + first.out()).isZero();
    assertThat(files(first))
        .contains(
            "short.mp4",
            "short.srt",
            "short.vtt",
            "short.otio",
            "short.fcpxml",
            "short.xml",
            "short.edl",
            "short.pdf",
            "short.jpg",
            "short.bill.json",
            "stems/short_DX.wav");
    for (String file : files(first)) {
      assertThat(terminal.folder().resolve("film").resolve(file)).isNotEmptyFile();
    }

    Answer again = film();
    assertThat(again.events("step-started")).isEmpty();
    assertThat(again.result().text("outcome")).isEqualTo("done");

    terminal.write("short.fountain", Pages.withAnotherLine());
    Answer changed = film();
    assertThat(changed.started("voice/")).hasSize(1);
    assertThat(changed.started("shot/")).hasSize(1);
    assertThat(changed.started("segment/")).hasSize(1);
    assertThat(Files.readString(terminal.folder().resolve("film/short.srt"))).contains("coffee");

    terminal.write("short.fountain", Pages.withOneMoreScene());
    Answer inserted = film();
    assertThat(inserted.started("shot/")).allMatch(step -> step.startsWith("shot/A2"));
    assertThat(inserted.started("voice/")).allMatch(step -> step.startsWith("voice/A2"));
  }

  @Test
  void a_circled_take_is_never_replaced() {
    terminal.write("short.fountain", Pages.SHORT);
    String shot = shotOf(film(), "Then we are late.");

    Answer retake = terminal.run("retake", shot, "--json");
    assertThat(retake.code()).as(retake.err()).isZero();
    assertThat(slates(shot)).containsExactly(shot + "-1", shot + "-2");
    assertThat(edl()).contains(mediaName(shot, 2));

    Answer circled = terminal.run("circle", shot + "-1", "--json");
    assertThat(circled.code()).as(circled.err()).isZero();
    assertThat(edl()).contains(mediaName(shot, 1)).doesNotContain(mediaName(shot, 2));

    terminal.write("short.fountain", Pages.withAnotherLine());
    Answer changed = film();
    assertThat(changed.events("take-stale")).hasSize(1);
    assertThat(slates(shot)).hasSize(3);
    assertThat(edl()).contains(mediaName(shot, 1));
  }

  @Test
  void a_dry_run_makes_nothing_and_says_what_it_would() {
    terminal.write("short.fountain", Pages.SHORT);

    Answer plan = terminal.run("film", "short.fountain", "--dry-run", "--json");

    assertThat(plan.code()).as(plan.err()).isZero();
    assertThat(plan.json().whole("to_make")).isEqualTo(plan.json().list("steps").size());
    assertThat(plan.json().at("left_seconds")).isEqualTo(Tree.nothing());
    assertThat(terminal.folder().resolve("films")).doesNotExist();
    assertThat(terminal.run("runs", "--json").out().strip()).isEqualTo("[]");
  }

  @Test
  void what_is_not_a_screenplay_is_a_problem_and_leaves_nothing_behind() {
    terminal.write("notes.fountain", "Dear Anna,\nthe weather is fine.\n");

    Answer answer = terminal.run("film", "notes.fountain", "--json");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.json().obj("problem").text("code")).isEqualTo("script/not-a-screenplay");
    assertThat(terminal.folder().resolve("films")).doesNotExist();
  }

  @Test
  void words_that_mean_nothing_are_all_named() {
    terminal.write("short.fountain", Pages.SHORT);

    Answer answer =
        terminal.run("film", "short.fountain", "--fps", "12", "--deliver", "vhs", "--json");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.json().obj("problem").list("evidence")).hasSize(2);
    assertThat(terminal.run("film", "--colour").code()).isEqualTo(2);
  }

  private Answer film() {
    return terminal.run("film", "short.fountain", "--out", "film", "--aspect", "320x180", "--json");
  }

  private static List<String> files(Answer answer) {
    return answer.result().list("files").stream().map(Tree::asText).toList();
  }

  /// The shot in which a line is spoken.
  private static String shotOf(Answer answer, String line) {
    String step =
        answer.events("step-started").stream()
            .filter(event -> event.text("title").endsWith(line))
            .map(event -> event.text("step"))
            .findFirst()
            .orElseThrow();
    return step.split("/")[1];
  }

  private List<String> slates(String shot) {
    Tree takes = cinema.c41.store.JsonTrees.read(terminal.run("takes", shot, "--json").out());
    return takes.asList().stream().map(take -> take.asObj().text("slate")).toList();
  }

  private String edl() {
    return terminal.read("film/short.edl");
  }

  private static String mediaName(String shot, int take) {
    return "SHORT_00" + shot + "_T0" + take;
  }
}
