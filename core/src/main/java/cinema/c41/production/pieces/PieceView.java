package cinema.c41.production.pieces;

import cinema.c41.commission.Piece;

/// A piece as people see it.
///
/// @param isCircled whether somebody chose it
/// @param file where it lies in the folder it was delivered to, relative: `stills/…-p12-3.png`; its
///     bill lies beside it as `.json`
public record PieceView(Piece piece, boolean isCircled, String file) {
  public String name() {
    return piece.name().toString();
  }
}
