package cinema.c41.engines.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import cinema.c41.base.Tree;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.Ticket;
import cinema.c41.testkit.Heard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Servers that do not have the same models and nodes.
@Timeout(60)
class PlacementTest {
  private static final String MODEL = "large.safetensors";
  private static final String LISTING = "GET object_info";

  private final RecordedComfy bare = stocked();
  private final RecordedComfy full = stocked(MODEL);

  @TempDir Path folder;
  private int desks;

  @AfterEach
  void stop() throws IOException {
    bare.close();
    full.close();
  }

  @Test
  void a_job_goes_to_the_server_that_has_its_model() throws Exception {
    EngineEvent.Produced picture = desk().make(Lab.engine(bare, full), job(MODEL)).getFirst();

    assertThat(picture.facts().text("server")).isEqualTo("gpu1");
    assertThat(bare.requests()).doesNotContain("POST prompt");
  }

  @Test
  void a_job_goes_to_the_server_that_has_its_nodes() throws Exception {
    full.stocks(stock(MODEL).with("LabMagic", Tree.obj()), Map.of());
    var magic = Lab.job(Lab.graph().with("8", Lab.node("LabMagic", Tree.obj())));

    EngineEvent.Produced picture = desk().make(Lab.engine(bare, full), magic).getFirst();

    assertThat(picture.facts().text("server")).isEqualTo("gpu1");
    assertThat(bare.requests()).doesNotContain("POST prompt");
  }

  @Test
  void a_job_waits_for_the_only_server_that_can_while_others_work_for_others() throws Exception {
    ComfyEngine engine = Lab.engine(bare, full);
    Heard first = desk().start(engine, held(MODEL), Lab.ticket());
    full.awaitHold();
    Heard second = desk().start(engine, job(MODEL), Lab.ticket());
    full.awaitRequests("POST prompt", 2);

    EngineEvent.Produced other = desk().make(engine, Lab.plain()).getFirst();
    full.release();

    assertThat(other.facts().text("server")).isEqualTo("gpu0");
    assertThat(first.end()).isEqualTo(new EngineEvent.Finished());
    assertThat(second.end()).isEqualTo(new EngineEvent.Finished());
    assertThat(bare.executed()).hasSize(1);
  }

  @Test
  void what_a_server_has_is_asked_once_and_not_at_all_where_there_is_no_choice() throws Exception {
    ComfyEngine alone = Lab.engine(full);
    desk().make(alone, job(MODEL));
    assertThat(full.requests()).doesNotContain(LISTING);

    ComfyEngine two = Lab.engine(recalling(), bare, full);
    for (int i = 0; i < 5; i++) {
      desk().make(two, job(MODEL));
    }

    assertThat(full.requests()).containsOnlyOnce(LISTING);
    assertThat(bare.requests()).containsOnlyOnce(LISTING);
  }

  @Test
  void a_model_that_somebody_has_downloaded_is_found() throws Exception {
    ComfyEngine engine = Lab.engine(bare, full);
    desk().make(engine, job(MODEL));

    bare.stocks(stock(MODEL), Map.of());

    EngineEvent.Produced picture = desk().make(engine, job(MODEL)).getFirst();
    assertThat(picture.facts().text("server")).isEqualTo("gpu0");
  }

  @Test
  void a_model_that_somebody_has_deleted_is_looked_for_elsewhere_under_the_same_name()
      throws Exception {
    var other = stocked(MODEL);
    try (other) {
      ComfyEngine engine = Lab.engine(recalling(), full, other);
      desk().make(engine, job(MODEL));
      full.stocks(stock(), Map.of());
      Ticket ticket = Lab.ticket();

      Heard heard = desk().start(engine, job(MODEL), ticket);

      assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
      assertThat(heard.produced().getFirst().facts().text("server")).isEqualTo("gpu1");
      assertThat(full.submitted()).doesNotContain(ticket.number());
      assertThat(other.submitted()).containsExactly(ticket.number());
      // It was refused, and is not asked for nothing again.
      desk().make(engine, job(MODEL));
      assertThat(full.requests()).filteredOn("POST prompt"::equals).hasSize(2);
    }
  }

  @Test
  void a_job_that_would_be_done_in_part_is_called_off_and_done_elsewhere() throws Exception {
    var other = stocked(MODEL);
    try (other) {
      ComfyEngine engine = Lab.engine(recalling(), full, other);
      desk().make(engine, job(MODEL));
      full.stocks(stock(), Map.of());
      Tree link = Tree.list(List.of(Tree.text("8"), Tree.number(0)));
      Tree.Obj second = Tree.obj().with("images", link).with("filename_prefix", "b");
      Tree.Obj graph =
          Lab.held().graph().with("8", loader(MODEL)).with("9", Lab.node("SaveImage", second));
      Ticket ticket = Lab.ticket();

      Heard heard = desk().start(engine, Lab.job(graph), ticket);
      other.awaitHold();
      other.release();

      assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
      assertThat(full.submitted()).contains(ticket.number());
      assertThat(full.requests()).contains("POST api/jobs/" + ticket.number() + "/cancel");
      assertThat(full.executed()).doesNotContain(ticket.number());
    }
  }

  @Test
  void a_model_that_nobody_has_is_a_problem_that_names_what_each_lacks() throws Exception {
    full.stocks(stock().with("LabMagic", Tree.obj()), Map.of());

    Problem problem = desk().fail(Lab.engine(bare, full), job(MODEL));

    assertThat(problem.code()).hasToString("comfyui/missing-model");
    assertThat(problem.what()).contains("gpu0", MODEL);
    assertThat(problem.why()).endsWith("; gpu1 lacks " + MODEL);
    assertThat(problem.retry()).isEqualTo(new Retry.OnceFixed());
    assertThat(bare.requests()).filteredOn("POST prompt"::equals).hasSize(1);
    assertThat(full.requests()).doesNotContain("POST prompt");
  }

  @Test
  void the_server_that_lacks_least_says_so() throws Exception {
    full.stocks(stock().with("LabMagic", Tree.obj()), Map.of());
    Tree.Obj graph = job(MODEL).graph().with("8", Lab.node("LabMagic", Tree.obj()));

    Problem problem = desk().fail(Lab.engine(bare, full), Lab.job(graph));

    assertThat(problem.what()).contains("gpu1", MODEL);
    assertThat(problem.why()).endsWith("; gpu0 lacks " + MODEL + ", the node LabMagic");
  }

  @Test
  void a_job_is_tried_again_when_the_server_that_may_do_it_is_away() throws Exception {
    full.stop();

    Problem problem = desk().fail(Lab.engine(bare, full), job(MODEL));

    assertThat(problem.code()).hasToString("comfyui/missing-model");
    assertThat(problem.why()).contains("the ComfyUI server gpu1 cannot be reached");
    assertThat(problem.fixes().getLast().what()).isEqualTo("start gpu1: it may do it");
    assertThat(problem.retry()).isInstanceOf(Retry.After.class);
  }

  @Test
  void a_server_that_does_not_tell_what_it_has_is_given_the_job() throws Exception {
    full.tellsOfNodes("{\"SaveImage\": {}, \"Load");
    bare.tellsOfNodes("<html>");

    Problem problem = desk().fail(Lab.engine(bare, full), Lab.failing());

    assertThat(problem.code()).hasToString("comfyui/failed");
  }

  @Test
  void files_that_come_with_a_job_are_on_no_list() throws Exception {
    Tree.Obj pick =
        Tree.obj().with("required", Tree.obj().with("image", choice(List.of("example.png"))));
    Tree.Obj nodes = stock(MODEL).with("LoadImage", Tree.obj().with("input", pick));
    full.stocks(nodes, Map.of());
    Lab lab = desk();
    var id = lab.lay("a face");
    String name = GraphJob.uploadName(id, "png");
    Tree.Obj load = Lab.node("LoadImage", Tree.obj().with("image", name));
    var job =
        new GraphJob(
            job(MODEL).graph().with("9", load), Map.of(name, id), List.of(), Duration.ofMinutes(1));

    assertThat(new Stockroom(instance(full).api(), Duration.ZERO).lacks(job).isNothing()).isTrue();
  }

  private static Instance instance(RecordedComfy comfy) {
    return new Fleet(List.of(comfy.server("gpu0")), Lab.QUICK).called("gpu0").orElseThrow();
  }

  private Lab desk() {
    return new Lab(folder.resolve("desk" + desks++));
  }

  private static Pace recalling() {
    Pace quick = Lab.QUICK;
    return new Pace(
        quick.answer(), quick.look(), quick.silence(), quick.absence(), Duration.ofHours(1));
  }

  /// A graph that needs a model.
  private static GraphJob job(String model) {
    return Lab.job(Lab.graph().with("1", loader(model)));
  }

  private static GraphJob held(String model) {
    return Lab.job(Lab.held().graph().with("1", loader(model)));
  }

  private static Tree.Obj loader(String model) {
    return Lab.node("LabLoader", Tree.obj().with("model_name", model));
  }

  private static RecordedComfy stocked(String... models) {
    return RecordedComfy.open().stocks(stock(models), Map.of());
  }

  private static Tree.Obj stock(String... models) {
    Tree.Obj inputs = Tree.obj().with("model_name", choice(List.of(models)));
    return Tree.obj()
        .with("EmptyImage", Tree.obj())
        .with("ImageScale", Tree.obj())
        .with("LabProgress", Tree.obj())
        .with("SaveImage", Tree.obj().with("output_node", Tree.flag(true)))
        .with("LabLoader", Tree.obj().with("input", Tree.obj().with("required", inputs)));
  }

  private static Tree choice(List<String> values) {
    return Tree.list(List.of(Tree.texts(values), Tree.obj()));
  }
}
