package cinema.c41.engines.comfyui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Blame;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import cinema.c41.testkit.Heard;
import cinema.c41.testkit.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Every trap of the server, and what becomes of a job in it.
@Timeout(60)
class ComfyEngineTest {
  private final RecordedComfy comfy = RecordedComfy.open();
  private final ComfyEngine engine = Lab.engine(comfy);

  @TempDir Path folder;
  private Lab lab;

  @BeforeEach
  void open() {
    lab = new Lab(folder.resolve("desk"));
  }

  @AfterEach
  void stop() throws IOException {
    comfy.close();
  }

  @Test
  void a_job_goes_by_the_name_on_its_ticket() throws Exception {
    Ticket ticket = Lab.ticket();

    lab.start(engine, Lab.plain(), ticket).end();

    assertThat(comfy.submitted()).containsExactly(ticket.number());
  }

  @Test
  void a_file_comes_with_what_is_known_of_it() throws Exception {
    EngineEvent.Produced picture = lab.make(engine, Lab.plain()).getFirst();

    byte[] bytes = Files.readAllBytes(picture.file());
    assertThat(picture.role()).isEqualTo("3");
    assertThat(picture.mediaType()).isEqualTo("image/png");
    assertThat(picture.facts().text("sha256")).isEqualTo(Sha256.of(bytes).hex());
    assertThat(picture.facts().whole("bytes")).isEqualTo(bytes.length);
    assertThat(picture.facts().text("server")).isEqualTo("gpu0");
    assertThat(picture.facts().text("device")).isEqualTo("cpu");
    assertThat(picture.facts().text("version")).isEqualTo("0.33.0");
  }

  @Test
  void whoever_waits_sees_the_picture_come() throws Exception {
    Ticket ticket = Lab.ticket();
    Heard heard = lab.start(engine, Lab.held(), ticket);
    comfy.awaitHold();
    comfy.awaitRequests("GET ws", 1);
    comfy.awaitFurther("GET api/jobs/" + ticket.number(), 1);

    comfy.release();
    heard.end();

    assertThat(heard.story())
        .filteredOn(EngineEvent.Previewed.class::isInstance)
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(((EngineEvent.Previewed) event).mediaType()).isEqualTo("image/jpeg"));
    assertThat(heard.fractions()).isSorted().endsWith(1.0).hasSizeGreaterThan(2);
  }

  @Test
  void half_a_success_is_none() throws Exception {
    comfy.takesAPart();

    Problem problem = lab.fail(engine, Lab.held());

    assertThat(problem.code()).hasToString("comfyui/refused");
    assertThat(problem.evidence().getFirst()).contains("EmptyImage (node 31)", "width");
    assertThat(comfy.requests()).anyMatch(one -> one.matches("POST api/jobs/.*/cancel"));
    assertThat(comfy.executed()).isEmpty();
  }

  @Test
  void an_end_that_is_told_before_it_is_written_is_waited_for() throws Exception {
    comfy.writesLate(4);

    assertThat(lab.make(engine, Lab.plain())).hasSize(1);
  }

  @Test
  void a_server_whose_sockets_say_nothing_is_asked() throws Exception {
    comfy.stallsSockets();

    assertThat(lab.make(engine, Lab.slow())).hasSize(1);
  }

  @Test
  void a_socket_that_breaks_costs_nothing_but_news() throws Exception {
    Heard heard = lab.start(engine, Lab.held(), Lab.ticket());
    comfy.awaitHold();

    comfy.cutsSockets();
    comfy.release();

    assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
    assertThat(comfy.submitted()).hasSize(1);
  }

  @Test
  void a_socket_that_is_silent_is_opened_anew() throws Exception {
    var impatient =
        new Pace(
            Duration.ofSeconds(5),
            Duration.ofMillis(20),
            Duration.ofMillis(60),
            Duration.ofSeconds(20),
            Duration.ZERO);
    Ticket ticket = Lab.ticket();
    Heard heard = lab.start(Lab.engine(impatient, comfy), Lab.held(), ticket);
    comfy.awaitHold();
    comfy.awaitRequests("GET ws", 3);
    comfy.awaitFurther("GET api/jobs/" + ticket.number(), 1);

    comfy.release();
    heard.end();

    assertThat(heard.story()).filteredOn(EngineEvent.Previewed.class::isInstance).isNotEmpty();
    assertThat(heard.fractions()).endsWith(1.0);
  }

  @Test
  void a_result_that_the_server_remembers_is_taken() throws Exception {
    comfy.lays(
        "output/lab/a_00001_.png",
        "\u0089PNG".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    comfy.cachesEverything();

    EngineEvent.Produced picture = lab.make(engine, Lab.plain()).getFirst();

    assertThat(picture.facts().at("cached")).isEqualTo(Tree.flag(true));
  }

  @Test
  void a_result_that_the_server_remembers_and_has_lost_is_made_anew() throws Exception {
    comfy.cachesEverything();

    Problem problem = lab.fail(engine, Lab.plain());

    assertThat(problem.code()).hasToString("comfyui/output-missing");
    assertThat(problem.retry()).isInstanceOf(Retry.After.class);
    assertThat(new Lab(folder.resolve("again")).make(engine, Lab.plain())).hasSize(1);
  }

  @Test
  void every_job_has_a_folder_of_its_own_on_the_server() throws Exception {
    Ticket ticket = Lab.ticket();
    lab.start(engine, Lab.plain(), ticket).end();

    assertThat(comfy.has("output/c41/gpu0/" + ticket.number() + "/a_00001_.png")).isNotEmpty();
  }

  @Test
  void a_job_that_waits_is_cancelled_without_a_trace() throws Exception {
    lab.start(engine, Lab.held(), Lab.ticket());
    comfy.awaitHold();
    Ticket second = Lab.ticket();
    Heard heard = new Lab(folder.resolve("second")).start(engine, Lab.plain(), second);
    comfy.awaitRequests("GET api/jobs/" + second.number(), 1);

    engine.cancel(second);

    assertThat(heard.end()).isEqualTo(new EngineEvent.Cancelled());
    comfy.release();
    assertThat(comfy.executed()).doesNotContain(second.number());
  }

  @Test
  void a_job_that_somebody_takes_out_of_the_queue_is_not_given_again() throws Exception {
    lab.start(engine, Lab.held(), Lab.ticket());
    comfy.awaitHold();
    Ticket second = Lab.ticket();
    Heard heard = new Lab(folder.resolve("second")).start(engine, Lab.plain(), second);
    comfy.awaitRequests("GET api/jobs/" + second.number(), 1);

    comfy.clearsQueue();

    assertThat(Lab.problem(heard).code()).hasToString("comfyui/removed");
    assertThat(comfy.submitted()).hasSize(2);
  }

  @Test
  void a_job_that_somebody_interrupts_says_so() throws Exception {
    Heard heard = lab.start(engine, Lab.held(), Lab.ticket());
    comfy.awaitHold();

    comfy.interrupts();

    assertThat(Lab.problem(heard).code()).hasToString("comfyui/interrupted");
  }

  @Test
  void a_server_that_starts_again_gets_the_same_work_once_more() throws Exception {
    Ticket ticket = Lab.ticket();
    Heard heard = lab.start(engine, Lab.held(), ticket);
    comfy.awaitHold();

    comfy.restart();
    comfy.awaitHold();
    comfy.release();

    assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
    assertThat(comfy.submitted()).containsExactly(ticket.number(), ticket.number());
    assertThat(comfy.executed()).containsExactly(ticket.number());
  }

  @Test
  void a_server_that_starts_again_unheard_has_lost_its_work_and_nobody_has_taken_it()
      throws Exception {
    var impatient =
        new Pace(
            Duration.ofMillis(500),
            Duration.ofMillis(20),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ZERO);
    Ticket ticket = Lab.ticket();
    Heard heard = lab.start(Lab.engine(impatient, comfy), Lab.held(), ticket);
    comfy.awaitHold();
    comfy.awaitFurther("GET api/jobs/" + ticket.number(), 2);

    comfy.restartsUnheard();
    comfy.awaitHold();
    comfy.release();

    assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
    assertThat(comfy.submitted()).containsExactly(ticket.number(), ticket.number());
  }

  @Test
  void a_server_that_loses_its_work_twice_gets_it_no_more() throws Exception {
    Ticket ticket = Lab.ticket();
    Heard heard = lab.start(engine, Lab.held(), ticket);
    comfy.awaitHold();
    // Until it looks for the job, the driver may not know that the job has arrived.
    comfy.awaitFurther("GET api/jobs/" + ticket.number(), 1);
    comfy.restart();
    comfy.awaitHold();
    comfy.awaitFurther("GET api/jobs/" + ticket.number(), 2);

    comfy.restart();

    assertThat(Lab.problem(heard).code()).hasToString("comfyui/lost");
    assertThat(comfy.submitted()).hasSize(2);
  }

  @Test
  void a_job_whose_acceptance_is_not_heard_is_not_given_twice() throws Exception {
    comfy.dropsAnAnswer();

    assertThat(lab.make(engine, Lab.plain())).hasSize(1);
    assertThat(comfy.submitted()).hasSize(1);
  }

  @Test
  void a_server_that_ends_over_every_job_is_not_given_it_for_ever() throws Exception {
    comfy.endsOverEveryPrompt();

    Problem problem = lab.fail(engine, Lab.plain());

    assertThat(problem.code()).hasToString("comfyui/no-answer");
    assertThat(comfy.requests()).filteredOn("POST prompt"::equals).hasSize(3);
  }

  @Test
  void progress_does_not_go_back_when_a_server_starts_again() throws Exception {
    Heard heard = lab.start(engine, Lab.held(), Lab.ticket());
    comfy.awaitHold();
    comfy.restart();
    comfy.awaitHold();
    comfy.release();

    heard.end();

    assertThat(heard.fractions()).isSorted().doesNotHaveDuplicates().endsWith(1.0);
  }

  @Test
  void a_job_that_has_ended_is_not_held_up_by_a_socket_that_does_not_close() throws Exception {
    var patient =
        new Pace(
            Duration.ofMinutes(10),
            Duration.ofMillis(20),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ZERO);
    Heard heard = lab.start(Lab.engine(patient, comfy), Lab.held(), Lab.ticket());
    comfy.awaitHold();

    comfy.saysNoGoodbye();
    comfy.release();

    assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
  }

  @Test
  void a_socket_that_does_not_close_is_given_up_for_another() throws Exception {
    var patient =
        new Pace(
            Duration.ofMinutes(10),
            Duration.ofMillis(20),
            Duration.ofMillis(60),
            Duration.ofSeconds(20),
            Duration.ZERO);
    Heard heard = lab.start(Lab.engine(patient, comfy), Lab.held(), Lab.ticket());
    comfy.awaitHold();

    comfy.saysNoGoodbye();
    comfy.awaitFurther("GET ws", 1);
    comfy.release();

    assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
  }

  @Test
  void a_server_that_stays_away_is_a_problem_in_the_end() throws Exception {
    var impatient =
        new Pace(
            Duration.ofSeconds(5),
            Duration.ofMillis(20),
            Duration.ofSeconds(20),
            Duration.ofMillis(200),
            Duration.ZERO);
    Heard heard = lab.start(Lab.engine(impatient, comfy), Lab.held(), Lab.ticket());
    comfy.awaitHold();

    comfy.stop();

    Problem problem = Lab.problem(heard);
    assertThat(problem.code()).hasToString("comfyui/unreachable");
    assertThat(problem.retry()).isInstanceOf(Retry.After.class);
  }

  @Test
  void a_later_process_finds_its_job_and_its_news() throws Exception {
    Ticket ticket = Lab.ticket();
    lab.start(engine, Lab.held(), ticket);
    comfy.awaitHold();

    var heard = new Heard();
    Whereabouts found = Lab.engine(comfy).reattach(ticket, lab, heard);
    comfy.awaitRequests("GET ws", 2);
    comfy.release();

    assertThat(found).isEqualTo(Whereabouts.HERE);
    assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
    assertThat(heard.produced()).hasSize(1);
    assertThat(comfy.submitted()).hasSize(1);
  }

  @Test
  void a_later_process_finds_a_job_that_has_ended() throws Exception {
    Ticket ticket = Lab.ticket();
    lab.start(engine, Lab.plain(), ticket).end();

    var heard = new Heard();
    Whereabouts found = Lab.engine(comfy).reattach(ticket, lab, heard);

    assertThat(found).isEqualTo(Whereabouts.HERE);
    assertThat(heard.end()).isEqualTo(new EngineEvent.Finished());
    assertThat(heard.produced()).hasSize(1);
  }

  @Test
  void a_later_process_is_told_what_the_server_has_lost() throws Exception {
    Ticket ticket = Lab.ticket();
    lab.start(engine, Lab.plain(), ticket).end();

    comfy.restart();

    assertThat(Lab.engine(comfy).reattach(ticket, lab, new Heard())).isEqualTo(Whereabouts.GONE);
  }

  @Test
  void a_later_process_asks_again_when_the_server_is_away() throws Exception {
    Ticket ticket = Lab.ticket();
    lab.start(engine, Lab.plain(), ticket).end();
    ComfyEngine later = Lab.engine(comfy);

    comfy.stop();

    assertThatThrownBy(() -> later.reattach(ticket, lab, new Heard()))
        .isInstanceOf(C41Exception.class)
        .hasMessageContaining("comfyui/unreachable");
  }

  @Test
  void a_later_process_can_end_a_job_that_nobody_wants_any_more() throws Exception {
    Ticket ticket = Lab.ticket();
    Heard heard = lab.start(engine, Lab.held(), ticket);
    comfy.awaitHold();

    Lab.engine(comfy).cancel(ticket);

    assertThat(Lab.problem(heard).code()).hasToString("comfyui/interrupted");
  }

  @Test
  void a_file_is_uploaded_once_however_often_it_is_read() throws Exception {
    GraphJob job = reading("a face");

    lab.make(engine, job);
    new Lab(folder.resolve("second")).make(engine, job);
    new Lab(folder.resolve("third")).make(Lab.engine(comfy), job);

    assertThat(comfy.requests()).filteredOn("POST upload/image"::equals).hasSize(1);
    assertThat(comfy.has("input/" + job.uploads().firstKey())).isEqualTo("a face");
  }

  @Test
  void a_file_that_the_server_calls_otherwise_is_read_under_that_name() throws Exception {
    GraphJob job = reading("a face");
    String name = job.uploads().firstKey();
    comfy.lays("input/" + name, "half".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    lab.make(engine, job);

    assertThat(comfy.has("input/" + name)).isEqualTo("half");
    assertThat(comfy.has("input/" + name.replace(".", " (1)."))).isEqualTo("a face");
    assertThat(comfy.lastGraph()).contains(name.replace(".", " (1)."));
  }

  @Test
  void a_file_that_is_too_large_says_how_to_make_room() throws Exception {
    comfy.takesUploadsOf(100);

    Problem problem = lab.fail(engine, reading("a face".repeat(100)));

    assertThat(problem.code()).hasToString("comfyui/upload-too-large");
    assertThat(problem.why()).contains("Maximum request body size 100 exceeded");
    assertThat(problem.fixes().getFirst().what()).contains("--max-upload-size");
  }

  @Test
  void a_file_that_cannot_be_read_here_is_no_fault_of_the_server() throws Exception {
    GraphJob job = reading("a face");
    Files.delete(lab.asset(job.uploads().firstEntry().getValue()));

    Problem problem = lab.fail(engine, job);

    assertThat(problem.code()).hasToString("comfyui/cannot-read");
    assertThat(problem.blame()).isEqualTo(Blame.MACHINE);
    assertThat(comfy.requests()).doesNotContain("POST upload/image", "POST prompt");
  }

  @Test
  void a_file_that_the_server_refuses_is_not_offered_again() throws Exception {
    comfy.refusesUploads();

    Problem problem = lab.fail(engine, reading("a face"));

    assertThat(problem.code()).hasToString("comfyui/upload-refused");
    assertThat(problem.why()).contains("500", "No space left");
    assertThat(comfy.requests()).filteredOn("POST upload/image"::equals).hasSize(1);
  }

  @Test
  void files_of_the_same_name_are_told_apart() throws Exception {
    comfy.makesPicturesOf(200);
    Ticket first = Lab.ticket();
    Ticket second = Lab.ticket();

    Heard one = lab.start(engine, Lab.plain(), first);
    one.end();
    Heard other = new Lab(folder.resolve("second")).start(engine, Lab.plain(), second);
    other.end();

    assertThat(content(one)).contains(first.number());
    assertThat(content(other)).contains(second.number());
    assertThat(other.produced().getFirst().facts().text("sha256"))
        .isEqualTo(Sha256.of(Files.readAllBytes(other.produced().getFirst().file())).hex());
  }

  @Test
  void what_cannot_be_kept_here_is_no_fault_of_the_server() throws Exception {
    Path blocked = Files.createDirectories(lab.folder().resolve("3-a_00001_.png.part"));

    Problem problem = lab.fail(engine, Lab.plain());

    assertThat(problem.code()).hasToString("comfyui/cannot-write");
    assertThat(problem.why()).contains(blocked.toString());
    assertThat(problem.blame()).isEqualTo(Blame.MACHINE);
  }

  @Test
  void a_lora_that_did_not_load_is_a_fault_also_when_the_server_says_nothing_more()
      throws Exception {
    comfy.complainsInItsLog("lora key not loaded: diffusion_model.blocks.0.attn.lora_A");

    Problem first = lab.fail(engine, Lab.withLora("wrong.safetensors"));
    comfy.lays(
        "output/lab/a_00001_.png",
        "\u0089PNG".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    comfy.cachesEverything();
    Problem second =
        new Lab(folder.resolve("again")).fail(engine, Lab.withLora("wrong.safetensors"));

    assertThat(first.code()).hasToString("comfyui/lora-not-loaded");
    assertThat(first.evidence().getFirst()).contains("blocks.0");
    assertThat(second).isEqualTo(first);
  }

  @Test
  void a_complaint_in_colours_is_read_like_any_other() throws Exception {
    comfy.complainsInItsLog("\u001b[1m\u001b[33m[WARNING]\u001b[0m lora key not loaded: x.lora_A");

    Problem problem = lab.fail(engine, Lab.withLora("wrong.safetensors"));

    assertThat(problem.why()).isEqualTo("[WARNING] lora key not loaded: x.lora_A");
  }

  @Test
  void what_was_complained_about_before_is_not_this_jobs_fault() throws Exception {
    comfy.complainsInItsLog("lora key not loaded: x");
    lab.fail(engine, Lab.withLora("wrong.safetensors"));
    comfy.complainsInItsLog("");

    Lab second = new Lab(folder.resolve("second"));

    assertThat(second.make(engine, Lab.withLora("right.safetensors"))).hasSize(1);
    assertThat(new Lab(folder.resolve("third")).make(engine, Lab.plain())).hasSize(1);
  }

  @Test
  void files_are_found_under_any_key() throws Exception {
    comfy.putsOut(JsonText.parse(Tape.recorded("outputs.json")).asObj());
    for (String name :
        List.of(
            "aud_00001.mp3:ID3",
            "aud_00002.flac:fLaC",
            "w_00001_.webm:\u001aE\u00df\u00a3",
            "anim_00001_.webp:RIFF",
            "t_00001.txt:hello",
            "adv_00001.opus:OggS",
            "trim_00001_.mp4:....ftyp",
            "take_00002-audio.mp4:....ftyp")) {
      String[] file = name.split(":");
      comfy.lays(
          "output/lab/" + file[0], file[1].getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    List<EngineEvent.Produced> files = lab.make(engine, Lab.plain());

    assertThat(files)
        .extracting(EngineEvent.Produced::role)
        .containsExactly("m", "f", "w", "x", "st", "adv", "6", "v");
    assertThat(files).extracting(EngineEvent.Produced::mediaType).contains("video/mp4");
  }

  @Test
  void a_file_that_is_not_what_it_says_is_no_result() throws Exception {
    comfy.putsOut(
        JsonText.parse(
                "{\"3\": {\"images\": [{\"filename\": \"x.png\", \"subfolder\": \"\", \"type\":"
                    + " \"output\"}]}}")
            .asObj());
    comfy.lays("output//x.png", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(lab.fail(engine, Lab.plain()).code()).hasToString("comfyui/broken-output");
  }

  @Test
  void a_graph_that_saves_nothing_is_no_success() throws Exception {
    comfy.putsOut(Tree.obj());

    assertThat(lab.fail(engine, Lab.plain()).code()).hasToString("comfyui/no-output");
  }

  @Test
  void a_download_that_breaks_off_goes_on_where_it_was() throws Exception {
    comfy.breaksOffAt(10);

    EngineEvent.Produced picture = lab.make(engine, Lab.plain()).getFirst();

    assertThat(picture.file()).hasSize(picture.facts().whole("bytes"));
    assertThat(Files.readString(picture.file(), java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("\u0089PNG")
        .endsWith("more or less");
    assertThat(comfy.ranges()).containsExactly("bytes=10-");
  }

  @Test
  void a_node_that_fails_is_named() throws Exception {
    Problem problem = lab.fail(engine, Lab.failing());

    assertThat(problem.code()).hasToString("comfyui/failed");
    assertThat(problem.what()).contains("LabProgress (node 5)", "gpu0");
    assertThat(problem.why()).isEqualTo("ValueError: lab failure");
    assertThat(problem.evidence()).isNotEmpty();
  }

  @Test
  void a_model_that_cannot_be_read_is_named() throws Exception {
    comfy.failsWith(
        "safetensors._safetensors_rust.SafetensorError: Error while deserializing header: header"
            + " too large");
    Tree.Obj node = Lab.failing().graph().obj("5");
    Tree.Obj inputs = node.obj("inputs").with("lora_name", "faces.safetensors");

    Problem problem =
        lab.fail(engine, Lab.job(Lab.failing().graph().with("5", Lab.node("LabProgress", inputs))));

    assertThat(problem.code()).hasToString("comfyui/broken-model");
    assertThat(problem.what()).contains("faces.safetensors", "gpu0");
    assertThat(problem.why()).endsWith("Error while deserializing header: header too large");
    assertThat(problem.retry()).isEqualTo(new Retry.OnceFixed());
  }

  @Test
  void a_model_that_cannot_be_read_is_named_as_the_server_calls_it() throws Exception {
    comfy.failsWith(
        "ValueError: The safetensors header is incomplete.\\n"
            + "\\n"
            + "File path: /models/vae/x.safetensors\\n"
            + "\\n"
            + "The safetensors file is corrupt/incomplete. Check the file size and make sure you"
            + " have copied/downloaded it correctly.");

    Problem problem = lab.fail(engine, Lab.failing());

    assertThat(problem.code()).hasToString("comfyui/broken-model");
    assertThat(problem.what()).contains("the model /models/vae/x.safetensors on");
  }

  @Test
  void a_device_without_memory_is_the_machines_fault() throws Exception {
    Problem problem = lab.fail(engine, Lab.outOfMemory());

    assertThat(problem.code()).hasToString("comfyui/out-of-memory");
    assertThat(problem.blame()).isEqualTo(Blame.MACHINE);
    assertThat(problem.retry()).isInstanceOf(Retry.After.class);
  }

  @Test
  void a_graph_that_is_refused_says_which_input_is_wrong() throws Exception {
    Tree.Obj scale = Lab.graph().obj("2").obj("inputs").with("upscale_method", "zzz");

    Problem problem =
        lab.fail(engine, Lab.job(Lab.graph().with("2", Lab.node("ImageScale", scale))));

    assertThat(problem.code()).hasToString("comfyui/refused");
    assertThat(problem.why()).contains("ImageScale (node 2)", "'zzz' not in");
  }

  @Test
  void all_missing_nodes_are_named_at_once() throws Exception {
    Tree.Obj graph =
        Lab.graph()
            .with("8", Lab.node("NopeNode", Tree.obj()))
            .with("9", Lab.node("AlsoNot", Tree.obj()));

    Problem problem = lab.fail(engine, Lab.job(graph));

    assertThat(problem.code()).hasToString("comfyui/missing-nodes");
    assertThat(problem.what()).contains("AlsoNot, NopeNode");
  }

  @Test
  void a_job_that_does_not_move_is_stopped() throws Exception {
    comfy.stallsSockets();
    var job = new GraphJob(Lab.held().graph(), Map.of(), List.of(), Duration.ofMillis(300));

    Problem problem = lab.fail(engine, job);

    assertThat(problem.code()).hasToString("comfyui/stalled");
    assertThat(problem.blame()).isEqualTo(Blame.TIMEOUT);
    assertThat(comfy.requests()).anyMatch(one -> one.matches("POST api/jobs/.*/cancel"));
  }

  @Test
  void an_old_server_does_the_same_work() throws Exception {
    comfy.isOld("0.3.60");
    Ticket ticket = Lab.ticket();
    Heard heard = lab.start(engine, Lab.held(), ticket);
    comfy.awaitHold();

    engine.cancel(ticket);

    assertThat(heard.end()).isEqualTo(new EngineEvent.Cancelled());
    assertThat(new Lab(folder.resolve("second")).make(engine, Lab.slow())).hasSize(1);
    assertThat(comfy.requests()).noneMatch(one -> one.matches("POST api/jobs/.*"));
  }

  @Test
  void a_server_that_is_too_old_says_what_to_do() throws Exception {
    comfy.isOld("0.3.59");

    assertThat(engine.offer().makes()).isEmpty();
    assertThat(engine.offer().problems().getFirst().code()).hasToString("comfyui/too-old");
    assertThat(lab.fail(engine, Lab.plain()).fixes().getFirst().what()).contains("0.3.60");
  }

  @Test
  void a_server_may_live_under_a_path() throws Exception {
    try (var proxied = new RecordedComfy("/studio/comfy/")) {
      assertThat(lab.make(Lab.engine(proxied), Lab.slow())).hasSize(1);
    }
  }

  @Test
  void an_offer_counts_the_servers_that_answer_and_says_why_others_do_not() throws Exception {
    var away = new RecordedComfy();
    ComfyEngine two = Lab.engine(comfy, away);
    int before = two.offer().lanes();

    away.close();

    assertThat(before).isEqualTo(2);
    assertThat(two.offer().lanes()).isEqualTo(1);
    assertThat(two.offer().problems().getFirst().what()).contains("gpu1");
    assertThat(lab.make(two, Lab.plain())).hasSize(1);
  }

  @Test
  void what_is_made_does_not_depend_on_who_is_there_and_in_what_version() throws Exception {
    var other = new RecordedComfy();
    ComfyEngine two = Lab.engine(comfy, other);
    String both = two.offer().fingerprint();

    other.close();
    comfy.isOld("0.3.60");
    String older = two.offer().fingerprint();
    comfy.isOld("0.3.59");

    assertThat(older).isEqualTo(both);
    assertThat(two.offer().makes()).isEmpty();
    assertThat(two.offer().fingerprint()).isEqualTo(both);
  }

  private static String content(Heard heard) throws IOException {
    Path file = heard.produced().getFirst().file();
    return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private GraphJob reading(String content) throws IOException {
    AssetId id = lab.lay(content);
    String name = GraphJob.uploadName(id, "png");
    var load = Lab.node("LoadImage", Tree.obj().with("image", name));
    return new GraphJob(
        Lab.graph().with("1", load), Map.of(name, id), List.of("3"), Duration.ofMinutes(1));
  }
}
