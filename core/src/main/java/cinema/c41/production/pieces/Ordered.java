package cinema.c41.production.pieces;

import cinema.c41.base.Tree;
import cinema.c41.commission.Commission;
import cinema.c41.commission.CommissionTree;
import cinema.c41.commission.PieceName;

/// What a run was ordered to make: enough, with the vault and the presets, to plan it again after a
/// restart.
///
/// @param number of the commission
/// @param folder where the files go, absolute
public record Ordered(int number, Commission commission, String folder) {
  private static final String NUMBER = "commission";

  /// Whether an order is one of a commission, and not of a film.
  public static boolean isOne(Tree.Obj tree) {
    return tree.find(NUMBER).isPresent();
  }

  Tree.Obj tree() {
    return Tree.obj()
        .with(NUMBER, number)
        .with("order", CommissionTree.of(commission))
        .with("folder", folder);
  }

  static Ordered from(Tree.Obj tree) {
    return new Ordered(
        (int) tree.whole(NUMBER),
        CommissionTree.commission(tree.obj("order")),
        tree.text("folder"));
  }

  /// What people call the commission.
  String name() {
    return PieceName.commission(number);
  }

  /// What its runs are listed under: no film can be called that, since it has a space in it.
  String project() {
    return name() + " " + commission.title();
  }
}
