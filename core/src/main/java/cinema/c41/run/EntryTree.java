package cinema.c41.run;

import cinema.c41.asset.AssetTree;
import cinema.c41.base.Blame;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.Ticket;
import cinema.c41.plan.Made;
import cinema.c41.plan.StepId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Journal entries as trees and back: how they are written in the store. What an earlier version
/// wrote must stay readable: fields may be added, never renamed or given another meaning. A kind of
/// entry that this version does not know was written by a newer one, and is a problem of its own.
public final class EntryTree {
  private EntryTree() {}

  /// The entry's kind, step (empty when it is about the run) and everything else.
  public static Tree.Obj of(JournalEntry entry) {
    return switch (entry) {
      case JournalEntry.RunStarted(var project, var order) ->
          kind("run-started").with("project", project).with("order", order);
      case JournalEntry.RunResumed() -> kind("run-resumed");
      case JournalEntry.AttemptStarted started -> of(started);
      case JournalEntry.TicketIssued(var step, var attempt, var ticket) ->
          attempt("ticket-issued", step, attempt).with("ticket", of(ticket));
      case JournalEntry.OutputKept(var step, var attempt, var output) ->
          attempt("output-kept", step, attempt).with("output", of(output));
      case JournalEntry.StepMade(var step, var key, var made, var took) ->
          step("step-made", step)
              .with("key", key.hex())
              .with("made", of(made))
              .with("took", took.toString());
      case JournalEntry.StepReused(var step, var key, var made) ->
          keyed(step("step-reused", step), key).with("made", of(made));
      case JournalEntry.AttemptFailed(var step, var attempt, var problem) ->
          attempt("attempt-failed", step, attempt).with("problem", of(problem));
      case JournalEntry.AttemptCancelled(var step, var attempt) ->
          attempt("attempt-cancelled", step, attempt);
      case JournalEntry.AttemptAbandoned(var step, var attempt) ->
          attempt("attempt-abandoned", step, attempt);
      case JournalEntry.AttemptInterrupted(var step, var attempt) ->
          attempt("attempt-interrupted", step, attempt);
      case JournalEntry.RetakeOrdered(var step, var judge, var problem) ->
          step("retake-ordered", step).with("judge", judge.text()).with("problem", of(problem));
      case JournalEntry.CancelAsked() -> kind("cancel-asked");
      case JournalEntry.RunEnded(var outcome) -> kind("run-ended").with("outcome", word(outcome));
    };
  }

  /// The entry that was written as this tree.
  ///
  /// @throws IllegalArgumentException when fields are missing or of another kind
  public static JournalEntry entry(Tree.Obj tree) {
    String kind = tree.text("kind");
    return switch (kind) {
      case "run-started" -> new JournalEntry.RunStarted(tree.text("project"), tree.obj("order"));
      case "run-resumed" -> new JournalEntry.RunResumed();
      case "attempt-started" ->
          new JournalEntry.AttemptStarted(
              step(tree),
              attempt(tree),
              tree.text("engine"),
              key(tree),
              tree.find("ticket").map(ticket -> ticket(ticket.asObj())));
      case "ticket-issued" ->
          new JournalEntry.TicketIssued(step(tree), attempt(tree), ticket(tree.obj("ticket")));
      case "output-kept" ->
          new JournalEntry.OutputKept(step(tree), attempt(tree), output(tree.obj("output")));
      case "step-made" ->
          new JournalEntry.StepMade(
              step(tree),
              new Sha256(tree.text("key")),
              made(tree.obj("made")),
              Duration.parse(tree.text("took")));
      case "step-reused" ->
          new JournalEntry.StepReused(step(tree), key(tree), made(tree.obj("made")));
      case "attempt-failed" ->
          new JournalEntry.AttemptFailed(step(tree), attempt(tree), problem(tree.obj("problem")));
      case "attempt-cancelled" -> new JournalEntry.AttemptCancelled(step(tree), attempt(tree));
      case "attempt-abandoned" -> new JournalEntry.AttemptAbandoned(step(tree), attempt(tree));
      case "attempt-interrupted" -> new JournalEntry.AttemptInterrupted(step(tree), attempt(tree));
      case "retake-ordered" ->
          new JournalEntry.RetakeOrdered(
              step(tree), new StepId(tree.text("judge")), problem(tree.obj("problem")));
      case "cancel-asked" -> new JournalEntry.CancelAsked();
      case "run-ended" -> new JournalEntry.RunEnded(outcome(tree.text("outcome")));
      default -> throw newer("an entry of the kind '" + kind + "'");
    };
  }

  public static Tree.Obj of(Made made) {
    List<Tree.Obj> outputs = made.outputs().stream().map(EntryTree::of).toList();
    return Tree.obj().with("outputs", Tree.list(outputs)).with("facts", made.facts());
  }

  public static Made made(Tree.Obj tree) {
    return new Made(
        tree.list("outputs").stream().map(output -> output(output.asObj())).toList(),
        tree.obj("facts"));
  }

  public static Tree.Obj of(Problem problem) {
    return Tree.obj()
        .with("code", problem.code().toString())
        .with("what", problem.what())
        .with("why", problem.why())
        .with("fixes", Tree.list(problem.fixes().stream().map(EntryTree::of).toList()))
        .with("retry", of(problem.retry()))
        .with("blame", word(problem.blame()))
        .with("evidence", Tree.texts(problem.evidence()));
  }

  public static Problem problem(Tree.Obj tree) {
    return new Problem(
        Code.parse(tree.text("code")),
        tree.text("what"),
        tree.text("why"),
        tree.list("fixes").stream().map(fix -> fix(fix.asObj())).toList(),
        retry(tree.obj("retry")),
        blame(tree.text("blame")),
        tree.list("evidence").stream().map(Tree::asText).toList());
  }

  /// An outcome's word in the store: `done`.
  public static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  /// The outcome of a word.
  public static Outcome outcome(String word) {
    return switch (word) {
      case "done" -> Outcome.DONE;
      case "failed" -> Outcome.FAILED;
      case "cancelled" -> Outcome.CANCELLED;
      default -> throw newer("a run that ended '" + word + "'");
    };
  }

  private static Tree.Obj kind(String kind) {
    return Tree.obj().with("kind", kind);
  }

  private static Tree.Obj step(String kind, StepId step) {
    return kind(kind).with("step", step.text());
  }

  private static StepId step(Tree.Obj tree) {
    return new StepId(tree.text("step"));
  }

  private static Tree.Obj attempt(String kind, StepId step, int attempt) {
    return step(kind, step).with("attempt", attempt);
  }

  private static int attempt(Tree.Obj tree) {
    return Math.toIntExact(tree.whole("attempt"));
  }

  private static Tree.Obj of(JournalEntry.AttemptStarted entry) {
    Tree.Obj tree =
        attempt("attempt-started", entry.step(), entry.attempt()).with("engine", entry.engine());
    Tree.Obj keyed = keyed(tree, entry.key());
    return entry.ticket().map(ticket -> keyed.with("ticket", of(ticket))).orElse(keyed);
  }

  private static Tree.Obj keyed(Tree.Obj tree, Optional<Sha256> key) {
    return key.map(known -> tree.with("key", known.hex())).orElse(tree);
  }

  /// Earlier versions did not write it everywhere.
  private static Optional<Sha256> key(Tree.Obj tree) {
    return tree.find("key").map(key -> new Sha256(key.asText()));
  }

  private static Tree.Obj of(Ticket ticket) {
    return Tree.obj().with("engine", ticket.engine()).with("number", ticket.number());
  }

  private static Ticket ticket(Tree.Obj tree) {
    return new Ticket(tree.text("engine"), tree.text("number"));
  }

  private static Tree.Obj of(Made.Output output) {
    return Tree.obj()
        .with("role", output.role())
        .with("asset", AssetTree.of(output.asset()))
        .with("facts", output.facts());
  }

  private static Made.Output output(Tree.Obj tree) {
    return new Made.Output(
        tree.text("role"), AssetTree.asset(tree.obj("asset")), tree.obj("facts"));
  }

  private static Tree.Obj of(Fix fix) {
    return Tree.obj().with("what", fix.what()).with("command", fix.command());
  }

  private static Fix fix(Tree.Obj tree) {
    return new Fix(tree.text("what"), tree.text("command"));
  }

  private static Tree.Obj of(Retry retry) {
    return switch (retry) {
      case Retry.Never() -> kind("never");
      case Retry.After(var pause) -> kind("after").with("pause", pause.toString());
      case Retry.OnceFixed() -> kind("once-fixed");
    };
  }

  private static Retry retry(Tree.Obj tree) {
    String kind = tree.text("kind");
    return switch (kind) {
      case "never" -> new Retry.Never();
      case "after" -> new Retry.After(Duration.parse(tree.text("pause")));
      case "once-fixed" -> new Retry.OnceFixed();
      default -> throw newer("a problem that may be tried again '" + kind + "'");
    };
  }

  private static String word(Blame blame) {
    return blame.name().toLowerCase(Locale.ROOT);
  }

  private static Blame blame(String word) {
    return switch (word) {
      case "request" -> Blame.REQUEST;
      case "engine" -> Blame.ENGINE;
      case "machine" -> Blame.MACHINE;
      case "timeout" -> Blame.TIMEOUT;
      case "take" -> Blame.TAKE;
      case "bug" -> Blame.BUG;
      default -> throw newer("a problem that blames '" + word + "'");
    };
  }

  private static C41Exception newer(String what) {
    return new C41Exception(RunProblems.newerEntry(what));
  }
}
