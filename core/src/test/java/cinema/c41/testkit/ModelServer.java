package cinema.c41.testkit;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.InHouse;
import cinema.c41.engine.Offer;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.Shift;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A server of models that makes text: what comes out of a graph is the graph, so equal graphs make
/// equal files. Its [Eyes] find unfit what a test says. Thread-safe.
public final class ModelServer implements Engine {
  private final InHouse work = new InHouse("models", this::make);
  private final List<Tree.Obj> graphs = new ArrayList<>();
  private final Queue<Problem> troubles = new ArrayDeque<>();
  private Predicate<String> unfit = _ -> false;
  private Set<Class<? extends EngineJob>> makes = Set.of(GraphJob.class);
  private List<Problem> problems = List.of();
  private String mediaType = "image/png";
  private byte[] preview = {};
  private boolean cached;
  private CountDownLatch gate = new CountDownLatch(0);
  private final CountDownLatch begun = new CountDownLatch(1);

  /// The next graph fails.
  public synchronized ModelServer fails(Problem problem) {
    troubles.add(problem);
    return this;
  }

  /// What is made of such a graph is unfit.
  public synchronized ModelServer spoils(Predicate<String> graph) {
    unfit = graph;
    return this;
  }

  /// It makes files of this type.
  public synchronized ModelServer making(String type) {
    mediaType = type;
    return this;
  }

  /// It shows this picture on the way.
  public synchronized ModelServer previewing(byte[] image) {
    preview = image.clone();
    return this;
  }

  /// It remembers everything, and works nothing out.
  public synchronized ModelServer remembering() {
    cached = true;
    return this;
  }

  /// It makes nothing, and says why.
  public synchronized ModelServer isAway(Problem why) {
    makes = Set.of();
    problems = List.of(why);
    return this;
  }

  /// Nothing is made until the gate is open.
  public synchronized ModelServer waitsFor(CountDownLatch opening) {
    gate = opening;
    return this;
  }

  /// Waits until it is at work.
  public void awaitWork() throws InterruptedException {
    begun.await();
  }

  /// The graphs that were run, in order.
  public synchronized List<Tree.Obj> graphs() {
    return List.copyOf(graphs);
  }

  @Override
  public String name() {
    return "models";
  }

  @Override
  public synchronized Offer offer() {
    List<String> devices = makes.isEmpty() ? List.of() : List.of("Toy 1", "Toy 1");
    return new Offer("models", "0.1", "models 1", makes, 2, List.of(), problems, devices);
  }

  @Override
  public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    work.start(ticket, job, desk, events);
  }

  @Override
  public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
    return work.reattach(ticket, events);
  }

  @Override
  public void cancel(Ticket ticket) {
    work.cancel(ticket);
  }

  private void make(EngineJob job, Shift shift) {
    run((GraphJob) job, shift);
  }

  /// Looks at what the server made: an engine of its own, as in life.
  public final class Eyes implements Engine {
    private final InHouse looking =
        new InHouse("eyes", (job, shift) -> look((PostJob.Check) job, shift));

    @Override
    public String name() {
      return "eyes";
    }

    @Override
    public Offer offer() {
      Set<Class<? extends EngineJob>> looks = Set.of(PostJob.Check.class);
      return new Offer("eyes", "1", "eyes 1", looks, 2, List.of(), List.of());
    }

    @Override
    public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
      looking.start(ticket, job, desk, events);
    }

    @Override
    public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
      return looking.reattach(ticket, events);
    }

    @Override
    public void cancel(Ticket ticket) {
      looking.cancel(ticket);
    }
  }

  private void run(GraphJob job, Shift shift) {
    begun.countDown();
    await(shift);
    Made made = begin(job);
    if (made.preview().length > 0) {
      shift.preview(made.preview(), "image/jpeg");
    }
    for (String node : job.wanted()) {
      Path file = write(shift.file(node), Json.compact(job.graph()));
      shift.produce(node, file, made.mediaType(), made.facts());
    }
  }

  private record Made(byte[] preview, String mediaType, Tree.Obj facts) {}

  private synchronized Made begin(GraphJob job) {
    graphs.add(job.graph());
    Problem trouble = troubles.poll();
    if (trouble != null) {
      throw new C41Exception(trouble);
    }
    return new Made(
        preview,
        mediaType,
        Tree.obj()
            .with("server", "gpu0")
            .with("device", "Toy 1")
            .with("seconds", Tree.number(7.5))
            .with("cached", Tree.flag(cached)));
  }

  private void look(PostJob.Check check, Shift shift) {
    String text = read(shift.asset(check.media()));
    if (isUnfit(text)) {
      throw new C41Exception(Troubles.unfit());
    }
    Path report = write(shift.file("report.json"), "{}");
    shift.produce("report", report, "application/json", Tree.obj());
  }

  private synchronized boolean isUnfit(String text) {
    return unfit.test(text);
  }

  private void await(Shift shift) {
    CountDownLatch opening = gate();
    shift.onCancel(opening::countDown);
    try {
      opening.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    shift.checkCancelled();
  }

  private synchronized CountDownLatch gate() {
    return gate;
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
