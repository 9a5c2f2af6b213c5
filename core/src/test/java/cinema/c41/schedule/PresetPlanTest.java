package cinema.c41.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Sha256;
import cinema.c41.delivery.AiMark;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PostJob;
import cinema.c41.film.Origin;
import cinema.c41.plan.Order;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Quality;
import cinema.c41.preset.licence.Release;
import cinema.c41.preset.lora.LoraCard;
import cinema.c41.schedule.kit.Finish;
import cinema.c41.schedule.kit.Kit;
import cinema.c41.testkit.Golden;
import cinema.c41.testkit.ShotPresets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A film whose shots are made by presets, as far as there are any.
class PresetPlanTest {
  private static final String TALK =
      """
      Title: Talk

      INT. BAR - NIGHT

      [[shot: A wide, 3s]]
      Rain on the windows.

      [[shot: B close, @Anna]]
      ANNA
      (dry)
      We open at nine.

      [[shot: C medium, 12s, @Ben]]
      Ben walks from table to table and lights the candles.

      EXT. STREET - DAY

      [[shot: A wide, push in, 4s, @Anna]]
      Anna locks the door.

      BEN (V.O.)
      Nobody came.

      [[shot: B insert, 2s]]
      A key in the lock.
      """;

  private static final Finish DRAFT = new Finish(Optional.of(Quality.DRAFT), List.of());

  @Test
  void a_film_is_planned_with_presets_as_it_was_found_right() {
    FilmPlan plan = plan(ShotPresets.library());

    Golden.assertMatches("schedule/presets.txt", PlanText.of(plan));
  }

  @Test
  void every_step_has_a_name_of_its_own_and_comes_after_what_it_needs() {
    Set<StepId> before = new HashSet<>();
    for (Step step : plan(ShotPresets.library()).plan().steps()) {
      assertThat(before).as("%s", step.id()).containsAll(step.needs()).doesNotContain(step.id());
      assertThat(step.needs()).as("%s", step.id()).doesNotHaveDuplicates();
      before.add(step.id());
    }
  }

  @Test
  void who_speaks_on_screen_is_made_to_speak_and_everybody_else_moves() {
    Set<String> steps = ids(plan(ShotPresets.library()));

    assertThat(steps).contains("compose/1B", "voice-track/1B", "talk/1B", "shot/1B");
    assertThat(steps).contains("compose/1A", "animate/1A", "shot/1A");
    assertThat(steps).contains("compose/2A", "shot/2A").doesNotContain("talk/2A");
  }

  @Test
  void a_shot_longer_than_a_preset_can_make_goes_on_from_where_a_piece_ends() {
    Map<String, Order> orders = Rehearsal.orders(plan(ShotPresets.library()));

    assertThat(orders.keySet())
        .contains("animate/1C/1", "animate/1C/2", "animate/1C/3", "last/1C/1", "last/1C/2")
        .doesNotContain("last/1C/3", "animate/1C/4");
    var take = (PostJob.Fit) job(orders.get("shot/1C"));
    assertThat(take.pieces()).extracting(PostJob.Piece::skip).containsExactly(0, 1, 1);
    assertThat(take.frames()).isEqualTo(12 * 24 + 16);
    double seconds = 0;
    for (int piece = 1; piece <= 3; piece++) {
      seconds += (frames(orders.get("animate/1C/" + piece)) - (piece > 1 ? 1 : 0)) / 16.0;
    }
    assertThat(seconds).isGreaterThanOrEqualTo((12 * 24 + 16) / 24.0);
    var last = (PostJob.Still) job(orders.get("last/1C/1"));
    assertThat(last.frame()).isEqualTo(frames(orders.get("animate/1C/1")) - 1);
    assertThat(last.image()).isEqualTo(PostJob.Image.PNG);
  }

  @Test
  void a_piece_that_a_voice_does_not_need_is_not_made() {
    String slow = TALK.replace("Nobody came.", "Nobody came, and nobody will ever come back here.");
    Map<String, Order> orders = Rehearsal.orders(plan(slow, ShotPresets.library()));

    assertThat(orders.get("animate/2A/2")).isInstanceOf(Order.Facts.class);
    assertThat(((PostJob.Fit) job(orders.get("shot/2A"))).pieces()).hasSize(1);
  }

  @Test
  void a_voice_is_laid_where_it_is_heard_in_the_shot_with_its_handle() {
    Map<String, Order> orders = Rehearsal.orders(plan(ShotPresets.library()));

    var track = (PostJob.Stem) job(orders.get("voice-track/1B"));
    double handle = 8 / 24.0;
    assertThat(track.sounds()).hasSize(1);
    assertThat(track.sounds().getFirst().startSample())
        .isEqualTo(Math.round((handle + 0.35) * 48_000));
    assertThat(track.samples() / 48_000.0)
        .isGreaterThanOrEqualTo(((PostJob.Fit) job(orders.get("shot/1B"))).frames() / 24.0);
  }

  @Test
  void without_a_preset_that_speaks_lips_stay_and_it_is_said() {
    var library = new PresetLibrary(List.of(ShotPresets.ink(), ShotPresets.flip()));

    FilmPlan plan = plan(library);

    assertThat(ids(plan)).contains("compose/1B", "animate/1B").doesNotContain("talk/1B");
    assertThat(plan.notices())
        .containsExactly("1B: lips do not follow the voice, since no preset does 'talk'");
  }

  @Test
  void what_no_preset_can_make_is_drawn_and_it_is_said_why() {
    var kit =
        new Kit(
            ShotPresets.library(),
            (preset, _) ->
                preset.id().equals("flip") ? Optional.of("2 models are missing") : Optional.empty(),
            Optional.empty());

    FilmPlan plan = film().plan(Rewrites.read(TALK), TestCrew.withServer(kit));

    assertThat(ids(plan)).contains("talk/1B").doesNotContain("compose/1A", "compose/1C");
    assertThat(plan.notices())
        .containsExactly("1A, 1C, 2A, 2B: previz, since flip quick: 2 models are missing");
    assertThat(plan.takes().getFirst().making().origin()).isEqualTo(Origin.DRAWN);
  }

  @Test
  void without_a_server_everything_is_drawn_with_the_keys_it_always_had() {
    FilmPlan plan = film().plan(Rewrites.read(TALK), TestCrew.whole());
    FilmPlan previz = new Rewrites("talk").plan(TALK);

    assertThat(keys(plan)).isEqualTo(keys(previz));
    assertThat(plan.notices())
        .containsExactly("1A, 1B, 1C, 2A, 2B: previz, since no ComfyUI server is reached");
    assertThat(previz.notices()).isEmpty();
  }

  @Test
  void previz_has_the_keys_it_always_had_though_a_server_is_there() {
    FilmPlan beside =
        new Rewrites("talk").plan(Rewrites.read(TALK), TestCrew.withServer(ShotPresets.library()));
    Map<StepId, Sha256> previz = keys(new Rewrites("talk").plan(TALK));

    keys(beside)
        .forEach(
            (step, key) -> {
              if (!step.text().equals("bill")) {
                assertThat(key).as("%s", step).isEqualTo(previz.get(step));
              }
            });
  }

  @Test
  void a_changed_line_makes_its_own_shot_again_and_no_other() {
    var film = film();
    Map<StepId, Sha256> before = keys(film.plan(Rewrites.read(TALK), server()));

    Map<StepId, Sha256> now =
        keys(film.plan(Rewrites.read(TALK.replace("at nine", "at ten")), server()));

    Set<String> changed =
        now.keySet().stream()
            .filter(step -> !now.get(step).equals(before.get(step)))
            .map(StepId::text)
            .filter(id -> id.contains("/"))
            .collect(Collectors.toSet());
    assertThat(changed)
        .contains("voice/1B/1", "voice-track/1B", "talk/1B", "shot/1B", "segment/h264/1B")
        .doesNotContain("compose/1B", "compose/1A", "animate/1A", "shot/1A", "shot/2A");
  }

  @Test
  void the_same_film_has_the_same_keys_and_equal_keys_mean_equal_orders() {
    var film = film();
    assertThat(keys(film.plan(Rewrites.read(TALK), server())))
        .isEqualTo(keys(film.plan(Rewrites.read(TALK), server())));

    Map<Sha256, Order> known = new HashMap<>();
    for (Quality quality : Quality.values()) {
      film.finished(new Finish(Optional.of(quality), List.of()));
      film.shoot(Rewrites.read(TALK), server())
          .orders()
          .forEach(
              (step, order) -> {
                Order other = known.putIfAbsent(step.key(), order);
                assertThat(order).as("%s", step.id()).isEqualTo(other == null ? order : other);
              });
    }
  }

  @Test
  void a_check_has_what_made_the_picture_done_again() {
    FilmPlan plan = plan(ShotPresets.library());

    assertThat(judged(plan, "1B")).isEqualTo("talk/1B");
    assertThat(judged(plan, "1C")).isEqualTo("animate/1C/1");
    assertThat(
            plan.plan().between(new StepId("animate/1C/1"), new StepId("check/shot/1C")).stream()
                .map(step -> step.id().text()))
        .startsWith("animate/1C/1", "last/1C/1")
        .endsWith("shot/1C")
        .doesNotContain("compose/1C", "check/shot/1C");
  }

  @Test
  void what_a_release_forbids_is_passed_over_and_the_clause_is_said() {
    var library =
        new PresetLibrary(
            List.of(
                ShotPresets.ink("better", 1, "strict"),
                ShotPresets.ink(),
                ShotPresets.flip(),
                ShotPresets.puppet()));
    var kit =
        new Kit(
            library,
            (_, _) -> Optional.empty(),
            Optional.of(Release.parse(true, List.of("DE"), "1 M USD")));
    var film = film().finished(new Finish(Optional.of(Quality.FINAL), List.of()));

    FilmPlan plan = film.plan(Rewrites.read(TALK), TestCrew.withServer(kit));

    assertThat(parts(plan, "1A").getFirst().preset()).isEqualTo("ink fine");
    assertThat(plan.notices().getFirst())
        .startsWith("ink fine is used, since better fine: better-fine.bin is under Strict Licence");
  }

  @Test
  void a_lora_goes_where_its_base_model_is_and_a_characters_only_to_their_shots() {
    var noir = card("noir", "ink", "in noir style");
    var anna = card("anna", "flip", "");
    var film = film().finished(new Finish(Optional.of(Quality.DRAFT), List.of(noir, anna)));

    FilmPlan plan = film.plan(Rewrites.read(TALK), server());

    assertThat(parts(plan, "2A"))
        .extracting(Origin.Part::preset)
        .containsExactly("ink quick + LoRA noir", "flip quick + LoRA anna");
    assertThat(parts(plan, "1C"))
        .extracting(Origin.Part::preset)
        .containsExactly("ink quick + LoRA noir", "flip quick");
    assertThat(loras(Rehearsal.orders(plan).get("compose/1A"))).isEqualTo(1);
    assertThat(parts(plan, "1A").getFirst().words()).endsWith("A film still. in noir style.");
  }

  @Test
  void a_take_and_the_bill_say_what_made_it_and_what_is_owed() {
    FilmPlan plan = plan(ShotPresets.library());
    var bill = (PaperJob.Documents) job(Rehearsal.orders(plan).get("bill"));

    assertThat(plan.takes().getFirst().making().engine()).isEqualTo("comfyui 1");
    assertThat(parts(plan, "1B")).extracting(Origin.Part::task).containsExactly("compose", "talk");
    assertThat(bill.documents().getFirst().text())
        .contains("\"credits\"", "flip-quick.bin", "Free Licence", "ink quick, puppet quick")
        .contains("Rain on the windows.", AiMark.Source.TRAINED.uri())
        .doesNotContain("storyboard", "PREVIZ");
  }

  @Test
  void a_picture_may_stand_still_where_nothing_is_bound_to_move() {
    Map<String, Order> orders = Rehearsal.orders(plan(ShotPresets.library()));

    assertThat(freeze(orders, "2B")).isGreaterThan(60);
    assertThat(freeze(orders, "1C")).isEqualTo(2);
    assertThat(freeze(orders, "2A")).isEqualTo(2);
  }

  private static double freeze(Map<String, Order> orders, String shot) {
    var check = (PostJob.Check) job(orders.get("check/shot/" + shot));
    return ((PostJob.Expectation.Moving) check.expectation()).longestFreeze();
  }

  private static LoraCard card(String name, String family, String trigger) {
    var families = new LinkedHashMap<>(Map.of(family, Map.of("main", name + ".bin")));
    return new LoraCard(name, name, trigger, 1, families);
  }

  private static Rewrites film() {
    return new Rewrites("talk").finished(DRAFT);
  }

  private static Crew server() {
    return TestCrew.withServer(ShotPresets.library());
  }

  private static FilmPlan plan(PresetLibrary library) {
    return plan(TALK, library);
  }

  private static FilmPlan plan(String fountain, PresetLibrary library) {
    return film().plan(Rewrites.read(fountain), TestCrew.withServer(library));
  }

  private static Set<String> ids(FilmPlan plan) {
    return Set.copyOf(PlanText.ids(plan.plan().steps()));
  }

  private static Map<StepId, Sha256> keys(FilmPlan plan) {
    return plan.plan().steps().stream().collect(Collectors.toMap(Step::id, Step::key));
  }

  private static List<Origin.Part> parts(FilmPlan plan, String shot) {
    return plan.takes().stream()
        .filter(take -> take.shot().toString().equals(shot))
        .findFirst()
        .orElseThrow()
        .making()
        .origin()
        .parts();
  }

  private static String judged(FilmPlan plan, String shot) {
    Step check = plan.plan().step(new StepId("check/shot/" + shot));
    return check.recipe().judges().orElseThrow().text();
  }

  private static EngineJob job(@org.jspecify.annotations.Nullable Order order) {
    return ((Order.Job) java.util.Objects.requireNonNull(order)).job();
  }

  private static long frames(@org.jspecify.annotations.Nullable Order order) {
    return ((GraphJob) job(order)).graph().obj("keep").obj("inputs").whole("length");
  }

  private static long loras(@org.jspecify.annotations.Nullable Order order) {
    return ((GraphJob) job(order))
        .graph().fields().values().stream()
            .filter(node -> node.asObj().text("class_type").equals("Lora"))
            .count();
  }
}
