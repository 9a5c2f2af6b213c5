package cinema.c41.production.pieces;

import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.commission.Origin;
import cinema.c41.commission.Piece;
import cinema.c41.commission.PieceName;
import cinema.c41.commission.PieceStore;
import cinema.c41.commission.Relation;
import cinema.c41.preset.Quality;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds pieces by the names that people type.
final class PieceShelf {
  private final PieceStore store;
  private final Vault vault;

  PieceShelf(PieceStore store, Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  /// The piece of that name, if it is one's name and it is there.
  Optional<Piece> named(String name) {
    return PieceName.typed(name)
        .flatMap(
            typed ->
                store.of(typed.commission()).stream()
                    .filter(piece -> piece.name().take() == typed.take())
                    .filter(piece -> isPass(piece, typed.pass()))
                    // Passes are made one after the other: the last is the take.
                    .reduce((_, later) -> later));
  }

  Piece piece(String name) {
    return named(name).orElseThrow(() -> new C41Exception(PieceProblems.noPiece(name, near(name))));
  }

  /// Those of a commission, of a take, or all.
  List<Piece> pieces(String name) {
    if (name.isBlank()) {
      return sorted(store.all());
    }
    Optional<PieceName.Typed> take = PieceName.typed(name);
    List<Piece> found =
        PieceName.typedCommission(name)
            .or(() -> take.map(PieceName.Typed::commission))
            .map(store::of)
            .orElse(List.of())
            .stream()
            .filter(piece -> take.map(one -> isOf(piece, one)).orElse(true))
            .toList();
    if (found.isEmpty()) {
      throw new C41Exception(PieceProblems.noPiece(name, near(name)));
    }
    return sorted(found);
  }

  /// Takes that were made side by side came in any order; passes of a take in theirs.
  private static List<Piece> sorted(List<Piece> pieces) {
    return pieces.stream()
        .sorted(
            Comparator.comparingInt((Piece piece) -> -piece.name().commission())
                .thenComparingInt(piece -> piece.name().take()))
        .toList();
  }

  /// The drafts that are circled, of the newest commission that has any; those without a final
  /// come first.
  List<Piece> circledDrafts() {
    List<Piece> waiting = waitingDrafts();
    List<Piece> drafts = waiting.isEmpty() ? drafts() : waiting;
    return drafts.stream()
        .filter(piece -> piece.name().commission() == drafts.getFirst().name().commission())
        .toList();
  }

  /// The drafts that are circled and have no final.
  List<Piece> waitingDrafts() {
    Set<PieceName> promoted =
        store.all().stream()
            .flatMap(piece -> piece.origin().stream())
            .filter(origin -> origin.relation() == Relation.PROMOTED)
            .map(Origin::parent)
            .collect(Collectors.toSet());
    return drafts().stream().filter(piece -> !promoted.contains(piece.name())).toList();
  }

  private List<Piece> drafts() {
    Set<PieceName> circled = store.circled();
    return store.all().stream()
        .filter(piece -> circled.contains(piece.name()))
        .filter(piece -> !isFinal(piece))
        .toList();
  }

  PieceView view(Piece piece, Set<PieceName> circled) {
    return new PieceView(piece, circled.contains(piece.name()), PieceFiles.path(piece));
  }

  /// The file that holds its bytes.
  Path file(Piece piece) {
    Path file = vault.path(piece.asset().id());
    if (!vault.holds(piece.asset().id())) {
      throw new C41Exception(PieceProblems.lost(piece, file));
    }
    return file;
  }

  static boolean isFinal(Piece piece) {
    return piece.making().request().ask().quality() == Quality.FINAL;
  }

  private List<Piece> near(String name) {
    return PieceName.typed(name).map(typed -> store.of(typed.commission())).orElse(List.of());
  }

  private static boolean isOf(Piece piece, PieceName.Typed typed) {
    return piece.name().take() == typed.take() && isPass(piece, typed.pass());
  }

  private static boolean isPass(Piece piece, String pass) {
    return pass.isEmpty() || piece.name().pass().equals(pass);
  }
}
