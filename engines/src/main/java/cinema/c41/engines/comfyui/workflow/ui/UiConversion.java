package cinema.c41.engines.comfyui.workflow.ui;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.schema.ApiNode;
import cinema.c41.engines.comfyui.schema.NodeSchema;
import cinema.c41.engines.comfyui.schema.NodeSchemas;
import cinema.c41.engines.comfyui.workflow.ui.UiNode.Mode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Turns a saved workflow into the graph that the front end would send for it: subgraphs laid
/// open, muted nodes left out, bypassed ones and reroutes short-circuited, primitives written into
/// the widgets they feed, and every widget's value under its input's name.
public final class UiConversion {
  /// Subgraphs in subgraphs beyond this are a loop.
  private static final int DEEPEST = 32;

  private final NodeSchemas schemas;
  private final LinkTracer tracer = new LinkTracer();
  private final SequencedMap<String, ApiNode> nodes = new LinkedHashMap<>();
  private final Map<Target, List<Target>> shown = new LinkedHashMap<>();
  private final SequencedMap<String, String> titles = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private UiConversion(NodeSchemas schemas) {
    this.schemas = schemas;
  }

  /// The graph; which of its inputs a widget on the canvas stands for when it belongs to no node
  /// that runs, and what such nodes are called; and what people should know of how it came about.
  public record Converted(
      ApiGraph graph,
      Map<Target, List<Target>> shown,
      SequencedMap<String, String> titles,
      List<String> notes) {
    public Converted {
      shown = Map.copyOf(shown);
      titles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(titles));
      notes = List.copyOf(notes);
    }

    /// A graph that was no canvas.
    public static Converted of(ApiGraph graph) {
      return new Converted(graph, Map.of(), new LinkedHashMap<>(), List.of());
    }
  }

  public static Converted convert(UiWorkflow workflow, NodeSchemas schemas) {
    var conversion = new UiConversion(schemas);
    conversion.open(Scope.of(workflow));
    return new Converted(
        conversion.withoutLooseEnds(), conversion.shown, conversion.titles, conversion.notes);
  }

  private void open(Scope scope) {
    for (UiNode node : scope.graph().nodes().values()) {
      if (scope.into(node).isPresent() || Virtual.of(node).isPresent()) {
        node.title().ifPresent(title -> titles.put(scope.id(node), title));
      }
      if (node.mode() == Mode.RUNS && Virtual.of(node).isEmpty()) {
        open(scope, node);
      }
    }
  }

  private void open(Scope scope, UiNode node) {
    Optional<Scope> inner = scope.into(node);
    Optional<NodeSchema> schema = schemas.find(node.type());
    if (inner.isPresent()) {
      if (scope.depth() < DEEPEST) {
        open(inner.get());
      } else {
        notes.add("the subgraph of node " + scope.id(node) + " holds itself and is left out there");
      }
    } else if (schema.isEmpty() && !node.linked()) {
      notes.add(
          "node "
              + scope.id(node)
              + " ("
              + node.type()
              + ") is linked to nothing and unknown to the server, so it is left out");
    } else {
      nodes.put(scope.id(node), node(scope, node, schema));
    }
  }

  private ApiNode node(Scope scope, UiNode node, Optional<NodeSchema> schema) {
    var inputs = new LinkedHashMap<String, Tree>();
    WidgetValues.of(node, schema)
        .forEach((name, own) -> inputs.put(name, wrapped(own(scope, node, name, own))));
    for (UiNode.Slot slot : node.inputs()) {
      switch (tracer.trace(scope, slot)) {
        case Source.Output(var link) -> inputs.put(slot.name(), link.tree());
        case Source.Held(var at, var value) -> {
          show(at, new Target(scope.id(node), slot.name()));
          value.ifPresent(held -> inputs.put(slot.name(), wrapped(held)));
        }
        case Source.Nowhere() -> {}
      }
    }
    String title = node.title().or(() -> schema.map(NodeSchema::title)).orElse(node.type());
    return new ApiNode(node.type(), title, inputs);
  }

  private Tree own(Scope scope, UiNode node, String widget, Tree own) {
    scope.shownAs(node, widget).ifPresent(at -> show(at, new Target(scope.id(node), widget)));
    return scope.promoted(node, widget).orElse(own);
  }

  private void show(Target at, Target ends) {
    List<Target> all = shown.computeIfAbsent(at, _ -> new ArrayList<>());
    if (!all.contains(ends)) {
      all.add(ends);
    }
  }

  /// A list would be taken for a link.
  private static Tree wrapped(Tree value) {
    return value instanceof Tree.Arr ? Tree.obj().with("__value__", value) : value;
  }

  /// Links to what is left out are left out too.
  private ApiGraph withoutLooseEnds() {
    var kept = new LinkedHashMap<String, ApiNode>();
    nodes.forEach(
        (id, node) -> {
          var inputs = new LinkedHashMap<String, Tree>();
          for (Map.Entry<String, Tree> input : node.inputs().entrySet()) {
            if (node.link(input.getKey()).filter(to -> !nodes.containsKey(to.node())).isEmpty()) {
              inputs.put(input.getKey(), input.getValue());
            }
          }
          kept.put(id, new ApiNode(node.type(), node.title(), inputs));
        });
    return new ApiGraph(kept);
  }
}
