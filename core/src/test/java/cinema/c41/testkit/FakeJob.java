package cinema.c41.testkit;

import cinema.c41.base.Tree;
import cinema.c41.engine.Desk;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.Ticket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One job of a [FakeEngine]. Its thread plays an act; listeners and ends come from others.
final class FakeJob {
  private final Ticket ticket;
  private final PaperJob.Documents documents;
  private final Path folder;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final List<EngineEvent> told = new ArrayList<>();
  private @Nullable Consumer<EngineEvent> listener;
  private boolean cancelled;
  private boolean ended;

  FakeJob(Ticket ticket, PaperJob.Documents documents, Desk desk, Consumer<EngineEvent> listener) {
    this.ticket = ticket;
    this.documents = documents;
    this.folder = desk.folder();
    this.listener = listener;
  }

  /// Thrown to leave a job that was asked to end.
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  PaperJob.Documents documents() {
    return documents;
  }

  void accept() {
    tell(new EngineEvent.Accepted(ticket));
  }

  void progress(double fraction) {
    checkStopped();
    tell(new EngineEvent.Progressed(fraction));
  }

  void write() {
    documents.documents().forEach(this::write);
  }

  void write(PaperJob.Document document) {
    checkStopped();
    try {
      Path file = Files.writeString(folder.resolve(document.name()), document.text());
      var facts = Tree.obj().with("text", document.text());
      tell(new EngineEvent.Produced(document.name(), file, document.mediaType(), facts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sits there until somebody asks the job to end.
  void hang() {
    hangUntil(stop);
    throw new Stopped();
  }

  void hangUntil(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    checkStopped();
  }

  /// Tells the last event, unless it was told.
  synchronized void end(EngineEvent last) {
    if (!ended) {
      tell(cancelled ? new EngineEvent.Cancelled() : last);
    }
  }

  synchronized void tell(EngineEvent event) {
    ended |= event.isLast();
    if (!(event instanceof EngineEvent.Passing)) {
      told.add(event);
    }
    if (listener != null) {
      listener.accept(event);
    }
  }

  synchronized void listen(Consumer<EngineEvent> now) {
    told.forEach(now);
    listener = now;
  }

  /// Whoever listened is dead.
  synchronized void loseListener() {
    listener = null;
  }

  /// Whether nobody had asked for it before.
  synchronized boolean cancel() {
    boolean first = !cancelled;
    cancelled = true;
    stop.countDown();
    return first;
  }

  private synchronized void checkStopped() {
    if (cancelled) {
      throw new Stopped();
    }
  }
}
