package cinema.c41.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.testkit.Presets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreparationTest {
  private static final Preset TOY = Presets.toy();
  private static final Asset FACE = new Asset(new AssetId(Sha256.of("face")), "image/png", 1000);
  private static final Lora MARA = new Lora("Mara", "toy", Map.of("main", "mara.bin"), 0.8);

  @Test
  void the_quality_chooses_the_variant_and_the_size() {
    Tree.Obj draft = paint(request(Quality.DRAFT));
    Tree.Obj last = paint(request(Quality.FINAL));

    assertThat(draft.whole("steps")).isEqualTo(4);
    assertThat(draft.whole("width")).isEqualTo(848);
    assertThat(last.whole("steps")).isEqualTo(25);
    assertThat(last.whole("width")).isEqualTo(1280);
  }

  @Test
  void a_variant_that_is_named_counts_more_than_the_quality() {
    assertThat(paint(request(Quality.DRAFT).withVariant("large")).whole("steps")).isEqualTo(25);
  }

  @Test
  void seconds_become_legal_frames_and_what_follows_from_values_is_worked_out() {
    Prepared made = Preparation.of(TOY, request(Quality.FINAL));

    assertThat(paint(request(Quality.FINAL)).whole("length")).isEqualTo(33);
    assertThat(paint(request(Quality.FINAL)).whole("half")).isEqualTo(13);
    assertThat(made.fit().length().orElseThrow().seconds()).isEqualTo(33 / 16.0);
  }

  @Test
  void a_file_is_uploaded_under_a_name_that_says_only_what_it_contains() {
    Prepared made = Preparation.of(TOY, request(Quality.DRAFT).withMedia("face", List.of(FACE)));

    String name = "c41/" + FACE.id().toString().substring(0, 32) + ".png";
    assertThat(made.uploads()).isEqualTo(Map.of(name, FACE.id()));
    assertThat(inputs(made, "face").text("image")).isEqualTo(name);
  }

  @Test
  void a_lora_goes_in_after_what_loads_the_model() {
    Prepared made = Preparation.of(TOY, request(Quality.FINAL).withLoras(List.of(MARA)));

    assertThat(inputs(made, "look-1").text("file")).isEqualTo("mara.bin");
    assertThat(inputs(made, "look-1").decimal("strength")).isEqualTo(0.8);
    assertThat(inputs(made, "paint").list("model").getFirst().asText()).isEqualTo("look-1");
  }

  @Test
  void a_lora_of_another_family_is_refused() {
    var stranger = new Lora("Mara", "other", Map.of("main", "mara.bin"), 1);

    Problem problem = refused(request(Quality.FINAL).withLoras(List.of(stranger)));

    assertThat(problem.code()).hasToString("preset/lora-misfit");
    assertThat(problem.why()).contains("'other'").contains("'toy'");
  }

  @Test
  void a_variant_that_takes_no_loras_says_so() {
    Problem problem = refused(request(Quality.DRAFT).withLoras(List.of(MARA)));

    assertThat(problem.why()).isEqualTo("this variant takes no LoRAs");
  }

  @Test
  void a_speed_up_is_a_part_of_the_graph_that_comes_when_asked_for() {
    Prepared made = Preparation.of(TOY, request(Quality.FINAL).withSpeedUps(List.of("hurry")));

    assertThat(made.graph().graph().find("quick")).isPresent();
    assertThat(Preparation.of(TOY, request(Quality.FINAL)).graph().graph().find("quick")).isEmpty();
  }

  @Test
  void a_broken_speed_up_says_why_and_offers_another() {
    Problem problem = refused(request(Quality.FINAL).withSpeedUps(List.of("magic")));

    assertThat(problem.code()).hasToString("preset/speed-up-broken");
    assertThat(problem.why()).isEqualTo("its nodes are gone");
    assertThat(problem.fixes().getFirst().what()).contains("'hurry'");
  }

  @Test
  void a_speed_up_that_does_not_go_with_the_variant_is_refused() {
    Problem problem = refused(request(Quality.DRAFT).withSpeedUps(List.of("hurry")));

    assertThat(problem.code()).hasToString("preset/no-speed-up");
    assertThat(problem.why()).isEqualTo("this variant has none");
  }

  @Test
  void everything_wrong_with_the_settings_is_said_at_once() {
    Request wrong =
        Request.of("toy", Ask.shot(2, 1.78, Quality.DRAFT))
            .with("seed", Tree.number(100))
            .with("mood", Tree.text("sad"))
            .with("promt", Tree.text("a cat"))
            .withMedia("face", List.of(new Asset(FACE.id(), "audio/wav", 1), FACE));

    assertThat(refused(wrong).evidence())
        .containsExactlyInAnyOrder(
            "there is no setting 'promt'; did you mean 'prompt'?",
            "'prompt' is missing: What is seen",
            "'seed' is 0 to 99, not 100",
            "'mood' is one of calm, wild, not 'sad'",
            "'face' takes one file, not 2",
            "'face' is no audio/wav");
  }

  @Test
  void a_shot_that_is_too_long_says_how_long_it_may_be() {
    Request endless =
        Request.of("toy", Ask.shot(9, 1.78, Quality.DRAFT)).with("prompt", Tree.text("a cat"));

    Problem problem = refused(endless);

    assertThat(problem.code()).hasToString("preset/too-long");
    assertThat(problem.why()).contains("5.1 s");
  }

  @Test
  void a_promoted_draft_keeps_seed_words_and_media_and_takes_the_variant_for_finals() {
    Request draft =
        request(Quality.DRAFT)
            .with("seed", Tree.number(7))
            .withVariant("tiny")
            .withMedia("face", List.of(FACE));

    Request last = draft.promoted();

    assertThat(paint(last).whole("seed")).isEqualTo(7);
    assertThat(paint(last).text("text")).isEqualTo("a cat");
    assertThat(paint(last).whole("steps")).isEqualTo(25);
    assertThat(last.media()).isEqualTo(draft.media());
  }

  @Test
  void what_people_write_is_never_taken_for_a_hole() {
    Request sly = request(Quality.DRAFT).with("prompt", Tree.text("{{seed}} and {{nothing}}"));

    assertThat(paint(sly).text("text")).isEqualTo("{{seed}} and {{nothing}}");
  }

  @Test
  void a_shot_without_a_length_and_an_aspect_is_refused() {
    var still = new Ask(Optional.empty(), Optional.empty(), Quality.DRAFT);

    Problem problem = refused(Request.of("toy", still).with("prompt", Tree.text("a cat")));

    assertThat(problem.evidence())
        .containsExactly(
            "the aspect of the picture is missing", "the length in seconds is missing");
  }

  @Test
  void the_settings_are_a_schema_that_programs_can_read() {
    Tree.Obj schema = SettingsSchema.of(TOY);

    assertThat(schema.list("required")).containsExactly(Tree.text("prompt"));
    Tree.Obj properties = schema.obj("properties");
    assertThat(properties.obj("seed").text("type")).isEqualTo("integer");
    assertThat(properties.obj("seed").whole("maximum")).isEqualTo(99);
    assertThat(properties.obj("mood").list("enum"))
        .containsExactly(Tree.text("calm"), Tree.text("wild"));
    assertThat(properties.obj("face").text("contentMediaType")).isEqualTo("image/*");
  }

  @Test
  void a_text_from_a_command_line_becomes_what_the_setting_says() {
    Setting seed = TOY.settings().get(1);

    assertThat(Settings.parse(seed, " 12")).isEqualTo(Tree.number(12));
    assertThat(Settings.parse(seed, "many")).isEqualTo(Tree.text("many"));
    assertThat(Settings.parse(TOY.settings().getFirst(), "12")).isEqualTo(Tree.text("12"));
  }

  private static Request request(Quality quality) {
    return Request.of("toy", Ask.shot(2, 16 / 9.0, quality)).with("prompt", Tree.text("a cat"));
  }

  private static Tree.Obj paint(Request request) {
    return inputs(Preparation.of(TOY, request), "paint");
  }

  private static Tree.Obj inputs(Prepared made, String node) {
    return made.graph().graph().obj(node).obj("inputs");
  }

  private static Problem refused(Request request) {
    return catchThrowableOfType(C41Exception.class, () -> Preparation.of(TOY, request)).problem();
  }
}
