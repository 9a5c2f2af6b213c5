package cinema.c41.bench;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.ComfyEngine;
import cinema.c41.engines.comfyui.ComfyServer;
import cinema.c41.engines.comfyui.Pace;
import cinema.c41.film.Project;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.Outcome;
import cinema.c41.run.RunId;
import cinema.c41.run.Runner;
import cinema.c41.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Measures what C41 costs a prompt: from the start of its step until its take is in the project,
/// beyond what the server worked on it. Two hundred prompts, each of a picture of a megabyte, go
/// through runner, journal, vault and driver to four servers that play recorded traffic; and, for
/// comparison, over bare HTTP to the same servers and onto the same disk.
public final class ComfyBench {
  static final int PROMPTS = 200;
  private static final int SERVERS = 4;
  private static final int WARMING = 3;
  private static final double MEDIAN_BAR = 25;
  private static final double P99_BAR = 150;

  private final Path home;
  private final Store store;
  private final Servers servers;

  private ComfyBench(Path home, Store store, Servers servers) {
    this.home = home;
    this.store = store;
    this.servers = servers;
  }

  public static void main(String[] words) throws Exception {
    try (var scratch = Scratch.of("c41-comfy-bench");
        Store store = Store.open(scratch.folder(), Clock.systemUTC());
        Servers servers = Servers.start(SERVERS)) {
      new ComfyBench(scratch.folder(), store, servers).measure();
    }
  }

  private void measure() throws Exception {
    store.projects().save(Project.begun("bench", home.toString()));
    report("a process that has just started", ours("cold", Graphs.plain()));
    for (int i = 0; i < WARMING; i++) {
      ours("warming" + i, Graphs.plain());
      bare();
    }
    Spread warm = ours("warm", Graphs.plain());
    Spread bare = bare();
    report("one that has worked a while", warm);
    report("the same, with progress and previews", ours("previews", Graphs.withPreviews()));
    Report.line("bare HTTP: submit, poll, download", bare.toString());
    Report.line("ratio of the medians, warm to bare", "%.1f".formatted(warm.half() / bare.half()));
  }

  private static void report(String what, Spread spread) {
    Report.line(what, spread.toString());
    Report.atMost("  median", spread.half(), MEDIAN_BAR, "ms");
    Report.atMost("  99th percentile", spread.most(), P99_BAR, "ms");
  }

  private Spread ours(String name, Tree.Obj graph) throws IOException {
    var run = new RunId("r" + name);
    var errand = new ComfyErrand(name, graph, store.projects());
    var engine = new ComfyEngine(servers.addresses(), Pace.usual());
    var runner =
        new Runner(
            store.journal(), store.vault(), store.desks(), List.of(engine), Clock.systemUTC());
    runner.open(run, "bench", Tree.obj());
    if (runner.execute(run, errand) != Outcome.DONE) {
      throw new IllegalStateException(name + " did not end well: " + errand.problems());
    }
    return beyondTheServers(run, errand);
  }

  private Spread beyondTheServers(RunId run, ComfyErrand errand) {
    var beyond = new ArrayList<Duration>();
    for (JournalEntry entry : store.journal().entries(run)) {
      if (entry instanceof JournalEntry.AttemptStarted started) {
        String prompt = started.ticket().orElseThrow().number();
        beyond.add(errand.took(started.step()).minus(servers.worked(prompt)));
      }
    }
    return new Spread(beyond);
  }

  /// A thread for each server, as many prompts on the whole.
  private Spread bare() throws Exception {
    var clients = new ArrayList<BareClient>();
    var threads = new ArrayList<Thread>();
    for (ComfyServer server : servers.addresses()) {
      var client = new BareClient(server.address(), home);
      clients.add(client);
      threads.add(Thread.ofVirtual().start(() -> client.make(PROMPTS / SERVERS)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    var beyond = new ArrayList<Duration>();
    clients.forEach(
        client ->
            client
                .took()
                .forEach((prompt, took) -> beyond.add(took.minus(servers.worked(prompt)))));
    return new Spread(beyond);
  }
}
