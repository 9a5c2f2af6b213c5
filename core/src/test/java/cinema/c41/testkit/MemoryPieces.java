package cinema.c41.testkit;

import cinema.c41.base.Sha256;
import cinema.c41.commission.Piece;
import cinema.c41.commission.PieceName;
import cinema.c41.commission.PieceStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Pieces that are remembered as long as the object lives. Thread-safe.
public final class MemoryPieces implements PieceStore {
  private final Map<Sha256, Integer> numbers = new LinkedHashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Set<PieceName> circled = new HashSet<>();

  @Override
  public synchronized int open(Sha256 identity, String title) {
    return numbers.computeIfAbsent(identity, _ -> numbers.size() + 1);
  }

  @Override
  public synchronized int number(Sha256 identity) {
    return numbers.getOrDefault(identity, numbers.size() + 1);
  }

  @Override
  public synchronized boolean keep(Piece piece) {
    for (Piece other : of(piece.name().commission())) {
      boolean isSamePass = other.name().pass().equals(piece.name().pass());
      if (isSamePass && other.making().key().equals(piece.making().key())) {
        return false;
      }
      if (other.name().equals(piece.name())) {
        throw new IllegalStateException(piece.name() + " is there already");
      }
    }
    return pieces.add(piece);
  }

  @Override
  public synchronized List<Piece> of(int commission) {
    return pieces.stream().filter(piece -> piece.name().commission() == commission).toList();
  }

  @Override
  public synchronized List<Piece> all() {
    return pieces.stream()
        .sorted(Comparator.comparingInt((Piece piece) -> -piece.name().commission()))
        .toList();
  }

  @Override
  public synchronized void circle(PieceName piece) {
    circled.removeIf(
        other -> other.commission() == piece.commission() && other.pass().equals(piece.pass()));
    circled.add(piece);
  }

  @Override
  public synchronized Set<PieceName> circled() {
    return Set.copyOf(circled);
  }
}
