package cinema.c41.commission;

import cinema.c41.base.Sha256;
import java.util.List;
import java.util.Set;

/// Where commissions and their pieces are kept. Several processes may have it open.
public interface PieceStore {
  /// The number of the commission of this identity; a new one when there is none.
  int open(Sha256 identity, String title);

  /// The number that the commission of this identity has, or would have if it was opened now.
  int number(Sha256 identity);

  /// Keeps a piece for good. When a piece of the same commission, pass and key is there already,
  /// nothing changes and the answer is false.
  boolean keep(Piece piece);

  /// The pieces of a commission, in the order they were made; empty when there is none.
  List<Piece> of(int commission);

  /// All pieces, the newest commission first.
  List<Piece> all();

  /// Chooses a piece, in the place of the one of the same commission and pass.
  void circle(PieceName piece);

  /// The pieces that are chosen.
  Set<PieceName> circled();
}
