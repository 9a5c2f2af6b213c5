package cinema.c41.schedule;

import cinema.c41.cut.Stock;
import cinema.c41.film.Film;
import cinema.c41.film.Project;
import cinema.c41.film.TakeBook;
import cinema.c41.schedule.kit.Finish;
import java.util.EnumSet;
import java.util.Set;

/// Everything a plan is made from, except who is there to do it.
///
/// @param project with a number for every character of the film
public record FilmOrder(
    Film film,
    Project project,
    TakeBook takes,
    Stock stock,
    Set<Delivery> deliver,
    Loudness loudness,
    Finish finish) {
  public FilmOrder {
    deliver = Set.copyOf(deliver);
  }

  /// Of a previsualisation.
  public FilmOrder(
      Film film,
      Project project,
      TakeBook takes,
      Stock stock,
      Set<Delivery> deliver,
      Loudness loudness) {
    this(film, project, takes, stock, deliver, loudness, Finish.PREVIZ);
  }

  public FilmOrder with(Finish other) {
    return new FilmOrder(film, project, takes, stock, deliver, loudness, other);
  }

  /// The deliveries in their usual order, so that equal orders give equal plans.
  Set<Delivery> deliveries() {
    return deliver.isEmpty() ? Set.of() : EnumSet.copyOf(deliver);
  }
}
