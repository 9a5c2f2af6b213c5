package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A graph in the API format, what `POST /prompt` takes: nodes by their ids, which are any texts.
public record ApiGraph(SequencedMap<String, ApiNode> nodes) {
  public ApiGraph {
    nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
  }

  /// Reads a graph. What is no node is left out: [GraphCheck] tells of it.
  ///
  /// @throws IllegalArgumentException when it is no object
  public static ApiGraph read(Tree tree) {
    var nodes = new LinkedHashMap<String, ApiNode>();
    for (Map.Entry<String, Tree> entry : tree.asObj().fields().entrySet()) {
      if (isNode(entry.getValue())) {
        nodes.put(entry.getKey(), node(entry.getValue().asObj()));
      }
    }
    return new ApiGraph(nodes);
  }

  static boolean isNode(Tree tree) {
    return tree instanceof Tree.Obj node
        && SchemaReader.text(node, "class_type").isPresent()
        && node.find("inputs").filter(inputs -> !(inputs instanceof Tree.Obj)).isEmpty();
  }

  /// The node with an id that must be there.
  public ApiNode node(String id) {
    ApiNode node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException("no node '" + id + "' in the graph");
    }
    return node;
  }

  public ApiGraph with(String id, ApiNode node) {
    var all = new LinkedHashMap<>(nodes);
    all.put(id, node);
    return new ApiGraph(all);
  }

  public Tree.Obj tree() {
    var all = new LinkedHashMap<String, Tree>();
    nodes.forEach((id, node) -> all.put(id, node.tree()));
    return new Tree.Obj(all);
  }

  private static ApiNode node(Tree.Obj node) {
    return new ApiNode(
        node.text("class_type"),
        SchemaReader.text(SchemaReader.object(node, "_meta"), "title").orElse(""),
        SchemaReader.object(node, "inputs").fields());
  }
}
