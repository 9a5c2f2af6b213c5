package cinema.c41.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Typist.Answer;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.PresetProblems;
import cinema.c41.preset.cost.Shown;
import cinema.c41.preset.own.Measured;
import cinema.c41.testkit.Presets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be made with models, as somebody at a terminal sees it.
class PresetCommandsTest {
  private static final Problem BROKEN =
      PresetProblems.badPreset("mine", List.of("'task' is missing"));

  @TempDir private Path folder = Path.of("");
  private Typist typist = new Typist(folder);

  @BeforeEach
  void sitDown() {
    typist = new Typist(folder);
  }

  @Test
  void presets_are_listed_by_what_they_make() {
    Answer answer = typist.type("presets");

    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .isEqualTo(
            """
            image  variants  memory     licence        seconds  size
            still  2         2 – 24 GB  by variant     ≤ 5.1    1280x720
              shoot: Toy

            video  variants  memory     licence        seconds  size
            other  2         2 – 24 GB  commercial ok  ≤ 5.1    1280x720
              shoot: Toy
            toy    2         2 – 24 GB  by variant     ≤ 5.1    1280x720
              shoot: Toy

            3 presets; each needs a ComfyUI server: c41 presets check
            """);
    assertThat(typist.type("presets", "list")).isEqualTo(answer);
    assertThat(typist.premises().opened()).isZero();
  }

  @Test
  void only_those_that_make_one_kind_are_listed() {
    Answer images = typist.type("presets", "list", "--kind", "image");

    assertThat(images.out()).contains("still").doesNotContain("toy", "other", "video");
    assertThat(typist.type("presets", "--kind", "image", "list")).isEqualTo(images);
    assertThat(typist.type("presets", "--kind", "IMAGE")).isEqualTo(images);
    assertThat(typist.type("presets", "--kind", "music").out()).isEqualTo("there are none\n");
    assertThat(ids(typist.type("presets", "--kind", "image", "--json"))).containsExactly("still");
  }

  @Test
  void one_that_cannot_be_read_is_said_beside_the_others() {
    typist.premises().keepPresets(List.of(), List.of(BROKEN));

    Answer list = typist.type("presets");
    Answer json = typist.type("presets", "--json");

    assertThat(list.code()).isZero();
    assertThat(list.err()).startsWith("✗ the preset 'mine' cannot be read  preset/bad-preset\n");
    assertThat(json.err()).isEmpty();
    assertThat(json.json().asObj().list("problems").getFirst().asObj().text("code"))
        .isEqualTo("preset/bad-preset");
  }

  @Test
  void what_is_not_known_of_a_preset_is_said_to_be_unknown() {
    typist.premises().keepPresets(List.of(Presets.unmeasured("own")), List.of());

    assertThat(typist.type("presets").out())
        .startsWith(
            """
            image  variants  memory        licence      seconds  size
            own    1         not measured  not checked
            """);
    assertThat(typist.type("presets", "show", "own").out())
        .contains("memory not measured yet; an unknown size of models; not checked")
        .contains("size not known, Unknown Licence")
        .contains("Unknown Licence: not checked");
    Tree.Obj one = typist.type("presets", "show", "own", "--json").json().asObj();
    assertThat(one.at("memory")).isEqualTo(Tree.nothing());
    assertThat(one.list("variants").getFirst().asObj().at("models_size")).isEqualTo(Tree.nothing());
  }

  @Test
  void what_runs_have_shown_of_a_preset_is_said_with_the_device_that_did_it() {
    var large = Optional.of(DataSize.parse("18.2 GB"));
    var slow = new Shown("cpu", Optional.empty(), 900, "", 1);
    var quick = new Shown("RTX 4090", large, 94.1, "832x480, 81 frames", 3);
    Measured measured = Measured.NOTHING.with("own", slow).with("own", quick);
    typist.premises().keepPresets(List.of(measured.on(Presets.unmeasured("own"))), List.of());

    assertThat(typist.type("presets", "show", "own").out())
        .contains("memory 18.2 GB, at least 18.2 GB, as measured;")
        .contains("measured on cpu: 900 s (1 run)")
        .contains("measured on RTX 4090: 94.1 s for 832x480, 81 frames, 18.2 GB in use (3");
    Tree.Obj variant =
        typist
            .type("presets", "show", "own", "--json")
            .json()
            .asObj()
            .list("variants")
            .getFirst()
            .asObj();
    assertThat(variant.text("memory_measured_on")).isEqualTo("RTX 4090");
    assertThat(variant.list("measured")).hasSize(2);
    assertThat(variant.list("measured").getFirst().asObj().at("memory")).isEqualTo(Tree.nothing());
  }

  @Test
  void a_preset_that_is_not_there_is_named_with_those_that_were_meant() {
    Answer answer = typist.type("presets", "show", "Othr");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith("✗ there is no preset 'Othr'  preset/unknown\n  why   similar: other\n")
        .contains("did you mean:  c41 presets show other\n")
        .contains("c41 presets list\n");
  }

  @Test
  void one_that_cannot_be_read_is_shown_with_its_faults() {
    typist.premises().keepPresets(List.of(), List.of(BROKEN));

    Answer answer = typist.type("presets", "show", "mine");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .startsWith("✗ the preset 'mine' cannot be read  preset/bad-preset\n")
        .contains("'task' is missing");
    assertThat(typist.type("presets", "show", "toys").err()).contains("preset/unknown");
  }

  @Test
  void a_preset_is_shown_with_its_settings_sizes_and_variants() {
    assertThat(typist.type("presets", "show", "toy").out())
        .startsWith(
            """
            toy  Toy
            A toy
            makes video, task shoot, LoRAs of the family toy
            version 2; needs a ComfyUI server: c41 presets check
            in its stead: other

            Settings
              prompt  text, required
                      What is seen
              seed    whole number, 0 to 99, default 0
                      Chance
              mood    one of calm, wild, default calm
                      Mood
              face    picture, optional
                      Who is seen

            Length and size
              length  4n + 1 frames (5 to 81) at 16 frames a second; up to 5.1 s; rounded
                      up, the cut trims
              size    multiples of 16, of any shape; about draft 832x480, look 832x480,
                      final 1280x720

            Variants
              tiny   Tiny (taken for draft, look)
                     memory 3 GB, at least 2 GB; ~2 GB of models; commercial ok
                     steps 4, takes no LoRAs
              large  Large (taken for final)
                     memory 24 GB, at least 12 GB; 20 GB of models; non-commercial
                     steps 25, LoRAs go into main
            """);
  }

  @Test
  void a_preset_is_shown_with_its_speed_ups_files_nodes_and_licences() {
    assertThat(typist.type("presets", "show", "toy").out())
        .endsWith(
            """

            Speed-ups
              hurry  Hurry
                     with large
              magic  Magic cannot be used: its nodes are gone
                     use hurry instead

            Models, in the server's folder of models
              weights/small.bin
                ~2 GB, Free Licence; for tiny
              weights/big.bin
                20 GB, Strict Licence; for large

            Node packs, in the server's folder of custom nodes
              Nodes @0123abcd
                licence: MIT; for large
                https://example.org/nodes

            Licences of the models (no legal advice)
              Free Licence: commercial ok
                https://example.org/free
              Strict Licence: non-commercial
                only for play
                not above 10 M USD
                not in the EU or Korea
                credit: Painted with Strict
                https://example.org/strict
            """);
  }

  @Test
  void no_preset_is_said_to_be_ready() {
    Answer list = typist.type("presets", "--json");
    Answer one = typist.type("presets", "show", "toy", "--json");

    assertThat(list.json().asObj().text("server")).isEqualTo("not asked");
    assertThat(one.json().asObj().text("server")).isEqualTo("not asked");
    assertThat(list.out() + one.out() + typist.type("presets").out()).doesNotContain("ready");
  }

  @Test
  void json_has_exactly_these_keys() {
    Tree.Obj list = typist.type("presets", "--json").json().asObj();
    Tree.Obj one = typist.type("presets", "--json", "show", "toy").json().asObj();

    assertThat(keys(list)).containsExactly("server", "presets", "problems");
    List<String> brief =
        List.of(
            "id",
            "version",
            "makes",
            "task",
            "title",
            "help",
            "variants",
            "memory",
            "licence",
            "seconds",
            "size");
    assertThat(keys(list.list("presets").getFirst())).containsExactlyElementsOf(brief);
    assertThat(keys(one))
        .startsWith(brief.toArray(String[]::new))
        .endsWith(
            "family",
            "notes",
            "substitutes",
            "server",
            "settings",
            "settings_schema",
            "frames",
            "sizes",
            "speed_ups",
            "models",
            "packs",
            "licences")
        .hasSize(brief.size() + 12);
    assertThat(keys(one.list("settings").getFirst()))
        .containsExactly(
            "name", "type", "required", "default", "least", "most", "choices", "unit", "help");
    assertThat(keys(one.list("variants").getFirst()))
        .containsExactly(
            "name",
            "title",
            "qualities",
            "memory",
            "memory_measured_on",
            "measured",
            "licence",
            "loras",
            "values",
            "models_size",
            "models",
            "packs");
    assertThat(keys(one.list("models").getFirst()))
        .containsExactly(
            "folder", "file", "path", "size", "source", "sha256", "fetched", "licence");
  }

  @Test
  void json_says_in_numbers_what_the_page_says_in_words() {
    Tree.Obj toy = typist.type("presets", "show", "toy", "--json").json().asObj();

    assertThat(toy.obj("memory").obj("least").whole("bytes")).isEqualTo(2_000_000_000);
    assertThat(toy.decimal("seconds")).isEqualTo(81 / 16.0);
    assertThat(toy.obj("frames").at("windows")).isEqualTo(Tree.nothing());
    assertThat(toy.obj("sizes").obj("about").text("final")).isEqualTo("1280x720");
    assertThat(toy.list("speed_ups").getLast().asObj().text("instead")).isEqualTo("hurry");
    assertThat(toy.list("licences").getLast().asObj().list("rules"))
        .extracting(rule -> rule.asObj().text("forbids"))
        .containsExactly("money", "revenue", "territories");
    assertThat(toy.obj("settings_schema").list("required")).containsExactly(Tree.text("prompt"));
  }

  private static List<String> ids(Answer answer) {
    return answer.json().asObj().list("presets").stream()
        .map(one -> one.asObj().text("id"))
        .toList();
  }

  private static List<String> keys(Tree tree) {
    return List.copyOf(tree.asObj().fields().keySet());
  }
}
