package cinema.c41.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.film.Character;
import cinema.c41.film.Film;
import cinema.c41.film.Scene;
import cinema.c41.film.SceneNumbers;
import cinema.c41.film.Shot;
import cinema.c41.film.ShotNames;
import cinema.c41.script.Element;
import cinema.c41.script.Screenplay;
import cinema.c41.script.Speech;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is changed in one place must not make work in another: takes, voices and cuts hang on the
/// shots.
class StabilityTest {
  static Stream<String> screenplays() {
    return Stream.concat(
        Scripts.EXAMPLES.stream().map(Scripts::example),
        LongStream.range(0, 60).mapToObj(RandomScript::of));
  }

  @ParameterizedTest
  @MethodSource("screenplays")
  void another_word_in_a_line_changes_exactly_one_shot(String fountain) {
    Screenplay before = Scripts.read(fountain);
    List<Shot> shots = Scripts.film(before, Map.of()).shots();

    for (int at = 0; at < before.elements().size(); at++) {
      if (before.elements().get(at) instanceof Element.Dialogue dialogue && isSpoken(dialogue)) {
        List<Shot> now = Scripts.film(with(before, at, inAnotherWord(dialogue)), Map.of()).shots();

        assertThat(now).hasSameSizeAs(shots);
        assertThat(differences(shots, now)).as("line %s", dialogue.line()).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "nachtzug", "spot-bakery"})
  void a_new_scene_leaves_all_others_as_they_are(String name) {
    Screenplay before = Scripts.read(Scripts.example(name));
    SceneNumbers numbers = SceneNumbers.assign(before, List.of());
    Film film = Breakdown.of(before, numbers);

    for (int place = 1; place < numbers.numbers().size(); place++) {
      Screenplay now = withNewScene(before, place);
      SceneNumbers then = SceneNumbers.assign(now, numbers.toRemember());
      Film grown = Breakdown.of(now, then, cast(film), names(film));
      List<Scene> others = new ArrayList<>(grown.scenes());
      Scene added = others.remove(place);

      assertThat(added.number()).isEqualTo("A" + numbers.numbers().get(place));
      assertThat(added.shots()).allMatch(shot -> shot.id().scene().equals(added.number()));
      assertThat(others.stream().flatMap(scene -> scene.shots().stream()))
          .containsExactlyElementsOf(film.shots());
      assertThat(grown.cast()).containsAll(film.cast());
    }
  }

  @Test
  void a_scene_that_is_gone_leaves_all_others_as_they_are() {
    Screenplay before = Scripts.read(Scripts.example("nachtzug"));
    SceneNumbers numbers = SceneNumbers.assign(before, List.of());
    Film film = Breakdown.of(before, numbers);
    Screenplay now = Scripts.read(without(Scripts.example("nachtzug"), ".DIE STRECKE", "==="));

    SceneNumbers then = SceneNumbers.assign(now, numbers.toRemember());

    Film cut = Breakdown.of(now, then, cast(film), names(film));

    assertThat(cut.scenes()).extracting(Scene::number).containsExactly("1", "2", "4");
    assertThat(cut.shots())
        .containsExactlyElementsOf(
            film.shots().stream().filter(shot -> !shot.id().scene().equals("3")).toList());
  }

  /// What is next to the new shot may be seen from elsewhere, or be parted by it.
  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "nachtzug", "spot-bakery"})
  void a_new_shot_leaves_all_but_its_neighbours_as_they_are(String name) {
    Screenplay before = Scripts.read(Scripts.example(name));
    SceneNumbers numbers = SceneNumbers.assign(before, List.of());
    Film film = Breakdown.of(before, numbers);
    int made = 0;

    for (int place = 1; place < before.elements().size(); place++) {
      Screenplay now = withTelephone(before, place);
      SceneNumbers then = SceneNumbers.assign(now, numbers.toRemember());
      List<Shot> shots = Breakdown.of(now, then, cast(film), names(film)).shots();

      assertThat(shots).extracting(Shot::id).doesNotHaveDuplicates();
      assertThat(differences(film.shots(), shots)).hasSizeLessThanOrEqualTo(4);
      made += differences(film.shots(), shots).size();
    }
    assertThat(made).isLessThanOrEqualTo(before.elements().size() * 2);
  }

  @Test
  void the_cast_keeps_its_numbers() {
    Map<String, Integer> known = new LinkedHashMap<>(Map.of("Ben", 3, "CARLA", 7));

    Film film =
        Scripts.film(
            Scripts.read("INT. BAR\n\nANNA\nOne.\n\nBEN\nTwo.\n\n@anna\nThree.\n\nDORA\nFour.\n"),
            known);

    assertThat(film.cast())
        .containsExactly(
            new Character("ANNA", 8), new Character("Ben", 3), new Character("DORA", 9));
    assertThat(film.shots().stream().flatMap(shot -> shot.lines().stream()))
        .extracting(line -> line.character())
        .containsExactly("ANNA", "Ben", "ANNA", "DORA");
    assertThat(
            film.shots().stream()
                .flatMap(shot -> shot.figures().stream())
                .collect(Collectors.toMap(f -> f.name(), f -> f.cast(), (one, _) -> one)))
        .isEqualTo(Map.of("ANNA", 8, "Ben", 3, "DORA", 9));
  }

  @Test
  void a_new_line_at_the_end_of_a_conversation_leaves_its_beginning_as_it_is() {
    String talk =
        "ANNA\nWe open at nine, as always.\n\nBEN\nThen we are late.\n\nANNA\nWe are not.";

    List<Shot> before = Scripts.bar(talk + "\n\nAnna laughs.");
    List<Shot> now = Scripts.bar(talk + "\n\nBEN\nWe are always late.\n\nAnna laughs.");

    // The last word, which is seen from nearby, is another one.
    assertThat(now).startsWith(before.subList(0, before.size() - 2).toArray(Shot[]::new));
    assertThat(now).hasSize(before.size() + 1);
  }

  private static boolean isSpoken(Element.Dialogue dialogue) {
    return dialogue.speeches().stream().anyMatch(speech -> speech.text().matches("(?s).*\\p{L}.*"));
  }

  /// The first word of the first speech with words is another.
  private static Element.Dialogue inAnotherWord(Element.Dialogue dialogue) {
    var speeches = new ArrayList<>(dialogue.speeches());
    for (int i = 0; i < speeches.size(); i++) {
      Speech speech = speeches.get(i);
      if (speech.text().matches("(?s).*\\p{L}.*")) {
        speeches.set(i, new Speech(speech.parenthetical(), otherWord(speech.text())));
        break;
      }
    }
    return new Element.Dialogue(
        dialogue.line(), dialogue.character(), dialogue.extension(), dialogue.dual(), speeches);
  }

  private static String otherWord(String text) {
    return text.replaceFirst("\\p{L}[\\p{L}'’]*", "Extraordinarily");
  }

  private static Screenplay with(Screenplay screenplay, int at, Element element) {
    var elements = new ArrayList<>(screenplay.elements());
    elements.set(at, element);
    return new Screenplay(screenplay.titlePage(), elements);
  }

  private static Screenplay withNewScene(Screenplay screenplay, int place) {
    var elements = new ArrayList<>(screenplay.elements());
    int headings = -1;
    int at = 0;
    while (headings < place) {
      headings += elements.get(at++) instanceof Element.SceneHeading ? 1 : 0;
    }
    elements.addAll(
        at - 1,
        Scripts.read("INT. CELLAR - NIGHT\n\nA rat.\n\nGHOST\nNobody lives here any more.\n")
            .elements());
    return new Screenplay(screenplay.titlePage(), elements);
  }

  private static Screenplay withTelephone(Screenplay screenplay, int place) {
    var elements = new ArrayList<>(screenplay.elements());
    elements.add(place, new Element.Action(0, "The telephone rings.", false));
    return new Screenplay(screenplay.titlePage(), elements);
  }

  private static String without(String text, String from, String to) {
    return text.substring(0, text.indexOf(from)) + text.substring(text.indexOf(to));
  }

  private static ShotNames names(Film film) {
    return ShotNames.NONE.after(film);
  }

  private static Map<String, Integer> cast(Film film) {
    return film.cast().stream()
        .collect(Collectors.toMap(Character::name, Character::number, (one, _) -> one));
  }

  private static List<Shot> differences(List<Shot> before, List<Shot> now) {
    Map<String, Shot> old =
        before.stream()
            .collect(Collectors.toMap(shot -> shot.id().toString(), Function.identity()));
    return now.stream().filter(shot -> !shot.equals(old.get(shot.id().toString()))).toList();
  }
}
