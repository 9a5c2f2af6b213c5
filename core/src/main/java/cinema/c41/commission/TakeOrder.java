package cinema.c41.commission;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One take that is ordered: its passes, each after those it takes from.
public record TakeOrder(List<Pass> passes) {
  public TakeOrder {
    passes = List.copyOf(passes);
    if (passes.isEmpty()) {
      throw new IllegalArgumentException("a take has a pass");
    }
    Set<String> before = new HashSet<>();
    for (Pass pass : passes) {
      if (!before.containsAll(pass.takes().values()) || !before.add(pass.name())) {
        throw new IllegalArgumentException(pass.name() + " takes from " + pass.takes());
      }
    }
  }

  public Pass last() {
    return passes.getLast();
  }
}
