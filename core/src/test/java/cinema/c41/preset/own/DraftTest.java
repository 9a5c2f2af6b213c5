package cinema.c41.preset.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.preset.About.Makes;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Setting;
import cinema.c41.preset.own.Found.Basis;
import cinema.c41.preset.read.PresetFiles;
import cinema.c41.preset.read.PresetReader;
import cinema.c41.testkit.Drafts;
import cinema.c41.testkit.JsonText;
import cinema.c41.testkit.Presets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
  @Test
  void what_a_workflow_needs_is_in_the_preset_and_nothing_is_made_up() {
    Preset preset = bound(Drafts.portrait());

    assertThat(preset.settings())
        .extracting(Setting::name)
        .containsExactly("prompt", "image", "seed");
    var variant = preset.variants().firstEntry().getValue();
    assertThat(variant.footprint()).isEmpty();
    assertThat(variant.needs().models().getFirst().path()).isEqualTo("weights/own.bin");
    assertThat(variant.needs().models().getFirst().licence().id()).isEqualTo("unknown");
    assertThat(preset.about().notes())
        .containsExactly(
            "node 6, text: it stays as it is",
            "its nodes Blend come with Blends from https://example.org/blends");
  }

  @Test
  void places_of_a_guess_that_have_different_values_are_settings_of_their_own() {
    Draft draft = draft(Basis.GUESS, "seed", "{\"a\": 1, \"b\": 2, \"c\": 1.0}", "a", "b", "c");

    assertThat(draft.settings()).extracting(OwnSetting::name).containsExactly("seed", "seed-2");
    assertThat(draft.settings()).extracting(OwnSetting::where).containsExactly("1.a, 1.c", "1.b");
    bound(draft);
  }

  @Test
  void places_that_were_named_alike_are_one_setting_without_a_default_if_they_differ() {
    Draft draft = draft(Basis.TITLE, "Noise Seed", "{\"a\": 1, \"b\": 2}", "a", "b");

    assertThat(draft.settings()).extracting(OwnSetting::name).containsExactly("seed");
    assertThat(draft.settings().getFirst().fallback()).isEmpty();
    bound(draft);
  }

  @Test
  void a_word_in_braces_is_set_and_the_text_around_it_stays() {
    Draft draft =
        draft(
            Basis.PLACEHOLDER,
            "place",
            "{\"a\": \"a fox in {{ place }}\", \"b\": \"{{place}}\", \"c\": \"{{x y}}\"}",
            "a",
            "b");
    Preset preset = bound(draft);

    Tree.Obj filled = filled(preset, Map.of("place", Tree.text("Rome")));
    assertThat(filled.text("a")).isEqualTo("a fox in Rome");
    assertThat(filled.text("b")).isEqualTo("Rome");
    assertThat(filled.text("c")).isEqualTo("{{x y}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{",
        "{",
        "}}",
        "{{{",
        "{{}}",
        "{{a|b}}",
        "{{{word}}}",
        "{ {{word}} }",
        "{{word}}{",
        "{a|b} {{word}}",
        "{{other}}",
        "{{1girl}}",
        "{{word}",
        "{{ word }} and {{word}}",
        "{{brace}}",
        "{{models.own}}",
        "{{prefix}}"
      })
  void braces_that_stand_for_nothing_stay_as_they_are(String text) {
    Tree.Obj inputs = Tree.obj().with("a", text).with("b", "{{word}}");
    List<String> places = text.contains("{{word}}") ? List.of("a", "b") : List.of("b");

    bound(draft(Basis.PLACEHOLDER, "word", inputs, places));
    bound(draft(Basis.GUESS, "nothing", inputs, List.of()));
  }

  @Test
  void whatever_a_text_is_it_comes_out_as_it_went_in() {
    List<String> parts = List.of("{", "{{", "}", "}}", "a", " ", "{{word}}", "{{ word }}", "\n");
    for (int seed = 0; seed < 1000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      random.ints(random.nextInt(8), 0, parts.size()).forEach(i -> text.append(parts.get(i)));
      Tree.Obj inputs = Tree.obj().with("a", text.toString()).with("b", "{{word}}");
      boolean isThere = Braces.tokens(text.toString()).containsKey("word");

      assertThatCode(
              () ->
                  bound(
                      draft(
                          Basis.PLACEHOLDER,
                          "word",
                          inputs,
                          isThere ? List.of("a", "b") : List.of("b"))))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void values_that_a_template_would_misread_stay_as_they_are() {
    Tree.Obj inputs =
        JsonText.parse(
                """
                {"list": {"__value__": ["x", 1]}, "plain": [1, 2, "3"], "empty": {}, "none": null,
                 "deep": [["a", 1]], "last": {"last": ["1", 0]}, "a": 1}
                """)
            .asObj();

    bound(draft(Basis.GUESS, "seed", inputs, List.of("a")));
  }

  @Test
  void a_value_that_its_setting_would_not_take_widens_it() {
    var sockets = new LinkedHashMap<Place, Socket>();
    var small = new Setting.Limits(Optional.empty(), Optional.of(java.math.BigDecimal.ONE));
    sockets.put(
        new Place("1", "a"), new Socket(Setting.Type.WHOLE, Tree.number(5), small, List.of()));
    sockets.put(
        new Place("1", "b"),
        new Socket(Setting.Type.CHOICE, Tree.text("old"), Setting.Limits.NONE, List.of("new")));
    sockets.put(
        new Place("1", "c"),
        new Socket(Setting.Type.WHOLE, Tree.text("5"), Setting.Limits.NONE, List.of()));
    Tree.Obj inputs = Tree.obj().with("a", 5).with("b", "old").with("c", "5");
    Draft draft = Draft.of(workflow(inputs, sockets, List.of()), "odd");

    Preset preset = bound(draft.with("x", "1.a").with("y", "1.b").with("z", "1.c"));

    assertThat(preset.settings())
        .extracting(Setting::type)
        .containsExactly(Setting.Type.WHOLE, Setting.Type.CHOICE, Setting.Type.TEXT);
    assertThat(preset.settings().get(1).choices()).containsExactly("new", "old");
  }

  @Test
  void a_setting_that_gets_another_place_sets_both_and_a_place_has_one_setting() {
    Draft draft = draft(Basis.GUESS, "seed", "{\"a\": 1, \"b\": 2, \"c\": 3}", "a");

    Draft more = draft.with("seed", "1.b").with("chance", "1.c").with("other", "1.a");

    assertThat(more.settings())
        .extracting(one -> one.name() + " " + one.where())
        .containsExactly("seed 1.b", "chance 1.c", "other 1.a");
    bound(more);
  }

  @Test
  void what_is_for_is_guessed_from_what_goes_in_and_comes_out() {
    assertThat(Drafts.portrait().makes()).isEqualTo(Makes.IMAGE);
    assertThat(Drafts.portrait().task()).isEqualTo("edit");
    assertThat(Drafts.portrait().without("image").making(Makes.IMAGE).task()).isEqualTo("compose");
    assertThat(Drafts.portrait().making(Makes.VIDEO).task()).isEqualTo("animate");
  }

  @Test
  void a_preset_that_does_something_else_is_refused() {
    Draft draft = Drafts.portrait();
    PresetFiles files = OwnFiles.of(draft);
    Tree.Obj graph = files.graphs().get("graph.json");
    Tree.Obj node = graph.obj("7");
    Tree.Obj broken = graph.with("7", node.with("inputs", node.obj("inputs").with("seed", 7)));
    Preset preset =
        PresetReader.read(
            new PresetFiles("portrait", files.preset(), Map.of("graph.json", broken)),
            Presets.SHELF);

    var refused =
        catchThrowableOfType(C41Exception.class, () -> OwnCheck.check(draft, preset)).problem();

    assertThat(refused.code()).hasToString("preset/differs");
    assertThat(refused.evidence()).singleElement().asString().startsWith("node 7 is ");
  }

  @Test
  void names_are_made_of_whatever_people_write() {
    assertThat(Names.slug("Größe (px)")).isEqualTo("grosse-px");
    assertThat(Names.slug("漢字")).isEmpty();
    assertThat(Names.setting("漢字", List.of())).isEqualTo("setting");
    assertThat(Names.setting("3rd", List.of())).isEqualTo("setting-3rd");
    assertThat(Names.setting("models", List.of())).isEqualTo("models-2");
    assertThat(Names.setting("Positive Prompt", List.of())).isEqualTo("prompt");
    assertThat(Names.setting("positive", List.of("prompt"))).isEqualTo("positive");
    assertThat(Names.setting("x".repeat(99), List.of("x".repeat(40)))).hasSize(42);
  }

  private static Draft draft(Basis basis, String name, String inputs, String... places) {
    return draft(basis, name, JsonText.parse(inputs).asObj(), List.of(places));
  }

  private static Draft draft(Basis basis, String name, Tree.Obj inputs, List<String> places) {
    var sockets = new LinkedHashMap<Place, Socket>();
    inputs
        .fields()
        .forEach(
            (input, value) ->
                Socket.of(value).ifPresent(it -> sockets.put(new Place("1", input), it)));
    List<Place> all = places.stream().map(input -> new Place("1", input)).toList();
    List<Found> found = all.isEmpty() ? List.of() : List.of(new Found(name, name, all, basis));
    return Draft.of(workflow(inputs, sockets, found), "small");
  }

  private static Workflow workflow(
      Tree.Obj inputs, LinkedHashMap<Place, Socket> sockets, List<Found> found) {
    Tree.Obj graph =
        Tree.obj().with("1", Tree.obj().with("class_type", "Paint").with("inputs", inputs));
    return new Workflow(
        "small.json",
        Optional.empty(),
        graph,
        sockets,
        found,
        List.of(new Workflow.Result("1", "picture")),
        new Needs(List.of(), List.of(), List.of()),
        List.of());
  }

  /// Read back and checked, as it is before it is kept.
  private static Preset bound(Draft draft) {
    Preset preset = PresetReader.read(OwnFiles.of(draft), Presets.SHELF);
    OwnCheck.check(draft, preset);
    return preset;
  }

  private static Tree.Obj filled(Preset preset, Map<String, Tree> values) {
    var variant = preset.variants().firstEntry().getValue();
    var all = new LinkedHashMap<>(variant.values().fields());
    all.putAll(values);
    return variant.graph().fill(new Tree.Obj(all)).graph().obj("1").obj("inputs");
  }
}
