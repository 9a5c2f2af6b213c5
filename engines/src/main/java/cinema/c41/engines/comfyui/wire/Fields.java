package cinema.c41.engines.comfyui.wire;

import cinema.c41.base.Tree;
import java.util.List;

/// Reads what a server may or may not have said: versions differ, and what is missing or of
/// another kind is as good as not said.
final class Fields {
  private Fields() {}

  static String text(Tree.Obj from, String key) {
    return from.find(key).orElse(Tree.nothing()) instanceof Tree.Text(var value) ? value : "";
  }

  static double number(Tree.Obj from, String key, double otherwise) {
    Tree found = from.find(key).orElse(Tree.nothing());
    return found instanceof Tree.Num(var value) ? value.doubleValue() : otherwise;
  }

  static boolean flag(Tree.Obj from, String key) {
    return from.find(key).orElse(Tree.nothing()) instanceof Tree.Flag(var value) && value;
  }

  static Tree.Obj obj(Tree.Obj from, String key) {
    return obj(from.find(key).orElse(Tree.nothing()));
  }

  static Tree.Obj obj(Tree tree) {
    return tree instanceof Tree.Obj found ? found : Tree.obj();
  }

  static List<Tree> list(Tree.Obj from, String key) {
    return from.find(key).orElse(Tree.nothing()) instanceof Tree.Arr(var items) ? items : List.of();
  }

  static List<String> texts(Tree.Obj from, String key) {
    return texts(from.find(key).orElse(Tree.nothing()));
  }

  static List<String> texts(Tree list) {
    return list instanceof Tree.Arr(var items)
        ? items.stream().filter(Tree.Text.class::isInstance).map(Tree::asText).toList()
        : List.of();
  }
}
