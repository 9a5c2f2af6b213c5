package cinema.c41.preset.graph;

import cinema.c41.base.Tree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A graph that a server can run as it is.
///
/// @param graph in the API format: node id → class and inputs
/// @param outputs node id → what it makes: `picture`, `video`, `sound`
public record FilledGraph(Tree.Obj graph, Map<String, String> outputs) {
  public FilledGraph {
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
  }
}
