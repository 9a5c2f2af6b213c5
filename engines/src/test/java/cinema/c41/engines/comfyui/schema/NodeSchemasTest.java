package cinema.c41.engines.comfyui.schema;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.NodeInput.Need;
import cinema.c41.engines.comfyui.schema.NodeInput.Trait;
import cinema.c41.store.JsonTrees;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NodeSchemasTest {
  private static final NodeSchemas SHIPPED = Graphs.SCHEMAS;

  @Test
  void what_is_shipped_knows_the_core_the_packs_and_what_was_written_by_hand() {
    assertThat(SHIPPED.byType()).hasSize(632 + 132 + 3);
    assertThat(node("KSampler").pack()).isEmpty();
    assertThat(node("UnetLoaderGGUF").pack()).contains("ComfyUI-GGUF");
    assertThat(
            SHIPPED.byType().values().stream()
                .filter(NodeSchema::handWritten)
                .map(NodeSchema::type))
        .containsExactlyInAnyOrder(
            "LoadFramePackModel", "FramePackFindNearestBucket", "FramePackSampler");
  }

  @Test
  void inputs_keep_their_order_first_the_needed_ones() {
    assertThat(node("CreateVideo").inputs().stream().map(NodeInput::name))
        .containsExactly("images", "fps", "audio", "bit_depth");
    assertThat(input("CreateVideo", "audio").need()).isEqualTo(Need.OPTIONAL);
    assertThat(input("PreviewImage", "prompt").need()).isEqualTo(Need.HIDDEN);
  }

  @Test
  void the_told_order_counts_when_a_proxy_has_sorted_the_keys() {
    var sorted =
        one(
            """
            {"input": {"required": {"a": ["INT"], "b": ["INT"], "c": ["INT"]}},
             "input_order": {"required": ["c", "gone", "a"]}, "output": []}
            """);

    assertThat(sorted.inputs().stream().map(NodeInput::name)).containsExactly("c", "a", "b");
  }

  @Test
  void both_forms_of_a_choice_are_read() {
    var classic = (Widget.Choice) input("KSampler", "scheduler").widget();
    var newer = (Widget.Choice) input("ResizeImageMaskNode", "scale_method").widget();

    assertThat(classic.values()).contains(Tree.text("simple"));
    assertThat(newer.values()).contains(Tree.text("lanczos"));
    assertThat(classic.files()).isFalse();
    assertThat(((Widget.Choice) input("UNETLoader", "unet_name").widget()).files()).isTrue();
    assertThat(((Widget.Choice) input("UNETLoader", "weight_dtype").widget()).files()).isFalse();
  }

  @Test
  void numbers_know_their_limits_to_the_last_digit() {
    var seed = (Widget.Number) input("KSampler", "seed").widget();

    assertThat(seed.most()).contains(new BigDecimal("18446744073709551615"));
    assertThat(seed.whole()).isTrue();
    assertThat(((Widget.Number) input("KSampler", "cfg").widget()).step())
        .contains(new BigDecimal("0.1"));
    assertThat(input("KSampler", "cfg").initial()).contains(Tree.number(8.0));
  }

  @Test
  void what_the_front_end_adds_to_an_input_is_known() {
    assertThat(input("KSampler", "seed").has(Trait.CONTROL_AFTER_GENERATE)).isTrue();
    assertThat(input("PrimitiveInt", "value").has(Trait.CONTROL_AFTER_GENERATE)).isTrue();
    assertThat(input("KSampler", "steps").has(Trait.CONTROL_AFTER_GENERATE)).isFalse();
    assertThat(input("LoadImage", "image").has(Trait.UPLOAD)).isTrue();
    assertThat(input("SaveVideo", "codec").has(Trait.NOT_SHOWN)).isTrue();
    assertThat(input("TextOverlay", "color").has(Trait.SOCKETLESS)).isTrue();
    assertThat(input("TextOverlay", "color").widget()).isEqualTo(new Widget.Special("COLOR"));
  }

  @Test
  void what_must_be_linked_has_no_widget_whatever_its_type() {
    assertThat(input("SeedVR2TemporalMerge", "temporal_overlap").writable()).isFalse();
    assertThat(input("SaveText", "text").writable()).isFalse();
    assertThat(input("KSampler", "model").writable()).isFalse();
    assertThat(input("KSampler", "steps").writable()).isTrue();
  }

  @Test
  void a_choice_with_branches_holds_the_inputs_of_each() {
    var mode = (Widget.Fork) input("WanInfiniteTalkToVideo", "mode").widget();

    assertThat(mode.options().keySet()).containsExactly("single_speaker", "two_speakers");
    assertThat(mode.options().get("two_speakers").stream().map(NodeInput::name))
        .containsExactly("audio_encoder_output_2", "mask_1", "mask_2");
    assertThat(input("WanInfiniteTalkToVideo", "mode").initial())
        .contains(Tree.text("single_speaker"));
  }

  @Test
  void an_input_that_grows_names_what_it_may_have() {
    var images = (Widget.Growing) input("BatchImagesNode", "images").widget();
    var values = (Widget.Growing) input("ComfyMathExpression", "values").widget();

    assertThat(images.names()).hasSize(50).startsWith("image0", "image1");
    assertThat(images.least()).isEqualTo(1);
    assertThat(values.names()).startsWith("a", "b");
    assertThat(values.each().accepts()).isEqualTo(LinkTypes.parse("FLOAT,INT,BOOLEAN"));
  }

  @Test
  void types_in_a_union_meet_when_they_share_one() {
    var number = LinkTypes.parse("FLOAT,INT");

    assertThat(number.meets(LinkTypes.parse("INT"))).isTrue();
    assertThat(LinkTypes.parse("INT").meets(number)).isTrue();
    assertThat(number.meets(LinkTypes.parse("IMAGE, MASK"))).isFalse();
    assertThat(number.meets(LinkTypes.parse("*"))).isTrue();
    assertThat(input("LTXVEmptyLatentAudio", "frame_rate").widget())
        .isInstanceOf(Widget.Number.class);
  }

  @Test
  void outputs_have_names_types_and_may_give_lists() {
    assertThat(node("WanImageToVideo").outputs().stream().map(NodeOutput::name))
        .containsExactly("positive", "negative", "latent");
    assertThat(node("SeedVR2TemporalChunk").outputs().getFirst().many()).isTrue();
    assertThat(node("SaveVideo").isOutput()).isTrue();
    assertThat(node("VAEDecode").isOutput()).isFalse();
  }

  @Test
  void what_packs_write_amiss_is_read_as_far_as_it_goes() {
    var odd =
        one(
            """
            {"input": {"required": {"bare": "INT", "empty": [], "number": [3],
                                    "nothing": ["INT", null], "both": ["*"]},
                       "optional": null},
             "output": ["IMAGE", ["a", "b"]], "output_name": ["one"], "output_node": "yes"}
            """);

    assertThat(odd.inputs()).hasSize(5);
    assertThat(odd.input("bare").orElseThrow().widget()).isInstanceOf(Widget.Number.class);
    assertThat(odd.outputs())
        .containsExactly(
            new NodeOutput("one", LinkTypes.parse("IMAGE"), false),
            new NodeOutput("", LinkTypes.parse("COMBO"), false));
    assertThat(odd.isOutput()).isFalse();
  }

  @Test
  void schemas_of_a_server_count_before_those_that_are_shipped() {
    var mine = NodeSchemas.read(JsonTrees.read("{\"KSampler\": {\"output\": [\"MASK\"]}}"));

    var both = mine.or(SHIPPED);

    assertThat(both.find("KSampler").orElseThrow().outputs()).hasSize(1);
    assertThat(both.find("VAEDecode")).isPresent();
  }

  private static NodeSchema node(String type) {
    return SHIPPED.find(type).orElseThrow();
  }

  private static NodeInput input(String type, String name) {
    return node(type).input(name).orElseThrow();
  }

  private static NodeSchema one(String json) {
    Tree all = Tree.obj().with("X", JsonTrees.read(json));
    return NodeSchemas.read(all).find("X").orElseThrow();
  }
}
