package cinema.c41.production.pieces;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.commission.PlannedPiece;
import cinema.c41.preset.PresetLibrary.Choice;
import cinema.c41.preset.check.CheckProblems;
import cinema.c41.preset.check.Lack;
import cinema.c41.preset.check.Readiness;
import cinema.c41.preset.check.Standing;
import cinema.c41.preset.check.StockCheck;
import java.util.List;
import java.util.Optional;

/// What every server is short of for pieces that are to be made, found before a run begins: nodes,
/// models, or a graph that fits none. A memory that seems too small is no objection: footprints are
/// estimates, and servers make do with less. Neither is a server that does not answer: what it has
/// is unknown.
final class Shortages {
  private Shortages() {}

  /// Asks nobody when there is nothing to make.
  ///
  /// @throws C41Exception says all of it, of every pass
  static void raise(List<PlannedPiece> toMake, Workroom room) {
    if (toMake.isEmpty()) {
      return;
    }
    var check = new StockCheck(room.catalogue().get().presets(), room.stocktaking());
    List<Problem> problems =
        toMake.stream()
            .map(PlannedPiece::choice)
            .distinct()
            .flatMap(choice -> of(check, choice).stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new C41Exception(PieceProblems.several(problems));
    }
  }

  private static Optional<Problem> of(StockCheck check, Choice choice) {
    return switch (check.of(choice.preset(), choice.variant())) {
      case Readiness.Lacking lacking when isShort(lacking.standings()) ->
          Optional.of(CheckProblems.notReady(choice.preset(), choice.variant(), lacking));
      case Readiness.Lacking _, Readiness.Ready _, Readiness.NoServer _ -> Optional.empty();
    };
  }

  /// Whether all that answer are short of something, and one does answer.
  private static boolean isShort(List<Standing> standings) {
    List<Standing> answering =
        standings.stream()
            .filter(one -> one.lacks().stream().noneMatch(Lack.Server.class::isInstance))
            .toList();
    return !answering.isEmpty() && answering.stream().allMatch(Shortages::isShort);
  }

  private static boolean isShort(Standing standing) {
    return standing.lacks().stream()
        .anyMatch(
            lack ->
                switch (lack) {
                  case Lack.Nodes _, Lack.Models _, Lack.Graph _ -> true;
                  case Lack.Server _, Lack.Memory _ -> false;
                });
  }
}
