package cinema.c41.run;

import cinema.c41.base.Blame;
import cinema.c41.base.Problem;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.Ticket;
import cinema.c41.plan.Made;
import cinema.c41.plan.StepId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where a run stands: a fold over its journal, and nothing else. Owned by whoever folds it; the
/// runner's loop keeps one and shows it to nobody.
public final class RunState {
  private final Map<StepId, Track> tracks = new LinkedHashMap<>();
  private JournalEntry.@Nullable RunStarted started;
  private @Nullable Outcome outcome;
  private boolean cancelAsked;

  /// What is known of one step.
  public sealed interface StepState {
    /// Nothing is under way.
    record Waiting() implements StepState {}

    /// An attempt has begun.
    ///
    /// @param key of what is being made; empty in journals of earlier versions
    /// @param ticket by which its engine can be asked for it
    /// @param kept what it has produced so far
    record Running(
        int attempt, Optional<Sha256> key, Optional<Ticket> ticket, List<Made.Output> kept)
        implements StepState {
      public Running {
        kept = List.copyOf(kept);
      }

      Running with(Ticket issued) {
        return new Running(attempt, key, Optional.of(issued), kept);
      }

      Running with(Made.Output output) {
        var all = new ArrayList<>(kept);
        all.add(output);
        return new Running(attempt, key, ticket, all);
      }
    }

    record Done(Made made) implements StepState {}

    record Failed(Problem problem) implements StepState {}
  }

  /// Owned by the state it is in.
  private static final class Track {
    private StepState state = new StepState.Waiting();
    private @Nullable Sha256 key;
    private int attempts;
    private int retakes;
    private final Map<Blame, Integer> failures = new EnumMap<>(Blame.class);

    /// From here on it is about this key. What was unfit or failed under another one says nothing.
    void isAbout(Sha256 now) {
      if (key != null && !key.equals(now)) {
        retakes = 0;
        failures.clear();
      }
      key = now;
    }
  }

  /// Folds a journal.
  public static RunState of(List<JournalEntry> entries) {
    var state = new RunState();
    entries.forEach(state::apply);
    return state;
  }

  /// Takes one more entry in.
  public void apply(JournalEntry entry) {
    switch (entry) {
      case JournalEntry.RunStarted start -> started = start;
      case JournalEntry.RunResumed() -> resume();
      case JournalEntry.AttemptStarted(var step, var attempt, _, var key, var ticket) ->
          start(step, new StepState.Running(attempt, key, ticket, List.of()));
      case JournalEntry.TicketIssued(var step, _, var ticket) ->
          onward(step, running -> running.with(ticket));
      case JournalEntry.OutputKept(var step, _, var output) ->
          onward(step, running -> running.with(output));
      case JournalEntry.StepMade(var step, var key, var made, _) ->
          done(step, Optional.of(key), made);
      case JournalEntry.StepReused(var step, var key, var made) -> done(step, key, made);
      case JournalEntry.AttemptFailed(var step, _, var problem) -> fail(step, problem);
      case JournalEntry.AttemptCancelled(var step, _) -> put(step, new StepState.Waiting());
      case JournalEntry.AttemptAbandoned(var step, _) -> put(step, new StepState.Waiting());
      case JournalEntry.AttemptInterrupted(var step, _) -> put(step, new StepState.Waiting());
      case JournalEntry.RetakeOrdered(var step, var judge, _) -> retake(step, judge);
      case JournalEntry.CancelAsked() -> cancelAsked = true;
      case JournalEntry.RunEnded(var how) -> outcome = how;
    }
  }

  public StepState step(StepId step) {
    Track track = tracks.get(step);
    return track == null ? new StepState.Waiting() : track.state;
  }

  /// What a step made; a bug to ask when it has not.
  public Made made(StepId step) {
    return switch (step(step)) {
      case StepState.Done(var made) -> made;
      case StepState.Waiting _ -> throw new IllegalStateException(step + " is not made");
      case StepState.Running _ -> throw new IllegalStateException(step + " is being made");
      case StepState.Failed _ -> throw new IllegalStateException(step + " has failed");
    };
  }

  public boolean isDone(StepId step) {
    return step(step) instanceof StepState.Done;
  }

  /// An attempt of this process is about to write its own entry; counts it at once, so that the
  /// loop need not wait for it.
  void begin(StepId step, int attempt) {
    start(step, new StepState.Running(attempt, Optional.empty(), Optional.empty(), List.of()));
  }

  /// The plan says now what the step is made from. What was made from other things is not it.
  void expect(StepId step, Sha256 key) {
    Track track = tracks.get(step);
    if (track != null && !key.equals(track.key)) {
      track.isAbout(key);
      track.state = track.state instanceof StepState.Done ? new StepState.Waiting() : track.state;
    }
  }

  /// What a step had made is gone.
  void forget(StepId step) {
    put(step, new StepState.Waiting());
  }

  /// Whether anything was ever under way.
  boolean attemptsBegun() {
    return !tracks.isEmpty();
  }

  /// How many attempts a step has had.
  public int attempts(StepId step) {
    Track track = tracks.get(step);
    return track == null ? 0 : track.attempts;
  }

  /// How often a step's result was found unfit.
  public int retakes(StepId step) {
    Track track = tracks.get(step);
    return track == null ? 0 : track.retakes;
  }

  /// How often a step failed by somebody's fault since the run was started or resumed.
  public int failures(StepId step, Blame whose) {
    Track track = tracks.get(step);
    return track == null ? 0 : track.failures.getOrDefault(whose, 0);
  }

  /// The attempts that are under way, or were when the process ended.
  public Map<StepId, StepState.Running> running() {
    var running = new HashMap<StepId, StepState.Running>();
    tracks.forEach(
        (step, track) -> {
          if (track.state instanceof StepState.Running attempt) {
            running.put(step, attempt);
          }
        });
    return running;
  }

  /// Why steps failed, in the order they did first.
  public List<Problem> problems() {
    return tracks.values().stream()
        .map(track -> track.state)
        .filter(StepState.Failed.class::isInstance)
        .map(state -> ((StepState.Failed) state).problem())
        .toList();
  }

  /// How many steps are made.
  public long done() {
    return tracks.values().stream().filter(t -> t.state instanceof StepState.Done).count();
  }

  public boolean exists() {
    return started != null;
  }

  public String project() {
    return start().project();
  }

  public Tree.Obj order() {
    return start().order();
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public boolean isCancelAsked() {
    return cancelAsked;
  }

  private JournalEntry.RunStarted start() {
    if (started == null) {
      throw new IllegalStateException("the run was never started");
    }
    return started;
  }

  private Track track(StepId step) {
    return tracks.computeIfAbsent(step, _ -> new Track());
  }

  private void put(StepId step, StepState state) {
    track(step).state = state;
  }

  private void start(StepId step, StepState.Running running) {
    var track = track(step);
    track.attempts = Math.max(track.attempts, running.attempt());
    track.state = running;
    running.key().ifPresent(track::isAbout);
  }

  private void done(StepId step, Optional<Sha256> key, Made made) {
    put(step, new StepState.Done(made));
    key.ifPresent(track(step)::isAbout);
  }

  private void onward(StepId step, UnaryOperator<StepState.Running> change) {
    if (step(step) instanceof StepState.Running running) {
      put(step, change.apply(running));
    }
  }

  private void fail(StepId step, Problem problem) {
    var track = track(step);
    track.failures.merge(problem.blame(), 1, Integer::sum);
    track.state = new StepState.Failed(problem);
  }

  private void retake(StepId step, StepId judge) {
    track(step).retakes++;
    put(step, new StepState.Waiting());
    put(judge, new StepState.Waiting());
  }

  /// A run that goes on has forgotten how it ended and who failed; made is made.
  private void resume() {
    outcome = null;
    cancelAsked = false;
    for (Track track : tracks.values()) {
      track.failures.clear();
      if (track.state instanceof StepState.Failed) {
        track.state = new StepState.Waiting();
      }
    }
  }
}
