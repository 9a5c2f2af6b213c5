package cinema.c41.production.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.Blame;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import cinema.c41.commission.Piece;
import cinema.c41.commission.Relation;
import cinema.c41.preset.Ask;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Quality;
import cinema.c41.preset.cost.Shown;
import cinema.c41.preset.licence.Release;
import cinema.c41.production.RunResult;
import cinema.c41.production.StudioEvent;
import cinema.c41.production.pieces.CommissionWish.Choice;
import cinema.c41.production.pieces.CommissionWish.Extent;
import cinema.c41.production.pieces.CommissionWish.Given;
import cinema.c41.run.Journal;
import cinema.c41.run.Measured;
import cinema.c41.run.RunId;
import cinema.c41.schedule.kit.PresetWork;
import cinema.c41.testkit.Presets;
import cinema.c41.testkit.Stockroom;
import cinema.c41.testkit.Troubles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CommissionTest {
  /// Of the toy presets.
  private static final Set<String> NODES = Set.of("Load", "Quick", "Lora", "LoadImage", "Paint");

  @TempDir Path folder;
  private PieceHouse house = new PieceHouse(Path.of(""));

  @BeforeEach
  void open() {
    house = new PieceHouse(folder);
  }

  @Test
  void a_picture_is_made_kept_and_put_into_the_folder_with_its_bill() throws IOException {
    RunResult.OfCommission result = house.make(PieceHouse.wish("A lighthouse, in fog"));

    assertThat(result.outcome()).isEqualTo("done");
    assertThat(result.commission()).isEqualTo("p1");
    assertThat(result.pieces()).extracting(PieceView::name).containsExactly("p1-1");
    assertThat(result.files())
        .containsExactly(
            "stills/a-lighthouse-in-fog-p1-1.png", "stills/a-lighthouse-in-fog-p1-1.json");
    assertThat(house.shelf.keySet()).containsExactlyInAnyOrderElementsOf(result.files());
    Piece piece = result.pieces().getFirst().piece();
    assertThat(bill(piece))
        .contains("\"sha256\": \"" + piece.asset().id())
        .contains("\"work\": \"small.bin\"")
        .contains("\"licence\": \"Free Licence\"")
        .contains("\"prompt\": \"A lighthouse, in fog\"")
        .contains("\"seed\": \"" + piece.making().seed())
        .contains("trainedAlgorithmicMedia");
  }

  @Test
  void a_piece_says_by_whom_it_was_made_and_how_long_that_took() {
    Piece piece = house.make(PieceHouse.wish("fog")).pieces().getFirst().piece();

    assertThat(piece.making().maker().server()).isEqualTo("gpu0");
    assertThat(piece.making().maker().device()).isEqualTo("Toy 1");
    assertThat(piece.making().maker().seconds()).isEqualTo(7.5);
    assertThat(piece.making().variant()).isEqualTo("tiny");
    assertThat(piece.title()).isEqualTo("fog");
  }

  @Test
  void every_take_has_a_seed_of_its_own() {
    RunResult.OfCommission result = house.make(PieceHouse.wish("fog", 3));

    assertThat(result.pieces()).extracting(PieceView::name).containsExactly("p1-1", "p1-2", "p1-3");
    assertThat(result.pieces())
        .extracting(view -> view.piece().making().seed())
        .containsExactly(10L, 11L, 12L);
  }

  @Test
  void what_no_server_has_is_said_before_a_run_begins() {
    house.stock.with(Stockroom.server("gpu0", 24), NODES, Map.of("weights", Set.of()));

    C41Exception refused =
        catchThrowableOfType(C41Exception.class, () -> house.make(PieceHouse.wish("fog", 1)));

    assertThat(refused.problem().code()).hasToString("preset/not-ready");
    assertThat(refused.problem().evidence()).anyMatch(line -> line.contains("small.bin"));
    assertThat(house.journal.runs()).isEmpty();
    assertThat(house.pieces.all()).isEmpty();
  }

  @Test
  void one_server_that_has_everything_is_enough_and_little_memory_is_no_objection() {
    house.stock.with(Stockroom.server("gpu0", 24), Set.of(), Map.of());
    house.stock.with(
        Stockroom.server("gpu1", 1), NODES, Map.of("weights", Set.of("small.bin", "big.bin")));

    assertThat(house.make(PieceHouse.wish("fog", 1)).outcome()).isEqualTo("done");
  }

  @Test
  void a_server_that_does_not_answer_is_no_objection() {
    house.stock.with(Stockroom.away("gpu0"));

    assertThat(house.make(PieceHouse.wish("fog", 1)).outcome()).isEqualTo("done");
  }

  @Test
  void what_is_made_already_is_there_even_when_no_server_has_its_models_any_more() {
    Piece first = house.make(PieceHouse.wish("fog", 1)).pieces().getFirst().piece();
    house.stock.with(Stockroom.server("gpu0", 24), NODES, Map.of());

    RunResult.OfCommission again = house.make(PieceHouse.wish("fog", 1));

    assertThat(again.pieces()).extracting(PieceView::piece).containsExactly(first);
    assertThat(house.stock.taken()).isEqualTo(1);
    assertThat(refusal(PieceHouse.wish("fog", 2)).code()).hasToString("preset/not-ready");
  }

  @Test
  void what_is_made_already_is_there_without_a_server() {
    Piece first = house.make(PieceHouse.wish("fog", 1)).pieces().getFirst().piece();
    house.server.isAway(Troubles.passing(Duration.ofSeconds(1)));

    RunResult.OfCommission again = house.make(PieceHouse.wish("fog", 1));

    assertThat(again.outcome()).isEqualTo("done");
    assertThat(again.pieces()).extracting(PieceView::piece).containsExactly(first);
    assertThat(house.studio().planCommission(PieceHouse.wish("fog", 1)).toMake()).isEmpty();
    assertThat(refusal(PieceHouse.wish("fog", 2)).code()).hasToString("commission/no-server");
  }

  @Test
  void the_same_order_again_makes_nothing_and_gives_the_same_piece() {
    Piece first = house.make(PieceHouse.wish("fog")).pieces().getFirst().piece();

    RunResult.OfCommission again = house.make(PieceHouse.wish("fog"));

    assertThat(again.isDone()).isTrue();
    assertThat(again.pieces()).extracting(PieceView::piece).containsExactly(first);
    assertThat(house.server.graphs()).hasSize(1);
  }

  @Test
  void more_takes_of_the_same_are_added_to_the_commission() {
    house.make(PieceHouse.wish("fog", 1));

    RunResult.OfCommission more = house.make(PieceHouse.wish("fog", 3));

    assertThat(more.pieces()).extracting(PieceView::name).containsExactly("p1-1", "p1-2", "p1-3");
    assertThat(house.server.graphs()).hasSize(3);
  }

  @Test
  void other_words_are_another_commission() {
    house.make(PieceHouse.wish("fog"));

    assertThat(house.make(PieceHouse.wish("rain")).commission()).isEqualTo("p2");
  }

  @Test
  void an_unfit_take_is_made_once_more_with_another_seed_and_the_piece_says_which()
      throws IOException {
    house.server.spoils(graph -> graph.contains("\"seed\":10"));

    RunResult.OfCommission result = house.make(PieceHouse.wish("fog", 1));

    Piece piece = result.pieces().getFirst().piece();
    assertThat(house.heard(StudioEvent.RetakeOrdered.class)).hasSize(1);
    assertThat(house.server.graphs()).hasSize(2);
    assertThat(piece.making().seed()).isNotEqualTo(10);
    assertThat(Json.compact(house.server.graphs().getLast()))
        .contains("\"seed\":" + piece.making().seed());
    assertThat(bill(piece)).contains("\"seed\": \"" + piece.making().seed() + "\"");
  }

  @Test
  void what_stays_unfit_is_no_piece_and_the_others_are() {
    house.server.spoils(graph -> graph.contains("\"seed\":10") || graph.contains("\"seed\":13"));

    RunResult.OfCommission result = house.make(PieceHouse.wish("fog", 2));

    assertThat(result.outcome()).isEqualTo("failed");
    assertThat(result.problems()).hasSize(1);
    assertThat(result.pieces()).extracting(PieceView::name).containsExactly("p1-2");
    assertThat(house.shelf.keySet()).contains("stills/fog-p1-2.png").doesNotContain("fog-p1-1.png");
  }

  @Test
  void previews_and_pieces_are_told_as_they_come() {
    house.server.previewing(new byte[] {1, 2, 3});

    house.make(PieceHouse.wish("fog"));

    assertThat(house.heard(StudioEvent.CommissionBegan.class))
        .extracting(StudioEvent.CommissionBegan::commission)
        .containsExactly("p1");
    assertThat(house.heard(StudioEvent.StepPreviewed.class))
        .extracting(StudioEvent.StepPreviewed::step)
        .containsExactly("take/1/only");
    assertThat(house.heard(StudioEvent.PieceReady.class))
        .containsExactly(new StudioEvent.PieceReady("p1-1", "stills/fog-p1-1.png"));
  }

  @Test
  void every_stage_of_a_recipe_is_a_piece_made_of_the_one_before() {
    RunResult.OfCommission result =
        house.make(
            PieceHouse.recipe("fog").with(Map.of("real.prompt", "photo", "mend.prompt", "dry")));

    assertThat(result.pieces())
        .extracting(PieceView::name)
        .containsExactly("p1-1/compose", "p1-1/real", "p1-1/mend");
    Piece real = result.pieces().get(1).piece();
    assertThat(real.origin().orElseThrow().parent()).hasToString("p1-1/compose");
    assertThat(real.making().request().media().get("face"))
        .containsExactly(result.pieces().getFirst().piece().asset());
  }

  @Test
  void a_skipped_stage_hands_on_what_it_was_given() {
    RunResult.OfCommission result =
        house.make(PieceHouse.recipe("fog", "real").with(Map.of("mend.prompt", "dry")));

    assertThat(result.pieces())
        .extracting(PieceView::name)
        .containsExactly("p1-1/compose", "p1-1/mend");
    assertThat(result.pieces().getLast().piece().making().takes())
        .hasToString("{face=p1-1/compose}");
  }

  @Test
  void a_stage_that_nobody_has_said_enough_for_is_left_out_and_that_is_said() {
    RunResult.OfCommission result =
        house.make(PieceHouse.recipe("fog").with(Map.of("real.prompt", "photo")));

    assertThat(result.pieces()).hasSize(2);
    assertThat(house.heard(StudioEvent.Notice.class))
        .extracting(StudioEvent.Notice::text)
        .containsExactly("Mend is left out: say what to do with mend.prompt");
  }

  @Test
  void what_is_wrong_with_a_wish_is_said_at_once_and_leaves_nothing_behind() {
    Problem problem =
        refusal(
            PieceHouse.recipe("fog", "compose", "nap")
                .with(new Extent("best", "wide", "ages", 0, "x"))
                .with(Map.of("sky.colour", "red")));

    assertThat(problem.code()).hasToString("commission/not-understood");
    assertThat(problem.evidence()).hasSize(8);
    assertThat(house.journal.runs()).isEmpty();
  }

  @Test
  void a_seed_that_is_set_is_that_of_the_first_take() {
    var set = PieceHouse.wish("fog", 3).with(Map.of("seed", "7"));

    assertThat(house.make(set).pieces())
        .extracting(view -> view.piece().making().seed())
        .containsExactly(7L, 8L, 9L);
  }

  @Test
  void settings_that_cannot_be_are_all_named() {
    Problem problem =
        refusal(PieceHouse.wish("fog").with(Map.of("mood", "angry", "seed", "1000", "hat", "red")));

    assertThat(problem.code()).hasToString("preset/bad-settings");
    assertThat(problem.evidence()).hasSize(3);
  }

  @Test
  void without_a_server_the_fix_says_how_one_is_added() {
    house.server.isAway(Troubles.passing(Duration.ofSeconds(1)));

    Problem problem = refusal(PieceHouse.wish("fog"));

    assertThat(problem.code()).hasToString("commission/no-server");
    assertThat(problem.fixes())
        .anySatisfy(fix -> assertThat(fix.command()).startsWith("c41 engines add comfyui"));
    assertThat(house.journal.runs()).isEmpty();
    assertThat(house.pieces.all()).isEmpty();
  }

  @Test
  void a_forbidden_model_is_refused_with_its_clause_before_anything_is_made() {
    var release = Release.parse(true, List.of("DE"), "1 M USD");

    Problem problem =
        refusal(PieceHouse.wish("fog").with(new Extent("final", "", "", 1, "")).shownIn(release));

    assertThat(problem.code()).hasToString("preset/licence-forbids");
    assertThat(problem.evidence()).anySatisfy(line -> assertThat(line).contains("not in the EU"));
    assertThat(problem.fixes()).anySatisfy(fix -> assertThat(fix.what()).contains("still tiny"));
    assertThat(house.server.graphs()).isEmpty();
  }

  @Test
  void a_lora_goes_into_the_graph_and_its_trigger_into_the_words() {
    var finals = new Extent("final", "", "", 1, "");

    house.make(PieceHouse.wish("@mara in fog").with(finals));

    assertThat(Json.compact(house.server.graphs().getFirst()))
        .contains("\"text\":\"m4r4 woman in fog\"")
        .contains("\"file\":\"mara.safetensors\",\"strength\":0.7");
  }

  @Test
  void a_lora_that_nobody_keeps_is_refused() {
    assertThat(refusal(PieceHouse.wish("@otto in fog")).code()).hasToString("preset/no-such-lora");
  }

  @Test
  void a_piece_can_be_given_to_the_next_commission_and_is_remembered_as_its_origin() {
    house.make(PieceHouse.wish("fog"));

    Piece next =
        house
            .make(PieceHouse.wish("rain").given(List.of(new Given("", "p1-1"))))
            .pieces()
            .getFirst()
            .piece();

    assertThat(next.origin().orElseThrow().parent()).hasToString("p1-1");
    assertThat(next.making().request().media()).containsKey("face");
  }

  @Test
  void a_file_is_given_as_it_is_and_stays_where_it_was() throws IOException {
    Path file = Files.writeString(folder.resolve("face.png"), "a face");

    house.make(PieceHouse.wish("rain").given(List.of(new Given("face", file.toString()))));

    assertThat(file).hasContent("a face");
    assertThat(Json.compact(house.server.graphs().getFirst())).contains("LoadImage");
  }

  @Test
  void a_file_that_is_not_there_is_refused_by_its_name() {
    assertThat(refusal(PieceHouse.wish("rain").given(List.of(new Given("", "no.png")))).what())
        .isEqualTo("cannot use no.png");
  }

  @Test
  void a_draft_is_promoted_with_its_seed_and_words_and_the_link_is_kept() {
    Piece draft = house.make(PieceHouse.wish("fog", 1)).pieces().getFirst().piece();

    RunResult.OfCommission finals = promote("p1-1");

    Piece piece = finals.pieces().getFirst().piece();
    assertThat(piece.name()).hasToString("p2-1");
    assertThat(piece.origin().orElseThrow().relation()).isEqualTo(Relation.PROMOTED);
    assertThat(piece.origin().orElseThrow().parent()).isEqualTo(draft.name());
    assertThat(piece.making().variant()).isEqualTo("large");
    assertThat(piece.making().seed()).isEqualTo(draft.making().seed());
    assertThat(piece.making().request().values()).isEqualTo(draft.making().request().values());
    assertThat(finals.title()).isEqualTo("final of p1-1: fog");
  }

  @Test
  void a_final_is_not_promoted() {
    house.make(PieceHouse.wish("fog", 1));
    promote("p1-1");

    assertThat(problem(() -> promote("p2-1")).code()).hasToString("commission/final-already");
  }

  @Test
  void without_a_name_the_circled_drafts_are_promoted() {
    house.make(PieceHouse.wish("fog", 2));
    assertThat(problem(() -> promote("")).code()).hasToString("commission/nothing-to-promote");

    PieceView circled = house.studio().circlePiece("p1-2");

    assertThat(circled.isCircled()).isTrue();
    assertThat(promote("").pieces().getFirst().piece().making().seed()).isEqualTo(11);
  }

  @Test
  void a_piece_of_a_recipe_is_promoted_with_its_earlier_stages() {
    house.make(PieceHouse.recipe("fog").with(Map.of("real.prompt", "photo")));

    RunResult.OfCommission finals = promote("p1-1");

    assertThat(finals.pieces())
        .extracting(PieceView::name)
        .containsExactly("p2-1/compose", "p2-1/real");
    assertThat(finals.pieces().getLast().piece().origin().orElseThrow().parent())
        .hasToString("p1-1/real");
  }

  @Test
  void a_plan_says_what_would_be_made_and_remembers_nothing() {
    var plan = house.studio().planCommission(PieceHouse.wish("fog", 2));

    assertThat(plan.toMake()).hasSize(4);
    assertThat(plan.left()).isEmpty();
    assertThat(house.journal.runs()).isEmpty();
    assertThat(house.make(PieceHouse.wish("rain")).commission()).isEqualTo("p1");
  }

  @Test
  void pieces_are_found_by_the_names_that_people_type() {
    house.make(PieceHouse.recipe("fog").with(Map.of("real.prompt", "photo")));

    assertThat(house.studio().pieces("p1")).hasSize(2);
    assertThat(house.studio().pieces("P1-1/real"))
        .extracting(PieceView::name)
        .containsExactly("p1-1/real");
    assertThat(problem(() -> house.studio().pieces("p1-7")).why()).contains("p1-1/compose");
  }

  @Test
  void what_failed_by_the_engine_is_told_with_its_problem() {
    var trouble = Troubles.by(Blame.ENGINE, new Retry.Never());
    house.server.fails(trouble);

    RunResult.OfCommission result = house.make(PieceHouse.wish("fog"));

    assertThat(result.problems()).containsExactly(trouble);
  }

  @Test
  void a_choice_of_variant_and_lora_strength_is_followed() {
    var choice = new Choice("still", "large", List.of("mara:0.4"), List.of("hurry"), List.of());

    house.make(PieceHouse.wish("fog").with(choice));

    assertThat(Json.compact(house.server.graphs().getFirst()))
        .contains("\"strength\":0.4")
        .contains("Quick");
  }

  @Test
  void later_passes_go_on_from_the_circled_take_alone() {
    CommissionWish all =
        PieceHouse.recipe("fog")
            .with(new Extent("", "", "", 3, "10"))
            .with(Map.of("real.prompt", "photo"));
    house.make(PieceHouse.recipe("fog", "real", "mend").with(new Extent("", "", "", 3, "10")));
    house.studio().circlePiece("p1-2/compose");

    RunResult.OfCommission result = house.make(all);

    assertThat(result.pieces())
        .extracting(PieceView::name)
        .containsExactly("p1-1/compose", "p1-2/compose", "p1-2/real", "p1-3/compose");
    assertThat(house.server.graphs()).hasSize(4);
  }

  @Test
  void once_measured_on_every_device_a_plan_says_how_long_it_takes() {
    house.make(PieceHouse.wish("fog", 1));

    assertThat(house.studio().planCommission(PieceHouse.wish("rain", 1)).left())
        .contains(Duration.ofMillis(7500));
    assertThat(
            house
                .studio()
                .planCommission(PieceHouse.wish("rain").with(new Extent("final", "", "", 1, "")))
                .left())
        .isEmpty();
  }

  @Test
  void what_was_measured_of_a_piece_is_known_of_a_shot() {
    house.make(PieceHouse.wish("fog", 1));
    Preset still = Presets.making("image", "still");

    var shot = PresetWork.of(still, still.of(Quality.DRAFT), Ask.still(16.0 / 9, Quality.DRAFT));

    assertThat(house.journal.timings(Measured.on(shot.kind(), "Toy 1"), 9))
        .extracting(Journal.Timing::took)
        .containsExactly(Duration.ofMillis(7500));
  }

  @Test
  void what_a_preset_took_is_noted_by_variant_and_device() {
    house.make(PieceHouse.wish("fog", 2));
    house.make(PieceHouse.wish("fog", 2));

    Map<String, Shown> tiny = house.measured.get("still").byVariant().get("tiny");
    assertThat(tiny.keySet()).containsExactly("Toy 1");
    assertThat(tiny.get("Toy 1").runs()).isEqualTo(2);
    assertThat(tiny.get("Toy 1").seconds()).isEqualTo(7.5);
    assertThat(tiny.get("Toy 1").made()).startsWith("848x480");
  }

  @Test
  void a_note_that_cannot_be_written_makes_nothing_fail_and_is_told_once() {
    house.book =
        (_, _) -> {
          throw new C41Exception(Troubles.by(Blame.MACHINE, new Retry.Never()));
        };

    assertThat(house.make(PieceHouse.wish("fog", 2)).isDone()).isTrue();

    assertThat(house.heard(StudioEvent.Notice.class))
        .singleElement()
        .extracting(StudioEvent.Notice::text)
        .asString()
        .startsWith("what still took could not be noted");
  }

  @Test
  void what_a_server_only_remembered_measures_nothing() {
    house.server.remembering();

    house.make(PieceHouse.wish("fog", 1));

    assertThat(house.measured).isEmpty();
    assertThat(house.studio().planCommission(PieceHouse.wish("rain", 1)).left()).isEmpty();
  }

  @Test
  void a_commission_is_cancelled_from_elsewhere_and_resumed() throws Exception {
    house.server.waitsFor(new CountDownLatch(1));
    var working = CompletableFuture.supplyAsync(() -> house.make(PieceHouse.wish("fog", 1)));
    house.server.awaitWork();

    String run = house.studio().cancel("");

    assertThat(working.get().isCancelled()).isTrue();
    house.server.waitsFor(new CountDownLatch(0));
    RunResult result = house.studio().resume(run, house.heard::add);
    assertThat(result.isDone()).isTrue();
    assertThat(house.studio().pieces("p1")).hasSize(1);
    assertThat(house.studio().runs())
        .extracting(view -> view.film() + ": " + view.state())
        .containsExactly("p1 fog: done");
  }

  @Test
  void the_same_order_goes_on_with_its_run_that_was_killed() {
    RunResult.OfCommission first = house.make(PieceHouse.wish("fog", 1));
    var killed = new RunId("rkilled");
    var started = house.journal.entries(new RunId(first.run())).getFirst();
    house.journal.append(killed, started);

    assertThat(house.make(PieceHouse.wish("fog", 2)).run()).isNotEqualTo("rkilled");
    house.journal.append(new RunId("rkilled2"), started);

    assertThat(house.make(PieceHouse.wish("fog", 1)).run()).isEqualTo("rkilled2");
  }

  @Test
  void what_ails_every_take_is_said_once() {
    house.server.fails(Troubles.by(Blame.ENGINE, new Retry.Never()));
    house.server.fails(Troubles.by(Blame.ENGINE, new Retry.Never()));

    assertThat(house.make(PieceHouse.wish("fog", 2)).problems()).hasSize(1);
  }

  @Test
  void two_processes_do_not_work_on_one_commission_at_once() throws Exception {
    var gate = new CountDownLatch(1);
    house.server.waitsFor(gate);
    var working = CompletableFuture.supplyAsync(() -> house.make(PieceHouse.wish("fog", 1)));
    house.server.awaitWork();

    assertThat(refusal(PieceHouse.wish("fog", 1)).code()).hasToString("run/busy");

    gate.countDown();
    assertThat(working.get().isDone()).isTrue();
  }

  private RunResult.OfCommission promote(String name) {
    return house.studio().promote(name, Optional.empty(), PieceHouse.FOLDER, house.heard::add);
  }

  private Problem refusal(CommissionWish wish) {
    return problem(() -> house.make(wish));
  }

  private static Problem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    return catchThrowableOfType(C41Exception.class, work).problem();
  }

  private String bill(Piece piece) throws IOException {
    var asset = house.shelf.get(PieceFiles.billPath(piece));
    return Files.readString(house.vault.path(asset.id()));
  }
}
