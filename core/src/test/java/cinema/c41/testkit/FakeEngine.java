package cinema.c41.testkit;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.InHouse;
import cinema.c41.engine.Offer;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.Shift;
import cinema.c41.engine.Ticket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// An engine that makes text files, and whatever trouble a test writes down for it. It passes the
/// same contract as the real ones.
public final class FakeEngine implements Engine {
  private final int lanes;
  private final InHouse jobs = new InHouse("fake", this::make);
  private final Map<String, Queue<Trouble>> troubles = new HashMap<>();
  private final List<String> made = new ArrayList<>();
  private int atWork;
  private int most;

  /// What goes wrong with a document.
  private sealed interface Trouble {
    record Fails(Problem problem) implements Trouble {}

    record Hangs() implements Trouble {}

    record Crashes() implements Trouble {}
  }

  public FakeEngine(int lanes) {
    this.lanes = lanes;
  }

  /// A job that makes one document.
  public static PaperJob.Documents job(String name, String text) {
    return new PaperJob.Documents(List.of(new PaperJob.Document(name, "text/plain", text)));
  }

  /// The next attempt at this document fails.
  public FakeEngine fails(String name, Problem problem) {
    return trouble(name, new Trouble.Fails(problem));
  }

  /// The next attempt at this document never ends by itself.
  public FakeEngine hangs(String name) {
    return trouble(name, new Trouble.Hangs());
  }

  /// The next attempt at this document throws.
  public FakeEngine crashes(String name) {
    return trouble(name, new Trouble.Crashes());
  }

  /// The documents that were made, in order.
  public synchronized List<String> made() {
    return List.copyOf(made);
  }

  /// The most jobs that were ever at work at once.
  public synchronized int mostAtOnce() {
    return most;
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public Offer offer() {
    return new Offer(
        "fake", "1", "fake 1", Set.of(PaperJob.Documents.class), lanes, List.of(), List.of());
  }

  @Override
  public Ticket start(EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    return jobs.start(job, desk, events);
  }

  @Override
  public boolean reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
    return jobs.reattach(ticket, events);
  }

  @Override
  public void cancel(Ticket ticket) {
    jobs.cancel(ticket);
  }

  private synchronized FakeEngine trouble(String name, Trouble trouble) {
    troubles.computeIfAbsent(name, _ -> new ArrayDeque<>()).add(trouble);
    return this;
  }

  private void make(EngineJob job, Shift shift) {
    if (!(job instanceof PaperJob.Documents documents)) {
      throw new IllegalArgumentException("the fake makes documents");
    }
    enter();
    try {
      for (PaperJob.Document document : documents.documents()) {
        make(document, shift);
      }
    } finally {
      leave();
    }
  }

  private void make(PaperJob.Document document, Shift shift) {
    Trouble trouble = next(document.name());
    shift.progress(0.5);
    switch (trouble) {
      case Trouble.Fails(var problem) -> throw new C41Exception(problem);
      case Trouble.Hangs() -> hang(shift);
      case Trouble.Crashes() -> throw new IllegalStateException("the fake was told to crash");
      case null -> write(document, shift);
    }
  }

  private static void hang(Shift shift) {
    var stopped = new CountDownLatch(1);
    shift.onCancel(stopped::countDown);
    try {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    shift.checkCancelled();
  }

  private void write(PaperJob.Document document, Shift shift) {
    try {
      Path file = Files.writeString(shift.file(document.name()), document.text());
      shift.produce(
          document.name(),
          file,
          document.mediaType(),
          Tree.obj().with("length", document.text().length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    synchronized (this) {
      made.add(document.name());
    }
  }

  private synchronized @org.jspecify.annotations.Nullable Trouble next(String name) {
    Queue<Trouble> waiting = troubles.get(name);
    return waiting == null ? null : waiting.poll();
  }

  private synchronized void enter() {
    atWork++;
    most = Math.max(most, atWork);
  }

  private synchronized void leave() {
    atWork--;
  }
}
