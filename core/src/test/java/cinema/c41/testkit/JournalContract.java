package cinema.c41.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Blame;
import cinema.c41.base.Retry;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.Ticket;
import cinema.c41.plan.Made;
import cinema.c41.plan.StepId;
import cinema.c41.run.Journal;
import cinema.c41.run.Journal.Timing;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.Outcome;
import cinema.c41.run.RunId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every journal promises. A test of a journal implements this and says where its journal is.
public interface JournalContract {
  RunId RUN = new RunId("r7k2mq");
  RunId OTHER = new RunId("rother");
  StepId STEP = new StepId("voice/12A/1");
  Sha256 KEY = Sha256.of("key");

  /// The journal under test, empty at first: the same one for the length of a test.
  Journal journal();

  /// The same journal as another process sees it.
  default Journal elsewhere() {
    return journal();
  }

  @Test
  default void a_run_that_never_was_has_no_entries() {
    assertThat(journal().entries(RUN)).isEmpty();
    assertThat(journal().runs()).isEmpty();
    assertThat(journal().isCancelAsked(RUN)).isFalse();
  }

  @Test
  default void every_kind_of_entry_comes_back_as_it_was_in_order() {
    List<JournalEntry> everything = everyKind();

    everything.forEach(entry -> journal().append(RUN, entry));

    assertThat(journal().entries(RUN)).isEqualTo(everything);
    assertThat(elsewhere().entries(RUN)).isEqualTo(everything);
  }

  @Test
  default void entries_that_are_appended_together_stay_together() {
    start(RUN);

    journal().append(RUN, List.of(started(1), started(2)));

    assertThat(journal().entries(RUN)).endsWith(started(1), started(2));
  }

  @Test
  default void a_note_is_there_before_what_is_appended_after_it() {
    start(RUN);

    journal().note(RUN, started(1));
    journal().append(RUN, started(2));

    assertThat(elsewhere().entries(RUN)).endsWith(started(1), started(2));
  }

  @Test
  default void entries_are_appended_all_or_none() {
    start(RUN);
    List<JournalEntry> before = journal().entries(RUN);
    List<JournalEntry> impossible =
        List.of(new JournalEntry.CancelAsked(), new JournalEntry.RunStarted("again", Tree.obj()));

    assertThatThrownBy(() -> journal().append(RUN, impossible))
        .isInstanceOf(RuntimeException.class);

    assertThat(journal().entries(RUN)).isEqualTo(before);
    assertThat(journal().isCancelAsked(RUN)).isFalse();
  }

  @Test
  default void runs_do_not_see_each_other() {
    start(RUN);
    start(OTHER);

    journal().append(OTHER, new JournalEntry.CancelAsked());

    assertThat(journal().entries(RUN)).hasSize(1);
    assertThat(journal().isCancelAsked(RUN)).isFalse();
    assertThat(journal().isCancelAsked(OTHER)).isTrue();
  }

  @Test
  default void runs_are_listed_newest_first_with_how_they_ended() {
    start(RUN);
    start(OTHER);

    journal().append(RUN, new JournalEntry.RunEnded(Outcome.FAILED));

    assertThat(journal().runs()).extracting(Journal.Row::run).containsExactly(OTHER, RUN);
    assertThat(journal().runs()).extracting(Journal.Row::project).containsOnly("last-orders");
    assertThat(journal().runs().getFirst().outcome()).isEmpty();
    assertThat(journal().runs().getLast().outcome()).contains(Outcome.FAILED);
  }

  @Test
  default void a_run_that_goes_on_has_not_ended() {
    start(RUN);
    journal().append(RUN, new JournalEntry.RunEnded(Outcome.FAILED));

    journal().append(RUN, new JournalEntry.RunResumed());

    assertThat(journal().runs().getFirst().outcome()).isEmpty();
  }

  @Test
  default void a_cancel_is_seen_by_everybody_until_the_run_goes_on() {
    start(RUN);

    elsewhere().append(RUN, new JournalEntry.CancelAsked());
    boolean asked = journal().isCancelAsked(RUN);
    journal().append(RUN, new JournalEntry.RunResumed());

    assertThat(asked).isTrue();
    assertThat(journal().isCancelAsked(RUN)).isFalse();
    assertThat(elsewhere().isCancelAsked(RUN)).isFalse();
  }

  @Test
  default void what_was_made_last_under_a_key_is_found_whoever_made_it() {
    start(RUN);
    start(OTHER);

    journal().append(RUN, made("first"));
    journal().append(OTHER, made("second"));

    assertThat(journal().made(KEY)).contains(making("second"));
    assertThat(elsewhere().made(KEY)).contains(making("second"));
    assertThat(journal().made(Sha256.of("another key"))).isEmpty();
  }

  @Test
  default void what_was_reused_is_not_made() {
    start(RUN);

    journal().append(RUN, new JournalEntry.StepReused(STEP, making("old")));

    assertThat(journal().made(KEY)).isEmpty();
  }

  @Test
  default void timings_come_newest_first_and_no_more_than_asked_for() {
    for (int i = 1; i <= 3; i++) {
      journal().time("board", new Timing(i, Duration.ofMillis(1500L * i)));
    }
    journal().time("voice", new Timing(9, Duration.ofMillis(9)));

    assertThat(journal().timings("board", 2))
        .containsExactly(
            new Timing(3, Duration.ofMillis(4500)), new Timing(2, Duration.ofMillis(3000)));
    assertThat(journal().timings("unheard-of", 5)).isEmpty();
  }

  @Test
  default void many_may_write_at_once_and_nothing_is_lost() {
    int each = 25;
    start(RUN);

    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Journal journal : List.of(journal(), elsewhere(), journal(), elsewhere())) {
        writers.submit(
            () -> IntStream.range(0, each).forEach(i -> journal.append(RUN, started(i))));
      }
    }

    assertThat(journal().entries(RUN)).hasSize(1 + 4 * each);
  }

  private void start(RunId run) {
    journal().append(run, new JournalEntry.RunStarted("last-orders", Tree.obj().with("takes", 1)));
  }

  private static JournalEntry started(int attempt) {
    return new JournalEntry.AttemptStarted(STEP, attempt, "voices");
  }

  private static JournalEntry made(String words) {
    return new JournalEntry.StepMade(STEP, KEY, making(words), Duration.ofMillis(1234));
  }

  private static Made making(String words) {
    var id = new AssetId(Sha256.of(words));
    var facts = Tree.obj().with("samples", 48_000).with("words", words);
    return Made.of(List.of(new Made.Output("voice", new Asset(id, "audio/wav", 12), facts)));
  }

  private static List<JournalEntry> everyKind() {
    var all = new ArrayList<JournalEntry>();
    all.add(new JournalEntry.RunStarted("last-orders", Tree.obj().with("title", "“Ä\n")));
    all.add(started(1));
    all.add(
        new JournalEntry.AttemptStarted(
            STEP, 2, "voices", Optional.of(KEY), Optional.of(new Ticket("voices", "31-7"))));
    all.add(new JournalEntry.TicketIssued(STEP, 1, new Ticket("voices", "31-7")));
    all.add(new JournalEntry.OutputKept(STEP, 1, making("kept").outputs().getFirst()));
    all.add(made("made"));
    all.add(new JournalEntry.StepReused(STEP, new Made(List.of(), Tree.obj().with("n", 1))));
    all.add(new JournalEntry.StepReused(STEP, Optional.of(KEY), making("reused")));
    for (Blame whose : Blame.values()) {
      all.add(new JournalEntry.AttemptFailed(STEP, 2, Troubles.by(whose, new Retry.Never())));
    }
    all.add(new JournalEntry.AttemptFailed(STEP, 3, Troubles.passing(Duration.ofMillis(2500))));
    all.add(new JournalEntry.AttemptCancelled(STEP, 4));
    all.add(new JournalEntry.AttemptAbandoned(STEP, 4));
    all.add(new JournalEntry.AttemptInterrupted(STEP, 5));
    all.add(new JournalEntry.RetakeOrdered(STEP, new StepId("check"), Troubles.unfit()));
    all.add(new JournalEntry.CancelAsked());
    all.add(new JournalEntry.RunResumed());
    for (Outcome outcome : Outcome.values()) {
      all.add(new JournalEntry.RunEnded(outcome));
    }
    return all;
  }
}
