package cinema.c41.preset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Recipe;
import cinema.c41.preset.Setting;
import cinema.c41.testkit.JsonText;
import cinema.c41.testkit.Presets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PresetReaderTest {
  @Test
  void a_preset_is_read_with_all_it_says() {
    Preset toy = Presets.toy();

    assertThat(toy.version()).isEqualTo(2);
    assertThat(toy.settings())
        .extracting(Setting::name)
        .containsExactly("prompt", "seed", "mood", "face");
    assertThat(toy.settings().getFirst().isRequired()).isTrue();
    assertThat(toy.of(Quality.FINAL).needs().models())
        .extracting(model -> model.path())
        .containsExactly("weights/big.bin");
    assertThat(toy.of(Quality.DRAFT).footprint().orElseThrow().least()).hasToString("2.0 GB");
  }

  @Test
  void every_fault_of_the_files_is_said_at_once() {
    assertThat(
            faults(
                """
                {"id": "toys", "version": 1, "makes": "soup", "task": "shoot", "title": "Toy",
                 "hlp": "A toy",
                 "settings": {"mood": {"type": "choice", "help": "Mood"},
                              "seed": {"type": "whole", "default": 9, "max": 5, "help": "Chance"}},
                 "models": {"a": {"folder": "x", "file": "a.bin", "size": "large", "licence": "no"}},
                 "frames": {"rate": 16, "step": 4, "plus": 1, "max": 80},
                 "qualities": {"draft": "fast", "look": "one", "final": "one"},
                 "variants": {"one": {"title": "One", "memory": {"whole": "1 GB", "least": "1 GB"},
                              "models": {"weights": "b"}, "packs": ["none"]}}}
                """))
        .contains(
            "hlp is not known here; did you mean 'help'?",
            "help is missing",
            "id is 'toys', but the folder is 'toy'",
            "makes is wrong: nothing makes 'soup'",
            "settings.mood.choices belong to a choice, and a choice has some",
            "settings.seed.default is not a value of this setting",
            "models.a.size is wrong: a size is like '20.4 GB', not 'large'",
            "models.a.licence is 'no', of which there is no file",
            "frames.max is not a number of frames that 'step' and 'plus' allow",
            "qualities.draft is 'fast', which is not among 'variants'",
            "variants.one.models.weights is 'b', which is not among 'models'",
            "variants.one.packs name 'none', of which there is no file",
            "graph.json: nothing gives 'prompt' a value");
  }

  @Test
  void a_recipe_hands_the_take_of_one_stage_to_the_next() {
    Recipe recipe =
        RecipeReader.read(
            "film",
            JsonText.parse(
                    """
                    {"title": "Film", "help": "Twice",
                     "stages": {"first": {"title": "First", "preset": "toy"},
                                "again": {"title": "Again", "preset": "toy", "skippable": true,
                                          "takes": {"face": "first"}}}}
                    """)
                .asObj(),
            new PresetLibrary(List.of(Presets.toy())));

    assertThat(recipe.stages().getLast())
        .isEqualTo(new Recipe.Stage("again", "Again", "toy", true, Map.of("face", "first")));
  }

  @Test
  void a_recipe_with_stages_that_do_not_fit_is_refused() {
    Tree.Obj recipe =
        JsonText.parse(
                """
                {"title": "Film", "help": "Twice",
                 "stages": {"first": {"title": "First", "preset": "toy", "takes": {"feet": "last"}},
                            "next": {"title": "Next", "preset": "nobody"}}}
                """)
            .asObj();

    var refused =
        catchThrowableOfType(
            C41Exception.class,
            () -> RecipeReader.read("film", recipe, new PresetLibrary(List.of(Presets.toy()))));

    assertThat(refused.problem().evidence())
        .containsExactlyInAnyOrder(
            "stages.first.takes.feet is 'last', which is no stage before this one",
            "stages.first.takes 'feet' is no setting of toy",
            "stages.next.preset is 'nobody', which is not there");
  }

  private static List<String> faults(String preset) {
    var files = new PresetFiles("toy", JsonText.parse(preset).asObj(), Presets.toyFiles().graphs());
    return catchThrowableOfType(C41Exception.class, () -> PresetReader.read(files, Presets.SHELF))
        .problem()
        .evidence();
  }
}
