package cinema.c41.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Typist.Answer;
import cinema.c41.preset.About.Makes;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.OwnSetting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Presets of one's own, as somebody at a terminal makes them.
class OwnPresetCommandsTest {
  @TempDir private Path folder = Path.of("");
  private Typist typist = new Typist(folder);

  @BeforeEach
  void sitDown() {
    typist = new Typist(folder);
  }

  @Test
  void what_was_found_is_shown_and_the_preset_is_made() {
    Answer answer = typist.type("presets", "add", "down/me.json", "--yes");

    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .isEqualTo(
            """
            portrait  me.json
            makes image, task edit; 5 nodes; nodes as on gpu0
            keeps the picture of node 9
            ! node 6, text: it stays as it is

            setting  type   default            at       found by
            prompt   text   a fox              6.text   a title
            image    image  none: to be given  2.image  a guess
            seed     whole  7                  7.seed   a guess

            Nodes that are missing
              Blend
                node 7
                comes with Blends from https://example.org/blends

            Models that are missing
              weights/own.bin
                2 GB
                https://example.org/own.bin

            ✓ portrait, version 1, is one of your presets now
              files     /home/anna/.c41/presets/image/portrait
              look      c41 presets show portrait
              take away c41 presets remove portrait
            """);
    assertThat(typist.premises().opened()).isZero();
  }

  @Test
  void a_dry_run_makes_nothing() {
    assertThat(typist.type("presets", "add", "me.json", "--dry-run").code()).isZero();
    assertThat(typist.premises().binder().bound()).isEmpty();
  }

  @Test
  void guesses_that_nobody_confirms_are_refused_and_listed() {
    Answer text = typist.type("presets", "add", "me.json");
    Answer json = typist.type("presets", "add", "me.json", "--json");

    assertThat(text.code()).isEqualTo(1);
    assertThat(text.err()).startsWith("✗ 2 guesses are to be confirmed  preset/unconfirmed\n");
    assertThat(json.problem().text("code")).isEqualTo("preset/unconfirmed");
    assertThat(json.problem().list("evidence"))
        .containsExactly(Tree.text("image = 2.image"), Tree.text("seed = 7.seed"));
    assertThat(typist.premises().binder().bound()).isEmpty();
  }

  @Test
  void somebody_at_the_terminal_is_asked_about_each_guess() {
    typist.premises().seat("what?", "", "r", "The Seed", "r", "chance");

    Answer answer = typist.type("presets", "add", "me.json");

    assertThat(answer.code()).isZero();
    assertThat(typist.premises().questions())
        .hasSize(6)
        .startsWith(
            "Is 2.image (image) the image?  [Y]es, [r]ename, [d]rop, [a]ll are right, [q]uit: ")
        .endsWith("What is it called? ");
    assertThat(answer.out()).contains("no setting can be called 'The Seed'");
    assertThat(names()).containsExactly("prompt", "image", "chance");
    assertThat(bound().guesses()).isEmpty();
  }

  @Test
  void a_guess_can_be_dropped_and_the_rest_taken_as_it_is() {
    typist.premises().seat("d", "a");

    assertThat(typist.type("presets", "add", "me.json").code()).isZero();
    assertThat(names()).containsExactly("prompt", "seed");
  }

  @Test
  void whoever_leaves_makes_nothing() {
    typist.premises().seat("y", "q");
    Answer quit = typist.type("presets", "add", "me.json");
    typist.premises().seat("y");
    Answer gone = typist.type("presets", "add", "me.json");

    assertThat(List.of(quit.code(), gone.code())).containsOnly(1);
    assertThat(gone.err()).startsWith("✗ one guess is to be confirmed  preset/unconfirmed");
    assertThat(typist.premises().binder().bound()).isEmpty();
  }

  @Test
  void nobody_is_asked_where_a_program_reads_the_answer() {
    typist.premises().seat("a");

    assertThat(typist.type("presets", "add", "me.json", "--json").code()).isEqualTo(1);
    assertThat(typist.premises().questions()).isEmpty();
  }

  @Test
  void what_its_owner_says_counts() {
    Answer answer =
        typist.type(
            "presets",
            "add",
            "me.json",
            "--yes",
            "--server",
            "gpu1",
            "--name",
            "mara",
            "--title",
            "Mara, close",
            "--kind",
            "video",
            "--task",
            "animate",
            "--licence",
            "free",
            "--drop",
            "image",
            "--rename",
            "seed=chance",
            "--set",
            "mood=7.mode",
            "--default",
            "chance=9",
            "--default",
            "mood=hard");

    assertThat(answer.err()).isEmpty();
    Draft draft = bound();
    assertThat(typist.premises().binder().asked()).isEqualTo(Optional.of("gpu1"));
    assertThat(List.of(draft.name(), draft.title(), draft.task(), draft.licence()))
        .containsExactly("mara", "Mara, close", "animate", "free");
    assertThat(draft.makes()).isEqualTo(Makes.VIDEO);
    assertThat(names()).containsExactly("prompt", "chance", "mood");
    assertThat(draft.settings())
        .extracting(OwnSetting::fallback)
        .containsExactly(
            Optional.of(Tree.text("a fox")),
            Optional.of(Tree.number(9)),
            Optional.of(Tree.text("hard")));
  }

  @Test
  void words_that_mean_nothing_are_refused_with_what_there_is() {
    assertThat(problem("--set", "mood=7.mod")).isEqualTo("preset/no-place");
    assertThat(problem("--set", "models=7.mode")).isEqualTo("preset/bad-setting-name");
    assertThat(problem("--drop", "images")).isEqualTo("preset/no-setting");
    assertThat(problem("--rename", "seed=prompt")).isEqualTo("preset/bad-setting-name");
    assertThat(problem("--default", "seed=many")).isEqualTo("preset/bad-default");
    assertThat(problem("--default", "seed=100")).isEqualTo("preset/bad-default");
    assertThat(problem("--default", "image=me.png")).isEqualTo("preset/bad-default");
    assertThat(typist.type("presets", "add", "me.json", "--set", "mood=7.mod").err())
        .contains("there are: 7.mode, ");
    assertThat(typist.type("presets", "add").code()).isEqualTo(2);
  }

  @Test
  void one_that_is_there_gives_way_only_when_it_is_said() {
    typist.type("presets", "add", "me.json", "--yes");

    Answer again = typist.type("presets", "add", "me.json", "--yes");
    Answer replaced = typist.type("presets", "add", "me.json", "--yes", "--replace");

    assertThat(again.err()).startsWith("✗ there is a preset 'portrait' already  preset/exists\n");
    assertThat(again.err()).contains("--replace");
    assertThat(replaced.out())
        .contains("  before    /home/anna/.c41/presets/.removed/portrait-1\n");
  }

  @Test
  void a_preset_of_one_s_own_is_removed_and_kept_aside() {
    typist.type("presets", "add", "me.json", "--yes");

    Answer removed = typist.type("presets", "remove", "portrait");

    assertThat(removed.out())
        .isEqualTo(
            "portrait is no preset any more; its files are kept in"
                + " /home/anna/.c41/presets/.removed/portrait-1\n");
    assertThat(typist.type("presets", "remove", "portrait").err()).contains("preset/not-own");
  }

  @Test
  void a_workflow_that_cannot_be_read_makes_nothing() {
    typist
        .premises()
        .binder()
        .refuse(
            Problem.ofRequest("workflow/faulty", "it would not run", "", Fix.byHand("mend it")));

    assertThat(typist.type("presets", "add", "me.json", "--yes").err())
        .startsWith("✗ it would not run  workflow/faulty\n");
  }

  @Test
  void json_has_exactly_these_keys() {
    Tree.Obj found = typist.type("presets", "add", "me.json", "--dry-run", "--json").json().asObj();
    Tree.Obj made = typist.type("presets", "add", "me.json", "--yes", "--json").json().asObj();
    Tree.Obj removed = typist.type("presets", "remove", "portrait", "--json").json().asObj();

    assertThat(keys(found))
        .containsExactly(
            "name",
            "title",
            "makes",
            "task",
            "origin",
            "server",
            "nodes",
            "results",
            "settings",
            "missing_nodes",
            "packs",
            "models",
            "notes");
    assertThat(keys(found.list("settings").getFirst()))
        .containsExactly("name", "label", "type", "default", "places", "found_by", "to_confirm");
    assertThat(keys(found.list("missing_nodes").getFirst()))
        .containsExactly("class", "nodes", "pack");
    assertThat(keys(found.list("models").getFirst()))
        .containsExactly("folder", "file", "size", "source", "licence", "state");
    assertThat(keys(made)).containsExactly("preset", "folder", "replaced", "found");
    assertThat(made.obj("preset").text("id")).isEqualTo("portrait");
    assertThat(made.obj("preset").at("memory")).isEqualTo(Tree.nothing());
    assertThat(keys(removed)).containsExactly("removed", "kept");
  }

  private String problem(String... words) {
    String[] all = new String[words.length + 5];
    System.arraycopy(new String[] {"presets", "add", "me.json", "--yes", "--json"}, 0, all, 0, 5);
    System.arraycopy(words, 0, all, 5, words.length);
    return typist.type(all).problem().text("code");
  }

  private Draft bound() {
    return typist.premises().binder().bound().getLast();
  }

  private List<String> names() {
    return bound().settings().stream().map(OwnSetting::name).toList();
  }

  private static List<String> keys(Tree tree) {
    return List.copyOf(tree.asObj().fields().keySet());
  }
}
