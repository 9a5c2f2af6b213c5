package cinema.c41.engines.comfyui.graph;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.wire.ComfyEvent;
import cinema.c41.engines.comfyui.wire.ComfyEvent.NodeState;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How far a job is on the whole. Never goes back, though a node may count again from the start,
/// make more nodes, or turn out longer than it had said, and though the job may be begun anew.
public final class Progress {
  private final Tree.Obj graph;
  private final Map<String, Double> costs = new HashMap<>();
  private final Map<String, Double> done = new HashMap<>();
  private double furthest;

  public Progress(Tree.Obj graph) {
    this.graph = graph;
    again();
  }

  /// It is begun anew: nothing is done yet, and what need not have been worked out may have to be.
  public void again() {
    costs.putAll(Costs.of(graph));
    done.clear();
  }

  /// These are no work.
  public void cached(Collection<String> nodes) {
    costs.keySet().removeAll(nodes);
  }

  /// How far it is now, from 0 to 1.
  public double at(ComfyEvent.Nodes state) {
    state.nodes().forEach(node -> done.merge(node.node(), node.done(), Math::max));
    offspring(state.nodes()).forEach((node, part) -> done.merge(node, part, Math::max));
    double all = costs.values().stream().mapToDouble(cost -> cost).sum();
    double part =
        costs.entrySet().stream()
            .mapToDouble(cost -> cost.getValue() * done.getOrDefault(cost.getKey(), 0.0))
            .sum();
    furthest = Math.max(furthest, all > 0 ? Math.min(1, part / all) : 1);
    return furthest;
  }

  /// A node that makes nodes is as far as they are on the average, and is not done before it says
  /// so itself: it may make more.
  private Map<String, Double> offspring(List<NodeState> states) {
    return states.stream()
        .filter(node -> !costs.containsKey(node.node()) && costs.containsKey(node.parent()))
        .collect(
            Collectors.groupingBy(
                NodeState::parent, Collectors.averagingDouble(node -> node.done() * 0.9)));
  }
}
