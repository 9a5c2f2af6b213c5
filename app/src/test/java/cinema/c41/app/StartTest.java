package cinema.c41.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program itself, started as a process: what a start costs, and how it behaves among others.
/// Who reads what it says cannot be interrupted, so a thread of its own is given up.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StartTest {
  @TempDir private Path folder = Path.of("");
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void commands_that_need_no_studio_load_nothing_of_it() throws Exception {
    Path script = Files.writeString(folder.resolve("a.fountain"), "INT. BAR - DAY\n\nTOM\nHi.\n");

    for (String[] words :
        new String[][] {{"--version"}, {"--help"}, {"script", script.toString(), "--json"}}) {
      String classes = run(List.of("-Xlog:class+load:stderr"), words).err();

      assertThat(classes)
          .as(words[0])
          .contains("cinema.c41.doors.cli.CliDoor")
          .doesNotContain("org.sqlite")
          .doesNotContain("cinema.c41.store")
          .doesNotContain("cinema.c41.engines")
          .doesNotContain("org.flywaydb")
          .doesNotContain("com.fasterxml");
    }
  }

  @Test
  void it_prints_utf_8_in_a_locale_that_has_none() throws Exception {
    Path script =
        Files.writeString(folder.resolve("a.fountain"), "INT. BÜRO - TAG\n\nJÖRG\nGrüß Gott.\n");

    assertThat(run(List.of(), "script", script.toString()).out()).contains("INT. BÜRO - TAG");
  }

  @Test
  void a_reader_that_goes_away_ends_it_quietly() throws Exception {
    var process = start(List.of(), "help", "--json");
    process.getInputStream().close();

    int code = process.waitFor();

    assertThat(code).isEqualTo(141);
    assertThat(folder.resolve("err.txt")).isEmptyFile();
  }

  private record Ended(int code, String out, String err) {}

  private Ended run(List<String> options, String... words) throws Exception {
    var process = start(options, words);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return new Ended(code, out, Files.readString(folder.resolve("err.txt")));
  }

  private Process start(List<String> options, String... words) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "cinema.c41.app.Main"));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectError(folder.resolve("err.txt").toFile());
    builder.environment().put("C41_HOME", folder.resolve("home").toString());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    started.add(process);
    return process;
  }
}
