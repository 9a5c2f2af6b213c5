package cinema.c41.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.camera.Figure;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Film;
import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import cinema.c41.film.ShotId;
import cinema.c41.script.Element;
import cinema.c41.script.Screenplay;
import cinema.c41.script.Speech;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for every screenplay: the examples and three hundred that nobody would write.
class BreakdownPropertyTest {
  private static final Set<ShotSize> SINGLES =
      Set.of(ShotSize.MEDIUM, ShotSize.MEDIUM_CLOSE, ShotSize.CLOSE, ShotSize.EXTREME_CLOSE);

  static Stream<String> screenplays() {
    return Stream.concat(
        Scripts.EXAMPLES.stream().map(Scripts::example),
        LongStream.range(0, 300).mapToObj(RandomScript::of));
  }

  @ParameterizedTest
  @MethodSource("screenplays")
  void every_line_is_in_exactly_one_shot_in_order(String fountain) {
    Screenplay screenplay = Scripts.read(fountain);

    Film film = Scripts.film(screenplay, Map.of());

    assertThat(spoken(film)).isEqualTo(written(screenplay));
  }

  @ParameterizedTest
  @MethodSource("screenplays")
  void nobody_is_seen_speaking_who_is_not_in_the_frame(String fountain) {
    for (Shot shot : Scripts.film(fountain).shots()) {
      List<String> names = shot.figures().stream().map(Figure::name).toList();

      assertThat(names).as("%s", shot.id()).doesNotHaveDuplicates();
      assertThat(shot.subject().isEmpty() || names.contains(shot.subject())).isTrue();
      assertThat(shot.lines().stream().filter(Line::onScreen).map(Line::character).toList())
          .as("%s", shot.id())
          .allMatch(names::contains);
      if (SINGLES.contains(shot.framing().size())) {
        assertThat(names).as("%s", shot.id()).hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("screenplays")
  void shots_have_names_of_their_own_and_a_length(String fountain) {
    Film film = Scripts.film(fountain);

    Set<ShotId> ids = new HashSet<>();
    for (Shot shot : film.shots()) {
      assertThat(ids.add(shot.id())).as("%s", shot.id()).isTrue();
      assertThat(shot.seconds() > 0 || !shot.lines().isEmpty()).as("%s", shot.id()).isTrue();
    }
    assertThat(film.scenes()).noneMatch(scene -> scene.shots().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("screenplays")
  void the_same_screenplay_is_the_same_film(String fountain) {
    assertThat(Scripts.film(fountain)).isEqualTo(Scripts.film(fountain));
  }

  @ParameterizedTest
  @MethodSource("screenplays")
  void an_action_is_told_once_in_order(String fountain) {
    Screenplay screenplay = Scripts.read(fountain);
    String all = bare(String.join("", actions(screenplay)));

    String told =
        bare(String.join("", Scripts.film(fountain).shots().stream().map(Shot::action).toList()));

    // An insert also tells what its note asks for.
    assertThat(told.replace("hands.", "").replace("hands", "")).isEqualTo(all);
  }

  private static List<String> actions(Screenplay screenplay) {
    var actions = new ArrayList<String>();
    for (Element element : screenplay.elements()) {
      switch (element) {
        case Element.Action(_, var text, var centred) -> {
          if (!centred && !text.startsWith("FADE OUT")) {
            actions.add(text);
          }
        }
        case Element.Lyric(_, var text) -> actions.add(text);
        case Element.SceneHeading _,
            Element.Dialogue _,
            Element.Transition _,
            Element.Section _,
            Element.Synopsis _,
            Element.Note _,
            Element.PageBreak _ -> {}
      }
    }
    return actions;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s*_]+", "");
  }

  /// Who says what, without white space, people in a row together.
  private static String spoken(Film film) {
    var text = new StringBuilder();
    String last = "";
    for (Shot shot : film.shots()) {
      for (Line line : shot.lines()) {
        assertThat(line.text()).doesNotContain("\n").doesNotContain("~").isNotBlank();
        String name = line.character().toUpperCase(Locale.ROOT);
        text.append(name.equals(last) ? "" : "\n" + name + ":")
            .append(line.text().replace(" ", ""));
        last = name;
      }
    }
    return text.toString();
  }

  private static String written(Screenplay screenplay) {
    var text = new StringBuilder();
    String last = "";
    for (Element element : screenplay.elements()) {
      if (element instanceof Element.Dialogue dialogue) {
        String name = dialogue.character().toUpperCase(Locale.ROOT);
        text.append(name.equals(last) ? "" : "\n" + name + ":");
        dialogue.speeches().stream().map(Speech::text).forEach(t -> text.append(bareOfSong(t)));
        last = name;
      }
    }
    return text.toString();
  }

  private static String bareOfSong(String speech) {
    return speech.replaceAll("(?m)^~", "").replaceAll("\\s+", "");
  }
}
