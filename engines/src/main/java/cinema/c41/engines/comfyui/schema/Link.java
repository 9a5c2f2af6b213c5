package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Where a value comes from: an output of another node. Written `["12", 0]`.
public record Link(String node, int slot) {
  /// The link that a value is, if it is one: a list of a node and the number of its output.
  public static Optional<Link> of(Tree value) {
    if (!(value instanceof Tree.Arr(var items)) || items.size() != 2) {
      return Optional.empty();
    }
    Optional<String> node =
        switch (items.getFirst()) {
          case Tree.Text(var id) -> Optional.of(id);
          case Tree.Num(var id) -> Optional.of(id.toPlainString());
          default -> Optional.empty();
        };
    return node.flatMap(id -> slot(items.getLast()).map(slot -> new Link(id, slot)));
  }

  public Tree tree() {
    return Tree.list(List.of(Tree.text(node), Tree.number(slot)));
  }

  private static Optional<Integer> slot(Tree value) {
    return value instanceof Tree.Num(var number)
            && number.signum() >= 0
            && number.compareTo(BigDecimal.valueOf(9999)) <= 0
            && number.stripTrailingZeros().scale() <= 0
        ? Optional.of(number.intValueExact())
        : Optional.empty();
  }
}
