package cinema.c41.run;

import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Made;
import cinema.c41.plan.Order;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One try at a step, on a thread of its own. It writes to the journal what it does and what comes
/// of it, and ends with exactly one [Result].
final class Attempt {
  private static final System.Logger LOG = System.getLogger(Attempt.class.getName());

  private final Bench bench;
  private final Step step;
  private final int number;
  private final int retake;
  private final BlockingQueue<Call.News> news = new LinkedBlockingQueue<>();
  private final List<Made.Output> outputs = new ArrayList<>();
  private final Consumer<EngineEvent.Passing> passing;
  private volatile boolean cancelled;
  private boolean rejoined;
  private Instant deadline = Instant.MAX;
  private @Nullable Call call;

  /// What an attempt works with; the same for all of a run.
  ///
  /// @param grace how long an engine that was asked to stop may take to say that it has
  record Bench(RunId run, Journal journal, Vault vault, Desks desks, Clock clock, Duration grace) {
    /// Throws an attempt's folder away. One that cannot be, because a job that nobody knows any
    /// more still writes into it, is waste, and no reason to lose what was made.
    void clear(StepId step, int attempt) {
      clear("the folder of " + step, () -> desks.clear(run, step, attempt));
    }

    /// The same for all folders of the run.
    void clear() {
      clear("a folder of " + run, () -> desks.clear(run));
    }

    private static void clear(String what, Runnable clearing) {
      try {
        clearing.run();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, what + " is left behind: " + e);
      }
    }
  }

  /// How an attempt ended.
  sealed interface Result {
    record Succeeded(JournalEntry.StepMade entry) implements Result {}

    record Failed(JournalEntry.AttemptFailed entry) implements Result {}

    record Cancelled(JournalEntry.AttemptCancelled entry) implements Result {}

    /// The engine was asked to stop and did not answer.
    record Abandoned(JournalEntry.AttemptAbandoned entry) implements Result {}

    /// The engine has lost a job of an earlier process.
    record Interrupted(JournalEntry.AttemptInterrupted entry) implements Result {}

    /// The engine could not be asked for a job of an earlier process. Nothing is known of it, so
    /// nothing is written of it either: it is asked for again when the run goes on.
    record Unasked(Problem problem) implements Result {}

    /// The journal itself could not be written; the run cannot go on.
    record JournalLost(Throwable why) implements Result {}
  }

  /// @param retake how many results of the step were found unfit before
  /// @param passing hears what is told on the way and kept by nobody
  Attempt(Bench bench, Step step, int number, int retake, Consumer<EngineEvent.Passing> passing) {
    this.bench = bench;
    this.step = step;
    this.number = number;
    this.retake = retake;
    this.passing = passing;
  }

  /// Does the step from the start.
  Result perform(Optional<Engine> doer, Inputs inputs) {
    Instant began = bench.clock().instant();
    return closing(
        () -> {
          write(started());
          return switch (step.recipe().order(inputs, retake)) {
            case Order.Facts(var facts) -> made(new Made(List.of(), facts), began);
            case Order.Job(var job) -> run(doer, job, began);
          };
        });
  }

  /// Listens to a job that an earlier process had started, unless the engine has lost it.
  Result rejoin(Engine doer, RunState.StepState.Running before) {
    Instant began = bench.clock().instant();
    return closing(
        () -> {
          rejoined = true;
          outputs.addAll(before.kept());
          Call again = new Call(doer, before.ticket().orElseThrow(), news::add);
          again.reattach(desk());
          return listen(again, began);
        });
  }

  /// Asks the attempt to end; from any thread.
  void cancel() {
    cancelled = true;
    news.add(new Call.News.CancelAsked());
  }

  @FunctionalInterface
  private interface Work {
    Result done() throws InterruptedException;
  }

  private Result closing(Work work) {
    Result result = ended(work);
    if (!(result instanceof Result.Unasked)) {
      bench.clear(step.id(), number);
    }
    return result;
  }

  private Result ended(Work work) {
    try {
      return work.done();
    } catch (C41Exception e) {
      return broken(e.problem());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return cancelled();
    } catch (RuntimeException | Error e) {
      return broken(RunProblems.bug(step, e));
    }
  }

  private JournalEntry.AttemptStarted started() {
    Optional<Ticket> asked = step.engine().isEmpty() ? Optional.empty() : Optional.of(ticket());
    return new JournalEntry.AttemptStarted(
        step.id(), number, step.engine(), Optional.of(step.key()), asked);
  }

  /// Nobody else has it, in this studio or any other that uses the same server.
  private Ticket ticket() {
    return Ticket.of(
        step.engine(), bench.run() + "/" + step.id() + "/" + number + "/" + step.key().hex());
  }

  private Desk desk() {
    return bench.desks().open(bench.run(), step.id(), number);
  }

  private Result run(Optional<Engine> doer, EngineJob job, Instant began)
      throws InterruptedException {
    Engine found = doer.orElseThrow(() -> new C41Exception(RunProblems.noEngine(step.engine())));
    var first = new Call(found, ticket(), news::add);
    first.start(job, desk());
    return listen(first, began);
  }

  private Result listen(Call now, Instant began) throws InterruptedException {
    call = now;
    deadline = began.plus(step.work().deadline());
    Optional<Result> end = Optional.empty();
    while (end.isEmpty()) {
      Call.News latest = next();
      end = latest == null ? Optional.of(outOfTime()) : take(latest, began);
    }
    return end.get();
  }

  private Optional<Result> take(Call.News latest, Instant began) {
    return switch (latest) {
      case Call.News.Told(var event) -> take(event, began);
      case Call.News.Found(var job) -> found(job);
      case Call.News.Refused(var why) -> Optional.of(refused(why));
      case Call.News.CancelAsked() -> {
        callOff();
        yield Optional.empty();
      }
    };
  }

  private Optional<Result> take(EngineEvent event, Instant began) {
    return switch (event) {
      case EngineEvent.Accepted(var issued) -> {
        if (!rejoined) {
          note(new JournalEntry.TicketIssued(step.id(), number, issued));
        }
        yield Optional.empty();
      }
      case EngineEvent.Passing told -> {
        passing.accept(told);
        yield Optional.empty();
      }
      case EngineEvent.Produced produced -> produced(produced);
      case EngineEvent.Finished() -> Optional.of(finished(began));
      case EngineEvent.Failed(var problem) -> Optional.of(failed(problem));
      case EngineEvent.Cancelled() -> Optional.of(cancelled());
    };
  }

  private Optional<Result> found(Whereabouts job) {
    return switch (job) {
      case HERE -> Optional.empty();
      case GONE -> Optional.of(gone());
      case UNKNOWN -> Optional.of(failed(RunProblems.fateUnknown(step)));
    };
  }

  private Result refused(Throwable why) {
    Problem problem =
        why instanceof C41Exception known ? known.problem() : RunProblems.bug(step, why);
    return rejoined ? new Result.Unasked(problem) : failed(problem);
  }

  private Optional<Result> produced(EngineEvent.Produced produced) {
    if (rejoined && isKept(produced.role())) {
      return Optional.empty();
    }
    if (rejoined && !Files.exists(produced.file())) {
      // The process before died after it took the file and before it said so.
      callOff();
      return Optional.of(gone());
    }
    keep(produced);
    return Optional.empty();
  }

  private boolean isKept(String role) {
    return outputs.stream().anyMatch(output -> output.role().equals(role));
  }

  private void keep(EngineEvent.Produced produced) {
    var asset = bench.vault().keep(produced.file(), produced.mediaType());
    var output = new Made.Output(produced.role(), asset, produced.facts());
    note(new JournalEntry.OutputKept(step.id(), number, output));
    outputs.add(output);
  }

  private Call.@Nullable News next() throws InterruptedException {
    long left = Duration.between(bench.clock().instant(), deadline).toMillis();
    return news.poll(Math.max(1, left), TimeUnit.MILLISECONDS);
  }

  /// Nobody wants the job any more; its engine has a while to say that it has ended.
  private void callOff() {
    if (call != null) {
      call.callOff();
    }
    Instant patience = bench.clock().instant().plus(bench.grace());
    deadline = patience.isBefore(deadline) ? patience : deadline;
  }

  private Result outOfTime() throws InterruptedException {
    if (cancelled) {
      var entry = new JournalEntry.AttemptAbandoned(step.id(), number);
      return last(entry, new Result.Abandoned(entry));
    }
    deadline = Instant.MAX;
    callOff();
    Call.News latest = next();
    while (latest != null && !isLast(latest)) {
      latest = next();
    }
    return failed(RunProblems.timedOut(step, step.work().deadline()));
  }

  private static boolean isLast(Call.News news) {
    return news instanceof Call.News.Told(var event) && event.isLast();
  }

  private Result finished(Instant began) {
    return outputs.isEmpty()
        ? failed(RunProblems.madeNothing(step))
        : made(new Made(outputs, facts()), began);
  }

  private Tree.Obj facts() {
    return retake == 0 ? Tree.obj() : Tree.obj().with(Made.RETAKE, retake);
  }

  private Result made(Made made, Instant began) {
    var took = Duration.between(began, bench.clock().instant());
    var entry = new JournalEntry.StepMade(step.id(), step.key(), made, took);
    write(entry);
    return new Result.Succeeded(entry);
  }

  /// Something of ours has failed, and nobody waits for the engine any more.
  private Result broken(Problem problem) {
    callOff();
    return failed(problem);
  }

  private Result failed(Problem problem) {
    var entry = new JournalEntry.AttemptFailed(step.id(), number, problem);
    return last(entry, new Result.Failed(entry));
  }

  private Result cancelled() {
    if (!cancelled) {
      // An engine that stops by itself has failed, whatever it calls it.
      return failed(RunProblems.stopped(step));
    }
    var entry = new JournalEntry.AttemptCancelled(step.id(), number);
    return last(entry, new Result.Cancelled(entry));
  }

  /// What became of the job nobody can say any more.
  private Result gone() {
    var entry = new JournalEntry.AttemptInterrupted(step.id(), number);
    return last(entry, new Result.Interrupted(entry));
  }

  private Result last(JournalEntry entry, Result result) {
    try {
      write(entry);
      return result;
    } catch (RuntimeException | Error e) {
      return new Result.JournalLost(e);
    }
  }

  private void note(JournalEntry entry) {
    bench.journal().note(bench.run(), entry);
  }

  private void write(JournalEntry entry) {
    bench.journal().append(bench.run(), entry);
  }
}
