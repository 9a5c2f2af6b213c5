package cinema.c41.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Json;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.ComfyServer;
import cinema.c41.preset.About.Makes;
import cinema.c41.preset.licence.Terms;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.Found.Basis;
import cinema.c41.preset.own.OwnSetting;
import cinema.c41.preset.own.Weights;
import cinema.c41.store.OwnPresets;
import cinema.c41.store.PresetFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read of a workflow, from wherever it comes, and what is refused.
class LocalBinderTest {
  private static final Path SHIPPED = Path.of("..", "presets");
  private static final Path WORKFLOWS =
      Path.of("..", "engines/src/test/resources/cinema/c41/engines/comfyui/workflows");
  private static final Path GRAPH = WORKFLOWS.resolve("01-text-to-image.api.json");
  private static final Path CANVAS = WORKFLOWS.resolve("01-text-to-image.ui.json");

  private final NodesOnly server = NodesOnly.open();
  @TempDir private Path folder = Path.of("");

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void pictures_and_films_that_carry_a_graph_need_no_server() throws IOException {
    String graph = Files.readString(GRAPH);
    Tree wanted = read(GRAPH).workflow().graph();

    for (var file :
        List.of(
            write("a.png", Bearers.png(graph)),
            write("b.webp", Bearers.webp(graph)),
            write("c.mp4", Bearers.mp4(graph)))) {
      Draft draft = read(file);
      assertThat(draft.workflow().graph()).as(file.toString()).isEqualTo(wanted);
      bind(draft.confirmed());
    }
    assertThat(PresetFolder.read(roots()).library().all())
        .extracting(one -> one.id())
        .contains("my-a", "my-b", "my-c");
  }

  @Test
  void without_a_server_it_is_said_that_none_was_asked() {
    Draft draft = read(GRAPH);

    assertThat(draft.workflow().server()).isEmpty();
    assertThat(draft.workflow().notes()).anyMatch(note -> note.startsWith("no server was asked"));
    assertThat(draft.workflow().needs().models())
        .isNotEmpty()
        .allMatch(one -> one.presence() == Weights.Presence.UNKNOWN);
  }

  @Test
  void a_drawn_workflow_needs_a_server() {
    Problem refusal = refusal(CANVAS.toString(), Optional.empty());

    assertThat(refusal.code()).hasToString("workflow/needs-server");
    assertThat(refusal.fixes().getFirst().command())
        .isEqualTo("c41 engines add comfyui http://127.0.0.1:8188");
  }

  @Test
  void the_first_server_that_answers_is_asked_or_the_one_that_is_named() {
    ComfyServer gone = ComfyServer.parse("gone", "http://127.0.0.1:1/");
    var all = List.of(gone, server.named("gpu0"));

    Draft draft = binder(all).read(CANVAS.toString(), Optional.empty());

    assertThat(draft.workflow().server()).contains("gpu0");
    assertThat(refusal(all, CANVAS.toString(), Optional.of("gone")).code())
        .hasToString("comfyui/unreachable");
    assertThat(refusal(all, CANVAS.toString(), Optional.of("gpu7")).code())
        .hasToString("workflow/unknown-server");
  }

  @Test
  void what_others_know_of_a_model_is_known_and_nothing_else() {
    Draft draft = server(CANVAS);

    assertThat(draft.workflow().needs().models())
        .filteredOn(one -> one.licence().equals("apache-2.0"))
        .isNotEmpty()
        .allMatch(one -> one.size().isPresent());
    Draft unknown = read(file(withModel("nobody-s-own.safetensors")));
    Weights own = unknown.workflow().needs().models().getFirst();
    assertThat(own.licence()).isEqualTo("unknown");
    assertThat(own.folder()).isEqualTo("checkpoints");
    assertThat(own.size()).isEmpty();
    var bound = bind(unknown.confirmed());
    assertThat(bound.variants().firstEntry().getValue().needs().terms()).isEqualTo(Terms.UNCHECKED);
  }

  @Test
  void models_that_the_server_lacks_are_named_and_no_reason_to_refuse() {
    Path file = file(withModel("nobody-s-own.safetensors"));

    Weights missing = server(file).workflow().needs().models().getFirst();

    assertThat(missing.presence()).isEqualTo(Weights.Presence.MISSING);
    assertThat(missing.folder() + "/" + missing.file())
        .isEqualTo("checkpoints/nobody-s-own.safetensors");
    assertThat(server(CANVAS).workflow().needs().models())
        .isNotEmpty()
        .allMatch(one -> one.presence() == Weights.Presence.THERE);
  }

  @Test
  void a_server_without_any_model_of_a_kind_is_no_reason_to_refuse_either() {
    Tree.Obj loader = NodesOnly.nodes().obj("VAELoader");
    Tree none = Tree.list(List.of(Tree.list(List.of(Tree.text("pixel_space"))), Tree.obj()));
    Tree.Obj input = Tree.obj().with("required", Tree.obj().with("vae_name", none));
    server.put("object_info", NodesOnly.nodes().with("VAELoader", loader.with("input", input)));

    assertThat(server(CANVAS).workflow().needs().models())
        .filteredOn(one -> one.presence() == Weights.Presence.MISSING)
        .extracting(Weights::folder)
        .containsExactly("vae");
  }

  @Test
  void nodes_that_are_missing_are_named_with_their_pack() {
    Path drawn = WORKFLOWS.resolve("14-unknown-nodes.ui.json");
    Path exported = WORKFLOWS.resolve("14-unknown-nodes.api.json");
    var servers = List.of(server.named("gpu0"));

    Problem refusal = refusal(servers, drawn.toString(), Optional.empty());
    Draft draft = server(exported);

    assertThat(refusal.code()).hasToString("workflow/missing-nodes");
    assertThat(refusal.fixes()).extracting(Fix::what).anyMatch(fix -> fix.contains("install"));
    assertThat(draft.workflow().needs().missing()).isNotEmpty();
    assertThat(bind(draft.confirmed()).about().notes())
        .anyMatch(note -> note.startsWith("its nodes "));
  }

  @Test
  void a_workflow_that_would_not_run_is_refused_where_a_server_says_so() throws IOException {
    String faulty = Files.readString(GRAPH).replace("\"euler\"", "\"eular\"");
    Path file = write("faulty.json", faulty.getBytes(StandardCharsets.UTF_8));

    Problem refusal = refusal(List.of(server.named("gpu0")), file.toString(), Optional.empty());

    assertThat(refusal.code()).hasToString("workflow/faulty");
    assertThat(refusal.evidence().getFirst()).contains("eular");
    assertThat(read(file).workflow().notes()).anyMatch(note -> note.contains("eular"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{}",
        "\"a\"",
        "{\"1\": {\"class_type\": \"SaveImage\"}}",
        "{\"1\": {\"class_type\": \"KSampler\", \"inputs\": {}}}",
        "{\"1\": {\"class_type\": \"SaveImage\", \"inputs\": {\"images\": [\"2\", 0]}}}"
      })
  void what_is_no_whole_workflow_is_refused_and_leaves_nothing(String text) throws IOException {
    Path file = write("bad.json", text.getBytes(StandardCharsets.UTF_8));

    assertThat(refusal(List.of(server.named("gpu0")), file.toString(), Optional.empty()).code())
        .asString()
        .startsWith("workflow/");
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void a_file_that_is_not_there_and_one_that_carries_nothing_are_told_apart() throws IOException {
    assertThat(refusal(folder.resolve("no.json").toString(), Optional.empty()).code())
        .hasToString("workflow/unreadable");
    Path bare = write("bare.png", Bearers.png("no graph"));
    assertThat(refusal(bare.toString(), Optional.empty()).code())
        .hasToString("workflow/nothing-embedded");
  }

  @Test
  void the_newest_job_a_named_one_and_what_was_saved_are_read_from_a_server() {
    Tree graph = NodesOnly.read(GRAPH);
    Tree parts =
        Tree.list(
            List.of(Tree.number(3), Tree.text("id-1"), graph, Tree.obj(), Tree.list(List.of())));
    Tree history = Tree.obj().with("id-1", Tree.obj().with("prompt", parts));
    server.put("history?max_items=1", history);
    server.put("history/id-1", history);
    server.put("history/none", Tree.obj());
    server.put("userdata/workflows%2Fmy%20face.json", NodesOnly.read(CANVAS));
    String own = server.address();

    assertThat(fetched(own).workflow().graph()).isEqualTo(read(GRAPH).workflow().graph());
    assertThat(fetched(own.replaceAll("/$", "")).makes()).isEqualTo(Makes.IMAGE);
    assertThat(fetched(own + "#").name()).isEqualTo("my-workflow");
    assertThat(fetched(own + "history/id-1").workflow().origin()).endsWith("history/id-1");
    assertThat(fetched(own + "userdata/workflows/my%20face.json").name()).isEqualTo("my-face");
    for (String nowhere :
        List.of(
            "history/none",
            "queue",
            "userdata/workflows/../comfy.settings.json",
            "userdata/workflows/%2e%2e/comfy.settings.json",
            "userdata/comfy.settings.json",
            "view?filename=a.png",
            "userdata/workflows/none.json")) {
      Problem refusal = refusal(List.of(server.named("gpu0")), own + nowhere, Optional.empty());
      assertThat(refusal.code()).as(nowhere).hasToString("workflow/nothing-there");
    }
    assertThat(server.asked())
        .allMatch(one -> one.startsWith("GET "))
        .noneMatch(one -> one.contains("settings") || one.contains("view"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/", "http://127.0.0.1:1/", "https://%s", "http://user@%s",
            "http://%s.evil/",
        "http://%sx/", "http:///", "http://%s/../history/a", "http://[/", "HTTP://EVIL/"
      })
  void no_other_address_is_ever_asked(String address) {
    String own = server.address().replaceAll("^http://|/comfy/$", "");

    Problem refusal =
        refusal(List.of(server.named("gpu0")), address.formatted(own), Optional.empty());

    assertThat(refusal.code()).hasToString("workflow/unknown-server");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void app_mode_and_titles_are_no_guesses_and_a_choice_has_the_server_s_choices() {
    Draft draft = server(WORKFLOWS.resolve("13-app-mode.ui.json"));

    assertThat(draft.settings())
        .filteredOn(one -> one.basis() == Basis.APP_MODE)
        .extracting(OwnSetting::name)
        .contains("text", "length");
    OwnSetting length =
        draft.settings().stream()
            .filter(one -> one.name().equals("length"))
            .findFirst()
            .orElseThrow();
    assertThat(length.socket().limits().least()).isPresent();
    Draft chosen = server(CANVAS);
    String sampler =
        chosen.workflow().sockets().keySet().stream()
            .map(Object::toString)
            .filter(one -> one.endsWith(".sampler_name"))
            .findFirst()
            .orElseThrow();
    assertThat(chosen.with("sampler", sampler).settings().getLast().socket().choices())
        .contains("euler", "dpmpp_2m");
  }

  private Draft fetched(String address) {
    return binder(List.of(server.named("gpu0"))).read(address, Optional.empty());
  }

  private static Tree.Obj withModel(String file) {
    return Tree.obj()
        .with("1", node("CheckpointLoaderSimple", Tree.obj().with("ckpt_name", file)))
        .with(
            "2",
            node(
                "EmptyImage",
                Tree.obj()
                    .with("width", 8)
                    .with("height", 8)
                    .with("batch_size", 1)
                    .with("color", 0)))
        .with(
            "3",
            node(
                "SaveImage",
                Tree.obj()
                    .with("images", Tree.list(List.of(Tree.text("2"), Tree.number(0))))
                    .with("filename_prefix", "a")));
  }

  private Path file(Tree.Obj graph) {
    return write("own.json", Json.pretty(graph).getBytes(StandardCharsets.UTF_8));
  }

  private static Tree.Obj node(String type, Tree.Obj inputs) {
    return Tree.obj().with("class_type", type).with("inputs", inputs);
  }

  private Draft read(Path file) {
    return binder(List.of()).read(file.toString(), Optional.empty());
  }

  private Draft server(Path file) {
    return binder(List.of(server.named("gpu0"))).read(file.toString(), Optional.empty());
  }

  private Problem refusal(String source, Optional<String> name) {
    return refusal(List.of(), source, name);
  }

  private Problem refusal(List<ComfyServer> servers, String source, Optional<String> name) {
    return catchThrowableOfType(C41Exception.class, () -> binder(servers).read(source, name))
        .problem();
  }

  private cinema.c41.preset.Preset bind(Draft draft) {
    Draft named = draft.name().length() < 3 ? draft.named("my-" + draft.name()) : draft;
    return binder(List.of()).bind(named, false).preset();
  }

  private List<Path> roots() {
    return List.of(SHIPPED, folder.resolve("home/presets"));
  }

  private LocalBinder binder(List<ComfyServer> servers) {
    var library = PresetFolder.read(List.of(SHIPPED)).library();
    return new LocalBinder(
        servers, library, new OwnPresets(SHIPPED, folder.resolve("home/presets")));
  }

  private Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
