package cinema.c41.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The completion script, as a shell uses it: words typed so far in, words that may follow out.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CompletionTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void commands_are_completed() throws Exception {
    assertThat(complete("c41", "re")).containsExactlyInAnyOrder("resume", "retake");
    assertThat(complete("c41", "fi")).containsExactly("film");
    assertThat(complete("c41", "")).contains("film", "say", "doctor", "config");
  }

  @Test
  void commands_of_commands_are_completed() throws Exception {
    assertThat(complete("c41", "config", "")).contains("list", "get", "set");
  }

  @Test
  void options_are_completed() throws Exception {
    assertThat(complete("c41", "film", "--d")).containsExactlyInAnyOrder("--deliver", "--dry-run");
    assertThat(complete("c41", "takes", "--")).contains("--film", "--json", "--help");
  }

  @Test
  void values_are_completed() throws Exception {
    assertThat(complete("c41", "film", "--deliver", "fc")).contains("fcpxml", "fcp7");
    assertThat(complete("c41", "film", "--aspect", "")).contains("16:9", "9:16", "2.39:1");
    assertThat(complete("c41", "film", "--loudness", "b")).contains("broadcast");
    assertThat(complete("c41", "film", "--quality", "p")).contains("previz");
    assertThat(complete("c41", "plan", "a", "--format", "")).contains("text", "json", "svg");
    assertThat(complete("c41", "export", "pro")).contains("prores");
    assertThat(complete("c41", "presets", "list", "--kind", "v")).contains("video", "voice");
  }

  @Test
  void names_of_presets_are_completed() throws Exception {
    assertThat(complete("c41", "presets", "")).contains("list", "show", "check");
    assertThat(complete("c41", "presets", "show", "")).contains("toy", "other", "still");
    assertThat(complete("c41", "presets", "show", "st")).containsExactly("still");
    assertThat(complete("c41", "presets", "check", "st")).containsExactly("still");
    assertThat(complete("c41", "models", "missing", "st")).containsExactly("still");
  }

  @Test
  void zsh_takes_it_as_well() throws Exception {
    assumeThat(isThere("zsh")).isTrue();
    String script = "autoload -U compinit && compinit -u -D; source '" + script() + "' && echo ok";

    assertThat(shell("zsh", "-f", "-c", script)).containsExactly("ok");
  }

  private List<String> complete(String... words) throws IOException, InterruptedException {
    assumeThat(isThere("bash")).isTrue();
    String quoted = "'" + String.join("' '", words) + "'";
    String ask =
        "compopt() { :; }; source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_TYPE=9; COMP_LINE=\"%s\"; _complete_c41; printf '%%s\\n' \"${COMPREPLY[@]}\""
            .formatted(script(), quoted, words.length - 1, String.join(" ", words));
    return shell("bash", "--norc", "-c", ask).stream().map(String::strip).toList();
  }

  private Path script() throws IOException {
    return Files.writeString(
        folder.resolve("c41.bash"), new Typist(folder).type("completion").out());
  }

  private static boolean isThere(String shell) {
    return List.of("/bin", "/usr/bin", "/usr/local/bin").stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
  }

  private List<String> shell(String... command) throws IOException, InterruptedException {
    Path err = folder.resolve("err.txt");
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(Files.readString(err)).isEmpty();
    return out.lines().toList();
  }
}
