package cinema.c41.run;

import cinema.c41.base.Problem;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.Ticket;
import cinema.c41.plan.Made;
import cinema.c41.plan.StepId;
import java.time.Duration;
import java.util.Optional;

/// One thing that happened in a run. The list of them is the truth; a run's state is a fold over it
/// ([RunState]). Intentions are written before the effect, facts right after it.
public sealed interface JournalEntry {
  /// The run begins.
  ///
  /// @param order whatever its owner needs to make the same plan again
  record RunStarted(String project, Tree.Obj order) implements JournalEntry {}

  /// The run goes on, in another process or after it had failed. What was under way is interrupted,
  /// and what had failed may be tried again.
  record RunResumed() implements JournalEntry {}

  /// An attempt is about to begin: from now on somebody may be at work on it.
  ///
  /// @param engine empty when nothing but thinking is needed
  /// @param key the step's, so that nobody takes a job for one that makes something else
  /// @param ticket by which the engine can be asked for the job; empty when there is no engine
  record AttemptStarted(
      StepId step, int attempt, String engine, Optional<Sha256> key, Optional<Ticket> ticket)
      implements JournalEntry {
    /// As earlier versions wrote it.
    public AttemptStarted(StepId step, int attempt, String engine) {
      this(step, attempt, engine, Optional.empty(), Optional.empty());
    }
  }

  /// The engine has taken the job.
  record TicketIssued(StepId step, int attempt, Ticket ticket) implements JournalEntry {}

  /// An asset of the attempt is in the vault.
  record OutputKept(StepId step, int attempt, Made.Output output) implements JournalEntry {}

  /// The step is made.
  record StepMade(StepId step, Sha256 key, Made made, Duration took) implements JournalEntry {}

  /// The step had been made earlier, by this or another run, from the same things.
  record StepReused(StepId step, Optional<Sha256> key, Made made) implements JournalEntry {
    /// As earlier versions wrote it.
    public StepReused(StepId step, Made made) {
      this(step, Optional.empty(), made);
    }
  }

  record AttemptFailed(StepId step, int attempt, Problem problem) implements JournalEntry {}

  /// The attempt ended because somebody asked for it.
  record AttemptCancelled(StepId step, int attempt) implements JournalEntry {}

  /// The engine was asked to end the attempt and has not said that it did; nobody waits any longer.
  record AttemptAbandoned(StepId step, int attempt) implements JournalEntry {}

  /// The attempt was under way when its process ended; nobody can say what became of it.
  record AttemptInterrupted(StepId step, int attempt) implements JournalEntry {}

  /// A step's result was found unfit by the step that judges it; it is to be made again.
  record RetakeOrdered(StepId step, StepId judge, Problem problem) implements JournalEntry {}

  /// Somebody wants the run to end.
  record CancelAsked() implements JournalEntry {}

  record RunEnded(Outcome outcome) implements JournalEntry {}
}
