package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Blame;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.Ticket;
import cinema.c41.plan.Made;
import cinema.c41.plan.StepId;
import cinema.c41.run.RunState.StepState;
import cinema.c41.testkit.Troubles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where a run stands is a fold over its journal. How single entries move a step is in
/// [StatesDocTest].
class RunStateTest {
  private static final StepId SHOT = new StepId("shot");
  private static final StepId JUDGE = new StepId("judge");
  private static final Ticket TICKET = new Ticket("fake", "7");
  private static final Problem CRASH = Troubles.by(Blame.ENGINE, new Retry.Never());

  @Test
  void of_a_run_that_never_began_nothing_is_known() {
    RunState state = RunState.of(List.of());

    assertThat(state.exists()).isFalse();
    assertThat(state.step(SHOT)).isEqualTo(new StepState.Waiting());
    assertThat(state.attempts(SHOT)).isZero();
    assertThat(state.retakes(SHOT)).isZero();
    assertThat(state.failures(SHOT, Blame.ENGINE)).isZero();
    assertThat(state.done()).isZero();
    assertThat(state.attemptsBegun()).isFalse();
    assertThatThrownBy(state::project).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_run_knows_what_it_is_for() {
    var order = Tree.obj().with("script", "last-orders.fountain");

    RunState state = RunState.of(List.of(new JournalEntry.RunStarted("last-orders", order)));

    assertThat(state.exists()).isTrue();
    assertThat(state.project()).isEqualTo("last-orders");
    assertThat(state.order()).isEqualTo(order);
    assertThat(state.outcome()).isEmpty();
    assertThat(state.isCancelAsked()).isFalse();
  }

  @Test
  void an_attempt_under_way_knows_its_ticket_and_what_it_has_kept() {
    RunState state =
        RunState.of(
            List.of(
                started(1),
                new JournalEntry.TicketIssued(SHOT, 1, TICKET),
                new JournalEntry.OutputKept(SHOT, 1, output("picture")),
                new JournalEntry.OutputKept(SHOT, 1, output("notes"))));

    var kept = List.of(output("picture"), output("notes"));
    var running = new StepState.Running(1, Optional.empty(), Optional.of(TICKET), kept);
    assertThat(state.step(SHOT)).isEqualTo(running);
    assertThat(state.running()).containsExactlyEntriesOf(java.util.Map.of(SHOT, running));
    assertThatThrownBy(() -> state.made(SHOT)).hasMessageContaining("is being made");
  }

  @Test
  void the_next_attempt_begins_with_empty_hands() {
    RunState state =
        RunState.of(
            List.of(
                started(1),
                new JournalEntry.TicketIssued(SHOT, 1, TICKET),
                new JournalEntry.OutputKept(SHOT, 1, output("picture")),
                new JournalEntry.AttemptInterrupted(SHOT, 1),
                started(2)));

    assertThat(state.step(SHOT))
        .isEqualTo(new StepState.Running(2, Optional.empty(), Optional.empty(), List.of()));
    assertThat(state.attempts(SHOT)).isEqualTo(2);
  }

  @Test
  void what_is_made_is_there_for_whoever_needs_it() {
    RunState state = RunState.of(List.of(started(1), made()));

    assertThat(state.made(SHOT)).isEqualTo(making());
    assertThat(state.isDone(SHOT)).isTrue();
    assertThat(state.done()).isEqualTo(1);
    assertThat(state.running()).isEmpty();
  }

  @Test
  void what_is_not_made_cannot_be_asked_for() {
    RunState state = RunState.of(List.of(failed(1)));

    assertThatThrownBy(() -> state.made(SHOT)).hasMessageContaining("has failed");
    assertThatThrownBy(() -> state.made(JUDGE)).hasMessageContaining("is not made");
  }

  @Test
  void failures_are_counted_by_whose_fault_they_were() {
    RunState state =
        RunState.of(
            List.of(
                failed(1),
                new JournalEntry.AttemptFailed(
                    SHOT, 2, Troubles.by(Blame.TIMEOUT, new Retry.Never())),
                failed(3)));

    assertThat(state.failures(SHOT, Blame.ENGINE)).isEqualTo(2);
    assertThat(state.failures(SHOT, Blame.TIMEOUT)).isEqualTo(1);
    assertThat(state.problems()).containsExactly(CRASH);
  }

  @Test
  void a_retake_sends_back_the_step_and_its_judge() {
    RunState state =
        RunState.of(
            List.of(
                started(1),
                made(),
                new JournalEntry.AttemptFailed(JUDGE, 1, Troubles.unfit()),
                new JournalEntry.RetakeOrdered(SHOT, JUDGE, Troubles.unfit())));

    assertThat(state.step(SHOT)).isEqualTo(new StepState.Waiting());
    assertThat(state.step(JUDGE)).isEqualTo(new StepState.Waiting());
    assertThat(state.retakes(SHOT)).isEqualTo(1);
    assertThat(state.retakes(JUDGE)).isZero();
    assertThat(state.attempts(SHOT)).isEqualTo(1);
    assertThat(state.problems()).isEmpty();
  }

  @Test
  void a_run_that_goes_on_forgets_how_it_ended_and_who_failed_but_nothing_that_was_made() {
    RunState state =
        RunState.of(
            List.of(
                started(1),
                made(),
                new JournalEntry.RetakeOrdered(SHOT, JUDGE, Troubles.unfit()),
                started(2),
                made(),
                new JournalEntry.AttemptFailed(JUDGE, 1, CRASH),
                new JournalEntry.CancelAsked(),
                new JournalEntry.RunEnded(Outcome.CANCELLED),
                new JournalEntry.RunResumed()));

    assertThat(state.outcome()).isEmpty();
    assertThat(state.isCancelAsked()).isFalse();
    assertThat(state.isDone(SHOT)).isTrue();
    assertThat(state.step(JUDGE)).isEqualTo(new StepState.Waiting());
    assertThat(state.failures(JUDGE, Blame.ENGINE)).isZero();
    assertThat(state.retakes(SHOT)).as("an unfit take stays unfit").isEqualTo(1);
    assertThat(state.attempts(SHOT)).as("numbers are never used twice").isEqualTo(2);
  }

  @Test
  void what_was_under_way_when_a_run_goes_on_is_still_to_be_looked_for() {
    RunState state =
        RunState.of(
            List.of(
                started(1),
                new JournalEntry.TicketIssued(SHOT, 1, TICKET),
                new JournalEntry.RunResumed()));

    assertThat(state.running()).containsOnlyKeys(SHOT);
  }

  @Test
  void the_last_outcome_counts() {
    RunState state =
        RunState.of(
            List.of(
                new JournalEntry.RunEnded(Outcome.FAILED),
                new JournalEntry.RunResumed(),
                new JournalEntry.RunEnded(Outcome.DONE)));

    assertThat(state.outcome()).contains(Outcome.DONE);
  }

  @Test
  void an_attempt_of_this_process_counts_before_it_has_written_anything() {
    var state = RunState.of(List.of(started(1), failed(1)));

    state.begin(SHOT, 2);
    state.apply(started(2));

    assertThat(state.attempts(SHOT)).isEqualTo(2);
    assertThat(state.running()).containsOnlyKeys(SHOT);
  }

  @Test
  void what_is_forgotten_waits_and_keeps_its_history() {
    var state = RunState.of(List.of(started(1), made()));

    state.forget(SHOT);

    assertThat(state.step(SHOT)).isEqualTo(new StepState.Waiting());
    assertThat(state.attempts(SHOT)).isEqualTo(1);
  }

  @Test
  void an_attempt_under_way_knows_what_it_makes_and_how_to_ask_for_it_from_the_start() {
    RunState state = RunState.of(List.of(started(1, "key")));

    assertThat(state.step(SHOT))
        .isEqualTo(
            new StepState.Running(
                1, Optional.of(Sha256.of("key")), Optional.of(TICKET), List.of()));
  }

  @Test
  void what_was_made_from_other_things_than_the_plan_expects_is_not_made() {
    var state = RunState.of(List.of(started(1, "key"), made()));

    state.expect(SHOT, Sha256.of("key"));
    boolean same = state.isDone(SHOT);
    state.expect(SHOT, Sha256.of("another key"));

    assertThat(same).isTrue();
    assertThat(state.step(SHOT)).isEqualTo(new StepState.Waiting());
    assertThat(state.attempts(SHOT)).as("numbers are never used twice").isEqualTo(1);
  }

  @Test
  void what_was_reused_before_its_key_was_written_down_has_to_be_found_again() {
    var state = RunState.of(List.of(new JournalEntry.StepReused(SHOT, making())));

    state.expect(SHOT, Sha256.of("key"));

    assertThat(state.isDone(SHOT)).isFalse();
  }

  @Test
  void how_often_other_things_were_unfit_or_failed_counts_for_nothing() {
    List<JournalEntry> unfit =
        List.of(
            started(1, "key"),
            made(),
            new JournalEntry.RetakeOrdered(SHOT, JUDGE, Troubles.unfit()),
            started(2, "key"),
            failed(2));
    var expected = RunState.of(unfit);
    expected.expect(SHOT, Sha256.of("another key"));
    var begun = RunState.of(unfit);
    begun.apply(started(3, "another key"));

    for (RunState state : List.of(expected, begun)) {
      assertThat(state.retakes(SHOT)).isZero();
      assertThat(state.failures(SHOT, Blame.ENGINE)).isZero();
    }
    assertThat(RunState.of(unfit).retakes(SHOT)).isEqualTo(1);
  }

  private static JournalEntry started(int attempt, String key) {
    return new JournalEntry.AttemptStarted(
        SHOT, attempt, "fake", Optional.of(Sha256.of(key)), Optional.of(TICKET));
  }

  private static JournalEntry started(int attempt) {
    return new JournalEntry.AttemptStarted(SHOT, attempt, "fake");
  }

  private static JournalEntry failed(int attempt) {
    return new JournalEntry.AttemptFailed(SHOT, attempt, CRASH);
  }

  private static JournalEntry made() {
    return new JournalEntry.StepMade(SHOT, Sha256.of("key"), making(), Duration.ofSeconds(2));
  }

  private static Made making() {
    return Made.of(List.of(output("picture")));
  }

  private static Made.Output output(String role) {
    var asset = new Asset(new AssetId(Sha256.of(role)), "video/mp4", 3);
    return new Made.Output(role, asset, Tree.obj());
  }
}
