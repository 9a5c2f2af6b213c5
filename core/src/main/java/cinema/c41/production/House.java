package cinema.c41.production;

import cinema.c41.asset.Vault;
import cinema.c41.engine.Engine;
import cinema.c41.film.ProjectStore;
import cinema.c41.production.pieces.Workroom;
import cinema.c41.run.Desks;
import cinema.c41.run.Journal;
import java.util.List;

/// What a studio is built from.
///
/// @param engines who makes things, in order of preference
public record House(
    Journal journal,
    Vault vault,
    Desks desks,
    ProjectStore projects,
    Shelf shelf,
    Locks locks,
    List<Engine> engines,
    Workroom workroom) {
  public House {
    engines = List.copyOf(engines);
  }
}
