package cinema.c41.commission;

import cinema.c41.base.Sha256;
import java.util.List;

/// Work that is ordered without a screenplay: the same thing in one or several takes.
///
/// @param title a few words that people know it by
public record Commission(String title, List<TakeOrder> takes) {
  public Commission {
    takes = List.copyOf(takes);
    if (takes.isEmpty()) {
      throw new IllegalArgumentException("a commission has a take");
    }
  }

  /// What tells it from others: the first pass of its first take. Ordered again with more takes, or
  /// with more passes, it is the same one and keeps its number.
  public Sha256 identity() {
    return Sha256.of(CommissionTree.of(takes.getFirst().passes().getFirst()));
  }
}
