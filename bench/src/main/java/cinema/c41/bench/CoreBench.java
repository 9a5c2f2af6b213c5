package cinema.c41.bench;

import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.breakdown.Breakdown;
import cinema.c41.cut.Stock;
import cinema.c41.engine.BoardJob;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Offer;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.Voice;
import cinema.c41.engine.VoiceJob;
import cinema.c41.film.Film;
import cinema.c41.film.Project;
import cinema.c41.film.SceneNumbers;
import cinema.c41.film.TakeBook;
import cinema.c41.plan.Made;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.run.Journal;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.RunId;
import cinema.c41.run.RunState;
import cinema.c41.schedule.Crew;
import cinema.c41.schedule.Delivery;
import cinema.c41.schedule.FilmOrder;
import cinema.c41.schedule.FilmPlan;
import cinema.c41.schedule.Loudness;
import cinema.c41.schedule.Planner;
import cinema.c41.script.Screenplay;
import cinema.c41.script.ScreenplayReader;
import cinema.c41.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Measures the core's bars: the journal under concurrent runs, a plan of ten thousand steps, and a
/// screenplay of three hundred scenes.
public final class CoreBench {
  private static final int THREADS = 16;
  private static final int ENTRIES = 2_000;

  private CoreBench() {}

  public static void main(String[] words) throws Exception {
    try (var scratch = Scratch.of("c41-bench");
        Store store = Store.open(scratch.folder(), Clock.systemUTC())) {
      journal(store.journal());
      plan(store.journal());
    }
    Report.atMost("peak heap of all this", peakHeap() / 1e6, 512, "MB");
  }

  private static void journal(Journal journal) throws InterruptedException {
    double alone = rate(journal, 1);
    double together = rate(journal, THREADS);
    Report.line("durable entries a second, one run", "%.0f".formatted(alone));
    Report.atLeast("durable entries a second, " + THREADS + " runs", together, 5_000, "entries/s");
    Report.line("ratio of sixteen runs to one", "%.1f".formatted(together / alone));
  }

  private static double rate(Journal journal, int threads) throws InterruptedException {
    var workers = new ArrayList<Thread>();
    var watch = new Watch();
    for (int i = 0; i < threads; i++) {
      var run = new RunId("r" + threads + "x" + i);
      workers.add(Thread.ofVirtual().start(() -> append(journal, run)));
    }
    for (Thread worker : workers) {
      worker.join();
    }
    return threads * ENTRIES / watch.seconds();
  }

  private static void append(Journal journal, RunId run) {
    for (int i = 0; i < ENTRIES; i++) {
      journal.append(run, new JournalEntry.AttemptStarted(new StepId("shot/" + i), 1, "boards"));
    }
  }

  private static void plan(Journal journal) throws IOException {
    byte[] script = script(300).getBytes(StandardCharsets.UTF_8);
    var watch = new Watch();
    Screenplay screenplay = ScreenplayReader.read("long.fountain", script);
    Report.atMost("300 scenes read", watch.seconds(), 1, "s");
    FilmOrder order = order(screenplay);
    var first = new Watch();
    FilmPlan plan = Planner.plan(order, crew());
    Report.line(
        "a plan of " + plan.plan().size() + " steps, cold", "%.3f s".formatted(first.seconds()));
    double warm = Watch.of(() -> Planner.plan(order, crew()));
    double each = warm / plan.plan().size();
    Report.atMost("10,000 steps planned, warm", each * 10_000, 0.3, "s");
    resume(journal, plan);
  }

  private static void resume(Journal journal, FilmPlan plan) {
    var run = new RunId("rlong");
    var entries = new ArrayList<JournalEntry>();
    for (Step step : plan.plan().steps()) {
      entries.add(new JournalEntry.AttemptStarted(step.id(), 1, step.engine()));
      var made = new Made(List.of(), Tree.obj().with("frames", 96));
      entries.add(new JournalEntry.StepMade(step.id(), step.key(), made, Duration.ofSeconds(1)));
    }
    journal.append(run, entries);
    var watch = new Watch();
    RunState state = RunState.of(journal.entries(run));
    double seconds = watch.seconds() * 10_000 / plan.plan().size();
    Report.atMost("10,000 steps resumed: " + state.done() + " found made", seconds, 1, "s");
  }

  private static FilmOrder order(Screenplay screenplay) {
    SceneNumbers numbers = SceneNumbers.assign(screenplay, List.of());
    Film film = Breakdown.of(screenplay, numbers);
    Project project = Project.begun("long", "/films/long").withCast(film.cast());
    var wish = cinema.c41.production.FilmWish.usual();
    var stock =
        new Stock(
            new cinema.c41.base.FrameSize(1280, 720),
            cinema.c41.base.FrameRate.FPS_24,
            wish.handles());
    return new FilmOrder(
        film, project, new TakeBook(List.of()), stock, Delivery.usual(), Loudness.WEB);
  }

  private static Crew crew() {
    Set<Class<? extends EngineJob>> all =
        Set.of(
            BoardJob.class,
            VoiceJob.class,
            PostJob.Check.class,
            PostJob.Conform.class,
            PostJob.Stem.class,
            PostJob.RoomTone.class,
            PostJob.Master.class,
            PostJob.Soundtrack.class,
            PostJob.Reel.class,
            PostJob.Still.class,
            PaperJob.Documents.class,
            PaperJob.ContactSheet.class,
            PaperJob.Bundle.class);
    var voice = new Voice("v", "a voice", Set.of("en"), Voice.Register.LOW, 100, 50);
    return new Crew(List.of(new Offer("bench", "1", "bench 1", all, 2, List.of(voice), List.of())));
  }

  private static String script(int scenes) {
    var script = new StringBuilder("Title: Long\n\n");
    for (int i = 0; i < scenes; i++) {
      script.append("INT. ROOM %d - DAY\n\nANNA and BEN wait.\n\n".formatted(i));
      for (int line = 0; line < 4; line++) {
        script.append("ANNA\nThis is line %d of scene %d.\n\n".formatted(line, i));
        script.append(
            "BEN\nSo it is, says %s.\n\n"
                .formatted(Sha256.of("" + i + line).hex().substring(0, 6)));
      }
    }
    return script.toString();
  }

  private static long peakHeap() {
    return java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
