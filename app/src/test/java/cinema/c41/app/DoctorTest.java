package cinema.c41.app;

import static org.assertj.core.api.Assertions.assertThat;

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
        .containsExactly("java", "config", "home", "ffmpeg", "voices");
    assertThat(finding(findings, "java").state()).isEqualTo("ok");
    assertThat(finding(findings, "ffmpeg").state()).isEqualTo("missing");
    assertThat(finding(findings, "ffmpeg").fixes()).isNotEmpty();
    assertThat(finding(findings, "voices").state()).as("there is always one").isEqualTo("weak");
    assertThat(finding(findings, "voices").fixes()).isNotEmpty();
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
    assertThat(config.detail()).contains("did you mean ffmpeg?");
  }

  @Test
  void what_is_set_is_said_with_where() {
    Finding config = finding(examine(Map.of("C41_ESPEAK", "/opt/espeak-ng")), "config");

    assertThat(config.detail()).isEqualTo("set: espeak (C41_ESPEAK)");
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
