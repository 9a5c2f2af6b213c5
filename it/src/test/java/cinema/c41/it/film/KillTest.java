package cinema.c41.it.film;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Sha256;
import cinema.c41.it.stage.Terminal;
import cinema.c41.it.stage.Terminal.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// kill -9 at any instant, and again, and again: the film is the same in the end.
class KillTest {
  private static final int KILLS = 7;

  @TempDir private Path folder = Path.of("");

  @Test
  void a_film_that_is_killed_at_random_times_ends_byte_identical() throws Exception {
    long seed = System.nanoTime();
    var random = new Random(seed);
    Map<String, Sha256> uninterrupted = deliveries(shoot(terminal("calm")), "calm");
    Terminal stormy = terminal("stormy");

    killAtWork(stormy, stormy.start(film()), random);
    for (int i = 1; i < KILLS; i += 2) {
      kill(stormy.start("resume", "--json"), random);
      killAtWork(stormy, stormy.start("resume", "--json"), random);
    }
    // All of them may have come too late: then there is nothing left to resume, which is as good.
    stormy.run("resume", "--json");
    Answer last = stormy.run(film());

    assertThat(last.code()).as("seed " + seed + last.err() + last.out()).isZero();
    assertThat(last.events("step-started")).as("everything was made before").isEmpty();
    assertThat(deliveries(stormy, "stormy")).as("seed " + seed).isEqualTo(uninterrupted);
    assertThat(leftovers(stormy)).as("work folders of dead processes").isEmpty();
  }

  @Test
  void a_run_is_cancelled_from_another_terminal_and_goes_on_when_asked() throws Exception {
    Terminal terminal = terminal("cancelled");
    Process filming = terminal.start(film());
    var elsewhere = new Terminal(Files.createDirectories(folder.resolve("cancelled/other")));
    String run = awaitRun(terminal);

    Process cancelling =
        elsewhere.start(terminal.folder().resolve("home"), "cancel", run, "--json");
    assertThat(cancelling.waitFor(1, TimeUnit.MINUTES)).isTrue();
    Answer cancelled = terminal.await(filming);
    Answer resumed = terminal.run("resume", run, "--json");

    assertThat(cancelled.code()).as(cancelled.err()).isEqualTo(130);
    assertThat(cancelled.result().text("outcome")).isEqualTo("cancelled");
    assertThat(resumed.code()).as(resumed.err()).isZero();
  }

  private Terminal terminal(String name) throws IOException {
    var terminal = new Terminal(Files.createDirectories(folder.resolve(name)));
    terminal.write("short.fountain", Pages.SHORT);
    return terminal;
  }

  private Terminal shoot(Terminal terminal) {
    Answer answer = terminal.run(film());
    assertThat(answer.code()).as(answer.err() + answer.out()).isZero();
    return terminal;
  }

  private static String[] film() {
    return new String[] {
      "film", "short.fountain", "--out", "film", "--aspect", "320x180", "--json"
    };
  }

  /// Kills it once something is at work. How long it takes to get there differs from machine to
  /// machine, by seconds where an ffmpeg has to be unpacked and looked at first.
  private static void killAtWork(Terminal terminal, Process process, Random random)
      throws InterruptedException {
    while (process.isAlive() && !terminal.read("out.txt").contains("step-started")) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    kill(process, random);
  }

  private static void kill(Process process, Random random) throws InterruptedException {
    boolean ended = process.waitFor(300 + random.nextInt(2500), TimeUnit.MILLISECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
  }

  /// The run's name, once it has begun and something is at work.
  private static String awaitRun(Terminal terminal) throws Exception {
    for (int i = 0; i < 600; i++) {
      var began =
          terminal.read("out.txt").lines().filter(line -> line.contains("\"began\"")).findFirst();
      if (began.isPresent() && terminal.read("out.txt").contains("step-started")) {
        return cinema.c41.store.JsonTrees.read(began.get()).asObj().text("run");
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IllegalStateException("the film never began: " + terminal.read("err.txt"));
  }

  /// Every file of the film's folder but C41's own note, which tells the time. Paths in
  /// documents are absolute and differ from folder to folder.
  private static Map<String, Sha256> deliveries(Terminal terminal, String name) throws IOException {
    Path film = terminal.folder().resolve("film");
    var hashes = new TreeMap<String, Sha256>();
    try (Stream<Path> files = Files.walk(film)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = film.relativize(file).toString();
        if (!path.startsWith(".c41")) {
          hashes.put(path, hash(file, name));
        }
      }
    }
    return hashes;
  }

  private static Sha256 hash(Path file, String name) throws IOException {
    return file.toString().matches(".*\\.(fcpxml|xml)")
        ? Sha256.of(Files.readString(file).replace("/" + name + "/", "/"))
        : Sha256.of(Files.readAllBytes(file));
  }

  private static java.util.List<Path> leftovers(Terminal terminal) throws IOException {
    Path work = terminal.folder().resolve("home/work");
    if (!Files.isDirectory(work)) {
      return java.util.List.of();
    }
    try (Stream<Path> files = Files.list(work)) {
      return files.toList();
    }
  }
}
