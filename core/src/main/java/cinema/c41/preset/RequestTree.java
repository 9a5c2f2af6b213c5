package cinema.c41.preset;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetTree;
import cinema.c41.base.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Requests as trees and back: how they are written into orders, takes and keys. A tree that was
/// written by an earlier version must stay readable.
public final class RequestTree {
  private RequestTree() {}

  public static Tree.Obj of(Request request) {
    return Tree.obj()
        .with("preset", request.preset())
        .with("variant", request.variant().orElse(""))
        .with("ask", of(request.ask()))
        .with("values", request.values())
        .with("media", media(request.media()))
        .with("loras", Tree.list(request.loras().stream().map(RequestTree::of).toList()))
        .with("speed-ups", Tree.texts(request.speedUps()));
  }

  public static Request request(Tree.Obj tree) {
    return new Request(
        tree.text("preset"),
        Optional.of(tree.text("variant")).filter(name -> !name.isEmpty()),
        ask(tree.obj("ask")),
        tree.obj("values"),
        media(tree.obj("media")),
        tree.list("loras").stream().map(one -> lora(one.asObj())).toList(),
        tree.list("speed-ups").stream().map(Tree::asText).toList());
  }

  private static Tree.Obj of(Ask ask) {
    Tree.Obj tree = Tree.obj().with("quality", ask.quality().word());
    Tree.Obj timed = ask.seconds().map(it -> tree.with("seconds", Tree.number(it))).orElse(tree);
    return ask.aspect().map(it -> timed.with("aspect", Tree.number(it))).orElse(timed);
  }

  private static Ask ask(Tree.Obj tree) {
    return new Ask(
        tree.find("seconds").map(Tree::asDecimal),
        tree.find("aspect").map(Tree::asDecimal),
        Quality.of(tree.text("quality")).orElse(Quality.FINAL));
  }

  private static Tree.Obj media(Map<String, List<Asset>> media) {
    var all = new LinkedHashMap<String, Tree>();
    media.forEach(
        (name, assets) -> all.put(name, Tree.list(assets.stream().map(AssetTree::of).toList())));
    return new Tree.Obj(all);
  }

  private static Map<String, List<Asset>> media(Tree.Obj tree) {
    var all = new LinkedHashMap<String, List<Asset>>();
    tree.fields()
        .forEach(
            (name, assets) ->
                all.put(
                    name,
                    assets.asList().stream()
                        .map(asset -> AssetTree.asset(asset.asObj()))
                        .toList()));
    return all;
  }

  private static Tree.Obj of(Lora lora) {
    return Tree.obj()
        .with("title", lora.title())
        .with("family", lora.family())
        .with("files", Tree.ofTexts(new java.util.TreeMap<>(lora.files())))
        .with("strength", Tree.number(lora.strength()));
  }

  private static Lora lora(Tree.Obj tree) {
    var files = new LinkedHashMap<String, String>();
    tree.obj("files").fields().forEach((expert, file) -> files.put(expert, file.asText()));
    return new Lora(tree.text("title"), tree.text("family"), files, tree.decimal("strength"));
  }
}
