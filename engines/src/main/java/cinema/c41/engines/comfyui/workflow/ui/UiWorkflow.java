package cinema.c41.engines.comfyui.workflow.ui;

import cinema.c41.base.Tree;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A workflow as the front end saves it: a canvas, the subgraphs that its nodes may be, and what
/// extensions left beside it.
public record UiWorkflow(UiGraph root, Map<String, UiGraph> subgraphs, Tree.Obj extra) {
  public UiWorkflow {
    subgraphs = Map.copyOf(subgraphs);
  }

  /// Whether this is a saved workflow at all.
  public static boolean is(Tree tree) {
    return tree instanceof Tree.Obj obj
        && obj.find("nodes").filter(Tree.Arr.class::isInstance).isPresent();
  }

  /// Reads a saved workflow, in any of the versions of its format.
  ///
  /// @throws IllegalArgumentException when it is none; says where
  public static UiWorkflow read(Tree tree) {
    return UiReader.read(tree.asObj());
  }

  /// The subgraph that a node is an instance of.
  Optional<UiGraph> subgraph(UiNode node) {
    return Optional.ofNullable(subgraphs.get(node.type()));
  }

  /// Every node of every canvas, subgraphs once each.
  public Stream<UiNode> everyNode() {
    return Stream.concat(Stream.of(root), subgraphs.values().stream())
        .flatMap(graph -> graph.nodes().values().stream());
  }
}
