package cinema.c41.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.camera.Eyeline;
import cinema.c41.camera.ShotSize;
import cinema.c41.film.Line;
import cinema.c41.film.Scene;
import cinema.c41.film.Shot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A telephone call: those who speak are in different places, and never in one picture.
class IntercutTest {
  private static final String TALK =
      "LENA\nWhich letter?\n\nMAX\nThe one you burned.\n\nLENA\nNo.\n\nMAX\nYes.\n\nLENA\nNo!\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INT. BOOTH - NIGHT\n\nMAX (40) waits.\n\nINTERCUT - OFFICE / BOOTH\n\n" + TALK,
        "INT. BOOTH - NIGHT\n\nMAX (40) waits.\n\nINTERCUT WITH:\n\n" + TALK,
        ".INTERCUT - OFFICE / BOOTH\n\nMAX (40) waits.\n\n" + TALK
      })
  void nobody_is_seen_with_who_is_elsewhere(String text) {
    List<Shot> shots = Scripts.film(text).shots();

    assertThat(shots)
        .allMatch(shot -> shot.figures().size() <= 1)
        .noneMatch(shot -> shot.framing().size() == ShotSize.OVER_SHOULDER)
        .noneMatch(shot -> shot.action().startsWith("INTERCUT"));
    assertThat(shots.stream().filter(shot -> !shot.lines().isEmpty())).hasSize(5);
    assertThat(shots.stream().flatMap(shot -> shot.lines().stream())).allMatch(Line::onScreen);
  }

  @Test
  void the_two_look_at_each_other_over_the_cut() {
    List<Shot> shots = Scripts.film("INT. BOOTH\n\nMAX waits.\n\nINTERCUT\n\n" + TALK).shots();

    assertThat(shots.stream().flatMap(shot -> shot.figures().stream()))
        .allMatch(one -> (one.eyeline() == Eyeline.RIGHT) == one.name().equals("MAX"));
  }

  @Test
  void an_intercut_heading_names_the_places() {
    Scene scene =
        Scripts.film("INT. A\n\nRain.\n\n.INTERCUT - OFFICE / BOOTH\n\n" + TALK).scenes().getLast();

    assertThat(scene.place().words()).isEqualTo("OFFICE / BOOTH");
    assertThat(scene.place().time()).isEmpty();
  }

  @Test
  void a_voice_on_the_phone_goes_over_who_hears_it() {
    Shot shot =
        Scripts.shotWith(Scripts.bar("LENA\nWhere?\n\nMAX (ON PHONE)\nOutside."), "Outside.");

    assertThat(shot.figures()).extracting(one -> one.name()).containsExactly("LENA");
    assertThat(shot.lines()).noneMatch(Line::onScreen);
  }
}
