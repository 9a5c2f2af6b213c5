package cinema.c41.preset.graph;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one node of a template.
final class NodeReader {
  private static final Set<String> KEYS =
      Set.of("class_type", "inputs", "_meta", "when", "pass", "each", "from", "keep");

  private final Tree.Obj node;
  private final String id;
  private final List<String> faults;

  private NodeReader(String id, Tree.Obj node, List<String> faults) {
    this.id = id;
    this.node = node;
    this.faults = faults;
  }

  static Optional<Node> read(String id, Tree tree, List<String> faults) {
    if (tree instanceof Tree.Obj obj) {
      return Optional.of(new NodeReader(id, obj, faults).read());
    }
    faults.add("node '" + id + "' is not an object");
    return Optional.empty();
  }

  private Node read() {
    node.fields().keySet().stream()
        .filter(key -> !KEYS.contains(key))
        .forEach(key -> faults.add("node '" + id + "' has an unknown key '" + key + "'"));
    String type = text("class_type");
    if (type.isEmpty()) {
      faults.add("node '" + id + "' has no class_type");
    }
    return new Node(
        id,
        type,
        inputs(),
        Condition.parseAll(text("when")),
        text("pass"),
        text("each"),
        from(),
        text("keep"));
  }

  private Tree.Obj inputs() {
    if (node.find("inputs").orElse(Tree.nothing()) instanceof Tree.Obj inputs) {
      return inputs;
    }
    faults.add("node '" + id + "' has no inputs");
    return Tree.obj();
  }

  private int from() {
    return node.find("from").orElse(Tree.number(1)) instanceof Tree.Num(var number)
        ? number.intValue()
        : 1;
  }

  private String text(String key) {
    Tree value = node.find(key).orElse(Tree.text(""));
    if (value instanceof Tree.Text(var text)) {
      return text;
    }
    faults.add("node '" + id + "': '" + key + "' is not a text");
    return "";
  }
}
