package cinema.c41.engines.comfyui.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.schema.ApiNode;
import cinema.c41.engines.comfyui.schema.Graphs;
import cinema.c41.engines.comfyui.schema.NodeSchemas;
import cinema.c41.engines.comfyui.workflow.FoundInput.Basis;
import cinema.c41.engines.comfyui.workflow.FoundInput.Kind;
import cinema.c41.engines.comfyui.workflow.NeededModel.Presence;
import cinema.c41.engines.comfyui.workflow.ui.Target;
import cinema.c41.store.JsonTrees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkflowImportTest {
  private static final WorkflowImport OFFLINE = WorkflowImport.offline(JsonTrees::read);

  @Test
  void titles_name_inputs_and_outputs_whatever_convention_they_follow() {
    ApiGraph graph =
        titled(
            Graphs.named("f2_wan22_i2v_lightx2v_4step"),
            "pos",
            "Positive (Input:prompt)",
            "neg",
            "VELORN_NEGATIVE_PROMPT",
            "img",
            "ARCREEL:first_frame",
            "k1",
            "The noise (input: Seed)",
            "save",
            "Result (Output:video)");

    ImportedWorkflow read = read(graph);

    assertThat(found(read, "prompt").label()).isEqualTo("Positive");
    assertThat(found(read, "prompt").targets()).containsExactly(new Target("pos", "text"));
    assertThat(found(read, "negative-prompt").targets()).containsExactly(new Target("neg", "text"));
    assertThat(found(read, "first-frame").kind()).isEqualTo(Kind.IMAGE);
    assertThat(found(read, "seed").targets()).containsExactly(new Target("k1", "noise_seed"));
    assertThat(read.inputs().stream().filter(FoundInput::isGuess).map(FoundInput::role))
        .as("what nobody named is guessed, and what is named is not guessed again")
        .containsExactly("width", "height", "length");
    assertThat(read.outputs()).containsExactly(new FoundOutput("save", "video", true));
  }

  @Test
  void a_primitive_that_is_only_drawn_has_a_title_too() {
    FoundInput width = found(canvas("06-reroutes-and-a-primitive"), "width");

    assertThat(width.basis()).isEqualTo(Basis.TITLE);
    assertThat(width.targets()).hasSize(2).allMatch(target -> target.input().equals("width"));
    assertThat(width.value()).isEqualTo(Tree.number(1664));
  }

  @Test
  void inputs_of_app_mode_are_found_on_the_outside_of_subgraphs_too() {
    ImportedWorkflow read = canvas("13-app-mode");

    assertThat(found(read, "text").basis()).isEqualTo(Basis.APP_MODE);
    assertThat(found(read, "length").basis()).isEqualTo(Basis.APP_MODE);
    assertThat(found(read, "length").targets().getFirst().node()).contains(":");
    assertThat(found(read, "length").value()).isEqualTo(Tree.number(49));
    assertThat(read.outputs()).singleElement().matches(FoundOutput::said);
  }

  @Test
  void the_other_form_of_app_mode_has_labels() {
    Tree.Obj saved = Graphs.json(Graphs.resource("workflows/13-app-mode.ui.json")).asObj();
    Tree node = saved.obj("extra").obj("linearData").list("inputs").getFirst().asList().getFirst();
    String path = saved.text("id") + ":" + node.asWhole() + ":text";
    Tree.Obj app =
        Tree.obj()
            .with(
                "inputs",
                Tree.list(List.of(Tree.list(List.of(Tree.text(path), Tree.text("What happens"))))));

    ImportedWorkflow read =
        OFFLINE.read(WorkflowFile.of("x", saved.with("extra", Tree.obj().with("linearData", app))));

    assertThat(found(read, "what-happens").label()).isEqualTo("What happens");
  }

  @Test
  void names_in_braces_are_inputs_and_no_faults() {
    ApiGraph graph =
        Graphs.named("a1_qwen_image_t2i_fp8")
            .with(
                "pos",
                node("a1_qwen_image_t2i_fp8", "pos")
                    .with("text", Tree.text("{{subject}} in {{ place }}")))
            .with("ks", node("a1_qwen_image_t2i_fp8", "ks").with("steps", Tree.text("{{steps}}")));

    ImportedWorkflow read = read(graph);

    assertThat(found(read, "subject").basis()).isEqualTo(Basis.PLACEHOLDER);
    assertThat(found(read, "place").value()).isEqualTo(Tree.text("{{subject}} in {{ place }}"));
    assertThat(found(read, "steps").kind()).isEqualTo(Kind.NUMBER);
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void guesses_follow_the_wires_of_every_graph_of_the_stack() {
    assertThat(roles("a1_qwen_image_t2i_fp8"))
        .containsExactly("prompt", "negative", "width", "height", "seed");
    assertThat(roles("d4_qwen_image_edit_2511"))
        .containsExactly("image", "image-2", "prompt", "negative", "seed");
    assertThat(roles("f1_wan22_i2v_20step"))
        .containsExactly("image", "prompt", "negative", "width", "height", "length", "seed");
    assertThat(roles("i1_infinitetalk_native_single_2windows"))
        .as("an empty condition made of the prompt is no negative prompt")
        .containsExactly("image", "audio", "prompt", "width", "height", "length", "seed");
    assertThat(roles("e1_flux2_dev_3refs"))
        .containsExactly("image", "image-2", "image-3", "prompt", "width", "height", "seed");
    assertThat(roles("m2_ace_step_15_split"))
        .containsExactly("prompt", "lyrics", "seed", "seconds");
    assertThat(roles("l1_tts_indextts2")).containsExactly("audio", "prompt", "seed");
    assertThat(roles("c3_seedvr2_video_native_chunked")).containsExactly("video", "seed");
  }

  @Test
  void one_guess_sets_all_places_that_belong_together() {
    ImportedWorkflow talk = read(Graphs.named("i1_infinitetalk_native_single_2windows"));
    ImportedWorkflow song = read(Graphs.named("m2_ace_step_15_split"));
    ImportedWorkflow wan = read(Graphs.named("f1_wan22_i2v_20step"));

    assertThat(found(talk, "length").targets()).hasSize(2);
    assertThat(found(song, "seconds").targets()).hasSize(2);
    assertThat(found(wan, "seed").targets())
        .as("the second expert adds no noise")
        .containsExactly(new Target("k1", "noise_seed"));
  }

  @Test
  void a_guess_ends_where_the_value_is_written() {
    FoundInput prompt = found(canvas("03-blueprint-values-inside"), "prompt");

    assertThat(prompt.isGuess()).isTrue();
    assertThat(prompt.targets().getFirst().node()).contains(":");
  }

  @Test
  void without_a_word_all_that_saves_is_an_output() {
    assertThat(read(Graphs.named("n2_mux_video_audio_music")).outputs())
        .containsExactly(new FoundOutput("save", "video", false));
    assertThat(read(Graphs.named("m1_ace_step_15_aio")).outputs().getFirst().role())
        .isEqualTo("audio");
  }

  @Test
  void missing_nodes_are_named_with_the_pack_that_the_canvas_knows() {
    ImportedWorkflow read = canvas("14-unknown-nodes");

    assertThat(read.missingNodes())
        .singleElement()
        .satisfies(
            node -> {
              assertThat(node.type()).isEqualTo("GrainMaster3000");
              assertThat(node.pack())
                  .contains(
                      new NodePack(
                          "ComfyUI-Grain",
                          "https://github.com/somebody/ComfyUI-Grain",
                          "12ab34cd"));
            });
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void missing_nodes_are_named_with_the_pack_that_is_known_for_them() {
    var bare = WorkflowImport.forServer(serverWithoutPacks(), JsonTrees::read);

    assertThat(packs(bare, "a5_qwen_image_gguf")).containsExactly("ComfyUI-GGUF");
    assertThat(packs(bare, "l1_tts_indextts2")).containsOnly("TTS-Audio-Suite");
    assertThat(packs(bare, "n3_vhs_video_combine")).containsExactly("ComfyUI-VideoHelperSuite");
    ImportedWorkflow wrapper =
        bare.read(file("{\"1\": {\"class_type\": \"WanVideoSampler\", \"inputs\": {}}}"));
    assertThat(wrapper.missingNodes().getFirst().pack().map(NodePack::source))
        .contains("https://github.com/kijai/ComfyUI-WanVideoWrapper");
    assertThat(wrapper.problems().getFirst().code()).hasToString("workflow/missing-nodes");
  }

  @Test
  void a_class_of_the_core_that_is_missing_wants_a_newer_server() {
    var old = new LinkedHashMap<>(Graphs.SCHEMAS.byType());
    old.remove("SeedVR2Conditioning");

    ImportedWorkflow read =
        WorkflowImport.forServer(new NodeSchemas(old), JsonTrees::read)
            .read(
                new WorkflowFile(
                    Optional.of(Graphs.named("c1_seedvr2_image_4k_native")), Optional.empty()));

    assertThat(read.missingNodes())
        .singleElement()
        .extracting(node -> node.pack().orElseThrow().toString())
        .isEqualTo("ComfyUI 0.33 or newer from https://github.com/Comfy-Org/ComfyUI");
  }

  @Test
  void models_have_a_folder_a_size_and_a_source() {
    var server = WorkflowImport.forServer(Graphs.SCHEMAS, JsonTrees::read);
    String file = "wan2.2_i2v_high_noise_14B_fp8_scaled.safetensors";

    NeededModel there = model(server, Graphs.named("f1_wan22_i2v_20step"), file);
    NeededModel missing =
        model(
            server,
            Graphs.named("p1_z_image_turbo")
                .with(
                    "unet",
                    node("p1_z_image_turbo", "unet")
                        .with("unet_name", Tree.text("sub/qwen_image_edit_2511_bf16.safetensors"))),
            "sub/qwen_image_edit_2511_bf16.safetensors");

    assertThat(there.presence()).isEqualTo(Presence.THERE);
    assertThat(missing.presence()).isEqualTo(Presence.MISSING);
    assertThat(missing.toString())
        .isEqualTo(
            "diffusion_models/sub/qwen_image_edit_2511_bf16.safetensors, 40.9 GB, from"
                + " https://huggingface.co/Comfy-Org/Qwen-Image-Edit_ComfyUI/resolve/main/"
                + "split_files/diffusion_models/qwen_image_edit_2511_bf16.safetensors");
  }

  @Test
  void the_address_that_the_canvas_has_counts_first() {
    NeededModel model =
        canvas("02-blueprint-ports-and-proxies").models().stream()
            .filter(each -> each.name().startsWith("qwen_image_fp8"))
            .findFirst()
            .orElseThrow();

    assertThat(model.source().orElseThrow()).startsWith("https://").doesNotContain("?download");
    assertThat(model.folder()).isEqualTo("diffusion_models");
    assertThat(model.presence()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void a_missing_model_is_a_problem_that_says_where_to_put_it() {
    var server = WorkflowImport.forServer(Graphs.SCHEMAS, JsonTrees::read);
    ApiGraph graph =
        Graphs.named("p1_z_image_turbo")
            .with(
                "vae",
                node("p1_z_image_turbo", "vae").with("vae_name", Tree.text("mine.safetensors")));

    List<Problem> problems =
        server.read(new WorkflowFile(Optional.of(graph), Optional.empty())).problems();

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).hasToString("workflow/missing-models");
              assertThat(problem.fixes().getFirst().what())
                  .isEqualTo("download models/vae/mine.safetensors");
            });
  }

  @Test
  void a_graph_of_an_older_server_is_given_what_newer_nodes_ask_for() {
    ApiNode sampler = node("a1_qwen_image_t2i_fp8", "ks");
    var inputs = new LinkedHashMap<>(sampler.inputs());
    inputs.remove("denoise");

    ImportedWorkflow read =
        read(
            Graphs.named("a1_qwen_image_t2i_fp8")
                .with("ks", new ApiNode(sampler.type(), "", inputs)));

    assertThat(read.graph().node("ks").inputs()).containsEntry("denoise", Tree.number(1.0));
    assertThat(read.notes()).singleElement().asString().contains("denoise");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void what_only_the_front_end_does_is_told_of() {
    ApiGraph graph =
        Graphs.named("a1_qwen_image_t2i_fp8")
            .with(
                "pos",
                node("a1_qwen_image_t2i_fp8", "pos").with("text", Tree.text("by {day|night}")))
            .with(
                "save",
                node("a1_qwen_image_t2i_fp8", "save")
                    .with("filename_prefix", Tree.text("%date:yyyy%/x")));

    assertThat(read(graph).notes()).hasSize(2).anyMatch(note -> note.contains("{this|that}"));
    assertThat(
            OFFLINE
                .read(
                    file(
                        "{\"nodes\": [{\"id\": 1, \"type\": \"Anything Everywhere3\","
                            + " \"inputs\": [{\"name\": \"x\", \"type\": \"*\", \"link\": 4}]}]}"))
                .notes())
        .anyMatch(note -> note.contains("real ones"));
  }

  @Test
  void faults_and_emptiness_are_problems() {
    ApiGraph wrong =
        Graphs.named("a1_qwen_image_t2i_fp8")
            .with("ks", node("a1_qwen_image_t2i_fp8", "ks").with("steps", Tree.number(0)));
    ImportedWorkflow asleep =
        OFFLINE.read(file("{\"nodes\": [{\"id\": 1, \"type\": \"SaveImage\", \"mode\": 2}]}"));

    assertThat(read(wrong).problems().getFirst().code()).hasToString("workflow/faulty");
    assertThat(asleep.problems())
        .singleElement()
        .extracting(problem -> problem.code().toString())
        .isEqualTo("workflow/nothing-runs");
  }

  @Test
  void nothing_stands_in_the_way_of_any_graph_of_the_stack() {
    for (var file : Graphs.files()) {
      assertThat(read(ApiGraph.read(Graphs.json(file))).problems()).as(file.toString()).isEmpty();
    }
  }

  private static List<String> roles(String graph) {
    return read(Graphs.named(graph)).inputs().stream().map(FoundInput::role).toList();
  }

  private static List<String> packs(WorkflowImport server, String graph) {
    return server
        .read(new WorkflowFile(Optional.of(Graphs.named(graph)), Optional.empty()))
        .missingNodes()
        .stream()
        .map(node -> node.pack().orElseThrow().name())
        .toList();
  }

  private static NodeSchemas serverWithoutPacks() {
    var core = new LinkedHashMap<>(Graphs.SCHEMAS.byType());
    core.values().removeIf(schema -> schema.pack().isPresent());
    return new NodeSchemas(core);
  }

  private static NeededModel model(WorkflowImport server, ApiGraph graph, String name) {
    return server.read(new WorkflowFile(Optional.of(graph), Optional.empty())).models().stream()
        .filter(model -> model.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static FoundInput found(ImportedWorkflow read, String role) {
    return read.inputs().stream()
        .filter(input -> input.role().equals(role))
        .findFirst()
        .orElseThrow(() -> new AssertionError(role + " is not among " + read.inputs()));
  }

  private static ApiNode node(String graph, String id) {
    return Graphs.named(graph).node(id);
  }

  private static ApiGraph titled(ApiGraph graph, String... titles) {
    ApiGraph all = graph;
    for (int index = 0; index < titles.length; index += 2) {
      ApiNode node = graph.node(titles[index]);
      all = all.with(titles[index], new ApiNode(node.type(), titles[index + 1], node.inputs()));
    }
    return all;
  }

  private static ImportedWorkflow canvas(String name) {
    return OFFLINE.read(
        WorkflowFile.of(name, Graphs.json(Graphs.resource("workflows/" + name + ".ui.json"))));
  }

  private static ImportedWorkflow read(ApiGraph graph) {
    return OFFLINE.read(new WorkflowFile(Optional.of(graph), Optional.empty()));
  }

  private static WorkflowFile file(String json) {
    return WorkflowFile.of("x.json", JsonTrees.read(json));
  }
}
