package cinema.c41.engines.comfyui;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Turns graphs down as a real server does, in its words: for kinds of nodes that it does not have,
/// and for choices that it does not list.
final class Vetting {
  private Vetting() {}

  /// What a graph is refused with, if it is.
  static Optional<Tree.Obj> refusal(Tree.Obj nodes, Tree.Obj graph) {
    return graph.fields().entrySet().stream()
        .filter(node -> nodes.find(type(node)).isEmpty())
        .map(node -> missing(node.getKey(), type(node)))
        .findFirst()
        .or(() -> sound(nodes, graph) ? Optional.empty() : Optional.of(failed(nodes, graph)));
  }

  /// Whether any output can be made. Then the graph is taken, and the others are dropped.
  private static boolean sound(Tree.Obj nodes, Tree.Obj graph) {
    Set<String> faulty = faults(nodes, graph).fields().keySet();
    return faulty.isEmpty()
        || graph.fields().entrySet().stream()
            .filter(node -> nodes.obj(type(node)).find("output_node").isPresent())
            .anyMatch(node -> !reaches(graph, node.getKey(), faulty));
  }

  private static boolean reaches(Tree.Obj graph, String node, Set<String> faulty) {
    return faulty.contains(node)
        || graph.obj(node).obj("inputs").fields().values().stream()
            .filter(Tree.Arr.class::isInstance)
            .anyMatch(link -> reaches(graph, link.asList().getFirst().asText(), faulty));
  }

  private static Tree.Obj missing(String id, String type) {
    Tree.Obj error =
        Tree.obj()
            .with("type", "missing_node_type")
            .with("message", "Node '" + type + "' not found. The custom node may not be installed.")
            .with("details", "Node ID '#" + id + "'")
            .with("extra_info", Tree.obj());
    return Tree.obj().with("error", error).with("node_errors", Tree.obj());
  }

  private static Tree.Obj failed(Tree.Obj nodes, Tree.Obj graph) {
    Tree.Obj error =
        Tree.obj()
            .with("type", "prompt_outputs_failed_validation")
            .with("message", "Prompt outputs failed validation")
            .with("details", "");
    return Tree.obj().with("error", error).with("node_errors", faults(nodes, graph));
  }

  /// Choices that are not listed, by the nodes that name them.
  static Tree.Obj faults(Tree.Obj nodes, Tree.Obj graph) {
    Tree.Obj faults = Tree.obj();
    for (Map.Entry<String, Tree> node : graph.fields().entrySet()) {
      List<Tree> errors = errors(nodes.obj(type(node)), node.getValue().asObj().obj("inputs"));
      if (!errors.isEmpty()) {
        Tree.Obj told = Tree.obj().with("errors", Tree.list(errors)).with("class_type", type(node));
        faults = faults.with(node.getKey(), told);
      }
    }
    return faults;
  }

  private static List<Tree> errors(Tree.Obj told, Tree.Obj inputs) {
    return Stream.of("required", "optional")
        .flatMap(section -> section(told, section).fields().entrySet().stream())
        .filter(input -> input.getValue().asList().getFirst() instanceof Tree.Arr)
        .filter(input -> inputs.find(input.getKey()).isPresent())
        .filter(input -> !listed(input.getValue()).contains(inputs.at(input.getKey())))
        .map(input -> error(input.getKey(), inputs.text(input.getKey()), listed(input.getValue())))
        .toList();
  }

  private static Tree error(String input, String value, List<Tree> listed) {
    String details =
        input + ": '" + value + "' not in " + listed.stream().map(Tree::asText).toList();
    return Tree.obj()
        .with("type", "value_not_in_list")
        .with("message", "Value not in list")
        .with("details", details)
        .with("extra_info", Tree.obj().with("input_name", input).with("received_value", value));
  }

  private static Tree.Obj section(Tree.Obj told, String name) {
    return told.find("input").flatMap(all -> all.asObj().find(name)).orElse(Tree.obj()).asObj();
  }

  private static List<Tree> listed(Tree spec) {
    return spec.asList().getFirst().asList();
  }

  private static String type(Map.Entry<String, Tree> node) {
    return node.getValue().asObj().text("class_type");
  }
}
