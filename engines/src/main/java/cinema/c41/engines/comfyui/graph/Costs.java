package cinema.c41.engines.comfyui.graph;

import cinema.c41.base.Tree;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// How much of a graph's work each node is, guessed from what the node says of itself: steps cost
/// most, then reading models, decoding and encoding.
final class Costs {
  private static final double STEP = 2;
  private static final double UNKNOWN_STEPS = 20;
  private static final double HEAVY = 6;
  private static final double LIGHT = 0.5;

  private final Tree.Obj graph;

  private Costs(Tree.Obj graph) {
    this.graph = graph;
  }

  static Map<String, Double> of(Tree.Obj graph) {
    var costs = new Costs(graph);
    var all = new LinkedHashMap<String, Double>();
    graph.fields().forEach((id, node) -> all.put(id, costs.cost(node.asObj())));
    return all;
  }

  private double cost(Tree.Obj node) {
    String type = GraphPaper.type(node);
    if (type.contains("Sampler") && !type.endsWith("Select")) {
      return Math.max(1, steps(node)) * STEP;
    }
    boolean heavy =
        type.contains("Load")
            || type.contains("code")
            || type.contains("Save")
            || type.contains("Upscale");
    return heavy ? HEAVY : LIGHT;
  }

  /// A sampler's own steps, or those of the nearest node that it gets its schedule from.
  private double steps(Tree.Obj sampler) {
    Set<Tree.Obj> seen = new HashSet<>();
    var next = new ArrayDeque<Tree.Obj>();
    next.add(sampler);
    while (!next.isEmpty()) {
      Tree.Obj node = next.remove();
      Tree.Obj inputs = GraphPaper.inputs(node);
      if (inputs.find("steps").orElse(Tree.nothing()) instanceof Tree.Num(var steps)) {
        return steps.doubleValue();
      }
      if (seen.add(node)) {
        inputs.fields().values().forEach(input -> follow(input, next));
      }
    }
    return UNKNOWN_STEPS;
  }

  private void follow(Tree input, ArrayDeque<Tree.Obj> next) {
    if (input instanceof Tree.Arr(var link)
        && link.size() == 2
        && link.getFirst() instanceof Tree.Text(var id)
        && graph.find(id).orElse(Tree.nothing()) instanceof Tree.Obj source) {
      next.add(source);
    }
  }
}
