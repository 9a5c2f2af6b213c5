package cinema.c41.run;

import cinema.c41.base.Blame;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.plan.Made;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One run at work. Owned by the thread that executes it; attempts only put events into its inbox.
final class RunLoop {
  /// How often a request to cancel that was made elsewhere is looked for.
  private static final Duration TICK = Duration.ofMillis(200);

  private final Attempt.Bench bench;
  private final Map<String, Engine> engines;
  private final Errand errand;
  private final Plan plan;
  private final Queue queue;
  private final RunState state;
  private final BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
  private final Map<StepId, Attempt> running = new HashMap<>();
  private int pauses;
  private boolean cancelling;

  /// What attempts and pauses tell the loop.
  private sealed interface Event {
    record Over(Step step, Attempt.Result result) implements Event {}

    record Told(Step step, EngineEvent.Passing news) implements Event {}

    record PauseOver(Step step) implements Event {}
  }

  RunLoop(
      Attempt.Bench bench, Map<String, Engine> engines, Map<String, Integer> lanes, Errand errand) {
    this.bench = bench;
    this.engines = engines;
    this.errand = errand;
    this.plan = errand.plan();
    this.queue = new Queue(plan, lanes);
    this.state = RunState.of(bench.journal().entries(bench.run()));
  }

  Outcome execute() {
    try {
      takeUp();
      queue.fill(state);
      lookForCancel();
      startWhatCan();
      while (!running.isEmpty() || (pauses > 0 && !cancelling)) {
        step();
      }
      return end();
    } finally {
      leave();
    }
  }

  /// A run that stops before its end, because its journal or its errand failed, leaves nobody at
  /// work behind: after this its lock is given back.
  private void leave() {
    cancelAll();
    try {
      while (!running.isEmpty()) {
        if (inbox.take() instanceof Event.Over(var step, _)) {
          running.remove(step.id());
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// From the journal to where things stand: what can be re-attached is, what was made stays made,
  /// and what an earlier run made from the same things is taken over.
  private void takeUp() {
    if (state.outcome().isPresent() || state.attemptsBegun()) {
      write(new JournalEntry.RunResumed());
    }
    state.running().forEach(this::rejoinOrInterrupt);
    forgetWhatIsNotThere();
    int reused = reuse();
    plan.steps().stream().filter(s -> state.isDone(s.id())).forEach(this::tellMade);
    errand.hear(new RunEvent.Began(bench.run(), plan.size(), reused));
  }

  private void rejoinOrInterrupt(StepId id, RunState.StepState.Running attempt) {
    Optional<Engine> engine =
        attempt.ticket().flatMap(t -> Optional.ofNullable(engines.get(t.engine())));
    if (engine.isPresent() && isWanted(id, attempt)) {
      Step step = plan.step(id);
      var again = attempt(step, attempt.attempt());
      queue.enter(step.engine());
      begin(step, again, () -> again.rejoin(engine.get(), attempt));
    } else {
      engine.ifPresent(doer -> new Call(doer, attempt.ticket().get(), _ -> {}).callOff());
      write(new JournalEntry.AttemptInterrupted(id, attempt.attempt()));
      bench.clear(id, attempt.attempt());
    }
  }

  /// Whether an attempt makes what the plan still has in it, by whom the plan has it made.
  private boolean isWanted(StepId id, RunState.StepState.Running attempt) {
    return plan.has(id)
        && attempt.key().filter(plan.step(id).key()::equals).isPresent()
        && attempt.ticket().filter(t -> t.engine().equals(plan.step(id).engine())).isPresent();
  }

  private void begin(Step step, Attempt attempt, Supplier<Attempt.Result> work) {
    running.put(step.id(), attempt);
    Thread.ofVirtual()
        .name("attempt-" + step.id())
        .start(() -> inbox.add(new Event.Over(step, work.get())));
  }

  /// The film may have been changed since, or the vault emptied: what was made from other things,
  /// or is gone, is made again, and judged again.
  private void forgetWhatIsNotThere() {
    for (Step step : plan.steps()) {
      state.expect(step.id(), step.key());
      if (state.isDone(step.id()) && !(isHeld(state.made(step.id())) && isJudgedMade(step))) {
        state.forget(step.id());
      }
    }
  }

  /// Whether what the step judges, if it judges anything, is made.
  private boolean isJudgedMade(Step step) {
    return step.recipe().judges().map(state::isDone).orElse(true);
  }

  private int reuse() {
    var found = new LinkedHashMap<StepId, JournalEntry>();
    for (Step step : plan.steps()) {
      if (mayBeReused(step, found.keySet())) {
        bench
            .journal()
            .made(step.key())
            .filter(this::isHeld)
            .ifPresent(made -> found.put(step.id(), reused(step, made)));
      }
    }
    if (!found.isEmpty()) {
      bench.journal().append(bench.run(), List.copyOf(found.values()));
      found.values().forEach(state::apply);
    }
    return (int) plan.steps().stream().filter(s -> state.isDone(s.id())).count();
  }

  private static JournalEntry reused(Step step, Made made) {
    return new JournalEntry.StepReused(step.id(), Optional.of(step.key()), made);
  }

  /// A verdict is worth nothing beside a result that is made anew, nor is the result that was found
  /// unfit.
  private boolean mayBeReused(Step step, Set<StepId> found) {
    Optional<StepId> judged = step.recipe().judges();
    return state.step(step.id()) instanceof RunState.StepState.Waiting
        && state.retakes(step.id()) == 0
        && judged.map(id -> found.contains(id) || state.isDone(id)).orElse(true);
  }

  private boolean isHeld(Made made) {
    return made.outputs().stream().allMatch(output -> bench.vault().holds(output.asset().id()));
  }

  private void step() {
    Event event = next();
    if (event != null) {
      take(event);
    }
    lookForCancel();
    startWhatCan();
  }

  /// The next event, or nothing after a tick. An interrupted thread wants the run to end.
  private @Nullable Event next() {
    try {
      return inbox.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      cancelAll();
      return null;
    }
  }

  private void take(Event event) {
    switch (event) {
      case Event.Told(var step, var news) -> errand.hear(passing(step, news));
      case Event.PauseOver(var step) -> {
        pauses--;
        queue.offer(step);
      }
      case Event.Over(var step, var result) -> {
        running.remove(step.id());
        queue.leave(step.engine());
        over(step, result);
      }
    }
  }

  private static RunEvent passing(Step step, EngineEvent.Passing news) {
    return switch (news) {
      case EngineEvent.Progressed(var fraction) -> new RunEvent.StepProgressed(step, fraction);
      case EngineEvent.Previewed(var image, var type) ->
          new RunEvent.StepPreviewed(step, image, type);
    };
  }

  private void over(Step step, Attempt.Result result) {
    switch (result) {
      case Attempt.Result.Succeeded(var entry) -> succeed(step, entry);
      case Attempt.Result.Failed(var entry) -> fail(step, entry);
      case Attempt.Result.Cancelled(var entry) -> state.apply(entry);
      case Attempt.Result.Abandoned(var entry) -> state.apply(entry);
      case Attempt.Result.Interrupted(var entry) -> {
        state.apply(entry);
        queue.offer(step);
      }
      case Attempt.Result.Unasked(var problem) ->
          errand.hear(new RunEvent.StepFailed(step, problem, false));
      case Attempt.Result.JournalLost(var why) -> throw lost(why);
    }
  }

  private RuntimeException lost(Throwable why) {
    return why instanceof RuntimeException known
        ? known
        : new IllegalStateException("the journal of " + bench.run() + " is lost", why);
  }

  private void succeed(Step step, JournalEntry.StepMade entry) {
    state.apply(entry);
    Measured.of(step, entry)
        .ifPresent(measured -> bench.journal().time(measured.kind(), measured.timing()));
    tellMade(step);
    errand.hear(new RunEvent.StepMade(step, entry.made()));
    queue.made(step.id(), state);
  }

  private void fail(Step step, JournalEntry.AttemptFailed entry) {
    state.apply(entry);
    Problem problem = entry.problem();
    Optional<StepId> unfit = step.recipe().judges().filter(judged -> isRetaken(judged, problem));
    if (unfit.isPresent()) {
      retake(plan.step(unfit.get()), step, problem);
      return;
    }
    Optional<Duration> again = RetryRule.again(problem, state.failures(step.id(), problem.blame()));
    boolean retry = again.isPresent() && !cancelling;
    errand.hear(new RunEvent.StepFailed(step, problem, retry));
    if (retry) {
      pause(step, again.get());
    }
  }

  /// A judge that failed by somebody else's fault says nothing of what it was to judge.
  private boolean isRetaken(StepId judged, Problem problem) {
    return problem.blame() == Blame.TAKE
        && state.retakes(judged) < RetryRule.retakes()
        && !cancelling;
  }

  /// What was made of the unfit result on the way to its judge is made again as well.
  private void retake(Step judged, Step judge, Problem problem) {
    List<Step> again = plan.between(judged.id(), judge.id());
    for (Step step : again) {
      write(new JournalEntry.RetakeOrdered(step.id(), judge.id(), problem));
      queue.unmade(step.id());
    }
    errand.hear(new RunEvent.Retake(again, judge, problem));
    queue.offer(judged);
  }

  private void pause(Step step, Duration pause) {
    pauses++;
    Thread.ofVirtual()
        .name("pause-" + step.id())
        .start(
            () -> {
              new Pause(pause).await();
              inbox.add(new Event.PauseOver(step));
            });
  }

  private void startWhatCan() {
    Optional<Step> next = cancelling ? Optional.empty() : queue.next();
    while (next.isPresent()) {
      start(next.get());
      next = cancelling ? Optional.empty() : queue.next();
    }
  }

  private void start(Step step) {
    var attempt = attempt(step, state.attempts(step.id()) + 1);
    var engine = Optional.ofNullable(engines.get(step.engine()));
    Map<StepId, Made> inputs = inputs(step);
    state.begin(step.id(), state.attempts(step.id()) + 1);
    errand.hear(new RunEvent.StepStarted(step));
    begin(step, attempt, () -> attempt.perform(engine, id -> need(inputs, id)));
  }

  private Attempt attempt(Step step, int number) {
    int retake = state.retakes(step.id());
    return new Attempt(bench, step, number, retake, news -> inbox.add(new Event.Told(step, news)));
  }

  /// A copy, since the attempt reads it on its own thread.
  private Map<StepId, Made> inputs(Step step) {
    var inputs = new HashMap<StepId, Made>();
    step.needs().forEach(need -> inputs.put(need, state.made(need)));
    return inputs;
  }

  private static Made need(Map<StepId, Made> inputs, StepId id) {
    Made made = inputs.get(id);
    if (made == null) {
      throw new IllegalStateException(id + " is asked for but not needed");
    }
    return made;
  }

  private void tellMade(Step step) {
    errand.made(step, state::made);
  }

  private void lookForCancel() {
    if (!cancelling && bench.journal().isCancelAsked(bench.run())) {
      cancelAll();
    }
  }

  private void cancelAll() {
    cancelling = true;
    running.values().forEach(Attempt::cancel);
  }

  private Outcome end() {
    Outcome outcome = outcome();
    if (state.running().isEmpty()) {
      bench.clear();
    }
    write(new JournalEntry.RunEnded(outcome));
    errand.hear(new RunEvent.Ended(bench.run(), outcome));
    return outcome;
  }

  private Outcome outcome() {
    if (cancelling) {
      return Outcome.CANCELLED;
    }
    if (plan.steps().stream().anyMatch(step -> !state.isDone(step.id()))) {
      return Outcome.FAILED;
    }
    try {
      errand.handOver(state::made);
      return Outcome.DONE;
    } catch (C41Exception e) {
      errand.hear(new RunEvent.HandOverFailed(e.problem()));
      return Outcome.FAILED;
    }
  }

  private void write(JournalEntry entry) {
    bench.journal().append(bench.run(), entry);
    state.apply(entry);
  }
}
