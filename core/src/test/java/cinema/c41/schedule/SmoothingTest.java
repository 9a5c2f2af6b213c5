package cinema.c41.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.cut.Stock;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.PostJob;
import cinema.c41.film.Origin;
import cinema.c41.plan.Order;
import cinema.c41.plan.StepId;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Quality;
import cinema.c41.schedule.kit.Finish;
import cinema.c41.schedule.kit.Kit;
import cinema.c41.testkit.ShotPresets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clips of models have fewer frames in a second than films.
class SmoothingTest {
  private static final String WALK =
      """
      Title: Walk

      EXT. STREET - DAY

      [[shot: A medium, 12s, @Ben]]
      Ben walks.

      [[shot: B close, @Anna]]
      ANNA
      We open at nine.
      """;

  private static final PresetLibrary ALL = library(ShotPresets.between());

  @ParameterizedTest
  @CsvSource({"24, 3, 48", "23.976, 3, 48", "25, 4, 64", "30, 4, 64", "48, 3, 48", "60, 4, 64"})
  void a_clip_gets_as_many_frames_as_the_films_are_picked_from(
      String rate, int times, int expected) {
    Map<String, Order> orders = Rehearsal.orders(shoot(rate, Quality.LOOK, ALL));

    var inputs = inputs(orders, "smooth/1A/1");
    assertThat(inputs.get("times")).isEqualTo((double) times);
    assertThat(inputs.get("rate")).isCloseTo(expected, within(1e-9));
    assertThat(((PostJob.Fit) job(orders, "shot/1A")).pieces())
        .extracting(PostJob.Piece::skip)
        .containsExactly(0, 1, 1);
  }

  @Test
  void every_piece_is_smoothed_by_itself_and_the_take_is_made_of_those() {
    FilmPlan plan = shoot("24", Quality.FINAL, ALL);

    assertThat(PlanText.ids(plan.plan().steps()))
        .contains("smooth/1A/1", "smooth/1A/2", "smooth/1A/3");
    assertThat(plan.plan().step(new StepId("shot/1A")).needs())
        .extracting(StepId::text)
        .containsExactly("smooth/1A/1", "smooth/1A/2", "smooth/1A/3");
    assertThat(plan.plan().step(new StepId("last/1A/1")).needs())
        .extracting(StepId::text)
        .containsExactly("animate/1A/1");
    assertThat(plan.plan().step(new StepId("check/shot/1A")).recipe().judges().orElseThrow().text())
        .isEqualTo("animate/1A/1");
    assertThat(plan.takes().getFirst().making().origin().parts())
        .extracting(Origin.Part::task)
        .containsExactly("compose", "animate", "interpolate");
    assertThat(plan.notices()).isEmpty();
  }

  @Test
  void a_clip_that_has_enough_frames_is_left_alone() {
    assertThat(PlanText.ids(shoot("24", Quality.FINAL, ALL).plan().steps()))
        .contains("talk/1B")
        .doesNotContain("smooth/1B");
    assertThat(PlanText.ids(shoot("30", Quality.FINAL, ALL).plan().steps())).contains("smooth/1B");
  }

  @Test
  void drafts_are_quick() {
    FilmPlan plan = shoot("24", Quality.DRAFT, ALL);

    assertThat(PlanText.ids(plan.plan().steps())).noneMatch(id -> id.startsWith("smooth/"));
    assertThat(plan.notices()).isEmpty();
  }

  @Test
  void where_it_is_not_ready_frames_are_repeated_and_it_is_said() {
    var kit =
        new Kit(
            ALL,
            (preset, _) ->
                preset.id().equals("between") ? Optional.of("missing models") : Optional.empty(),
            Optional.empty());

    FilmPlan plan = film("24", Quality.LOOK).plan(Rewrites.read(WALK), TestCrew.withServer(kit));

    assertThat(PlanText.ids(plan.plan().steps())).contains("animate/1A/1", "talk/1B");
    assertThat(PlanText.ids(plan.plan().steps())).noneMatch(id -> id.startsWith("smooth/"));
    assertThat(plan.notices())
        .containsExactly(
            "1A: frames are repeated to make 24 in a second of 16, since between plain: missing"
                + " models");
  }

  @Test
  void a_take_that_was_smoothed_stays_when_that_cannot_be_done_any_more() {
    var film = film("24", Quality.LOOK);
    film.shoot(Rewrites.read(WALK), TestCrew.withServer(ALL));
    var kit =
        new Kit(
            ALL,
            (preset, _) ->
                preset.id().equals("between") ? Optional.of("missing models") : Optional.empty(),
            Optional.empty());

    FilmPlan plan = film.plan(Rewrites.read(WALK), TestCrew.withServer(kit));

    assertThat(PlanText.ids(plan.plan().steps())).contains("smooth/1A/1");
    assertThat(plan.notices())
        .containsExactly("1A: stays as it was shot earlier, since between plain: missing models");
  }

  private static FilmPlan shoot(String rate, Quality quality, PresetLibrary library) {
    return film(rate, quality).plan(Rewrites.read(WALK), TestCrew.withServer(library));
  }

  private static Rewrites film(String rate, Quality quality) {
    var film = new Rewrites("walk").finished(new Finish(Optional.of(quality), List.of()));
    film.on(new Stock(new FrameSize(1280, 720), FrameRate.parse(rate), 8));
    return film;
  }

  private static PresetLibrary library(Preset more) {
    return new PresetLibrary(
        List.of(ShotPresets.ink(), ShotPresets.flip(), ShotPresets.puppet(), more));
  }

  private static Map<String, Double> inputs(Map<String, Order> orders, String step) {
    var inputs = ((GraphJob) job(orders, step)).graph().obj("keep").obj("inputs");
    return Map.of("times", inputs.decimal("times"), "rate", inputs.decimal("rate"));
  }

  private static cinema.c41.engine.EngineJob job(Map<String, Order> orders, String step) {
    return ((Order.Job) Objects.requireNonNull(orders.get(step))).job();
  }
}
