package cinema.c41.production;

import cinema.c41.base.C41Exception;
import cinema.c41.breakdown.Breakdown;
import cinema.c41.engine.GraphJob;
import cinema.c41.film.Film;
import cinema.c41.film.Project;
import cinema.c41.film.ProjectStore;
import cinema.c41.film.SceneNumbers;
import cinema.c41.film.Take;
import cinema.c41.film.TakeBook;
import cinema.c41.preset.Quality;
import cinema.c41.preset.lora.LoraCard;
import cinema.c41.schedule.Crew;
import cinema.c41.schedule.FilmOrder;
import cinema.c41.schedule.FilmPlan;
import cinema.c41.schedule.Planner;
import cinema.c41.schedule.kit.Credits;
import cinema.c41.schedule.kit.Finish;
import cinema.c41.schedule.kit.KitRoom;
import cinema.c41.script.Screenplay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A film ready to be made: broken down, numbered, cast and planned.
///
/// @param project with the scene numbers and the cast as they are now; not saved yet
record Preparation(Project project, Film film, FilmPlan plan, List<String> notices) {
  static Preparation of(
      Screenplay screenplay,
      Shooting shooting,
      ProjectStore projects,
      Crew crew,
      Supplier<KitRoom> room) {
    Project before =
        projects
            .find(shooting.film())
            .orElseGet(() -> Project.begun(shooting.film(), shooting.folder()));
    var numbers = SceneNumbers.assign(screenplay, before.scenes());
    Film film = Breakdown.of(screenplay, numbers, before.cast(), before.shots());
    Project project =
        before
            .withFolder(shooting.folder())
            .withSource(shooting.source())
            .withScenes(numbers.toRemember())
            .withShots(film)
            .withCast(film.cast());
    var wish = shooting.wish().understand();
    TakeBook takes = projects.takes(project.name());
    Optional<Quality> usual =
        crew.does(GraphJob.class) ? Optional.of(Quality.DRAFT) : lastShot(takes);
    var order =
        new FilmOrder(
            film,
            project,
            takes,
            wish.stock(),
            wish.deliver(),
            wish.loudness(),
            finish(shooting.wish().pictures(), wish.pictures(), usual, room));
    boolean draws = order.finish().equals(Finish.PREVIZ) && project.choices().promoted().isEmpty();
    Crew equipped = draws ? crew : crew.with(room.get().kit(wish.pictures().release()));
    var plan = Planner.plan(order, equipped);
    var notices = notices(crew, film);
    screenplay.notices().forEach(notices::add);
    notices.addAll(shots(order, plan));
    return new Preparation(project, film, plan, notices);
  }

  /// What the film was shot at last, but for what was promoted.
  private static Optional<Quality> lastShot(TakeBook takes) {
    return takes.all().stream()
        .filter(take -> take.making().origin().isTrained())
        .filter(take -> take.making().origin().draft().isEmpty())
        .max(Comparator.comparing(Take::made))
        .flatMap(take -> Quality.of(take.making().origin().quality()));
  }

  /// When nobody says how finished a film is to be, it is as finished as it gets quickly; and what
  /// was shot stays shot while the server is away.
  ///
  /// @param usual when nothing is said; empty when there is no server to shoot with, nor was one
  private static Finish finish(
      FilmWish.Pictures said,
      FilmWish.Wanted understood,
      Optional<Quality> usual,
      Supplier<KitRoom> room) {
    Optional<Quality> quality = said.quality().isBlank() ? usual : understood.quality();
    return quality.isEmpty() && said.loras().isEmpty()
        ? Finish.PREVIZ
        : new Finish(quality, loras(said.loras(), room));
  }

  private static List<LoraCard> loras(List<String> names, Supplier<KitRoom> room) {
    if (names.isEmpty()) {
      return List.of();
    }
    List<String> unknown = room.get().unknown(names);
    if (!unknown.isEmpty()) {
      throw new C41Exception(
          ProductionProblems.notUnderstood(
              unknown.stream().map(name -> "no LoRA is called '" + name + "'").toList()));
    }
    return room.get().loras(names);
  }

  /// What people should know of how its shots are made.
  private static List<String> shots(FilmOrder order, FilmPlan plan) {
    var notices = new ArrayList<>(plan.notices());
    notices.addAll(unused(order.finish().loras(), plan));
    return notices;
  }

  /// A LoRA that nothing was made with is not seen, and nobody would know why.
  private static List<String> unused(List<LoraCard> loras, FilmPlan plan) {
    List<String> made =
        plan.takes().stream()
            .flatMap(take -> take.making().origin().parts().stream())
            .map(part -> part.preset() + " + ")
            .toList();
    return made.isEmpty()
        ? List.of()
        : loras.stream()
            .filter(
                lora ->
                    made.stream()
                        .noneMatch(tool -> tool.contains(Credits.lora(lora.title()) + " + ")))
            .map(Preparation::unused)
            .toList();
  }

  private static String unused(LoraCard lora) {
    return "LoRA "
        + lora.name()
        + ": nothing is made with it, since no preset that is taken for its shots is of "
        + String.join(", ", lora.families().keySet());
  }

  /// What people should know of who makes their film.
  private static ArrayList<String> notices(Crew crew, Film film) {
    var notices = new ArrayList<String>();
    crew.offers().forEach(offer -> notices.add(offer.engine() + ": " + offer.version()));
    crew.offers().stream()
        .flatMap(offer -> offer.problems().stream())
        .forEach(problem -> notices.add(problem.what() + ": " + problem.why()));
    boolean speaks =
        crew.voices().stream().anyMatch(voice -> voice.languages().contains(film.language()));
    if (!speaks) {
      notices.add(
          "no voice here speaks '" + film.language() + "' properly; an English one reads it");
    }
    return notices;
  }
}
