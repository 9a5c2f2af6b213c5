package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.Ticket;
import cinema.c41.plan.Made;
import cinema.c41.plan.StepId;
import cinema.c41.run.RunState.StepState;
import cinema.c41.testkit.Troubles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tables in `docs/reference/states.md` say what the code does.
class StatesDocTest {
  private static final Path PAGE = Path.of("..", "docs", "reference", "states.md");
  private static final StepId STEP = new StepId("shot");
  private static final StepId JUDGE = new StepId("judge");

  @Test
  void the_states_of_a_step_are_those_of_the_sealed_type() {
    assertThat(column("## Steps", 0)).containsExactlyElementsOf(names(StepState.class));
  }

  @Test
  void the_states_of_a_run_are_its_outcomes_and_two_more() {
    List<String> expected =
        Stream.concat(
                Stream.of("running", "interrupted"),
                Arrays.stream(Outcome.values()).map(EntryTree::word))
            .toList();

    assertThat(column("## Runs", 0)).containsExactlyElementsOf(expected);
  }

  @Test
  void what_follows_a_state_is_a_state() {
    for (String table : List.of("## Runs", "## Steps")) {
      for (String next : column(table, table.equals("## Runs") ? 3 : 4)) {
        assertThat(next.split(", ")).as(next).isSubsetOf(column(table, 0));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("moves")
  void an_entry_moves_a_step_as_the_page_says(List<String> row) {
    var state = in(row.get(1));

    state.apply(entry(row.get(0)));

    assertThat(state.step(STEP).getClass().getSimpleName()).isEqualTo(row.get(2));
  }

  @Test
  void the_moves_are_all_there_are() {
    Set<String> aboutSteps =
        names(JournalEntry.class).stream()
            .filter(name -> !List.of("RunStarted", "CancelAsked", "RunEnded").contains(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(new TreeSet<>(column("## What moves a step", 0))).isEqualTo(aboutSteps);
    for (List<String> row : table("## Steps")) {
      Set<String> next =
          moves()
              .filter(move -> move.get(1).equals(row.getFirst()))
              .map(move -> move.get(2))
              .filter(to -> !to.equals(row.getFirst()))
              .collect(Collectors.toSet());
      assertThat(row.get(4).split(", "))
          .as(row.getFirst())
          .containsExactlyInAnyOrderElementsOf(next);
    }
  }

  static Stream<List<String>> moves() {
    return table("## What moves a step").stream();
  }

  private static RunState in(String state) {
    var now = new RunState();
    List<String> way =
        switch (state) {
          case "Waiting" -> List.<String>of();
          case "Running" -> List.of("AttemptStarted");
          case "Done" -> List.of("AttemptStarted", "StepMade");
          case "Failed" -> List.of("AttemptStarted", "AttemptFailed");
          default -> throw new AssertionError("no state " + state);
        };
    way.forEach(name -> now.apply(entry(name)));
    return now;
  }

  private static JournalEntry entry(String name) {
    var asset = new Asset(new AssetId(Sha256.of("x")), "video/mp4", 1);
    var output = new Made.Output("picture", asset, Tree.obj());
    var made = Made.of(List.of(output));
    return switch (name) {
      case "AttemptStarted" -> new JournalEntry.AttemptStarted(STEP, 1, "fake");
      case "TicketIssued" -> new JournalEntry.TicketIssued(STEP, 1, new Ticket("fake", "1"));
      case "OutputKept" -> new JournalEntry.OutputKept(STEP, 1, output);
      case "StepMade" -> new JournalEntry.StepMade(STEP, Sha256.of("k"), made, Duration.ZERO);
      case "StepReused" -> new JournalEntry.StepReused(STEP, made);
      case "AttemptFailed" -> new JournalEntry.AttemptFailed(STEP, 1, Troubles.unfit());
      case "AttemptCancelled" -> new JournalEntry.AttemptCancelled(STEP, 1);
      case "AttemptAbandoned" -> new JournalEntry.AttemptAbandoned(STEP, 1);
      case "AttemptInterrupted" -> new JournalEntry.AttemptInterrupted(STEP, 1);
      case "RetakeOrdered" -> new JournalEntry.RetakeOrdered(STEP, JUDGE, Troubles.unfit());
      case "RunResumed" -> new JournalEntry.RunResumed();
      default -> throw new AssertionError("no entry " + name);
    };
  }

  private static List<String> names(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName).toList();
  }

  private static List<String> column(String heading, int column) {
    return table(heading).stream().map(row -> row.get(column)).toList();
  }

  /// The rows of the table under a heading, without its head.
  private static List<List<String>> table(String heading) {
    return page()
        .lines()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
        .toList();
  }

  private static String page() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new AssertionError("no " + PAGE.toAbsolutePath(), e);
    }
  }
}
