package cinema.c41.commission;

import cinema.c41.base.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives the pieces of a plan their names. One that was made in exactly this way keeps its name; a
/// new one has the number of the take it belongs to, unless that is another's already, made in
/// another way: no piece is ever replaced.
final class PieceNames {
  private final int commission;
  private final Map<String, Integer> known = new HashMap<>();
  private final Set<PieceName> taken = new HashSet<>();

  PieceNames(int commission, List<Piece> kept) {
    this.commission = commission;
    for (Piece piece : kept) {
      known.put(word(piece.name().pass(), piece.making().key()), piece.name().take());
      taken.add(piece.name());
    }
  }

  /// The number a new take has at the least: above all that are known by their keys.
  ///
  /// @param passes name → key, in order
  int take(Map<String, Sha256> passes) {
    var numbers = new ArrayList<Integer>();
    passes.forEach(
        (pass, key) -> Optional.ofNullable(known.get(word(pass, key))).ifPresent(numbers::add));
    if (!numbers.isEmpty()) {
      return numbers.getFirst();
    }
    int number = 1;
    while (isUsed(number)) {
      number++;
    }
    return number;
  }

  /// The name of a piece of a take.
  PieceName name(int take, String pass, Sha256 key) {
    Integer before = known.get(word(pass, key));
    int number = before == null ? free(take, pass) : before;
    var name = new PieceName(commission, number, pass);
    known.put(word(pass, key), number);
    taken.add(name);
    return name;
  }

  private int free(int take, String pass) {
    int number = take;
    while (taken.contains(new PieceName(commission, number, pass))) {
      number++;
    }
    return number;
  }

  private boolean isUsed(int number) {
    return taken.stream().anyMatch(name -> name.take() == number);
  }

  private static String word(String pass, Sha256 key) {
    return pass + " " + key.hex();
  }
}
