package cinema.c41.testkit;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.EngineProblems;
import cinema.c41.engine.Offer;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// An engine that makes text files, and whatever trouble a test writes down for it. It passes the
/// same contract as the real ones. Thread-safe.
///
/// ```java
/// var engine = new FakeEngine(2).fails("shot", Troubles.unfit()).hangs("voice");
/// ```
public final class FakeEngine implements Engine {
  private final String name;
  private final int lanes;
  private final Map<String, FakeJob> jobs = new ConcurrentHashMap<>();
  private final Map<String, Queue<Act>> acts = new HashMap<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<String> begun = new ArrayList<>();
  private final List<String> made = new ArrayList<>();
  private final List<String> cancelled = new ArrayList<>();
  private final Semaphore starts = new Semaphore(0);
  private final CountDownLatch firstCancel = new CountDownLatch(1);
  private final Queue<Problem> silences = new ArrayDeque<>();
  private boolean remembers;
  private Whereabouts lost = Whereabouts.GONE;
  private int atWork;
  private int most;

  /// What an attempt at a document does; it returns the job's last event.
  @FunctionalInterface
  private interface Act {
    EngineEvent play(FakeJob job);
  }

  /// What is wrong with every document of a name whose text is like this.
  private record Rejection(String name, Predicate<String> text, Problem problem) {}

  public FakeEngine(int lanes) {
    this("fake", lanes);
  }

  public FakeEngine(String name, int lanes) {
    this.name = name;
    this.lanes = lanes;
  }

  /// A job that makes one document.
  public static PaperJob.Documents job(String name, String text) {
    return new PaperJob.Documents(List.of(new PaperJob.Document(name, "text/plain", text)));
  }

  /// It is a server: it outlives the process of C41 and knows its tickets.
  public synchronized FakeEngine remembers() {
    remembers = true;
    return this;
  }

  /// It has no way to find out what became of a job that it does not know.
  public synchronized FakeEngine cannotSay() {
    lost = Whereabouts.UNKNOWN;
    return this;
  }

  /// The next time it is asked for a job, it cannot be reached.
  public synchronized FakeEngine isAway(Problem problem) {
    silences.add(problem);
    return this;
  }

  /// The next attempt at this document fails.
  public FakeEngine fails(String document, Problem problem) {
    return fails(document, 1, problem);
  }

  /// The next attempts at this document fail.
  public FakeEngine fails(String document, int times, Problem problem) {
    for (int i = 0; i < times; i++) {
      next(document, accepted(job -> new EngineEvent.Failed(problem)));
    }
    return this;
  }

  /// Every attempt at this document fails whose text is like this.
  public synchronized FakeEngine rejects(String document, Predicate<String> text, Problem problem) {
    rejections.add(new Rejection(document, text, problem));
    return this;
  }

  /// The next attempt at this document never ends by itself.
  public FakeEngine hangs(String document) {
    return next(
        document,
        accepted(
            job -> {
              job.hang();
              return new EngineEvent.Finished();
            }));
  }

  /// The next attempt at this document never ends, whatever anybody asks for.
  public FakeEngine ignoresEverybody(String document) {
    return next(
        document,
        accepted(
            job -> {
              job.hangUntil(new CountDownLatch(1));
              return new EngineEvent.Finished();
            }));
  }

  /// The next attempt at this document goes on when the gate is open.
  public FakeEngine waits(String document, CountDownLatch gate) {
    return next(
        document,
        accepted(
            job -> {
              job.hangUntil(gate);
              return make(job);
            }));
  }

  /// Of the next attempt at this document nobody hears anything until it is cancelled.
  public FakeEngine emitsNothing(String document) {
    return next(
        document,
        job -> {
          job.hang();
          return new EngineEvent.Finished();
        });
  }

  /// The next attempt at this document throws.
  public FakeEngine crashes(String document) {
    return next(
        document,
        accepted(
            _ -> {
              throw new IllegalStateException("the fake was told to crash");
            }));
  }

  /// The next attempt at this document ends as cancelled, though nobody asked for it.
  public FakeEngine givesUp(String document) {
    return next(document, accepted(_ -> new EngineEvent.Cancelled()));
  }

  /// The next attempt at this document finishes and has made nothing.
  public FakeEngine makesNothing(String document) {
    return next(document, accepted(_ -> new EngineEvent.Finished()));
  }

  /// The next attempt at this document shows what it looks like so far.
  public FakeEngine previews(String document, byte[] image) {
    return next(
        document,
        accepted(
            job -> {
              job.tell(new EngineEvent.Previewed(image, "image/jpeg"));
              return make(job);
            }));
  }

  /// The next attempt at this document tells how far it is.
  public FakeEngine progresses(String document, double... fractions) {
    return next(
        document,
        accepted(
            job -> {
              for (double fraction : fractions) {
                job.progress(fraction);
              }
              return make(job);
            }));
  }

  /// The next attempt makes this text, whatever was ordered.
  public FakeEngine produces(String document, String text) {
    var instead = new PaperJob.Document(document, "text/plain", text);
    return next(
        document,
        accepted(
            job -> {
              job.write(instead);
              return new EngineEvent.Finished();
            }));
  }

  /// The next attempt at this document breaks the contract: it goes on telling after its end.
  public FakeEngine babbles(String document, Problem problem) {
    return next(
        document,
        accepted(
            job -> {
              EngineEvent last = make(job);
              job.tell(last);
              job.tell(new EngineEvent.Progressed(0.1));
              job.write();
              job.tell(new EngineEvent.Failed(problem));
              return last;
            }));
  }

  /// The documents that were begun, in order, however that ended.
  public synchronized List<String> begun() {
    return List.copyOf(begun);
  }

  /// The documents that were made, in order.
  public synchronized List<String> made() {
    return List.copyOf(made);
  }

  /// The documents whose jobs were asked to end.
  public synchronized List<String> cancelled() {
    return List.copyOf(cancelled);
  }

  /// The most jobs that were ever at work at once.
  public synchronized int mostAtOnce() {
    return most;
  }

  /// Waits until so many more jobs have begun than were waited for before.
  public void awaitJobs(int more) throws InterruptedException {
    if (!starts.tryAcquire(more, 1, TimeUnit.MINUTES)) {
      throw new AssertionError("only these have begun: " + begun());
    }
  }

  /// Waits until some job was asked to end.
  public void awaitCancel() throws InterruptedException {
    if (!firstCancel.await(1, TimeUnit.MINUTES)) {
      throw new AssertionError("nobody was asked to end");
    }
  }

  /// The process of C41 dies: nobody listens any more. Unless it is a server, the engine and its
  /// jobs die with it.
  public synchronized void restart() {
    jobs.values().forEach(FakeJob::loseListener);
    if (!remembers) {
      jobs.values().forEach(FakeJob::cancel);
      jobs.clear();
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Offer offer() {
    Set<Class<? extends EngineJob>> makes = Set.of(PaperJob.Documents.class);
    return new Offer(name, "1", name + " 1", makes, lanes, List.of(), List.of());
  }

  @Override
  public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    if (!(job instanceof PaperJob.Documents documents)) {
      throw new IllegalArgumentException("the fake makes documents");
    }
    var work = new FakeJob(ticket, documents, desk, events);
    jobs.put(ticket.number(), work);
    Thread.ofVirtual().name(name + "-" + ticket.number()).start(() -> work(work, ticket));
  }

  @Override
  public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
    requireReachable();
    FakeJob job = ticket.engine().equals(name) ? jobs.get(ticket.number()) : null;
    if (job != null) {
      job.listen(events);
    }
    return job != null ? Whereabouts.HERE : lost();
  }

  @Override
  public void cancel(Ticket ticket) {
    FakeJob job = ticket.engine().equals(name) ? jobs.get(ticket.number()) : null;
    if (job != null && job.cancel()) {
      note(cancelled, job);
      firstCancel.countDown();
    }
  }

  private synchronized void requireReachable() {
    if (!silences.isEmpty()) {
      throw new C41Exception(silences.remove());
    }
  }

  private synchronized Whereabouts lost() {
    return lost;
  }

  private void work(FakeJob job, Ticket ticket) {
    Act act = enter(job);
    EngineEvent last = outcome(act, job);
    leave(ticket);
    job.end(last);
  }

  private EngineEvent outcome(Act act, FakeJob job) {
    try {
      return act.play(job);
    } catch (FakeJob.Stopped _) {
      return new EngineEvent.Cancelled();
    } catch (RuntimeException e) {
      return new EngineEvent.Failed(EngineProblems.crashed(name, e));
    }
  }

  private EngineEvent make(FakeJob job) {
    Optional<Problem> wrong = wrong(job);
    if (wrong.isPresent()) {
      return new EngineEvent.Failed(wrong.get());
    }
    job.write();
    note(made, job);
    return new EngineEvent.Finished();
  }

  private synchronized Optional<Problem> wrong(FakeJob job) {
    return job.documents().documents().stream()
        .flatMap(
            document ->
                rejections.stream()
                    .filter(rejection -> rejection.name().equals(document.name()))
                    .filter(rejection -> rejection.text().test(document.text())))
        .map(Rejection::problem)
        .findFirst();
  }

  private static Act accepted(Act act) {
    return job -> {
      job.accept();
      job.progress(0);
      return act.play(job);
    };
  }

  private synchronized FakeEngine next(String document, Act act) {
    acts.computeIfAbsent(document, _ -> new ArrayDeque<>()).add(act);
    return this;
  }

  private synchronized void note(List<String> list, FakeJob job) {
    job.documents().documents().forEach(document -> list.add(document.name()));
  }

  private synchronized Act enter(FakeJob job) {
    atWork++;
    most = Math.max(most, atWork);
    note(begun, job);
    starts.release();
    Queue<Act> written = acts.get(job.documents().documents().getFirst().name());
    @Nullable Act act = written == null ? null : written.poll();
    return act == null ? accepted(this::make) : act;
  }

  private synchronized void leave(Ticket ticket) {
    atWork--;
    if (!remembers) {
      jobs.remove(ticket.number());
    }
  }
}
