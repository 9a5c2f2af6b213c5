package cinema.c41.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import cinema.c41.cut.Stock;
import cinema.c41.film.Project;
import cinema.c41.plan.Order;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.script.Element;
import cinema.c41.script.Screenplay;
import cinema.c41.script.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A step's key changes when what makes it changes, and never otherwise: too few changes show
/// people an old film, too many make them wait for the same one.
class PlanKeysTest {
  private static final String TALK =
      """
      Title: Talk

      INT. BAR - NIGHT

      [[shot: A wide, 3s]]
      Rain.

      [[shot: B close, @Anna]]
      ANNA
      We open at nine.

      [[shot: C close, @Ben]]
      BEN
      Then we are late.

      EXT. STREET - DAY

      ANNA
      Look at that.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "nachtzug", "spot-bakery"})
  void the_same_screenplay_has_the_same_keys(String name) {
    String fountain = Rewrites.example(name);
    var film = new Rewrites(name);

    Map<StepId, Sha256> first = keys(film.plan(fountain));

    assertThat(keys(film.plan(fountain))).isEqualTo(first);
    assertThat(keys(new Rewrites(name).plan(fountain))).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "nachtzug", "spot-bakery"})
  void steps_that_make_different_things_have_different_keys(String name) {
    Plan plan = new Rewrites(name).plan(Rewrites.example(name)).plan();
    Map<Sha256, Set<Order>> orders = new HashMap<>();

    Rehearsal.of(plan)
        .orders()
        .forEach(
            (step, order) ->
                orders.computeIfAbsent(step.key(), _ -> new LinkedHashSet<>()).add(order));

    assertThat(orders.values()).allSatisfy(same -> assertThat(same).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "nachtzug", "spot-bakery"})
  void a_changed_line_changes_what_depends_on_it_and_nothing_else(String name) {
    Screenplay before = Rewrites.read(Rewrites.example(name));
    var film = new Rewrites(name);
    FilmPlan plan = film.plan(before);
    int lines = 0;

    for (int at = 0; at < before.elements().size(); at++) {
      if (before.elements().get(at) instanceof Element.Dialogue line && isSpoken(line)) {
        FilmPlan now = film.plan(with(before, at, inOtherWords(line)));
        Set<StepId> changed = changed(plan, now);

        assertThat(changed).filteredOn(isOf("voice/")).as(line.toString()).hasSize(1);
        assertThat(changed).filteredOn(isOf("shot/")).as(line.toString()).hasSize(1);
        assertThat(changed).isEqualTo(downstream(now.plan(), voice(changed)));
        lines++;
      }
    }
    assertThat(lines).isGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"last-orders", "nachtzug", "spot-bakery"})
  void a_scene_added_in_the_middle_makes_nothing_of_any_other_scene_again(String name) {
    Screenplay before = Rewrites.read(Rewrites.example(name));
    var film = new Rewrites(name);
    FilmPlan plan = film.plan(before);
    int scenes = film.order(before).film().scenes().size();

    for (int place = 1; place < scenes; place++) {
      var rewritten = new Rewrites(name);
      rewritten.plan(before);
      FilmPlan now = rewritten.plan(withNewScene(before, place));

      assertThat(changed(plan, now))
          .as("before scene %s", place)
          .filteredOn(ofOneScene())
          .isEmpty();
      assertThat(added(plan, now))
          .filteredOn(ofOneScene())
          .isNotEmpty()
          .allMatch(step -> step.text().matches(".*/A\\d.*"));
    }
  }

  @Test
  void a_shot_added_inside_a_scene_makes_none_of_its_neighbours_again() {
    var film = new Rewrites("talk");
    FilmPlan plan = film.plan(TALK);

    FilmPlan now =
        film.plan(
            TALK.replace(
                "[[shot: C close, @Ben]]",
                "[[shot: D insert hands, 2s]]\nShe turns the key.\n\n[[shot: C close, @Ben]]"));

    assertThat(changed(plan, now)).filteredOn(ofOneScene()).isEmpty();
    assertThat(added(plan, now)).filteredOn(isOf("shot/")).containsExactly(new StepId("shot/1D"));
  }

  @Test
  void a_retake_changes_its_shot_and_what_depends_on_it() {
    var film = new Rewrites("talk");
    FilmPlan plan = film.plan(TALK);

    film.decide(project -> project.withVariation("1B", 1));
    FilmPlan now = film.plan(TALK);

    assertThat(changed(plan, now)).isEqualTo(downstream(now.plan(), Set.of(new StepId("shot/1B"))));
  }

  @Test
  void another_engine_changes_what_it_makes_and_what_depends_on_it() {
    Screenplay talk = Rewrites.read(TALK);
    FilmPlan plan = new Rewrites("talk").plan(talk);

    FilmPlan now = new Rewrites("talk").plan(talk, TestCrew.with("boards 2"));

    Set<StepId> drawn =
        now.plan().steps().stream()
            .filter(step -> step.engine().equals("boards"))
            .map(Step::id)
            .collect(Collectors.toSet());
    assertThat(changed(plan, now)).isEqualTo(downstream(now.plan(), drawn));
  }

  @Test
  void one_more_delivery_changes_nothing() {
    FilmPlan few = new Rewrites("talk", Set.of(Delivery.H264)).plan(TALK);
    FilmPlan all = new Rewrites("talk").plan(TALK);

    assertThat(changed(few, all)).isEmpty();
    assertThat(added(all, few)).isEmpty();
  }

  /// Whatever people may change between two plans: where two steps have one key, they are ordered
  /// to do the same.
  @Test
  void a_key_says_everything_that_an_order_is_made_of() {
    var known = new HashMap<Sha256, Order>();
    var film = new Rewrites("talk");
    Runnable look = () -> requireSame(known, film.shoot(Rewrites.read(TALK), TestCrew.whole()));

    look.run();
    for (String text : rewritten()) {
      requireSame(known, film.shoot(Rewrites.read(text), TestCrew.whole()));
    }
    for (Stock stock : stocks()) {
      film.on(stock);
      look.run();
    }
    film.decide(PlanKeysTest::circled);
    for (Stock stock : stocks()) {
      film.on(stock);
      look.run();
    }
    film.at(Loudness.BROADCAST);
    look.run();
    film.decide(project -> project.withFolder("/elsewhere"));
    look.run();
    film.decide(project -> project.withVariation("1C", 1));
    look.run();

    assertThat(known).hasSizeGreaterThan(150);
  }

  /// The first take of every shot is chosen, and stays whatever else changes.
  private static Project circled(Project project) {
    Project now = project;
    for (String shot : List.of("1A", "1B", "1C", "2A", "2B")) {
      now = now.withCircled(shot, 1);
    }
    return now;
  }

  private static void requireSame(Map<Sha256, Order> known, Rehearsal now) {
    now.orders()
        .forEach(
            (step, order) -> {
              Order before = known.putIfAbsent(step.key(), order);
              if (before != null) {
                assertThat(order).as("%s", step.id()).isEqualTo(before);
              }
            });
  }

  private static List<String> rewritten() {
    return List.of(
        TALK.replace("Title: Talk", "Title: More Talk"),
        TALK.replace("Then we are late.", "Then we have time."),
        TALK.replace("BEN\n", "BEN\n(dry)\n"),
        TALK.replace("BEN\n", "BEN (V.O.)\n"),
        TALK.replace("BEN\n", "CARL\n").replace("@Ben", "@Carl"),
        TALK.replace("Rain.", "Snow."),
        TALK.replace("3s", "4s"),
        TALK.replace("wide, 3s", "wide, push in, 3s"),
        TALK.replace("wide, 3s", "wide, 50mm, 3s"),
        TALK.replace("NIGHT", "DAY"),
        TALK.replace("INT. BAR", "EXT. BEACH"),
        TALK.replace("EXT. STREET", "INT. BAR, CELLAR"),
        TALK.replace("Look at that.", "…"));
  }

  private static List<Stock> stocks() {
    return List.of(
        new Stock(Rewrites.STOCK.size(), FrameRate.FPS_25, 8),
        new Stock(Rewrites.STOCK.size(), FrameRate.FPS_24, 12),
        new Stock(new FrameSize(720, 1280), FrameRate.FPS_24, 8),
        Rewrites.STOCK);
  }

  private static Map<StepId, Sha256> keys(FilmPlan film) {
    return film.plan().steps().stream().collect(Collectors.toMap(Step::id, Step::key));
  }

  /// Steps of both plans that are not made from the same things.
  private static Set<StepId> changed(FilmPlan before, FilmPlan now) {
    Map<StepId, Sha256> old = keys(before);
    Set<StepId> changed = new LinkedHashSet<>();
    keys(now)
        .forEach(
            (step, key) -> {
              if (old.containsKey(step) && !key.equals(old.get(step))) {
                changed.add(step);
              }
            });
    return changed;
  }

  private static Set<StepId> added(FilmPlan before, FilmPlan now) {
    Set<StepId> added = new LinkedHashSet<>(keys(now).keySet());
    added.removeAll(keys(before).keySet());
    return added;
  }

  /// These steps, and everything that needs them.
  private static Set<StepId> downstream(Plan plan, Set<StepId> sources) {
    Set<StepId> reached = new LinkedHashSet<>(sources);
    for (Step step : plan.steps()) {
      if (step.needs().stream().anyMatch(reached::contains)) {
        reached.add(step.id());
      }
    }
    return reached;
  }

  private static Set<StepId> voice(Set<StepId> changed) {
    return changed.stream().filter(isOf("voice/")).collect(Collectors.toSet());
  }

  private static Predicate<StepId> isOf(String prefix) {
    return step -> step.text().startsWith(prefix);
  }

  /// What is made for a scene or a shot, not for the whole film.
  private static Predicate<StepId> ofOneScene() {
    return step -> step.text().matches("(check/)?(voice|shot|segment/\\w+|still|tone)/.*");
  }

  private static boolean isSpoken(Element.Dialogue dialogue) {
    return dialogue.speeches().stream().anyMatch(speech -> speech.text().matches("(?s).*\\p{L}.*"));
  }

  private static Element.Dialogue inOtherWords(Element.Dialogue line) {
    var speeches = new ArrayList<>(line.speeches());
    for (int i = 0; i < speeches.size(); i++) {
      Speech speech = speeches.get(i);
      if (speech.text().matches("(?s).*\\p{L}.*")) {
        String other = speech.text().replaceFirst("\\p{L}[\\p{L}'’]*", "Extraordinarily");
        speeches.set(i, new Speech(speech.parenthetical(), other));
        break;
      }
    }
    return new Element.Dialogue(
        line.line(), line.character(), line.extension(), line.dual(), speeches);
  }

  private static Screenplay with(Screenplay screenplay, int at, Element element) {
    var elements = new ArrayList<>(screenplay.elements());
    elements.set(at, element);
    return new Screenplay(screenplay.titlePage(), elements);
  }

  private static Screenplay withNewScene(Screenplay screenplay, int place) {
    var elements = new ArrayList<>(screenplay.elements());
    int headings = -1;
    int at = 0;
    while (headings < place) {
      headings += elements.get(at++) instanceof Element.SceneHeading ? 1 : 0;
    }
    String scene = "INT. CELLAR - NIGHT\n\nA rat.\n\nGHOST\nNobody lives here any more.\n";
    elements.addAll(at - 1, Rewrites.read(scene).elements());
    return new Screenplay(screenplay.titlePage(), elements);
  }
}
