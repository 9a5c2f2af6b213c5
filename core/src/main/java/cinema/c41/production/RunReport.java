package cinema.c41.production;

import cinema.c41.base.Problem;
import cinema.c41.plan.StepId;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.RunState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// One run, from its journal.
///
/// @param made how many steps are made
/// @param entries how many entries its journal has
public record RunReport(
    RunView run, long made, int entries, List<StepReport> steps, List<Problem> problems) {
  public RunReport {
    steps = List.copyOf(steps);
    problems = List.copyOf(problems);
  }

  /// @param state `waiting`, `running`, `made` or `failed`; a run nobody is at work on has no
  ///     `running` steps, only `interrupted` ones
  public record StepReport(String step, String state, int attempts) {}

  static RunReport of(RunView run, List<JournalEntry> entries) {
    var state = RunState.of(entries);
    var steps = new ArrayList<StepReport>();
    for (StepId step : named(entries)) {
      steps.add(
          new StepReport(step.text(), word(state.step(step), run.state()), state.attempts(step)));
    }
    return new RunReport(run, state.done(), entries.size(), steps, state.problems());
  }

  private static String word(RunState.StepState state, String run) {
    return switch (state) {
      case RunState.StepState.Waiting() -> "waiting";
      case RunState.StepState.Running _ -> run.equals("running") ? "running" : "interrupted";
      case RunState.StepState.Done _ -> "made";
      case RunState.StepState.Failed _ -> "failed";
    };
  }

  private static LinkedHashSet<StepId> named(List<JournalEntry> entries) {
    var steps = new LinkedHashSet<StepId>();
    for (JournalEntry entry : entries) {
      switch (entry) {
        case JournalEntry.AttemptStarted(var step, _, _, _, _) -> steps.add(step);
        case JournalEntry.StepReused(var step, _, _) -> steps.add(step);
        case JournalEntry.StepMade(var step, _, _, _) -> steps.add(step);
        case JournalEntry.RunStarted _ -> {}
        case JournalEntry.RunResumed _ -> {}
        case JournalEntry.TicketIssued _ -> {}
        case JournalEntry.OutputKept _ -> {}
        case JournalEntry.AttemptFailed _ -> {}
        case JournalEntry.AttemptCancelled _ -> {}
        case JournalEntry.AttemptAbandoned _ -> {}
        case JournalEntry.AttemptInterrupted _ -> {}
        case JournalEntry.RetakeOrdered _ -> {}
        case JournalEntry.CancelAsked _ -> {}
        case JournalEntry.RunEnded _ -> {}
      }
    }
    return steps;
  }
}
