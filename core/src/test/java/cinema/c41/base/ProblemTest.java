package cinema.c41.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
  private static final Fix WAIT = new Fix("wait", "c41 resume");

  @Test
  void a_problem_without_a_fix_is_refused() {
    assertThatThrownBy(() -> Problem.ofRequest("fake/riddle", "something", "somehow"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fake/riddle");
  }

  @Test
  void a_problem_that_does_not_say_what_happened_is_refused() {
    assertThatThrownBy(() -> Problem.ofMachine("fake/riddle", " ", "somehow", WAIT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_fix_says_what_to_do() {
    assertThatThrownBy(() -> new Fix("", "c41 resume"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Fix.byHand("read the manual").command()).isEmpty();
  }

  @Test
  void who_is_to_blame_follows_from_how_it_is_made() {
    Problem request = Problem.ofRequest("fake/request", "what", "why", WAIT);
    Problem machine = Problem.ofMachine("fake/machine", "what", "why", WAIT);

    assertThat(request.blame()).isEqualTo(Blame.REQUEST);
    assertThat(machine.blame()).isEqualTo(Blame.MACHINE);
    assertThat(request.retry()).isEqualTo(new Retry.OnceFixed());
    assertThat(machine.retry()).isEqualTo(new Retry.OnceFixed());
    assertThat(machine.blaming(Blame.TAKE).blame()).isEqualTo(Blame.TAKE);
  }

  @Test
  void a_copy_changes_what_it_says_and_nothing_else() {
    Problem problem = Problem.ofMachine("fake/machine", "what", "why", WAIT);
    var soon = new Retry.After(Duration.ofSeconds(1));

    Problem copy = problem.withRetry(soon).withEvidence(List.of("a")).withEvidence(List.of("b"));

    assertThat(copy.retry()).isEqualTo(soon);
    assertThat(copy.evidence()).containsExactly("a", "b");
    assertThat(copy.withRetry(problem.retry()).withEvidence(List.of()).code())
        .isEqualTo(problem.code());
    assertThat(problem.evidence()).isEmpty();
  }

  @Test
  void a_problem_does_not_change_when_what_it_was_made_from_does() {
    var lines = new ArrayList<>(List.of("a line"));
    Problem problem = Problem.ofMachine("fake/machine", "what", "why", WAIT).withEvidence(lines);

    lines.clear();

    assertThat(problem.evidence()).containsExactly("a line");
    assertThatThrownBy(() -> problem.fixes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void the_exception_says_all_of_it_and_keeps_the_cause() {
    Problem problem = Problem.ofMachine("fake/machine", "it stopped", "it was unplugged", WAIT);
    var cause = new IllegalStateException("no current");

    var thrown = new C41Exception(problem, cause);

    assertThat(thrown).hasMessage("fake/machine: it stopped (it was unplugged)").hasCause(cause);
    assertThat(thrown.problem()).isSameAs(problem);
    assertThat(new C41Exception(problem)).hasNoCause();
  }

  @Test
  void a_code_is_the_path_of_its_page() {
    Code code = Code.parse("run/timed-out");

    assertThat(code).isEqualTo(new Code("run", "timed-out")).hasToString("run/timed-out");
    assertThat(code.page()).isEqualTo("docs/errors/run/timed-out.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "run",
        "/",
        "run/",
        "/x",
        "Run/x",
        "run/timed_out",
        "run/a/b",
        "run/-a",
        "../x"
      })
  void what_could_be_no_path_of_a_page_is_no_code(String text) {
    assertThatThrownBy(() -> Code.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
