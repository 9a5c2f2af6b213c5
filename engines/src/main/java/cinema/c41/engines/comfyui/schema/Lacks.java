package cinema.c41.engines.comfyui.schema;

import java.util.ArrayList;
import java.util.List;

/// What a graph needs and a server does not list: kinds of nodes, and values of choices, most of
/// them the names of models.
public record Lacks(List<String> nodes, List<String> values) {
  public static final Lacks NOTHING = new Lacks(List.of(), List.of());

  public Lacks {
    nodes = List.copyOf(nodes);
    values = List.copyOf(values);
  }

  public boolean isNothing() {
    return nodes.isEmpty() && values.isEmpty();
  }

  /// All of it, for people.
  public List<String> words() {
    var all = new ArrayList<String>(values);
    nodes.forEach(node -> all.add("the node " + node));
    return all;
  }
}
