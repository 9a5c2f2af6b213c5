package cinema.c41.engines.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.Ticket;
import cinema.c41.testkit.EngineContract;
import cinema.c41.testkit.Heard;
import cinema.c41.testkit.JsonText;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/// The same contract against a real server, with graphs that need no model:
/// `C41_TEST_COMFYUI=http://127.0.0.1:8188 mvn … -Dtest=RealComfyTest`.
@Timeout(600)
@EnabledIfEnvironmentVariable(named = "C41_TEST_COMFYUI", matches = "http.*")
class RealComfyTest implements EngineContract {
  private final ComfyEngine engine =
      new ComfyEngine(
          List.of(ComfyServer.parse("real", System.getenv("C41_TEST_COMFYUI"))), Pace.usual());

  @TempDir Path folder;

  @Override
  public Engine engine() {
    return engine;
  }

  @Override
  public EngineJob goodJob() {
    return Lab.plain();
  }

  /// Many large pictures, scaled again and again: a processor works on it for a good while.
  @Override
  public EngineJob longJob() {
    Tree.Obj graph = Lab.graph();
    Tree.Obj many = graph.obj("1").obj("inputs").with("batch_size", 64).with("color", seed());
    graph = graph.with("1", Lab.node("EmptyImage", many));
    String last = "2";
    for (int i = 10; i < 60; i++) {
      graph = graph.with("" + i, scaled(last, i));
      last = "" + i;
    }
    Tree.Obj save = Tree.obj().with("images", link(last)).with("filename_prefix", "long");
    return Lab.job(graph.with("3", Lab.node("SaveImage", save)));
  }

  @Override
  public EngineJob badJob() {
    return Lab.job(Lab.graph().with("9", Lab.node("NopeNode", Tree.obj())));
  }

  /// The server's own marks in the file name the job.
  @Override
  public boolean isDeterministic() {
    return false;
  }

  @Test
  void a_picture_is_what_the_graph_says() throws Exception {
    EngineEvent.Produced picture = new Lab(folder).make(engine, Lab.plain()).getFirst();

    assertThat(picture.mediaType()).isEqualTo("image/png");
    assertThat(ImageIO.read(picture.file().toFile()).getWidth()).isEqualTo(128);
  }

  @Test
  void a_file_that_was_uploaded_is_read_by_the_graph() throws Exception {
    var lab = new Lab(folder.resolve("desk"));
    EngineEvent.Produced picture = lab.make(engine, Lab.plain()).getFirst();
    var id =
        new cinema.c41.asset.AssetId(
            cinema.c41.base.Sha256.of(java.nio.file.Files.readAllBytes(picture.file())));
    java.nio.file.Files.copy(picture.file(), lab.asset(id));
    String name = GraphJob.uploadName(id, "png");
    var graph = Lab.graph().with("1", Lab.node("LoadImage", Tree.obj().with("image", name)));
    var job =
        new GraphJob(
            graph, java.util.Map.of(name, id), List.of("3"), java.time.Duration.ofMinutes(1));

    assertThat(lab.make(engine, job)).hasSize(1);
    assertThat(new Lab(folder.resolve("again")).make(engine, job)).hasSize(1);
  }

  @Test
  void the_same_graph_again_is_a_new_file() throws Exception {
    EngineEvent.Produced first =
        new Lab(folder.resolve("first")).make(engine, Lab.plain()).getFirst();
    EngineEvent.Produced second =
        new Lab(folder.resolve("again")).make(engine, Lab.plain()).getFirst();

    assertThat(second.facts().at("cached")).isEqualTo(Tree.flag(false));
    assertThat(second.facts().text("sha256")).isNotEqualTo(first.facts().text("sha256"));
  }

  /// The server must answer the pings of its socket for that.
  @Test
  void a_job_that_somebody_takes_out_of_the_queue_is_not_given_again() throws Exception {
    Ticket working = Lab.ticket();
    Heard first = new Lab(folder.resolve("first")).start(engine, (GraphJob) longJob(), working);
    while (!(first.next() instanceof EngineEvent.Progressed)) {}
    Ticket waiting = Lab.ticket();
    Heard heard = new Lab(folder.resolve("second")).start(engine, Lab.plain(), waiting);
    while (!queue(BodyPublishers.noBody(), "GET").contains(waiting.number())) {}

    queue(BodyPublishers.ofString("{\"delete\": [\"" + waiting.number() + "\"]}"), "POST");

    assertThat(Lab.problem(heard).code()).hasToString("comfyui/removed");
    engine.cancel(working);
    assertThat(first.end()).isEqualTo(new EngineEvent.Cancelled());
  }

  @Test
  void a_film_is_a_file_under_images() throws Exception {
    Tree.Obj graph =
        JsonText.parse(
                """
                {"1": {"class_type": "EmptyImage",
                       "inputs": {"width": 64, "height": 48, "batch_size": 8, "color": 255}},
                 "2": {"class_type": "CreateVideo", "inputs": {"images": ["1", 0], "fps": 8.0}},
                 "3": {"class_type": "SaveVideo",
                       "inputs": {"video": ["2", 0], "filename_prefix": "v", "format": "mp4",
                                  "codec": "h264"}}}
                """)
            .asObj();

    EngineEvent.Produced film = new Lab(folder).make(engine, Lab.job(graph)).getFirst();

    assertThat(film.mediaType()).isEqualTo("video/mp4");
    assertThat(film.facts().whole("bytes")).isPositive();
  }

  private static String queue(BodyPublisher body, String method) throws Exception {
    URI there = URI.create(System.getenv("C41_TEST_COMFYUI")).resolve("/queue");
    var request = HttpRequest.newBuilder(there).method(method, body).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static Tree.Obj scaled(String from, int i) {
    return Lab.node(
        "ImageScale",
        Tree.obj()
            .with("image", link(from))
            .with("upscale_method", "lanczos")
            .with("width", 500 + i)
            .with("height", 0)
            .with("crop", "disabled"));
  }

  private static Tree link(String node) {
    return Tree.list(List.of(Tree.text(node), Tree.number(0)));
  }

  private static long seed() {
    return Math.floorMod(System.nanoTime(), 0xffffff);
  }
}
