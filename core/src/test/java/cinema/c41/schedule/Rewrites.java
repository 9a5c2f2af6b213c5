package cinema.c41.schedule;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.breakdown.Breakdown;
import cinema.c41.cut.Stock;
import cinema.c41.film.Film;
import cinema.c41.film.Project;
import cinema.c41.film.SceneNumbers;
import cinema.c41.film.Take;
import cinema.c41.film.TakeBook;
import cinema.c41.schedule.kit.Finish;
import cinema.c41.script.Screenplay;
import cinema.c41.script.ScreenplayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One film whose screenplay is rewritten again and again, and planned each time. The project
/// remembers what it would remember in a studio: numbers, cast, circled takes.
final class Rewrites {
  static final Stock STOCK = new Stock(new FrameSize(1280, 720), FrameRate.FPS_24, 8);

  private final Set<Delivery> deliver;
  private final List<Take> takes = new ArrayList<>();
  private Project project;
  private Stock stock = STOCK;
  private Loudness loudness = Loudness.WEB;
  private Finish finish = Finish.PREVIZ;

  Rewrites(String name) {
    this(name, EnumSet.allOf(Delivery.class));
  }

  Rewrites(String name, Set<Delivery> deliver) {
    this.deliver = deliver;
    this.project = Project.begun(name, "/films/" + name);
  }

  static String example(String name) {
    try {
      return Files.readString(Path.of("..", "examples", name + ".fountain"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Screenplay read(String fountain) {
    return ScreenplayReader.read("a.fountain", fountain.getBytes(StandardCharsets.UTF_8));
  }

  FilmPlan plan(String fountain) {
    return plan(read(fountain));
  }

  FilmPlan plan(Screenplay screenplay) {
    return plan(screenplay, TestCrew.whole());
  }

  FilmPlan plan(Screenplay screenplay, Crew crew) {
    return Planner.plan(order(screenplay), crew);
  }

  /// Plans it, pretends to make it, and keeps the takes.
  Rehearsal shoot(Screenplay screenplay, Crew crew) {
    FilmPlan plan = plan(screenplay, crew);
    var rehearsal = Rehearsal.of(plan.plan());
    for (PlannedTake planned : plan.takes()) {
      Take take = planned.take(rehearsal, Instant.EPOCH);
      if (takes.stream().noneMatch(kept -> kept.slate().equals(take.slate()))) {
        takes.add(take);
      }
    }
    return rehearsal;
  }

  /// What is ordered when the screenplay reads like this.
  FilmOrder order(Screenplay screenplay) {
    var numbers = SceneNumbers.assign(screenplay, project.scenes());
    Film film = Breakdown.of(screenplay, numbers, project.cast(), project.shots());
    project = project.withScenes(numbers.toRemember()).withCast(film.cast()).withShots(film);
    return new FilmOrder(film, project, new TakeBook(takes), stock, deliver, loudness, finish);
  }

  void on(Stock now) {
    stock = now;
  }

  Rewrites finished(Finish now) {
    finish = now;
    return this;
  }

  void at(Loudness now) {
    loudness = now;
  }

  /// Somebody decides something about the film.
  void decide(UnaryOperator<Project> decision) {
    project = decision.apply(project);
  }
}
