package cinema.c41.schedule;

import cinema.c41.engine.GraphJob;
import cinema.c41.film.Film;
import cinema.c41.film.Scene;
import cinema.c41.film.Shot;
import cinema.c41.film.Take;
import cinema.c41.film.TakeBook;
import cinema.c41.plan.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Plans a film, purely: what has to be spoken, drawn, checked, cut, mixed and delivered.
///
/// The plan does not ask what is already made. Every step's key says what it would be made
/// from, so whoever runs the plan leaves out what is there, and a change of one line changes
/// the keys of what depends on that line and of nothing else.
///
/// ```java FilmPlan plan = Planner.plan(order, crew); ```
public final class Planner {
  private final FilmOrder order;
  private final Draft draft;
  private final ShotPlanner shots;
  private final List<Pick> cut = new ArrayList<>();
  private final List<Pick.Planned> planned = new ArrayList<>();
  private final List<FilmPlan.Stale> stale = new ArrayList<>();

  private Planner(FilmOrder order, Crew crew) {
    this.order = order;
    this.draft = new Draft(crew.asIfThere(GraphJob.class, shotBy(order.takes())));
    this.shots = new ShotPlanner(order, crew, draft);
  }

  /// Who made takes of trained models.
  private static Set<String> shotBy(TakeBook takes) {
    return takes.all().stream()
        .map(Take::making)
        .filter(making -> making.origin().isTrained())
        .map(making -> making.engine().split(" ")[0])
        .collect(Collectors.toSet());
  }

  public static FilmPlan plan(FilmOrder order, Crew crew) {
    return new Planner(order, crew).plan();
  }

  private FilmPlan plan() {
    Film film = order.film();
    film.scenes().forEach(this::shoot);
    StepId cutting = new PostPlanner(order, draft, cut).plan(planned);
    var takes = planned.stream().map(PlannedTake::new).toList();
    return new FilmPlan(
        draft.plan(),
        cutting,
        order.stock().rate(),
        takes,
        draft.deliverables(),
        stale,
        shots.notices());
  }

  private void shoot(Scene scene) {
    for (Shot shot : scene.shots()) {
      Pick.Planned pick = shots.shoot(scene, shot);
      planned.add(pick);
      cut.add(chosen(pick));
    }
  }

  /// The circled take stays in the cut whatever the script says now; without one it is the take of
  /// this script.
  private Pick chosen(Pick.Planned pick) {
    String shot = pick.shot().toString();
    Integer circled = order.project().circled().get(shot);
    if (circled == null || circled == pick.number() || isFinalOf(pick, circled)) {
      return pick;
    }
    return order.takes().numbered(shot, circled).<Pick>map(take -> kept(take, pick)).orElse(pick);
  }

  /// The final of the circled draft takes its place, once its check has passed.
  private static boolean isFinalOf(Pick.Planned pick, int circled) {
    return pick.making().origin().draft().equals(Take.slate(pick.shot(), circled));
  }

  private Pick kept(Take take, Pick.Planned pick) {
    stale.add(new FilmPlan.Stale(take.slate(), pick.slate()));
    return new Pick.Kept(take);
  }
}
