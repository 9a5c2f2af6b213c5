package cinema.c41.preset.graph;

import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A graph in the server's API format with named holes, and with parts that come, go and repeat.
///
/// ```
/// "look":  {"each": "loras", "class_type": "…",
///           "inputs": {"model": {"previous": ["look", 0], "first": ["loader", 0]},
///                      "lora_name": "{{item.file}}"}},
/// "shift": {"class_type": "…", "inputs": {"model": {"last": ["look", 0], "none": ["loader", 0]}}}
/// ```
///
/// A node may say `when` it is there, what `pass`es in its stead, what it is repeated for (`each`,
/// `from`), and what of it is kept (`keep`). Everything else is the server's business. Filling is
/// pure: equal values give equal graphs.
public final class GraphTemplate {
  private final SequencedMap<String, Node> nodes;
  private final Sha256 hash;

  private GraphTemplate(SequencedMap<String, Node> nodes, Sha256 hash) {
    this.nodes = nodes;
    this.hash = hash;
  }

  /// @param faults everything that is wrong with the template is added here
  public static GraphTemplate read(Tree.Obj graph, List<String> faults) {
    var nodes = new LinkedHashMap<String, Node>();
    graph
        .fields()
        .forEach(
            (id, node) -> NodeReader.read(id, node, faults).ifPresent(it -> nodes.put(id, it)));
    new TemplateCheck(nodes, faults).check();
    return new GraphTemplate(nodes, Sha256.of(graph));
  }

  /// The graph that these values make.
  public FilledGraph fill(Tree.Obj values) {
    return new Filling(nodes, values).fill();
  }

  /// Of the template as it is written.
  public Sha256 hash() {
    return hash;
  }

  /// Every name that holes, conditions and repeats need.
  public Set<String> names() {
    var names = new TreeSet<String>();
    for (Node node : nodes.values()) {
      node.conditions().forEach(one -> names.add(one.name()));
      node.inputs().fields().values().forEach(value -> names.addAll(namesOf(value)));
      if (node.repeats()) {
        names.add(node.each());
      }
    }
    names.removeIf(name -> name.matches("item(\\..*)?|index"));
    return names;
  }

  /// The classes of the nodes it may use.
  public Set<String> types() {
    return nodes.values().stream().map(Node::type).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> namesOf(Tree value) {
    return value instanceof Tree.Text(var text) ? Holes.names(text, (_, _) -> {}) : Set.of();
  }
}
