package cinema.c41.bench;

import cinema.c41.asset.AssetId;
import cinema.c41.breakdown.Breakdown;
import cinema.c41.engine.Desk;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engines.ffmpeg.program.FfmpegSearch;
import cinema.c41.engines.voices.VoicesEngine;
import cinema.c41.film.Film;
import cinema.c41.film.Line;
import cinema.c41.film.SceneNumbers;
import cinema.c41.film.Shot;
import cinema.c41.script.ScreenplayReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/// Measures a whole film: from nothing, again, and after a changed line, against bare ffmpeg
/// encoding the same frames and the voices speaking alone.
///
/// Run in the project's root: `java … FilmBench [SCREENPLAY]`, after `./c41 version` has built
/// it.
public final class FilmBench {
  private static final String USUAL = "examples/last-orders.fountain";

  /// How takes and deliveries are encoded: for speed, and so that they can be joined.
  private static final String OURS = "-c:v libx264 -preset veryfast -crf 18 -bf 0 -g 24 -threads 2";

  private final Path work;
  private final Path script;

  private FilmBench(Path work, Path script) {
    this.work = work;
    this.script = script;
  }

  public static void main(String[] words) throws Exception {
    Path given = Path.of(words.length > 0 ? words[0] : USUAL);
    try (var scratch = Scratch.of("c41-film-bench")) {
      Path script = Files.copy(given, scratch.folder().resolve("film.fountain"));
      new FilmBench(scratch.folder(), script).measure();
    }
  }

  private void measure() throws Exception {
    double nothing = film();
    double again = film();
    Files.writeString(script, changed(Files.readString(script)));
    double changed = film();
    double length = length();
    double speech = speech();
    Path raw = unpacked(takes());
    double usual = encoding(raw, "-c:v libx264");
    double ours = encoding(raw, OURS);
    Files.delete(raw);
    Report.line("length of the film", "%.1f s".formatted(length));
    Report.line("bare ffmpeg encoding the same frames, as it is", "%.1f s".formatted(usual));
    Report.line("bare ffmpeg with the settings of C41", "%.1f s".formatted(ours));
    Report.line("the voices alone", "%.1f s".formatted(speech));
    Report.line("from nothing", "%.1f s".formatted(nothing));
    Report.line("after a changed line", "%.1f s".formatted(changed));
    Report.line(
        "from nothing, by ffmpeg with the settings of C41 and the voices",
        "%.2f times".formatted(nothing / (ours + speech)));
    Report.atMost(
        "from nothing, by bare ffmpeg and the voices", nothing / (usual + speech), 2, "times");
    Report.atMost("from nothing, by the film's length", nothing / length, 1, "times");
    Report.atMost("again, nothing changed", again, 1, "s");
    Report.atMost("after a changed line, by from nothing", changed / nothing, 0.15, "times");
  }

  private double film() throws Exception {
    return run(
        "./c41", "film", script.toString(), "--out", work.resolve("film").toString(), "--json");
  }

  /// The first spoken line says something else.
  private static String changed(String text) {
    return text.replaceFirst(
        "(?m)^(Last orders, Tom\\.|[A-Z][a-z ,']+[.?!])$", "We close now, Tom.");
  }

  private List<Path> takes() throws IOException {
    try (Stream<Path> media = Files.list(work.resolve("film/media"))) {
      return media.filter(file -> file.toString().endsWith("T01_draft_v01.mp4")).sorted().toList();
    }
  }

  private double length() throws Exception {
    Path log = work.resolve("length.txt");
    Path reel = work.resolve("film/film.mp4");
    var process =
        new ProcessBuilder(ffmpeg(), "-i", reel.toString()).redirectError(log.toFile()).start();
    process.waitFor();
    String text = Files.readString(log);
    int at = text.indexOf("Duration: ") + 10;
    String[] parts = text.substring(at, at + 11).split(":");
    return Integer.parseInt(parts[0]) * 3600
        + Integer.parseInt(parts[1]) * 60
        + Double.parseDouble(parts[2]);
  }

  /// The frames are unpacked first, since the film's boards were never packed either.
  private Path unpacked(List<Path> takes) throws Exception {
    Path raw = work.resolve("frames.yuv");
    try (var out = Files.newOutputStream(raw)) {
      for (Path take : takes) {
        Path one = work.resolve("one.yuv");
        run(ffmpeg(), "-v", "error", "-y", "-i", take.toString(), "-f", "rawvideo", one.toString());
        Files.copy(one, out);
        Files.delete(one);
      }
    }
    return raw;
  }

  /// ffmpeg does nothing but encode.
  private double encoding(Path raw, String settings) throws Exception {
    String frames = "-v error -y -f rawvideo -pix_fmt yuv420p -s 1280x720 -r 24 -i";
    var command = new ArrayList<>(List.of(ffmpeg()));
    command.addAll(List.of(frames.split(" ")));
    command.add(raw.toString());
    command.addAll(List.of(settings.split(" ")));
    command.add(work.resolve("bare.mp4").toString());
    return run(command.toArray(String[]::new));
  }

  private double speech() throws Exception {
    Film film = film(script);
    var voices =
        new VoicesEngine(
            Path.of("app/target/dist/voices/flite.wasm").toAbsolutePath(), Optional.empty());
    var lanes = new Semaphore(voices.offer().lanes());
    var lines = film.shots().stream().map(Shot::lines).flatMap(List::stream).toList();
    var threads = new ArrayList<Thread>();
    var watch = new Watch();
    for (Line line : lines) {
      lanes.acquire();
      threads.add(Thread.ofVirtual().start(() -> speak(voices, line, lanes)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return watch.seconds();
  }

  private static Film film(Path script) throws IOException {
    var screenplay = ScreenplayReader.read("film.fountain", Files.readAllBytes(script));
    return Breakdown.of(screenplay, SceneNumbers.assign(screenplay, List.of()));
  }

  private void speak(VoicesEngine voices, Line line, Semaphore lanes) {
    String voice = line.character().endsWith("A") ? "flite-slt" : "flite-rms";
    var job = new VoiceJob(line.text(), line.direction(), "en", voice, 1, 1);
    var events = new LinkedBlockingQueue<EngineEvent>();
    var ticket = new Ticket(voices.name(), UUID.randomUUID().toString());
    voices.start(ticket, job, desk(), events::add);
    try {
      EngineEvent event = events.take();
      while (!event.isLast()) {
        event = events.take();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      lanes.release();
    }
  }

  private Desk desk() {
    try {
      Path folder = Files.createTempDirectory(work, "voice");
      return new Desk() {
        @Override
        public Path asset(AssetId id) {
          throw new IllegalStateException("voices read nothing");
        }

        @Override
        public Path folder() {
          return folder;
        }
      };
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String ffmpeg() {
    var search =
        new FfmpegSearch(
            Optional.empty(),
            System.getenv("PATH"),
            Path.of("app/target/dist/tools").toAbsolutePath(),
            work.resolve("tools"));
    return search.find().program().toString();
  }

  /// Runs a command to its end; returns its wall time.
  private double run(String... command) throws Exception {
    var builder = new ProcessBuilder(Arrays.asList(command)).redirectErrorStream(true);
    builder.environment().put("C41_HOME", work.resolve("home").toString());
    builder.redirectOutput(new File(work.toFile(), "log.txt"));
    var watch = new Watch();
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(
          command[0] + ": " + Files.readString(work.resolve("log.txt")));
    }
    return watch.seconds();
  }
}
