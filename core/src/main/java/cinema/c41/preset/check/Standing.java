package cinema.c41.preset.check;

import java.util.Comparator;
import java.util.List;

/// How a variant and one server get along.
///
/// @param server its name
/// @param lacks everything that is missing; nothing when it can run there
public record Standing(String server, List<Lack> lacks) {
  /// Those that are nearest to ready first.
  static final Comparator<Standing> NEAREST =
      Comparator.comparingInt(Standing::heaviest).thenComparingInt(one -> one.lacks().size());

  public Standing {
    lacks = List.copyOf(lacks);
  }

  public boolean isReady() {
    return lacks.isEmpty();
  }

  private int heaviest() {
    return lacks.stream().mapToInt(Lack::weight).max().orElse(0);
  }
}
