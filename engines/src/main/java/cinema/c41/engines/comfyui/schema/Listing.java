package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.GraphFault.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What a server says it has: kinds of nodes, and what each lets one choose from.
///
/// @param types all of them, also those that say nothing readable of themselves
public record Listing(Set<String> types, NodeSchemas schemas) {
  public Listing {
    types = Set.copyOf(types);
  }

  /// What of a graph is not listed. Other faults of it are not looked at: they are the same
  /// everywhere.
  ///
  /// @param brought files that the server is given with the graph
  public Lacks lacks(Tree.Obj graph, Set<String> brought) {
    ApiGraph read = ApiGraph.read(graph);
    List<GraphFault> faults = new GraphCheck(schemas, GraphCheck.Files.LISTED).check(read);
    List<String> nodes =
        faults.stream()
            .filter(fault -> fault.kind() == Kind.UNKNOWN_CLASS)
            .map(GraphFault::type)
            .filter(Predicate.not(types::contains))
            .distinct()
            .toList();
    List<String> values =
        faults.stream()
            .filter(fault -> isChoice(fault.kind()))
            .map(fault -> value(read, fault))
            .filter(Predicate.not(brought::contains))
            .distinct()
            .toList();
    return new Lacks(nodes, values);
  }

  private static boolean isChoice(Kind kind) {
    return kind == Kind.MISSING_FILE || kind == Kind.UNKNOWN_CHOICE;
  }

  private static String value(ApiGraph graph, GraphFault fault) {
    Tree value =
        graph.node(fault.node()).inputs().getOrDefault(fault.input(), Tree.text(fault.input()));
    return value instanceof Tree.Text(var text) ? text : Values.shown(value);
  }
}
