package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Json;
import cinema.c41.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
  /// The kinds of elements that Fountain knows.
  private enum Kind {
    SCENE_HEADING,
    ACTION,
    DIALOGUE,
    LYRIC,
    TRANSITION,
    SECTION,
    SYNOPSIS,
    NOTE,
    PAGE_BREAK
  }

  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "spot-bakery", "nachtzug"})
  void an_example_is_understood_as_it_was(String name) throws IOException {
    String summary = Json.pretty(ScriptSummary.of(read(name)));

    Golden.assertMatches("script-" + name + ".json", summary);
  }

  @Test
  void the_night_train_has_everything_that_fountain_knows() throws IOException {
    Screenplay nightTrain = read("nachtzug");

    Set<Kind> kinds = new HashSet<>();
    nightTrain.elements().forEach(element -> kinds.add(kind(element)));

    assertThat(kinds).isEqualTo(EnumSet.allOf(Kind.class));
    assertThat(nightTrain.titlePage("title")).hasSize(2);
    assertThat(nightTrain.scenes()).extracting(scene -> scene.heading().forced()).contains(true);
  }

  private static Kind kind(Element element) {
    return switch (element) {
      case Element.SceneHeading _ -> Kind.SCENE_HEADING;
      case Element.Action _ -> Kind.ACTION;
      case Element.Dialogue _ -> Kind.DIALOGUE;
      case Element.Lyric _ -> Kind.LYRIC;
      case Element.Transition _ -> Kind.TRANSITION;
      case Element.Section _ -> Kind.SECTION;
      case Element.Synopsis _ -> Kind.SYNOPSIS;
      case Element.Note _ -> Kind.NOTE;
      case Element.PageBreak _ -> Kind.PAGE_BREAK;
    };
  }

  private static Screenplay read(String name) throws IOException {
    Path file = Path.of("..", "examples", name + ".fountain");
    return ScreenplayReader.read(file.toString(), Files.readAllBytes(file));
  }
}
