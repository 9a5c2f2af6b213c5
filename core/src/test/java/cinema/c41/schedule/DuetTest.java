package cinema.c41.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.Tree;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.PostJob;
import cinema.c41.film.Origin;
import cinema.c41.plan.Order;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Quality;
import cinema.c41.schedule.kit.Finish;
import cinema.c41.testkit.ShotPresets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Two people who speak in one shot.
class DuetTest {
  private static final String BAR =
      """
      Title: Bar

      INT. BAR - NIGHT

      [[shot: A two shot, @Anna, @Ben]]
      Anna stands behind the bar. Ben sits across from her.

      ANNA
      (dry)
      We open at nine.

      BEN
      It is ten.
      """;

  private static final PresetLibrary ALL = library(ShotPresets.puppet(), ShotPresets.duo());

  @Test
  void who_answers_is_heard_from_where_the_first_voice_ends() {
    Map<String, Order> orders = Rehearsal.orders(plan(BAR, ALL));

    var first = (PostJob.Stem) job(orders, "voice-track/1A/1");
    var second = (PostJob.Stem) job(orders, "voice-track/1A/2");
    assertThat(first.sounds()).hasSize(1);
    assertThat(second.sounds()).hasSize(1);
    assertThat(first.sounds().getFirst().startSample())
        .isEqualTo(Math.round((8 / 24.0 + 0.35) * 48_000));
    // The turn is at a whole frame of the model, just before the answer.
    assertThat(first.samples() % (48_000 / 25)).isZero();
    assertThat(second.sounds().getFirst().startSample() / 48_000.0)
        .isBetween(0.149, 0.15 + 1 / 25.0);
    double frames = ((PostJob.Fit) job(orders, "shot/1A")).frames() / 24.0;
    double seconds = (first.samples() + second.samples()) / 48_000.0;
    assertThat(seconds).isGreaterThanOrEqualTo(frames);
    assertThat(seconds * 25).isCloseTo(Math.rint(seconds * 25), within(1e-6));
  }

  @Test
  void a_model_is_told_who_is_on_the_left_and_who_speaks_first() {
    FilmPlan plan = plan(BAR, ALL);
    Tree.Obj keep =
        ((GraphJob) job(Rehearsal.orders(plan), "talk/1A")).graph().obj("keep").obj("inputs");

    assertThat(keep.text("side")).isEqualTo("left");
    assertThat(keep.text("voice")).isNotEqualTo(keep.text("voice-b"));
    assertThat(keep.text("text"))
        .startsWith("Anna speaks, dry, and Ben listens. Then Ben speaks, and Anna listens.");
    assertThat(plan.takes().getFirst().making().origin().parts())
        .extracting(Origin.Part::task)
        .containsExactly("compose", "talk-two");
    assertThat(plan.notices()).isEmpty();

    String swapped = BAR.replace("ANNA\n(dry)", "BEN\n(dry)").replace("BEN\nIt", "ANNA\nIt");
    Tree.Obj other =
        ((GraphJob) job(Rehearsal.orders(plan(swapped, ALL)), "talk/1A"))
            .graph()
            .obj("keep")
            .obj("inputs");
    assertThat(other.text("side")).isEqualTo("right");
    assertThat(other.text("text")).startsWith("Ben speaks, dry, and Anna listens.");
  }

  @Test
  void who_answers_twice_is_not_followed_and_it_is_said() {
    FilmPlan plan = plan(BAR + "\nANNA\nGo home.\n", ALL);

    assertThat(PlanText.ids(plan.plan().steps()))
        .contains("animate/1A/1")
        .doesNotContain("talk/1A");
    assertThat(plan.notices())
        .containsExactly(
            "1A: lips do not follow the voices, since the two who speak in it answer each other"
                + " more than once");
  }

  @Test
  void without_a_preset_for_two_it_is_said() {
    FilmPlan plan = plan(BAR, library(ShotPresets.puppet()));

    assertThat(PlanText.ids(plan.plan().steps())).contains("animate/1A/1");
    assertThat(plan.notices())
        .containsExactly("1A: lips do not follow the voices, since no preset does 'talk-two'");
  }

  @Test
  void a_take_of_two_stays_while_the_server_is_away() {
    var film = film();
    film.shoot(Rewrites.read(BAR), TestCrew.withServer(ALL));

    FilmPlan plan = film.plan(Rewrites.read(BAR), TestCrew.away(ALL));

    assertThat(PlanText.ids(plan.plan().steps())).contains("talk/1A");
    assertThat(plan.takes().getFirst().slate()).isEqualTo("1A-1");
  }

  private static Rewrites film() {
    return new Rewrites("bar").finished(new Finish(Optional.of(Quality.DRAFT), List.of()));
  }

  private static FilmPlan plan(String fountain, PresetLibrary library) {
    return film().plan(Rewrites.read(fountain), TestCrew.withServer(library));
  }

  private static PresetLibrary library(Preset... talking) {
    var all = new ArrayList<>(List.of(ShotPresets.ink(), ShotPresets.flip()));
    all.addAll(List.of(talking));
    return new PresetLibrary(all);
  }

  private static EngineJob job(Map<String, Order> orders, String step) {
    return ((Order.Job) Objects.requireNonNull(orders.get(step))).job();
  }
}
