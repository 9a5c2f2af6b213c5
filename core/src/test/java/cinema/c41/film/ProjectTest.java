package cinema.c41.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectTest {
  private static final Project BEGUN = Project.begun("last-orders", "/films/last-orders");

  @Test
  void the_cast_is_remembered_when_somebody_is_written_out() {
    Project project =
        BEGUN
            .withCast(List.of(new Character("ANNA", 0), new Character("BEN", 1)))
            .withCast(List.of(new Character("CARLA", 2), new Character("ANNA", 7)));

    assertThat(project.cast()).isEqualTo(Map.of("ANNA", 0, "BEN", 1, "CARLA", 2));
    assertThat(project.cast().sequencedKeySet()).containsExactly("ANNA", "BEN", "CARLA");
  }

  @Test
  void retakes_and_circles_are_counted_by_shot() {
    Project project = BEGUN.withVariation("1A", 1).withVariation("1A", 2).withCircled("1A", 4);

    assertThat(project.variation("1A")).isEqualTo(2);
    assertThat(project.variation("1B")).isZero();
    assertThat(project.circled()).containsExactly(Map.entry("1A", 4));
    assertThat(BEGUN.variations()).isEmpty();
  }

  @Test
  void values_that_no_film_has_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Character(" ", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Character("ANNA", -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Framing(ShotSize.WIDE, CameraMove.STATIC, 3));
  }
}
