package cinema.c41.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Scene;
import cinema.c41.film.Shot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The camera stays on one side of the line between people, so their looks meet across the cut.
class AxisTest {
  static Stream<String> screenplays() {
    return Stream.concat(
        Scripts.EXAMPLES.stream().map(Scripts::example),
        LongStream.range(0, 200).mapToObj(RandomScript::of));
  }

  static Stream<String> screenplaysOfTwo() {
    return LongStream.range(0, 200).mapToObj(seed -> RandomScript.of(seed, 2));
  }

  @ParameterizedTest
  @MethodSource("screenplaysOfTwo")
  void where_two_people_are_each_looks_one_way_for_all_of_the_scene(String fountain) {
    for (Scene scene : Scripts.film(fountain).scenes()) {
      Map<String, Eyeline> looks = new HashMap<>();
      for (Shot shot : scene.shots()) {
        for (Figure figure : shot.figures()) {
          Eyeline before = looks.putIfAbsent(figure.name(), figure.eyeline());
          assertThat(before == null || before == figure.eyeline()).as("%s", shot.id()).isTrue();
        }
      }
      assertThat(looks.values()).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("screenplays")
  void over_a_shoulder_people_look_at_each_other(String fountain) {
    for (Shot shot : Scripts.film(fountain).shots()) {
      if (shot.framing().size() == ShotSize.OVER_SHOULDER && shot.figures().size() == 2) {
        Figure left =
            shot.figures().stream().min(Comparator.comparing(Figure::stage)).orElseThrow();
        Figure right =
            shot.figures().stream().max(Comparator.comparing(Figure::stage)).orElseThrow();

        assertThat(left.eyeline()).as("%s", shot.id()).isEqualTo(Eyeline.RIGHT);
        assertThat(right.eyeline()).as("%s", shot.id()).isEqualTo(Eyeline.LEFT);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("screenplays")
  void everybody_keeps_their_place_and_nobody_looks_out_of_the_set(String fountain) {
    for (Scene scene : Scripts.film(fountain).scenes()) {
      Map<String, Double> places = new HashMap<>();
      scene.shots().stream()
          .flatMap(shot -> shot.figures().stream())
          .forEach(
              figure -> {
                Double before = places.putIfAbsent(figure.name(), figure.stage());
                assertThat(before == null || before.equals(figure.stage())).isTrue();
                assertThat(figure.eyeline()).isIn(Eyeline.LEFT, Eyeline.RIGHT);
              });
      assertThat(places.values()).as("scene %s", scene.number()).doesNotHaveDuplicates();
    }
  }

  @Test
  void in_a_crowd_everybody_has_a_place_of_their_own() {
    String crowd =
        String.join(
            "\n\n",
            IntStream.range(0, 40)
                .mapToObj(i -> "GUEST " + i + "\nIt is my turn to speak.")
                .toList());

    List<Shot> shots = Scripts.bar(crowd);

    Map<String, Double> places = new HashMap<>();
    shots.forEach(shot -> shot.figures().forEach(one -> places.put(one.name(), one.stage())));
    assertThat(places).hasSize(40);
    assertThat(places.values()).doesNotHaveDuplicates();
  }
}
