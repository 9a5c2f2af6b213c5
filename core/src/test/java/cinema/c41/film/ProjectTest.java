package cinema.c41.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Sha256;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import java.time.Instant;
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
  void a_final_takes_the_place_of_its_circled_draft_and_of_no_other_take() {
    Take draft = take(2, Origin.DRAWN);
    Take last = take(3, Origin.DRAWN.withDraft("1A-2"));
    Project circled = BEGUN.withCircled(draft).withPromoted(draft, "final");

    assertThat(circled.promotion("1A")).contains(new Project.Promotion("final", 2));
    assertThat(circled.withFinal(last).circled()).containsExactly(Map.entry("1A", 3));
    assertThat(BEGUN.withFinal(last)).isEqualTo(BEGUN);
    assertThat(BEGUN.withCircled("1A", 1).withFinal(last).circled())
        .containsExactly(Map.entry("1A", 1));
  }

  @Test
  void whoever_circles_a_draft_again_wants_no_final_of_it() {
    Take draft = take(2, Origin.DRAWN);
    Take last = take(3, Origin.DRAWN.withDraft("1A-2"));
    Project promoted = BEGUN.withCircled(draft).withPromoted(draft, "final").withFinal(last);

    assertThat(promoted.withCircled(last).promotion("1A")).isPresent();
    assertThat(promoted.withCircled(draft).promotion("1A")).isEmpty();
  }

  private static Take take(int number, Origin origin) {
    var key = Sha256.of("take " + number);
    var picture = new Asset(new AssetId(key), "video/mp4", 9);
    var making = new Making(key, 0, 7, "comfyui 1", origin);
    var footage = new Footage(picture, 8, 48, List.of());
    return new Take(new ShotId("1", "A"), number, making, footage, Instant.EPOCH);
  }

  @Test
  void values_that_no_film_has_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Character(" ", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Character("ANNA", -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Framing(ShotSize.WIDE, CameraMove.STATIC, 3));
  }
}
