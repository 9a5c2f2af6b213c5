package cinema.c41.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.camera.ShotSize;
import cinema.c41.film.Scene;
import cinema.c41.film.Shot;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What an editor looks at: cuts that jump, sizes that never change.
class CutTest {
  static Stream<String> screenplays() {
    return Stream.concat(
        Scripts.EXAMPLES.stream().map(Scripts::example),
        LongStream.range(0, 300).mapToObj(RandomScript::of));
  }

  @ParameterizedTest
  @MethodSource("screenplays")
  void no_cut_goes_to_the_same_picture(String fountain) {
    String unnoted = fountain.replaceAll("\\[\\[shot:.*?]]", "");
    for (Scene scene : Scripts.film(unnoted).scenes()) {
      for (int i = 1; i < scene.shots().size(); i++) {
        assertThat(picture(scene.shots().get(i)))
            .as("%s", scene.shots().get(i).id())
            .isNotEqualTo(picture(scene.shots().get(i - 1)));
      }
    }
  }

  private static String picture(Shot shot) {
    return shot.framing().size()
        + " "
        + shot.figures()
        + (shot.framing().size() == ShotSize.INSERT ? shot.action() : "");
  }
}
