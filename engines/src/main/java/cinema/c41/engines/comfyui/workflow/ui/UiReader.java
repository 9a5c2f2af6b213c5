package cinema.c41.engines.comfyui.workflow.ui;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.workflow.ui.UiNode.Mode;
import cinema.c41.engines.comfyui.workflow.ui.UiNode.Slot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the saved form. Ids are numbers or texts there; links are lists on the first canvas and
/// objects in subgraphs, and both forms are taken everywhere.
final class UiReader {
  private UiReader() {}

  static UiWorkflow read(Tree.Obj tree) {
    var subgraphs = new HashMap<String, UiGraph>();
    for (Tree definition : list(object(tree, "definitions"), "subgraphs")) {
      if (definition instanceof Tree.Obj subgraph) {
        UiGraph graph = graph(subgraph);
        subgraphs.put(graph.id(), graph);
      }
    }
    return new UiWorkflow(graph(tree), subgraphs, object(tree, "extra"));
  }

  private static UiGraph graph(Tree.Obj tree) {
    var nodes = new LinkedHashMap<String, UiNode>();
    for (Tree node : list(tree, "nodes")) {
      UiNode read = node(node.asObj());
      nodes.put(read.id(), read);
    }
    return new UiGraph(
        text(tree, "id").orElse(""),
        nodes,
        links(tree),
        ports(tree, "inputs"),
        ports(tree, "outputs"));
  }

  private static List<String> ports(Tree.Obj tree, String key) {
    return list(tree, key).stream()
        .filter(Tree.Obj.class::isInstance)
        .map(port -> text(port.asObj(), "name").orElse(""))
        .toList();
  }

  private static Map<String, UiLink> links(Tree.Obj tree) {
    var links = new HashMap<String, UiLink>();
    for (Tree link : list(tree, "links")) {
      switch (link) {
        case Tree.Arr(var parts) when parts.size() >= 5 ->
            links.put(
                id(parts.get(0)),
                new UiLink(
                    id(parts.get(1)),
                    number(parts.get(2)),
                    id(parts.get(3)),
                    number(parts.get(4)),
                    parts.size() > 5 ? type(Optional.of(parts.get(5))) : "*"));
        case Tree.Obj parts ->
            links.put(
                id(parts.at("id")),
                new UiLink(
                    id(parts.at("origin_id")),
                    number(parts.at("origin_slot")),
                    id(parts.at("target_id")),
                    number(parts.at("target_slot")),
                    type(parts.find("type"))));
        default -> {}
      }
    }
    return links;
  }

  private static UiNode node(Tree.Obj tree) {
    return new UiNode(
        id(tree.at("id")),
        tree.text("type"),
        text(tree, "title"),
        mode(tree),
        list(tree, "inputs").stream().map(UiReader::input).toList(),
        list(tree, "outputs").stream().map(UiReader::output).toList(),
        tree.find("widgets_values").orElse(Tree.nothing()),
        object(tree, "properties"));
  }

  private static Mode mode(Tree.Obj tree) {
    return switch (tree.find("mode").map(UiReader::number).orElse(0)) {
      case 2 -> Mode.MUTED;
      case 4 -> Mode.BYPASSED;
      default -> Mode.RUNS;
    };
  }

  private static Slot input(Tree tree) {
    Tree.Obj slot = tree.asObj();
    return new Slot(
        text(slot, "name").orElse(""),
        type(slot.find("type")),
        slot.find("link").filter(link -> !(link instanceof Tree.Nothing)).map(UiReader::id),
        text(object(slot, "widget"), "name"));
  }

  /// An output may have many links; that it has one is all that is asked.
  private static Slot output(Tree tree) {
    Tree.Obj slot = tree.asObj();
    return new Slot(
        text(slot, "name").orElse(""),
        type(slot.find("type")),
        list(slot, "links").stream().findFirst().map(UiReader::id),
        Optional.empty());
  }

  /// A type is a text, or the list of a choice's values, or -1 and the like for anything.
  private static String type(Optional<Tree> tree) {
    return switch (tree.orElse(Tree.nothing())) {
      case Tree.Text(var name) -> name;
      case Tree.Arr _ -> "COMBO";
      default -> "*";
    };
  }

  private static String id(Tree tree) {
    return findId(tree)
        .orElseThrow(
            () -> new IllegalArgumentException("an id is a number or a text, not " + tree));
  }

  static Optional<String> findId(Tree tree) {
    return switch (tree) {
      case Tree.Text(var id) -> Optional.of(id);
      case Tree.Num(var id) -> Optional.of(id.toPlainString());
      case Tree.Obj _, Tree.Arr _, Tree.Flag _, Tree.Nothing _ -> Optional.empty();
    };
  }

  private static int number(Tree tree) {
    return switch (tree) {
      case Tree.Num(var number) -> number.intValue();
      case Tree.Text(var digits) when digits.matches("-?\\d{1,8}") -> Integer.parseInt(digits);
      default -> -1;
    };
  }

  static Tree.Obj object(Tree.Obj tree, String key) {
    return tree.find(key).filter(Tree.Obj.class::isInstance).map(Tree::asObj).orElse(Tree.obj());
  }

  static List<Tree> list(Tree.Obj tree, String key) {
    return tree.find(key).filter(Tree.Arr.class::isInstance).map(Tree::asList).orElse(List.of());
  }

  static Optional<String> text(Tree.Obj tree, String key) {
    return tree.find(key).filter(Tree.Text.class::isInstance).map(Tree::asText);
  }
}
