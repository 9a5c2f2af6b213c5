package cinema.c41.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Sha256;
import cinema.c41.film.Origin;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Quality;
import cinema.c41.preset.licence.Release;
import cinema.c41.schedule.kit.Finish;
import cinema.c41.schedule.kit.Kit;
import cinema.c41.schedule.kit.Ready;
import cinema.c41.testkit.ShotPresets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What was shot with presets stays in the film when they cannot be had any more.
class ShotEarlierTest {
  private static final String TALK =
      """
      Title: Talk

      INT. BAR - NIGHT

      [[shot: A wide, 3s]]
      Rain on the windows.

      [[shot: B close, @Anna]]
      ANNA
      We open at nine.

      [[shot: C medium, 12s, @Ben]]
      Ben walks from table to table and lights the candles.
      """;

  private static final String AWAY = "no ComfyUI server is reached";

  private final Rewrites film =
      new Rewrites("talk").finished(new Finish(Optional.of(Quality.DRAFT), List.of()));

  @Test
  void a_film_that_was_shot_is_the_same_film_while_the_server_is_away() {
    Map<StepId, Sha256> shot = keys(film.plan(Rewrites.read(TALK), server()));
    film.shoot(Rewrites.read(TALK), server());

    FilmPlan plan = film.plan(Rewrites.read(TALK), TestCrew.away(ShotPresets.library()));

    assertThat(keys(plan)).isEqualTo(shot);
    assertThat(plan.takes()).extracting(PlannedTake::slate).containsExactly("1A-1", "1B-1", "1C-1");
    assertThat(plan.notices())
        .containsExactly("1A, 1B, 1C: stays as it was shot earlier, since " + AWAY);
  }

  @Test
  void what_was_rewritten_is_drawn_and_the_rest_stays() {
    film.shoot(Rewrites.read(TALK), server());
    String rewritten = TALK.replace("at nine", "at ten").replace("candles", "lamps");

    FilmPlan plan = film.plan(Rewrites.read(rewritten), TestCrew.away(ShotPresets.library()));

    assertThat(plan.takes()).extracting(PlannedTake::slate).containsExactly("1A-1", "1B-2", "1C-2");
    assertThat(origin(plan, "1A").isTrained()).isTrue();
    assertThat(origin(plan, "1B")).isEqualTo(Origin.DRAWN);
    assertThat(plan.notices())
        .containsExactly(
            "1A: stays as it was shot earlier, since " + AWAY, "1B, 1C: previz, since " + AWAY);
  }

  @Test
  void a_retake_that_was_asked_for_is_drawn() {
    film.shoot(Rewrites.read(TALK), server());
    film.decide(project -> project.withVariation("1A", 1));

    FilmPlan plan = film.plan(Rewrites.read(TALK), TestCrew.away(ShotPresets.library()));

    assertThat(origin(plan, "1A")).isEqualTo(Origin.DRAWN);
    assertThat(origin(plan, "1C").isTrained()).isTrue();
  }

  @Test
  void what_is_not_ready_any_more_need_not_be_for_what_it_made() {
    film.shoot(Rewrites.read(TALK), TestCrew.withServer(twoInks()));
    var kit = kit(twoInks(), without("early quick"));

    FilmPlan plan = film.plan(Rewrites.read(TALK), TestCrew.withServer(kit));

    assertThat(plan.takes()).extracting(PlannedTake::slate).containsExactly("1A-1", "1B-1", "1C-1");
    assertThat(plan.notices())
        .containsExactly(
            "1A, 1B, 1C: stays as it was shot earlier, since early quick: missing models");
  }

  @Test
  void what_comes_first_and_is_ready_now_shoots_anew() {
    var twoInks = twoInks();
    film.shoot(
        Rewrites.read(TALK),
        TestCrew.withServer(kit(twoInks, without("early quick", "early fine"))));
    assertThat(parts(film.plan(Rewrites.read(TALK), TestCrew.away(twoInks)), "1A"))
        .containsExactly("ink quick", "flip quick");

    FilmPlan plan = film.plan(Rewrites.read(TALK), TestCrew.withServer(twoInks));

    assertThat(parts(plan, "1A")).containsExactly("early quick", "flip quick");
    assertThat(plan.takes()).extracting(PlannedTake::slate).containsExactly("1A-2", "1B-2", "1C-2");
    assertThat(plan.notices()).isEmpty();
  }

  @Test
  void what_a_release_forbids_does_not_stay() {
    var strict =
        new PresetLibrary(
            List.of(
                ShotPresets.ink("early", 1, "strict"), ShotPresets.flip(), ShotPresets.puppet()));
    film.finished(new Finish(Optional.of(Quality.FINAL), List.of()));
    film.shoot(Rewrites.read(TALK), TestCrew.withServer(strict));
    var paid = Optional.of(Release.parse(true, List.of("DE"), "1 M USD"));
    var kit = new Kit(strict, (_, _) -> Optional.of("unreachable"), paid);

    FilmPlan plan = film.plan(Rewrites.read(TALK), TestCrew.away(strict).with(kit));

    assertThat(plan.takes())
        .allSatisfy(take -> assertThat(take.making().origin()).isEqualTo(Origin.DRAWN));
  }

  private static PresetLibrary twoInks() {
    return new PresetLibrary(
        List.of(
            ShotPresets.ink(),
            ShotPresets.ink("early", 1, "free"),
            ShotPresets.flip(),
            ShotPresets.puppet()));
  }

  private static Kit kit(PresetLibrary library, Ready ready) {
    return new Kit(library, ready, Optional.empty());
  }

  private static Ready without(String... tools) {
    return (preset, variant) ->
        List.of(tools).contains(preset.id() + " " + variant.name())
            ? Optional.of("missing models")
            : Optional.empty();
  }

  private static Crew server() {
    return TestCrew.withServer(ShotPresets.library());
  }

  private static Map<StepId, Sha256> keys(FilmPlan plan) {
    return plan.plan().steps().stream().collect(Collectors.toMap(Step::id, Step::key));
  }

  private static List<String> parts(FilmPlan plan, String shot) {
    return origin(plan, shot).parts().stream().map(Origin.Part::preset).toList();
  }

  private static Origin origin(FilmPlan plan, String shot) {
    return plan.takes().stream()
        .filter(take -> take.shot().toString().equals(shot))
        .findFirst()
        .orElseThrow()
        .making()
        .origin();
  }
}
