package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Blame;
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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryTreeTest {
  private static final StepId STEP = new StepId("shot/12A");
  private static final Problem PROBLEM =
      new Problem(
          Code.parse("run/timed-out"),
          "it took too long",
          "nobody knows",
          List.of(new Fix("wait", "c41 resume")),
          new Retry.After(Duration.ofSeconds(3)),
          Blame.TIMEOUT,
          List.of("the last line"));
  private static final Made.Output OUTPUT =
      new Made.Output(
          "picture",
          new Asset(new AssetId(Sha256.of("x")), "video/mp4", 12),
          Tree.obj().with("frames", 24));
  private static final Made MADE = new Made(List.of(OUTPUT), Tree.obj().with("a", "b"));

  @ParameterizedTest
  @MethodSource("everyKind")
  void every_kind_of_entry_is_written_and_read(JournalEntry entry) {
    assertThat(EntryTree.entry(EntryTree.of(entry))).isEqualTo(entry);
  }

  static Stream<JournalEntry> everyKind() {
    return Stream.of(
        new JournalEntry.RunStarted("film", Tree.obj().with("x", 1)),
        new JournalEntry.RunResumed(),
        new JournalEntry.AttemptStarted(STEP, 2, "boards"),
        new JournalEntry.TicketIssued(STEP, 2, new Ticket("boards", "7")),
        new JournalEntry.OutputKept(STEP, 2, OUTPUT),
        new JournalEntry.StepMade(STEP, Sha256.of("k"), MADE, Duration.ofMillis(1500)),
        new JournalEntry.StepReused(STEP, MADE),
        new JournalEntry.AttemptFailed(STEP, 2, PROBLEM),
        new JournalEntry.AttemptCancelled(STEP, 2),
        new JournalEntry.AttemptInterrupted(STEP, 2),
        new JournalEntry.RetakeOrdered(STEP, new StepId("check/shot/12A"), PROBLEM),
        new JournalEntry.CancelAsked(),
        new JournalEntry.RunEnded(Outcome.CANCELLED));
  }
}
