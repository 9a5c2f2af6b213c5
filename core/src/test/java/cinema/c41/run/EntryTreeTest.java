package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Blame;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Retry;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.Ticket;
import cinema.c41.plan.Made;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.JsonText;
import cinema.c41.testkit.Troubles;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTreeTest {
  private static final StepId STEP = new StepId("shot/12A");
  private static final Made.Output OUTPUT =
      new Made.Output(
          "picture",
          new Asset(new AssetId(Sha256.of("x")), "video/mp4", 12),
          Tree.obj().with("frames", 24).with("lufs", Tree.number(-23.0)));
  private static final Made MADE = new Made(List.of(OUTPUT), Tree.obj().with("a", "b"));

  @ParameterizedTest
  @MethodSource("everyKind")
  void every_kind_of_entry_is_written_and_read(JournalEntry entry) {
    assertThat(EntryTree.entry(EntryTree.of(entry))).isEqualTo(entry);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void every_kind_of_entry_survives_as_text(JournalEntry entry) {
    String text = Json.compact(EntryTree.of(entry));

    assertThat(EntryTree.entry(JsonText.parse(text).asObj())).isEqualTo(entry);
  }

  @Test
  void no_kind_of_entry_is_missing_in_this_test() {
    assertThat(everyKind().map(JournalEntry::getClass).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(JournalEntry.class.getPermittedSubclasses())
                .<Class<? extends JournalEntry>>map(kind -> kind.asSubclass(JournalEntry.class))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(Blame.class)
  void a_problem_keeps_whose_fault_it_was(Blame whose) {
    var problem = Troubles.by(whose, new Retry.OnceFixed());

    assertThat(EntryTree.problem(EntryTree.of(problem))).isEqualTo(problem);
  }

  @Test
  void a_problem_keeps_whether_it_may_be_tried_again() {
    for (Retry retry :
        List.of(
            new Retry.Never(), new Retry.OnceFixed(), new Retry.After(Duration.ofMillis(1500)))) {
      var problem = Troubles.by(Blame.MACHINE, retry);

      assertThat(EntryTree.problem(EntryTree.of(problem))).isEqualTo(problem);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"run-paused\"}",
        "{\"kind\":\"run-ended\",\"outcome\":\"postponed\"}",
      })
  void what_a_newer_version_wrote_is_a_problem_and_not_guessed_at(String text) {
    Tree.Obj tree = JsonText.parse(text).asObj();

    assertThatThrownBy(() -> EntryTree.entry(tree))
        .isInstanceOfSatisfying(
            C41Exception.class,
            thrown -> assertThat(thrown.problem().code().toString()).isEqualTo("run/newer-entry"));
  }

  @Test
  void a_field_that_this_version_does_not_know_is_left_alone() {
    Tree.Obj tree = EntryTree.of(new JournalEntry.RunResumed()).with("by", "somebody");

    assertThat(EntryTree.entry(tree)).isEqualTo(new JournalEntry.RunResumed());
  }

  @Test
  void an_entry_without_its_fields_is_damaged() {
    Tree.Obj tree = Tree.obj().with("kind", "step-made");

    assertThatThrownBy(() -> EntryTree.entry(tree)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_written_today_is_read_tomorrow() {
    // These lines are in the studios of people. They are never changed, only added to.
    String line =
        """
        {"kind":"attempt-failed","step":"shot/12A","attempt":2,"problem":{"code":"fake/fault-of-engine",\
        "what":"the rehearsal stopped","why":"somebody tripped","fixes":[{"what":"get up again",\
        "command":"c41 resume"}],"retry":{"kind":"after","pause":"PT1.5S"},"blame":"engine",\
        "evidence":["line 1: a cable"]}}\
        """;

    JournalEntry entry = EntryTree.entry(JsonText.parse(line).asObj());

    assertThat(entry)
        .isEqualTo(
            new JournalEntry.AttemptFailed(STEP, 2, Troubles.passing(Duration.ofMillis(1500))));
    assertThat(Json.compact(EntryTree.of(entry))).isEqualTo(line);
  }

  @Test
  void what_was_written_before_attempts_had_keys_is_read() {
    String started =
        "{\"kind\":\"attempt-started\",\"step\":\"shot/12A\",\"attempt\":2,\"engine\":\"boards\"}";
    String reused =
        "{\"kind\":\"step-reused\",\"step\":\"shot/12A\",\"made\":{\"outputs\":[],\"facts\":{}}}";

    assertThat(EntryTree.entry(JsonText.parse(started).asObj()))
        .isEqualTo(new JournalEntry.AttemptStarted(STEP, 2, "boards"));
    assertThat(EntryTree.entry(JsonText.parse(reused).asObj()))
        .isEqualTo(new JournalEntry.StepReused(STEP, Made.of(List.of())));
  }

  static Stream<JournalEntry> everyKind() {
    return Stream.of(
        new JournalEntry.RunStarted("film", Tree.obj().with("x", 1)),
        new JournalEntry.RunResumed(),
        new JournalEntry.AttemptStarted(STEP, 2, "boards"),
        new JournalEntry.AttemptStarted(
            STEP,
            2,
            "boards",
            Optional.of(Sha256.of("k")),
            Optional.of(Ticket.of("boards", "r1/shot/12A/2"))),
        new JournalEntry.TicketIssued(STEP, 2, new Ticket("boards", "7")),
        new JournalEntry.OutputKept(STEP, 2, OUTPUT),
        new JournalEntry.StepMade(STEP, Sha256.of("k"), MADE, Duration.ofMillis(1500)),
        new JournalEntry.StepReused(STEP, MADE),
        new JournalEntry.StepReused(STEP, Optional.of(Sha256.of("k")), MADE),
        new JournalEntry.AttemptFailed(STEP, 2, Troubles.passing(Duration.ofSeconds(3))),
        new JournalEntry.AttemptCancelled(STEP, 2),
        new JournalEntry.AttemptAbandoned(STEP, 2),
        new JournalEntry.AttemptInterrupted(STEP, 2),
        new JournalEntry.RetakeOrdered(STEP, new StepId("check/shot/12A"), Troubles.unfit()),
        new JournalEntry.CancelAsked(),
        new JournalEntry.RunEnded(Outcome.CANCELLED));
  }
}
