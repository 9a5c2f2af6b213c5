package cinema.c41.engines.comfyui.schema;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.GraphCheck.Files;
import cinema.c41.engines.comfyui.schema.GraphFault.Kind;
import cinema.c41.store.JsonTrees;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphCheckTest {
  private final GraphCheck check = new GraphCheck(Graphs.SCHEMAS, Files.UNKNOWN);
  private final GraphCheck strict = new GraphCheck(Graphs.SCHEMAS, Files.LISTED);

  static List<Path> accepted() {
    return Graphs.files();
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void a_graph_that_a_real_server_accepted_has_no_fault(Path file) {
    assertThat(check.check(Graphs.json(file))).isEmpty();
  }

  @Test
  void there_are_38_of_them() {
    assertThat(Graphs.files()).hasSize(38);
  }

  @Test
  void a_value_that_is_no_choice_is_found_with_the_one_that_was_meant() {
    var fault = only(sampler("sampler_name", "\"eulr\""));

    assertThat(fault.kind()).isEqualTo(Kind.UNKNOWN_CHOICE);
    assertThat(fault.toString())
        .isEqualTo(
            "node ks (KSampler), input sampler_name: \"eulr\" is no choice; is euler meant?");
  }

  @Test
  void a_value_like_no_choice_is_told_the_choices() {
    assertThat(only(sampler("scheduler", "\"zzz\"")).fix())
        .startsWith("choose one of simple, sgm_uniform");
  }

  @Test
  void a_link_of_the_wrong_type_is_found_with_what_both_ends_are() {
    var fault = only(sampler("latent_image", "[\"vae\", 0]"));

    assertThat(fault.kind()).isEqualTo(Kind.WRONG_LINK_TYPE);
    assertThat(fault.what()).isEqualTo("it takes LATENT, but node vae gives VAE");
    assertThat(fault.fix()).isEqualTo("link it to an output that gives LATENT");
  }

  @Test
  void a_missing_input_is_found() {
    var linked = only(without("ks", "positive"));
    var written = only(without("ks", "steps"));

    assertThat(linked.kind()).isEqualTo(Kind.MISSING_INPUT);
    assertThat(linked.fix()).isEqualTo("link it to an output that gives CONDITIONING");
    assertThat(written.fix()).isEqualTo("give it 20");
  }

  @Test
  void a_number_out_of_range_is_found_with_the_range() {
    var small = only(sampler("steps", "0"));
    var large = only(sampler("denoise", "1.01"));

    assertThat(small.kind()).isEqualTo(Kind.OUT_OF_RANGE);
    assertThat(small.what()).isEqualTo("0 is smaller than 1");
    assertThat(small.fix()).isEqualTo("give it a number from 1 to 10000");
    assertThat(large.what()).isEqualTo("1.01 is larger than 1.0");
  }

  @Test
  void the_largest_seed_is_fine_and_one_more_is_not() {
    assertThat(faults(sampler("seed", "18446744073709551615"))).isEmpty();
    assertThat(only(sampler("seed", "18446744073709551616")).kind()).isEqualTo(Kind.OUT_OF_RANGE);
  }

  @Test
  void a_value_of_the_wrong_kind_is_found() {
    assertThat(only(sampler("steps", "\"many\"")).kind()).isEqualTo(Kind.WRONG_KIND);
    assertThat(only(sampler("steps", "7.5")).what()).isEqualTo("7.5 is not a whole number");
    assertThat(only(sampler("steps", "null")).kind()).isEqualTo(Kind.WRONG_KIND);
    assertThat(faults(sampler("steps", "20.0"))).as("as the server reads it").isEmpty();
    assertThat(faults(sampler("steps", "\"20\""))).as("as the server reads it").isEmpty();
  }

  @Test
  void the_text_false_is_no_flag_for_the_server_takes_it_for_true() {
    Tree graph = JsonTrees.read("{\"a\": {\"class_type\": \"ImageScaleToTotalPixels\"}}");
    var schemas =
        NodeSchemas.read(
            JsonTrees.read(
                "{\"ImageScaleToTotalPixels\": {\"input\": {\"required\": {\"on\": [\"BOOLEAN\"]}},"
                    + " \"output_node\": true}}"));
    var node = ApiGraph.read(graph).nodes().get("a");

    var faults =
        new GraphCheck(schemas, Files.UNKNOWN)
            .check(
                new ApiGraph(new LinkedHashMap<>()).with("a", node.with("on", Tree.text("false"))));

    assertThat(faults).singleElement().extracting(GraphFault::kind).isEqualTo(Kind.WRONG_KIND);
  }

  @Test
  void a_value_where_only_a_link_will_do_is_found() {
    var fault = only(sampler("model", "\"qwen.safetensors\""));

    assertThat(fault.kind()).isEqualTo(Kind.LINK_NEEDED);
    assertThat(fault.fix()).isEqualTo("link it to an output that gives MODEL");
  }

  @Test
  void links_to_nowhere_are_found() {
    assertThat(only(sampler("positive", "[\"gone\", 0]")).kind()).isEqualTo(Kind.DANGLING_LINK);
    assertThat(only(sampler("positive", "[\"pos\", 3]")).what())
        .isEqualTo("node pos (CLIPTextEncode) has no output 3");
    assertThat(only(sampler("positive", "[\"pos\"]")).kind()).isEqualTo(Kind.BAD_LINK);
    assertThat(only(sampler("positive", "[\"pos\", \"first\"]")).kind()).isEqualTo(Kind.BAD_LINK);
  }

  @Test
  void an_unknown_class_is_found_with_the_one_that_was_meant() {
    var graph = change(qwen(), "ks", node -> new ApiNode("KSamplr", "", node.inputs()));

    assertThat(only(graph).fix()).isEqualTo("is KSampler meant? Else install the pack that has it");
    assertThat(
            only(change(qwen(), "ks", node -> new ApiNode("Foo|pysssss", "", node.inputs()))).fix())
        .isEqualTo("install the pack that has it");
  }

  @Test
  void a_cycle_is_found_with_its_way() {
    var graph =
        change(Graphs.named("f2_wan22_i2v_lightx2v_4step"), "lh", n -> n.with("model", link("sh")));

    var cycle =
        faults(graph).stream()
            .filter(fault -> fault.kind() == Kind.CYCLE)
            .findFirst()
            .orElseThrow();

    assertThat(cycle.what()).isEqualTo("it needs itself: lh ← sh ← lh");
  }

  @Test
  void a_graph_that_saves_nothing_is_found() {
    var nodes = new LinkedHashMap<>(qwen().nodes());
    nodes.remove("save");

    assertThat(only(new ApiGraph(nodes)).kind()).isEqualTo(Kind.NO_OUTPUT);
    assertThat(only(new ApiGraph(new LinkedHashMap<>())).kind()).isEqualTo(Kind.NO_OUTPUT);
  }

  @Test
  void every_fault_is_found_at_once() {
    var graph =
        change(
            qwen(),
            "ks",
            node ->
                node.with("steps", Tree.number(0))
                    .with("cfg", Tree.text("high"))
                    .with("scheduler", Tree.text("zzz"))
                    .with("positive", link("gone")));

    assertThat(faults(graph).stream().map(GraphFault::kind))
        .containsExactlyInAnyOrder(
            Kind.OUT_OF_RANGE, Kind.WRONG_KIND, Kind.UNKNOWN_CHOICE, Kind.DANGLING_LINK);
  }

  @Test
  void as_on_the_server_only_what_leads_to_an_output_is_looked_at_closely() {
    var stray =
        qwen()
            .with("stray", new ApiNode("KSampler", "", new LinkedHashMap<>()))
            .with("odd", new ApiNode("NoSuchNode", "", new LinkedHashMap<>()));

    assertThat(only(stray).node()).isEqualTo("odd");
  }

  @Test
  void a_branch_that_is_not_there_and_its_settings_are_found() {
    var graph = Graphs.named("c3_seedvr2_video_native_chunked");

    assertThat(only(change(graph, "rs", n -> n.with("resize_type", Tree.text("bigger")))).kind())
        .isEqualTo(Kind.UNKNOWN_CHOICE);
    assertThat(
            only(change(graph, "rs", n -> n.with("resize_type.multiplier", Tree.number(99))))
                .what())
        .isEqualTo("99 is larger than 8.0");
    assertThat(only(without(graph, "rs", "resize_type.multiplier")).input())
        .isEqualTo("resize_type.multiplier");
    var other = change(graph, "rs", n -> n.with("resize_type", Tree.text("scale width")));
    assertThat(faults(other).stream().map(GraphFault::kind))
        .containsExactly(Kind.MISSING_INPUT, Kind.UNKNOWN_INPUT);
  }

  @Test
  void a_growing_input_may_have_as_many_as_it_says_from_the_first_one() {
    var graph = Graphs.named("i1_infinitetalk_native_single_2windows");

    assertThat(only(without(graph, "all", "images.image0")).kind()).isEqualTo(Kind.MISSING_INPUT);
    assertThat(faults(without(graph, "all", "images.image1"))).isEmpty();
    assertThat(only(change(graph, "all", n -> n.with("images.image50", link("dec1")))).kind())
        .isEqualTo(Kind.UNKNOWN_INPUT);
    assertThat(only(change(graph, "all", n -> n.with("images.image1", link("vae")))).kind())
        .isEqualTo(Kind.WRONG_LINK_TYPE);
  }

  @Test
  void links_of_any_type_are_not_judged_and_unions_are() {
    var graph = Graphs.named("c3_seedvr2_video_native_chunked");

    assertThat(only(change(graph, "rs", n -> n.with("input", link("vae")))).what())
        .isEqualTo("it takes IMAGE or MASK, but node vae gives VAE");
    assertThat(faults(change(graph, "mux", n -> n.with("images", new Link("rs", 0).tree()))))
        .as("what rs gives is only known at run time")
        .isEmpty();
  }

  @Test
  void a_model_is_missed_only_when_the_server_was_asked() {
    var graph = change(qwen(), "unet", n -> n.with("unet_name", Tree.text("mine.safetensors")));

    assertThat(check.check(graph)).isEmpty();
    assertThat(strict.check(graph))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(Kind.MISSING_FILE);
              assertThat(fault.what()).isEqualTo("\"mine.safetensors\" is not on the server");
            });
  }

  @Test
  void an_empty_list_of_models_has_none_and_uploads_are_not_listed() {
    assertThat(strict.check(Graphs.named("a5_qwen_image_gguf")))
        .singleElement()
        .extracting(GraphFault::kind)
        .isEqualTo(Kind.MISSING_FILE);
    assertThat(strict.check(Graphs.named("c2_seedvr2_video_native"))).isEmpty();
  }

  @Test
  void what_is_no_graph_is_said_to_be_none() {
    assertThat(check.check(JsonTrees.read("[1]")))
        .singleElement()
        .extracting(GraphFault::kind)
        .isEqualTo(Kind.NOT_A_NODE);
    assertThat(check.check(JsonTrees.read("{\"1\": 5, \"2\": {\"inputs\": {}}}")))
        .extracting(GraphFault::kind)
        .containsExactly(Kind.NOT_A_NODE, Kind.NOT_A_NODE, Kind.NO_OUTPUT);
  }

  private List<GraphFault> faults(ApiGraph graph) {
    return check.check(graph);
  }

  private GraphFault only(ApiGraph graph) {
    List<GraphFault> faults = faults(graph);
    assertThat(faults).hasSize(1);
    return faults.getFirst();
  }

  private static ApiGraph qwen() {
    return Graphs.named("a1_qwen_image_t2i_fp8");
  }

  private static ApiGraph sampler(String input, String json) {
    return change(qwen(), "ks", node -> node.with(input, JsonTrees.read(json)));
  }

  private static ApiGraph without(String id, String input) {
    return without(qwen(), id, input);
  }

  private static ApiGraph without(ApiGraph graph, String id, String input) {
    return change(
        graph,
        id,
        node -> {
          var rest = new LinkedHashMap<>(node.inputs());
          rest.remove(input);
          return new ApiNode(node.type(), node.title(), rest);
        });
  }

  private static ApiGraph change(ApiGraph graph, String id, UnaryOperator<ApiNode> how) {
    return graph.with(id, how.apply(graph.nodes().get(id)));
  }

  private static Tree link(String node) {
    return new Link(node, 0).tree();
  }
}
