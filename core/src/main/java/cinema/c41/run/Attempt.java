package cinema.c41.run;

import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Ticket;
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
  /// How long an engine that was asked to stop may take to say that it has.
  private static final Duration LAST_WORDS = Duration.ofSeconds(20);

  private static final System.Logger LOG = System.getLogger(Attempt.class.getName());

  private final Bench bench;
  private final Step step;
  private final int number;
  private final BlockingQueue<EngineEvent> events = new LinkedBlockingQueue<>();
  private final List<Made.Output> outputs = new ArrayList<>();
  private final Consumer<Double> progress;
  private volatile boolean cancelled;
  private boolean rejoined;
  private @Nullable Engine engine;
  private volatile @Nullable Ticket ticket;

  /// What an attempt works with; the same for all of a run.
  record Bench(RunId run, Journal journal, Vault vault, Desks desks, Clock clock) {
    /// Throws an attempt's folder away. One that cannot be, because a job that nobody knows any
    /// more still writes into it, is waste, and no reason to lose what was made.
    void clear(StepId step, int attempt) {
      try {
        desks.clear(run, step, attempt);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "the folder of " + step + " is left behind: " + e);
      }
    }
  }

  /// How an attempt ended.
  sealed interface Result {
    record Succeeded(JournalEntry.StepMade entry) implements Result {}

    record Failed(JournalEntry.AttemptFailed entry) implements Result {}

    record Cancelled(JournalEntry.AttemptCancelled entry) implements Result {}

    /// The engine has lost a job of an earlier process.
    record Interrupted(JournalEntry.AttemptInterrupted entry) implements Result {}

    /// The journal itself could not be written; the run cannot go on.
    record JournalLost(Throwable why) implements Result {}
  }

  Attempt(Bench bench, Step step, int number, Consumer<Double> progress) {
    this.bench = bench;
    this.step = step;
    this.number = number;
    this.progress = progress;
  }

  /// Does the step from the start.
  Result perform(Optional<Engine> doer, Inputs inputs, int retake) {
    Instant began = bench.clock().instant();
    return closing(
        () -> {
          write(new JournalEntry.AttemptStarted(step.id(), number, step.engine()));
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
          Ticket known = before.ticket().orElseThrow();
          Desk desk = bench.desks().open(bench.run(), step.id(), number);
          return doer.reattach(known, desk, events::add) ? listen(doer, known, began) : gone();
        });
  }

  /// Asks the attempt to end; from any thread.
  void cancel() {
    cancelled = true;
    Ticket known = ticket;
    Engine doer = engine;
    if (known != null && doer != null) {
      doer.cancel(known);
    }
  }

  @FunctionalInterface
  private interface Work {
    Result done() throws InterruptedException;
  }

  private Result closing(Work work) {
    try {
      return work.done();
    } catch (C41Exception e) {
      return failed(e.problem());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return cancelled();
    } catch (RuntimeException | Error e) {
      return failed(RunProblems.bug(step, e));
    } finally {
      bench.clear(step.id(), number);
    }
  }

  private Result run(Optional<Engine> doer, EngineJob job, Instant began)
      throws InterruptedException {
    Engine found = doer.orElseThrow(() -> new C41Exception(RunProblems.noEngine(step.engine())));
    Desk desk = bench.desks().open(bench.run(), step.id(), number);
    return listen(found, found.start(job, desk, events::add), began);
  }

  private Result listen(Engine doer, Ticket known, Instant began) throws InterruptedException {
    engine = doer;
    ticket = known;
    if (cancelled) {
      cancel();
    }
    Instant deadline = began.plus(step.work().deadline());
    while (true) {
      EngineEvent event = next(deadline);
      if (event == null) {
        return timedOut();
      }
      Optional<Result> end = take(event, began);
      if (end.isPresent()) {
        return end.get();
      }
    }
  }

  private Optional<Result> take(EngineEvent event, Instant began) {
    return switch (event) {
      case EngineEvent.Accepted(var issued) -> {
        if (!rejoined) {
          write(new JournalEntry.TicketIssued(step.id(), number, issued));
        }
        yield Optional.empty();
      }
      case EngineEvent.Progressed(var fraction) -> {
        progress.accept(fraction);
        yield Optional.empty();
      }
      case EngineEvent.Produced produced -> produced(produced);
      case EngineEvent.Finished() -> Optional.of(made(Made.of(outputs), began));
      case EngineEvent.Failed(var problem) -> Optional.of(failed(problem));
      case EngineEvent.Cancelled() -> Optional.of(cancelled());
    };
  }

  private Optional<Result> produced(EngineEvent.Produced produced) {
    if (rejoined && isKept(produced.role())) {
      return Optional.empty();
    }
    if (rejoined && !Files.exists(produced.file())) {
      // The process before died after it took the file and before it said so.
      cancel();
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
    write(new JournalEntry.OutputKept(step.id(), number, output));
    outputs.add(output);
  }

  private @Nullable EngineEvent next(Instant deadline) throws InterruptedException {
    long left = Duration.between(bench.clock().instant(), deadline).toMillis();
    return events.poll(Math.max(1, left), TimeUnit.MILLISECONDS);
  }

  private Result timedOut() throws InterruptedException {
    cancel();
    Instant patience = bench.clock().instant().plus(LAST_WORDS);
    EngineEvent event = next(patience);
    while (event != null && !event.isLast()) {
      event = next(patience);
    }
    return failed(RunProblems.timedOut(step, step.work().deadline()));
  }

  private Result made(Made made, Instant began) {
    var took = Duration.between(began, bench.clock().instant());
    var entry = new JournalEntry.StepMade(step.id(), step.key(), made, took);
    write(entry);
    return new Result.Succeeded(entry);
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

  private void write(JournalEntry entry) {
    bench.journal().append(bench.run(), entry);
  }
}
