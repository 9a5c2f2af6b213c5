package cinema.c41.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Typist.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shapes that scripts rely on. A key more is a change as much as a key less.
class ContractTest {
  private static final String MESSAGE =
      "20-second spot, 9:16, a bakery at dawn. Anna (dry): \"We open at nine.\""
          + " Ben: \"Then we are late.\" No music. Ends on the closed door.";

  @TempDir private Path folder = Path.of("");
  private Typist typist = new Typist(folder);

  @BeforeEach
  void sitDown() {
    typist = new Typist(folder);
  }

  @Test
  void a_screenplay_has_exactly_these_keys() {
    Tree.Obj script = typist.type("script", typist.script(), "--json").json().asObj();

    assertThat(keys(script))
        .containsExactly("title", "scenes", "characters", "dialogue", "transitions", "notes");
    assertThat(keys(script.list("scenes").getFirst()))
        .containsExactly("number", "heading", "int_ext", "place", "time");
    assertThat(keys(script.list("dialogue").getFirst()))
        .containsExactly("character", "parenthetical", "text", "dual");
  }

  @Test
  void a_screenplay_without_anything_has_them_too() {
    String bare = typist.file("bare.fountain", ".NOWHERE\n\nNothing happens.\n");

    Tree.Obj script = typist.type("script", bare, "--json").json().asObj();

    assertThat(keys(script))
        .containsExactly("title", "scenes", "characters", "dialogue", "transitions", "notes");
    Tree.Obj scene = script.list("scenes").getFirst().asObj();
    assertThat(scene.at("number")).isEqualTo(Tree.nothing());
    assertThat(scene.at("int_ext")).isEqualTo(Tree.nothing());
    assertThat(scene.text("heading")).isEqualTo("NOWHERE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        MESSAGE,
        "Hund",
        "@Mia sagt „Guten Morgen.“",
        "xyzzy. A bakery. Anna: \"Hi.\" Blorp frob."
      })
  void a_message_has_exactly_these_keys(String message) {
    Answer answer = typist.type("say", "--dry-run", "--json", message);

    assertThat(answer.code()).as(answer.out()).isZero();
    assertThat(keys(answer.json()))
        .containsExactly(
            "length",
            "aspect",
            "speakers",
            "lines",
            "characters",
            "forbidden",
            "end",
            "language",
            "screenplay");
  }

  @Test
  void a_message_is_understood_as_it_was_meant() {
    Tree.Obj brief = typist.type("say", "--dry-run", "--json", MESSAGE).json().asObj();

    assertThat(brief.text("aspect")).isEqualTo("9:16");
    assertThat(brief.whole("length")).isEqualTo(20);
    assertThat(brief.list("speakers").stream().map(Tree::asText)).containsExactly("Anna", "Ben");
    assertThat(brief.list("lines").getFirst().asObj().text("text")).isEqualTo("We open at nine.");
  }

  @Test
  void a_message_that_leaves_things_open_says_what_was_chosen_and_what_was_not_understood() {
    String message = "9:16 and 16:9. Anna: \"We open at nine.\" Blorp 7x frob!";

    Answer dry = typist.type("say", "--dry-run", message);
    Answer film = typist.type("say", message, "--out", folder.resolve("film").toString());

    assertThat(dry.err()).contains("! chosen: ");
    assertThat(film.err()).startsWith(dry.err());
    assertThat(dry.code()).isZero();
    assertThat(film.code()).isZero();
  }

  @Test
  void a_program_hears_what_was_chosen_as_events() {
    String message = "9:16 and 16:9. Anna: \"We open at nine.\"";

    Answer film = typist.type("say", message, "--json");

    assertThat(film.err()).isEmpty();
    assertThat(film.events().getFirst().text("event")).isEqualTo("notice");
    assertThat(film.events().getFirst().text("text")).startsWith("chosen: ");
  }

  @Test
  void a_film_in_the_making_is_a_line_of_json_for_everything_that_happens() {
    Answer film = typist.film();

    assertThat(film.err()).isEmpty();
    assertThat(Set.copyOf(film.eventNames()))
        .containsExactlyInAnyOrder(
            "notice",
            "began",
            "step-started",
            "step-progressed",
            "step-made",
            "forecast",
            "take-ready",
            "delivered",
            "ended");
    assertThat(keys(film.events().getLast().obj("result")))
        .containsExactly("run", "film", "outcome", "folder", "seconds", "files", "problems");
  }

  @Test
  void a_problem_has_exactly_these_keys() {
    Tree.Obj problem = typist.type("takes", "--json").problem();

    assertThat(keys(problem)).containsExactly("code", "what", "why", "fixes", "evidence", "page");
    assertThat(keys(problem.list("fixes").getFirst())).containsExactly("what", "command");
  }

  @Test
  void plans_runs_and_takes_have_exactly_these_keys() {
    typist.film();

    Tree.Obj plan = typist.type("plan", typist.script(), "--json").json().asObj();
    assertThat(keys(plan))
        .containsExactly("film", "steps", "to_make", "left_seconds", "notices", "shots");
    assertThat(keys(plan.list("shots").getFirst())).containsExactly("slate", "made_by");
    assertThat(keys(plan.list("steps").getFirst()))
        .containsExactly("id", "stage", "title", "engine", "needs", "key", "made");
    assertThat(keys(first("runs"))).containsExactly("run", "film", "started", "state");
    assertThat(keys(typist.type("run", "--json").json()))
        .containsExactly("run", "film", "started", "state", "made", "entries", "steps", "problems");
    assertThat(keys(first("takes")))
        .containsExactly(
            "slate",
            "shot",
            "number",
            "circled",
            "current",
            "frames",
            "handle",
            "seed",
            "variation",
            "engine",
            "made_by",
            "quality",
            "draft",
            "key",
            "asset",
            "file",
            "made");
  }

  @Test
  void what_is_here_has_exactly_these_keys() {
    assertThat(keys(first("engines")))
        .containsExactly("engine", "version", "makes", "lanes", "voices", "problems", "servers");
    assertThat(keys(first("doctor")))
        .containsExactly("what", "state", "detail", "reasons", "fixes");
    assertThat(keys(first("config"))).containsExactly("key", "value", "default", "source", "help");
    assertThat(keys(typist.type("version", "--json").json())).containsExactly("version", "about");
  }

  private Tree first(String command) {
    return typist.type(command, "--json").json().asList().getFirst();
  }

  private static List<String> keys(Tree tree) {
    return List.copyOf(tree.asObj().fields().keySet());
  }
}
