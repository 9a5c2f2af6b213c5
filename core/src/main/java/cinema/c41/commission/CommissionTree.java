package cinema.c41.commission;

import cinema.c41.base.Tree;
import cinema.c41.preset.RequestTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Commissions as trees and back: how they are written into the orders of runs. A tree that was
/// written by an earlier version must stay readable.
public final class CommissionTree {
  private CommissionTree() {}

  public static Tree.Obj of(Commission commission) {
    return Tree.obj()
        .with("title", commission.title())
        .with("takes", Tree.list(commission.takes().stream().map(CommissionTree::of).toList()));
  }

  public static Commission commission(Tree.Obj tree) {
    return new Commission(
        tree.text("title"), tree.list("takes").stream().map(one -> take(one.asObj())).toList());
  }

  static Tree.Obj of(TakeOrder take) {
    List<Tree.Obj> passes = take.passes().stream().map(CommissionTree::of).toList();
    return Tree.obj().with("passes", Tree.list(passes));
  }

  private static TakeOrder take(Tree.Obj tree) {
    return new TakeOrder(tree.list("passes").stream().map(one -> pass(one.asObj())).toList());
  }

  static Tree.Obj of(Pass pass) {
    Tree.Obj tree =
        Tree.obj()
            .with("name", pass.name())
            .with("title", pass.title())
            .with("request", RequestTree.of(pass.request()))
            .with("takes", Tree.ofTexts(pass.takes()));
    return pass.origin().map(from -> tree.with("origin", of(from))).orElse(tree);
  }

  private static Pass pass(Tree.Obj tree) {
    return new Pass(
        tree.text("name"),
        tree.text("title"),
        RequestTree.request(tree.obj("request")),
        texts(tree.obj("takes")),
        tree.find("origin").map(from -> origin(from.asObj())));
  }

  static Tree.Obj of(Origin origin) {
    return Tree.obj()
        .with("parent", origin.parent().toString())
        .with("relation", origin.relation().word());
  }

  static Origin origin(Tree.Obj tree) {
    return new Origin(PieceName.parse(tree.text("parent")), Relation.parse(tree.text("relation")));
  }

  static Map<String, String> texts(Tree.Obj tree) {
    var texts = new LinkedHashMap<String, String>();
    tree.fields().forEach((name, text) -> texts.put(name, text.asText()));
    return texts;
  }
}
