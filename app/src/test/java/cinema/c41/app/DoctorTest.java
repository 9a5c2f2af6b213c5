package cinema.c41.app;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Fix;
import cinema.c41.doors.cli.Premises.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The doctor on a machine that has nothing: no PATH, and an empty folder in place of the build.
class DoctorTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void what_is_missing_is_found_with_what_mends_it() {
    List<Finding> findings = examine(Map.of());

    assertThat(findings)
        .extracting(Finding::what)
        .containsExactly("java", "config", "home", "ffmpeg", "voices", "comfyui");
    assertThat(finding(findings, "java").state()).isEqualTo("ok");
    assertThat(finding(findings, "ffmpeg").state()).isEqualTo("missing");
    assertThat(finding(findings, "ffmpeg").fixes()).isNotEmpty();
    assertThat(finding(findings, "voices").state()).as("there is always one").isEqualTo("weak");
    assertThat(finding(findings, "voices").fixes()).isNotEmpty();
  }

  @Test
  void without_a_server_nothing_is_wrong_and_one_line_says_how_to_add_one() {
    Finding comfyui = finding(examine(Map.of()), "comfyui");

    assertThat(comfyui.state()).isEqualTo("ok");
    assertThat(comfyui.detail())
        .isEqualTo("no server; add one with: c41 engines add comfyui http://127.0.0.1:8188");
  }

  @Test
  void a_server_that_does_not_answer_is_missing_with_what_mends_it() {
    List<Finding> findings = examine(Map.of("C41_COMFYUI", "http://127.0.0.1:9"));

    Finding comfyui = finding(findings, "comfyui");
    assertThat(comfyui.state()).isEqualTo("missing");
    assertThat(comfyui.detail()).startsWith("gpu0 at http://127.0.0.1:9");
    assertThat(comfyui.reasons().getFirst()).contains("nobody answers there");
    assertThat(comfyui.fixes()).isNotEmpty();
    assertThat(finding(findings, "config").detail()).isEqualTo("set: comfyui (C41_COMFYUI)");
    assertThat(finding(findings, "config").state()).isEqualTo("ok");
  }

  @Test
  void a_server_on_a_processor_is_weak_and_one_on_a_gpu_is_well() throws IOException {
    try (var slow = new SmallComfy("cpu");
        var fast = new SmallComfy("cuda")) {
      List<Finding> servers =
          examine(Map.of("C41_COMFYUI", slow.address() + ", " + fast.address())).stream()
              .filter(one -> one.what().equals("comfyui"))
              .toList();

      assertThat(servers).extracting(Finding::state).containsExactly("weak", "ok");
      assertThat(servers.getLast().detail())
          .isEqualTo(
              "gpu1  "
                  + fast.address()
                  + "  ComfyUI 0.33.0, Test 9000 (24.0 GB, 20.0 GB free), 2 jobs");
    }
  }

  @Test
  void it_leaves_nothing_behind() throws IOException {
    examine(Map.of());

    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void a_home_that_cannot_be_written_to_is_missing() throws IOException {
    Finding home = finding(examine(Map.of("C41_HOME", "/proc/nobody/may")), "home");

    assertThat(home.state()).isEqualTo("missing");
    assertThat(home.fixes()).isNotEmpty();
  }

  @Test
  void a_configuration_with_faults_is_found_and_not_thrown() throws IOException {
    Files.createDirectories(folder.resolve(".c41"));
    Files.writeString(folder.resolve(".c41/c41.yaml"), "ffmepg: x\n");

    Finding config = finding(examine(Map.of()), "config");

    assertThat(config.state()).isEqualTo("missing");
    assertThat(config.reasons()).anyMatch(reason -> reason.contains("did you mean ffmpeg?"));
  }

  @Test
  void what_is_set_is_said_with_where() {
    Finding config = finding(examine(Map.of("C41_ESPEAK", "/bin/sh")), "config");

    assertThat(config.state()).isEqualTo("ok");
    assertThat(config.detail()).isEqualTo("set: espeak (C41_ESPEAK)");
  }

  @Test
  void a_program_that_is_set_and_not_there_is_found() {
    Finding config = finding(examine(Map.of("C41_FLITE", "/opt/f.wasm")), "config");

    assertThat(config.state()).isEqualTo("weak");
    assertThat(config.reasons())
        .containsExactly("flite is /opt/f.wasm (C41_FLITE), and no such file is there");
    assertThat(config.fixes()).extracting(Fix::command).containsExactly("c41 config");
  }

  @Test
  void a_home_that_is_a_file_is_missing() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Finding home = finding(examine(Map.of("C41_HOME", file.toString())), "home");

    assertThat(home.state()).isEqualTo("missing");
    assertThat(home.reasons()).containsExactly("it is a file");
  }

  @Test
  void without_npm_at_the_build_it_says_which_voice_speaks_and_what_brings_better_ones() {
    Finding voices = finding(examine(Map.of()), "voices");

    assertThat(voices.detail()).startsWith("1 voice: FreeTTS");
    assertThat(voices.reasons()).anyMatch(reason -> reason.contains("FreeTTS speaks instead"));
    assertThat(voices.fixes()).extracting(Fix::command).anyMatch(fix -> fix.contains("npm"));
    assertThat(voices.fixes()).extracting(Fix::command).anyMatch(fix -> fix.contains("espeak-ng"));
  }

  private List<Finding> examine(Map<String, String> variables) {
    var all = new HashMap<>(variables);
    all.put("PATH", "");
    return new Doctor(new Environment(all, folder, folder.resolve("dist"))).examine();
  }

  private static Finding finding(List<Finding> findings, String what) {
    return findings.stream().filter(one -> one.what().equals(what)).findFirst().orElseThrow();
  }
}
