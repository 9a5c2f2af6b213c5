package cinema.c41.bench;

import cinema.c41.base.Tree;
import java.util.List;

/// The graphs of the recorded traffic.
final class Graphs {
  private Graphs() {}

  static Tree.Obj plain() {
    return Tree.obj().with("1", image()).with("3", save("1", "bench"));
  }

  /// A node that counts steps and shows a picture at each.
  static Tree.Obj withPreviews() {
    var inputs = Tree.obj().with("image", link("1")).with("act", "go");
    return plain().with("5", node("LabProgress", inputs)).with("3", save("5", "bench"));
  }

  /// As the server wants it, with its files in this folder.
  static Tree.Obj titled(String folder) {
    Tree.Obj graph = Tree.obj().with("1", image()).with("3", save("1", folder + "/bench"));
    var titled = Tree.obj();
    for (var node : graph.fields().entrySet()) {
      var title = Tree.obj().with("title", node.getKey());
      titled = titled.with(node.getKey(), node.getValue().asObj().with("_meta", title));
    }
    return titled;
  }

  private static Tree.Obj image() {
    return node("EmptyImage", Tree.obj().with("width", 64).with("height", 48));
  }

  private static Tree.Obj save(String from, String prefix) {
    return node("SaveImage", Tree.obj().with("images", link(from)).with("filename_prefix", prefix));
  }

  private static Tree.Obj node(String type, Tree.Obj inputs) {
    return Tree.obj().with("class_type", type).with("inputs", inputs);
  }

  private static Tree link(String node) {
    return Tree.list(List.of(Tree.text(node), Tree.number(0)));
  }
}
