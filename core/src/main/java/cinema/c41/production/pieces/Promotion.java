package cinema.c41.production.pieces;

import cinema.c41.base.C41Exception;
import cinema.c41.commission.Commission;
import cinema.c41.commission.Origin;
import cinema.c41.commission.Pass;
import cinema.c41.commission.Piece;
import cinema.c41.commission.PieceName;
import cinema.c41.commission.PieceStore;
import cinema.c41.commission.Relation;
import cinema.c41.commission.TakeOrder;
import cinema.c41.preset.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Orders the finals of drafts: what each was asked for, seed and all, at full quality. Where a
/// draft was made of earlier passes, these are made anew as well: a final of a draft's picture
/// would be half a draft.
final class Promotion {
  private final PieceStore store;
  private final SequencedMap<PieceName, Pass> passes = new LinkedHashMap<>();

  private Promotion(PieceStore store) {
    this.store = store;
  }

  static Commission of(List<Piece> drafts, PieceStore store) {
    if (drafts.isEmpty()) {
      throw new C41Exception(PieceProblems.nothingToPromote());
    }
    List<TakeOrder> takes = drafts.stream().map(draft -> take(draft, store)).toList();
    Piece first = drafts.getFirst();
    String names = String.join(", ", drafts.stream().map(one -> one.name().toString()).toList());
    return new Commission("final of " + names + ": " + first.title(), takes);
  }

  private static TakeOrder take(Piece draft, PieceStore store) {
    if (PieceShelf.isFinal(draft)) {
      throw new C41Exception(PieceProblems.finalAlready(draft));
    }
    var promotion = new Promotion(store);
    promotion.add(draft);
    return new TakeOrder(List.copyOf(promotion.passes.values()));
  }

  private void add(Piece piece) {
    if (passes.containsKey(piece.name())) {
      return;
    }
    var takes = new LinkedHashMap<String, String>();
    Request request = piece.making().request();
    for (Map.Entry<String, PieceName> from : piece.making().takes().entrySet()) {
      Piece before = find(from.getValue());
      add(before);
      takes.put(from.getKey(), before.name().pass());
      request = request.withoutMedia(from.getKey());
    }
    var origin = Optional.of(new Origin(piece.name(), Relation.PROMOTED));
    String title = "final of " + piece.name();
    passes.put(
        piece.name(), new Pass(piece.name().pass(), title, request.promoted(), takes, origin));
  }

  private Piece find(PieceName name) {
    return store.of(name.commission()).stream()
        .filter(piece -> piece.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new C41Exception(PieceProblems.noPiece(name.toString(), List.of())));
  }
}
