package cinema.c41.production.pieces;

import cinema.c41.commission.PieceStore;
import java.util.function.Supplier;

/// The part of a house in which commissions are made.
///
/// @param catalogue read when it is asked for first; it may take a moment
public record Workroom(PieceStore pieces, Supplier<Catalogue> catalogue) {}
