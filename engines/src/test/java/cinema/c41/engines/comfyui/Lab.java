package cinema.c41.engines.comfyui;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Problem;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.Ticket;
import cinema.c41.testkit.Heard;
import cinema.c41.testkit.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The graphs that were recorded, and desks to run them from. A desk outlives its engine.
record Lab(Path folder) implements Desk {
  /// Quick enough for tests that wait for the driver to notice something by itself.
  static final Pace QUICK =
      new Pace(
          Duration.ofSeconds(5),
          Duration.ofMillis(20),
          Duration.ofSeconds(20),
          Duration.ofSeconds(20),
          Duration.ZERO);

  private static final String GRAPH =
      """
      {"1": {"class_type": "EmptyImage",
             "inputs": {"width": 64, "height": 48, "batch_size": 1, "color": 255}},
       "2": {"class_type": "ImageScale",
             "inputs": {"image": ["1", 0], "upscale_method": "bilinear", "width": 128,
                        "height": 0, "crop": "disabled"}},
       "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": "a"}}}
      """;

  Lab {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The shortest run.
  static GraphJob plain() {
    return job(graph());
  }

  /// A run with progress and previews.
  static GraphJob slow() {
    return job(lab("go"));
  }

  /// The same, held before its first preview until the server is told otherwise.
  static GraphJob held() {
    return job(lab("hold"));
  }

  static GraphJob failing() {
    return job(lab("fail"));
  }

  static GraphJob outOfMemory() {
    return job(lab("fail").with("6", node("LabProgress", Tree.obj().with("act", "memory"))));
  }

  static GraphJob withLora(String file) {
    var loader = node("LoraLoaderModelOnly", Tree.obj().with("lora_name", file));
    return job(graph().with("7", loader));
  }

  static GraphJob job(Tree.Obj graph) {
    return new GraphJob(graph, Map.of(), List.of(), Duration.ofMinutes(5));
  }

  static Tree.Obj graph() {
    return JsonText.parse(GRAPH).asObj();
  }

  static Tree.Obj node(String type, Tree.Obj inputs) {
    return Tree.obj().with("class_type", type).with("inputs", inputs);
  }

  static Ticket ticket() {
    return new Ticket("comfyui", UUID.randomUUID().toString());
  }

  static ComfyEngine engine(RecordedComfy... servers) {
    return engine(QUICK, servers);
  }

  static ComfyEngine engine(Pace pace, RecordedComfy... servers) {
    var named = new java.util.ArrayList<ComfyServer>();
    for (RecordedComfy server : servers) {
      named.add(server.server("gpu" + named.size()));
    }
    return new ComfyEngine(named, pace);
  }

  Heard start(Engine engine, GraphJob job, Ticket ticket) {
    var heard = new Heard();
    engine.start(ticket, job, this, heard);
    return heard;
  }

  /// Runs a job to its good end.
  List<EngineEvent.Produced> make(Engine engine, GraphJob job) throws InterruptedException {
    Heard heard = start(engine, job, ticket());
    EngineEvent last = heard.end();
    if (!(last instanceof EngineEvent.Finished)) {
      throw new AssertionError("it ended with " + last);
    }
    return heard.produced();
  }

  /// Runs a job to its bad end.
  Problem fail(Engine engine, GraphJob job) throws InterruptedException {
    return problem(start(engine, job, ticket()));
  }

  static Problem problem(Heard heard) throws InterruptedException {
    if (heard.end() instanceof EngineEvent.Failed(var problem)) {
      return problem;
    }
    throw new AssertionError("it did not fail: " + heard.story());
  }

  /// Puts an asset where the desk finds it.
  AssetId lay(String text) throws IOException {
    var id = new AssetId(Sha256.of(text));
    Files.writeString(asset(id), text);
    return id;
  }

  @Override
  public Path asset(AssetId id) {
    return folder.resolveSibling(id + ".asset");
  }

  private static Tree.Obj lab(String act) {
    Tree.Obj progress =
        node(
            "LabProgress",
            Tree.obj()
                .with("image", Tree.list(List.of(Tree.text("2"), Tree.number(0))))
                .with("act", act));
    Tree.Obj save =
        Tree.obj()
            .with("images", Tree.list(List.of(Tree.text("5"), Tree.number(0))))
            .with("filename_prefix", "a");
    return graph().with("5", progress).with("3", node("SaveImage", save));
  }
}
