package cinema.c41.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.C41Exception;
import cinema.c41.engine.PostJob;
import cinema.c41.plan.Order;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.testkit.Golden;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {
  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "nachtzug", "spot-bakery"})
  void an_example_is_planned_as_it_was_found_right(String name) {
    FilmPlan plan = new Rewrites(name).plan(Rewrites.example(name));

    Golden.assertMatches("schedule/" + name + ".txt", PlanText.of(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "nachtzug", "spot-bakery"})
  void every_step_has_a_name_of_its_own_and_comes_after_what_it_needs(String name) {
    FilmPlan plan = new Rewrites(name).plan(Rewrites.example(name));

    Set<StepId> before = new HashSet<>();
    for (Step step : plan.plan().steps()) {
      assertThat(before).as("%s", step.id()).containsAll(step.needs()).doesNotContain(step.id());
      assertThat(step.needs()).as("%s", step.id()).doesNotHaveDuplicates();
      before.add(step.id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "nachtzug", "spot-bakery"})
  void every_file_has_a_path_of_its_own_and_comes_from_a_step_of_the_plan(String name) {
    FilmPlan plan = new Rewrites(name).plan(Rewrites.example(name));

    assertThat(plan.deliverables()).extracting(Deliverable::path).doesNotHaveDuplicates();
    assertThat(plan.deliverables())
        .extracting(Deliverable::source)
        .allSatisfy(
            source ->
                assertThat(source)
                    .isInstanceOfSatisfying(
                        Deliverable.Source.Output.class,
                        output -> assertThat(plan.plan().has(output.step())).isTrue()));
  }

  @Test
  void what_nobody_ordered_is_not_planned() {
    var film = new Rewrites("spot-bakery", EnumSet.of(Delivery.EDL));

    List<String> steps = PlanText.ids(film.plan(Rewrites.example("spot-bakery")).plan().steps());

    assertThat(steps).contains("cut", "edit/edl", "bill");
    assertThat(steps)
        .noneMatch(
            id -> id.matches("(segment|stem|tone|reel|still|subtitles)/.*|master|sheet|poster"));
  }

  @Test
  void a_film_without_a_word_needs_no_voices() {
    var film = new Rewrites("silent");

    FilmPlan plan = film.plan("INT. BAR - NIGHT\n\nRain on the windows.\n");

    assertThat(PlanText.ids(plan.plan().steps())).noneMatch(id -> id.startsWith("voice/"));
    assertThat(PlanText.ids(plan.plan().steps())).contains("shot/1A", "reel/h264", "poster");
  }

  @Test
  void a_film_in_which_somebody_says_nothing_is_not_expected_to_be_loud() {
    FilmPlan silent = new Rewrites("dots").plan("INT. BAR - NIGHT\n\nANNA\n...\n");
    FilmPlan spoken = new Rewrites("word").plan("INT. BAR - NIGHT\n\nANNA\n...\n\nBEN\nNo.\n");

    assertThat(isExpectedToSpeak(silent)).isFalse();
    assertThat(isExpectedToSpeak(spoken)).isTrue();
  }

  private static boolean isExpectedToSpeak(FilmPlan film) {
    return Rehearsal.of(film.plan()).orders().values().stream()
        .filter(Order.Job.class::isInstance)
        .map(order -> ((Order.Job) order).job())
        .filter(PostJob.Check.class::isInstance)
        .map(job -> ((PostJob.Check) job).expectation())
        .filter(PostJob.Expectation.Whole.class::isInstance)
        .anyMatch(whole -> ((PostJob.Expectation.Whole) whole).speaks());
  }

  @Test
  void a_film_that_nobody_can_make_is_a_problem() {
    FilmOrder order =
        new Rewrites("spot-bakery").order(Rewrites.read(Rewrites.example("spot-bakery")));
    var crew =
        new Crew(
            TestCrew.whole().offers().stream()
                .filter(offer -> !offer.engine().equals("ffmpeg"))
                .toList());

    assertThatThrownBy(() -> Planner.plan(order, crew))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> assertThat(e.problem().code()).hasToString("schedule/nobody-does-it"));
  }
}
