package cinema.c41.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real signals to a real process in which a film is being made, by an engine that never ends. Who
/// reads what such a process says cannot be interrupted, so a thread of its own is given up.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SignalsTest {
  private static final Map<String, Integer> NUMBERS = Map.of("HUP", 1, "INT", 2, "TERM", 15);

  @TempDir private Path folder = Path.of("");
  private List<Process> started = List.of();
  private String script = "";

  @BeforeEach
  void write() throws IOException {
    String page = "INT. BAKERY - DAWN\n\nANNA\nWe open at nine.\n";
    script = Files.writeString(folder.resolve("short.fountain"), page).toString();
  }

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void ctrl_c_cancels_the_film_which_ends_on_130() throws Exception {
    Process film = film("light");
    BufferedReader events = begun(film);

    send("INT", film);

    assertThat(events.lines().toList())
        .anyMatch(line -> line.equals("{\"event\":\"cancelling\"}"))
        .last()
        .asString()
        .contains("\"outcome\":\"cancelled\"");
    assertThat(code(film)).isEqualTo(130);
    assertThat(state()).isEqualTo("cancelled");
  }

  @Test
  void ctrl_c_twice_ends_it_at_once_and_leaves_a_run_that_can_go_on() throws Exception {
    Process film = film("stubborn");
    BufferedReader events = begun(film);

    send("INT", film);
    await(events, "cancelling");
    assertThat(film.isAlive()).as("the engine does not end").isTrue();
    send("INT", film);

    assertThat(code(film)).isEqualTo(130);
    assertThat(state()).isEqualTo("interrupted");
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129"})
  void the_end_of_the_machine_or_of_the_window_leaves_a_run_that_can_go_on(String signal, int code)
      throws Exception {
    Process film = film("stubborn");
    begun(film);

    send(signal, film);

    assertThat(code(film)).isEqualTo(code);
    assertThat(Files.readString(folder.resolve("err.txt")))
        .matches("interrupted; go on with:  c41 resume r[0-9a-z]+\n");
    assertThat(state()).isEqualTo("interrupted");
  }

  @Test
  void a_reader_that_goes_away_leaves_a_run_that_can_go_on() throws Exception {
    Process film = film("light");
    begun(film).close();

    send("INT", film);

    assertThat(code(film)).as("as if SIGPIPE had ended it").isEqualTo(141);
    assertThat(state()).isEqualTo("interrupted");
  }

  private Process film(String temper) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var out = folder.resolve("film").toString();
    var command =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            SleepyHouse.class.getName(),
            home().toString(),
            temper,
            "film",
            script,
            "--out",
            out,
            "--json");
    var builder = new ProcessBuilder(command).redirectError(folder.resolve("err.txt").toFile());
    var film = builder.start();
    started = List.of(film);
    return film;
  }

  /// The film's events, once a step is being made.
  private static BufferedReader begun(Process film) throws IOException {
    BufferedReader events = film.inputReader(StandardCharsets.UTF_8);
    await(events, "step-started");
    return events;
  }

  private static void await(BufferedReader events, String name) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("{\"event\":\"" + name + "\"")) {
      line = events.readLine();
    }
    assertThat(line).as(name).isNotNull();
  }

  private static void send(String signal, Process to) throws IOException, InterruptedException {
    assumeFalse(
        isIgnored(signal),
        "this build ignores SIG"
            + signal
            + ", and so do its children: started by nohup or with &?");
    var kill = new ProcessBuilder("kill", "-" + signal, Long.toString(to.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  /// Whoever is started in the background of a script, or by `nohup`, ignores signals from birth,
  /// and no Java can listen to them then.
  private static boolean isIgnored(String signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
    return lines.stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
        .anyMatch(ignored -> (ignored >> (NUMBERS.get(signal) - 1) & 1) == 1);
  }

  private static int code(Process film) throws InterruptedException {
    assertThat(film.waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
    return film.exitValue();
  }

  /// What became of the run, for whoever looks next.
  private String state() {
    var variables = Map.of("C41_HOME", home().toString(), "PATH", "");
    try (var premises =
        new LocalPremises(new Environment(variables, folder, folder.resolve("dist")))) {
      return premises.studio().runs().getFirst().state();
    }
  }

  private Path home() {
    return folder.resolve("home");
  }
}
