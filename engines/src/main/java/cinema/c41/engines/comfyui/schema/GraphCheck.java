package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.GraphFault.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges whether a server with these nodes can run a graph, and finds every fault at once.
///
/// It is as strict as the server (`POST /prompt`), and stricter where the server takes what can
/// only fail later or means something else: a text where only a link will do, a fraction for a
/// whole number, the text `"false"` for a flag, a branch that is not there. As there, inputs of
/// nodes that lead to no output are not looked at, only their classes.
public final class GraphCheck {
  private final NodeSchemas schemas;
  private final Files files;

  public GraphCheck(NodeSchemas schemas, Files files) {
    this.schemas = schemas;
    this.files = files;
  }

  /// What is known of the files that a server has.
  public enum Files {
    /// The schemas are of the server that is to run it: their lists are complete.
    LISTED,
    /// The schemas are of another server; any name will do.
    UNKNOWN
  }

  /// Every fault, by the order of the nodes.
  public List<GraphFault> check(Tree tree) {
    if (!(tree instanceof Tree.Obj obj)) {
      return List.of(
          graphFault(Kind.NOT_A_NODE, "it is no object", "give the graph in the API format"));
    }
    var faults = new ArrayList<GraphFault>();
    obj.fields().forEach((id, node) -> requireNode(id, node, faults));
    faults.addAll(check(ApiGraph.read(obj)));
    return List.copyOf(faults);
  }

  public List<GraphFault> check(ApiGraph graph) {
    var faults = new ArrayList<GraphFault>();
    Set<String> outputs = outputs(graph);
    if (outputs.isEmpty()) {
      faults.add(
          graphFault(
              Kind.NO_OUTPUT,
              "no node of it gives a result",
              "add a node that saves, such as SaveImage or SaveVideo"));
    }
    Set<String> needed = outputs.isEmpty() ? graph.nodes().keySet() : upstream(graph, outputs);
    graph.nodes().forEach((id, node) -> faults.addAll(check(graph, id, needed.contains(id))));
    new CycleSearch(graph).find().ifPresent(faults::add);
    return List.copyOf(faults);
  }

  private List<GraphFault> check(ApiGraph graph, String id, boolean inputsToo) {
    ApiNode node = graph.node(id);
    Optional<NodeSchema> schema = schemas.find(node.type());
    if (schema.isEmpty()) {
      return List.of(unknownClass(id, node));
    }
    return inputsToo ? new NodeCheck(graph, id, schema.get(), schemas, files).faults() : List.of();
  }

  private GraphFault unknownClass(String id, ApiNode node) {
    String fix =
        schemas
            .nearest(node.type())
            .map(near -> "is " + near + " meant? Else install the pack that has it")
            .orElse("install the pack that has it");
    return new GraphFault(
        id, node.type(), "", Kind.UNKNOWN_CLASS, "no such class of nodes is there", fix);
  }

  private Set<String> outputs(ApiGraph graph) {
    var outputs = new LinkedHashSet<String>();
    graph
        .nodes()
        .forEach(
            (id, node) ->
                schemas
                    .find(node.type())
                    .filter(NodeSchema::isOutput)
                    .ifPresent(_ -> outputs.add(id)));
    return outputs;
  }

  /// The outputs and all that they need.
  private static Set<String> upstream(ApiGraph graph, Set<String> outputs) {
    var seen = new LinkedHashSet<String>();
    var open = new ArrayList<>(outputs);
    while (!open.isEmpty()) {
      String id = open.removeLast();
      ApiNode node = graph.nodes().get(id);
      if (node != null && seen.add(id)) {
        node.inputs().values().forEach(value -> Link.of(value).ifPresent(x -> open.add(x.node())));
      }
    }
    return seen;
  }

  private static void requireNode(String id, Tree node, List<GraphFault> faults) {
    if (!ApiGraph.isNode(node)) {
      faults.add(
          new GraphFault(
              id,
              "?",
              "",
              Kind.NOT_A_NODE,
              "it is no node",
              "a node is an object with a class_type and inputs"));
    }
  }

  private static GraphFault graphFault(Kind kind, String what, String fix) {
    return new GraphFault("", "", "", kind, what, fix);
  }

  /// Looks for one way that leads back to where it began.
  private static final class CycleSearch {
    private final ApiGraph graph;
    private final Set<String> done = new LinkedHashSet<>();

    CycleSearch(ApiGraph graph) {
      this.graph = graph;
    }

    Optional<GraphFault> find() {
      return graph.nodes().keySet().stream().map(this::from).flatMap(Optional::stream).findFirst();
    }

    /// Depth first without recursion: graphs of strangers may be deeper than the stack.
    private Optional<GraphFault> from(String start) {
      var path = new LinkedHashSet<String>();
      var open = new ArrayList<Step>();
      open.add(new Step(start, false));
      while (!open.isEmpty()) {
        Step step = open.removeLast();
        if (step.leaving()) {
          path.remove(step.id());
          done.add(step.id());
        } else if (path.contains(step.id())) {
          return Optional.of(cycle(path, step.id()));
        } else if (graph.nodes().containsKey(step.id()) && !done.contains(step.id())) {
          path.add(step.id());
          open.add(new Step(step.id(), true));
          sources(step.id()).forEach(id -> open.add(new Step(id, false)));
        }
      }
      return Optional.empty();
    }

    private List<String> sources(String id) {
      return graph.node(id).inputs().values().stream()
          .map(Link::of)
          .flatMap(Optional::stream)
          .map(Link::node)
          .distinct()
          .toList();
    }

    private GraphFault cycle(Set<String> path, String back) {
      var round = new ArrayList<>(path);
      var nodes = new ArrayList<>(round.subList(round.indexOf(back), round.size()));
      nodes.add(back);
      return new GraphFault(
          back,
          graph.node(back).type(),
          "",
          Kind.CYCLE,
          "it needs itself: " + String.join(" ← ", nodes),
          "cut one of these links");
    }

    private record Step(String id, boolean leaving) {}
  }
}
