package cinema.c41.engines.comfyui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.engine.EngineEvent;
import cinema.c41.engines.comfyui.graph.GraphPaper;
import cinema.c41.engines.comfyui.wire.Prompt;
import cinema.c41.testkit.Heard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Several servers at once.
@Timeout(120)
class FleetTest {
  @TempDir Path folder;

  @Test
  void two_hundred_jobs_end_once_each_whatever_happens_to_four_servers() throws Exception {
    var servers = new ArrayList<RecordedComfy>();
    for (int i = 0; i < 4; i++) {
      servers.add(new RecordedComfy());
    }
    ComfyEngine engine = Lab.engine(servers.toArray(RecordedComfy[]::new));
    var jobs = new ArrayList<Heard>();

    for (int i = 0; i < 200; i++) {
      var lab = new Lab(folder.resolve("job" + i));
      jobs.add(lab.start(engine, i % 3 == 0 ? Lab.slow() : Lab.plain(), Lab.ticket()));
      if (i % 10 == 9) {
        trouble(servers.get(i / 10 % 4), i / 10 % 5);
      }
    }

    for (Heard job : jobs) {
      assertThat(job.end()).isEqualTo(new EngineEvent.Finished());
      assertThat(job.produced()).hasSize(1);
    }
    var executed = new ArrayList<String>();
    for (RecordedComfy server : servers) {
      executed.addAll(server.executed());
      server.close();
    }
    // A job may be worked out again that had ended when its server lost the record; none is
    // missing.
    assertThat(new HashSet<>(executed)).hasSize(200);
  }

  @Test
  void jobs_go_where_there_is_least_to_do() throws Exception {
    try (var one = new RecordedComfy();
        var other = new RecordedComfy()) {
      ComfyEngine engine = Lab.engine(one, other);
      Heard first = new Lab(folder.resolve("1")).start(engine, Lab.held(), Lab.ticket());
      one.awaitHold();
      Heard second = new Lab(folder.resolve("2")).start(engine, Lab.held(), Lab.ticket());
      other.awaitHold();

      one.release();
      other.release();

      assertThat(first.end()).isEqualTo(new EngineEvent.Finished());
      assertThat(second.end()).isEqualTo(new EngineEvent.Finished());
      assertThat(second.produced().getFirst().facts().text("server")).isEqualTo("gpu1");
    }
  }

  @Test
  void a_server_that_works_for_somebody_else_is_not_idle() throws Exception {
    try (var one = new RecordedComfy();
        var other = new RecordedComfy()) {
      var strangers = new Fleet(List.of(one.server("theirs")), Lab.QUICK);
      var graph = GraphPaper.fill(Lab.held().graph(), Map.of(), "theirs/");
      var prompt = new Prompt(UUID.randomUUID().toString(), graph);
      strangers.instances().getFirst().api().submit(prompt);
      one.awaitHold();

      var picture = new Lab(folder.resolve("1")).make(Lab.engine(one, other), Lab.plain());

      assertThat(picture.getFirst().facts().text("server")).isEqualTo("gpu1");
    }
  }

  @Test
  void jobs_that_start_at_the_same_time_go_to_different_servers() throws Exception {
    try (var one = new RecordedComfy();
        var other = new RecordedComfy()) {
      ComfyEngine engine = Lab.engine(one, other);
      Heard first = new Lab(folder.resolve("1")).start(engine, Lab.held(), Lab.ticket());
      Heard second = new Lab(folder.resolve("2")).start(engine, Lab.held(), Lab.ticket());

      one.awaitHold();
      other.awaitHold();
      one.release();
      other.release();

      assertThat(first.end()).isEqualTo(new EngineEvent.Finished());
      assertThat(second.end()).isEqualTo(new EngineEvent.Finished());
    }
  }

  @Test
  void servers_are_asked_once_for_a_while_and_only_when_somebody_wants_to_know() throws Exception {
    try (var comfy = new RecordedComfy()) {
      Pace quick = Lab.QUICK;
      var recalling =
          new Pace(
              quick.answer(), quick.look(), quick.silence(), quick.absence(), Duration.ofHours(1));
      ComfyEngine engine = Lab.engine(recalling, comfy);
      assertThat(comfy.requests()).isEmpty();

      assertThat(engine.offer()).isEqualTo(engine.offer());

      assertThat(comfy.requests()).containsOnlyOnce("GET system_stats");
    }
  }

  @Test
  void only_web_addresses_of_servers_with_names_are_taken() {
    for (String address : List.of("file:///etc", "http://me:pw@host/", "http://host/?a=b", "x")) {
      assertThatThrownBy(() -> ComfyServer.parse("gpu0", address))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(ComfyServer.parse("gpu0", "http://host:8188/a").address())
        .hasToString("http://host:8188/a/");
    var twice = List.of(ComfyServer.parse("a", "http://x"), ComfyServer.parse("a", "http://y"));
    assertThatThrownBy(() -> new ComfyEngine(twice, Pace.usual()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void somebody_else_at_the_address_is_no_server() throws Exception {
    Loopback.Site elsewhere =
        new Loopback.Site() {
          @Override
          public Loopback.Answer answer(Loopback.Request request) {
            var away = java.util.Map.of("Location", "http://127.0.0.1:9/");
            return new Loopback.Answer(302, away, new byte[0], -1);
          }

          @Override
          public void joined(Loopback.Line line) {}

          @Override
          public void said(Loopback.Line line, String text) {}

          @Override
          public void left(Loopback.Line line) {}
        };
    try (var http = new Loopback(0, elsewhere)) {
      var server = ComfyServer.parse("gpu0", "http://127.0.0.1:" + http.port());

      var offer = new ComfyEngine(List.of(server), Lab.QUICK).offer();

      assertThat(offer.makes()).isEmpty();
      assertThat(offer.problems().getFirst().why()).contains("302");
    }
  }

  @Test
  void pace_is_patient_by_itself() {
    assertThat(Pace.usual().absence()).isGreaterThan(Duration.ofMinutes(1));
  }

  private static void trouble(RecordedComfy server, int kind) throws IOException {
    switch (kind) {
      case 0 -> server.restart();
      case 1 -> server.cutsSockets();
      case 2 -> server.dropsAnAnswer();
      case 3 -> server.stallsSockets();
      default -> server.breaksOffAt(7);
    }
  }
}
