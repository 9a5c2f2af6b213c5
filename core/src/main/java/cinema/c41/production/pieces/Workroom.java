package cinema.c41.production.pieces;

import cinema.c41.commission.PieceStore;
import cinema.c41.engine.stock.Stocktaking;
import cinema.c41.preset.own.MeasureBook;
import cinema.c41.schedule.kit.KitRoom;
import java.util.function.Supplier;

/// The part of a house in which commissions are made.
///
/// @param catalogue read when it is asked for first; it may take a moment
/// @param stocktaking what the servers of models have
/// @param measures where it is noted what presets take
public record Workroom(
    PieceStore pieces,
    Supplier<Catalogue> catalogue,
    Stocktaking stocktaking,
    MeasureBook measures) {
  /// Where nothing is noted.
  public Workroom(PieceStore pieces, Supplier<Catalogue> catalogue, Stocktaking stocktaking) {
    this(pieces, catalogue, stocktaking, MeasureBook.NONE);
  }

  /// Without any server.
  public Workroom(PieceStore pieces, Supplier<Catalogue> catalogue) {
    this(pieces, catalogue, Stocktaking.NONE);
  }

  /// What films are shot with. What servers have is asked anew by each.
  public KitRoom kit() {
    var there = catalogue.get();
    return new KitRoom(there.presets(), there.loras(), stocktaking);
  }
}
