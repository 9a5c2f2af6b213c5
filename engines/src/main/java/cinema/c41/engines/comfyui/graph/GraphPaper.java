package cinema.c41.engines.comfyui.graph;

import cinema.c41.base.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A graph as a server gets it. The job's graph says what is to be made; where files lie on this
/// server, and under what name its own are put, is filled in here.
public final class GraphPaper {
  private static final String PREFIX = "filename_prefix";

  private GraphPaper() {}

  /// @param names what the server calls the files that the graph reads
  /// @param folder where it puts what it makes. One of its own for each job: so two servers never
  ///     give the same name, and a result that the server remembers is put out as a new file
  public static Tree.Obj fill(Tree.Obj graph, Map<String, String> names, String folder) {
    var nodes = new LinkedHashMap<String, Tree>();
    graph.fields().forEach((id, node) -> nodes.put(id, node(node.asObj(), names, folder)));
    return new Tree.Obj(nodes);
  }

  /// The kinds of nodes that a graph needs.
  public static Set<String> types(Tree.Obj graph) {
    var types = new TreeSet<String>();
    graph.fields().values().forEach(node -> types.add(type(node.asObj())));
    return types;
  }

  public static String type(Tree.Obj node) {
    return node.find("class_type").map(Tree::asText).orElse("");
  }

  public static Tree.Obj inputs(Tree.Obj node) {
    return node.find("inputs").map(Tree::asObj).orElse(Tree.obj());
  }

  /// A server that replaces an old kind of node by a new one falls over nodes without a title.
  private static Tree.Obj node(Tree.Obj node, Map<String, String> names, String folder) {
    var inputs = new LinkedHashMap<String, Tree>();
    inputs(node)
        .fields()
        .forEach((key, value) -> inputs.put(key, input(key, value, names, folder)));
    Tree.Obj filled = node.with("inputs", new Tree.Obj(inputs));
    return node.find("_meta").isPresent()
        ? filled
        : filled.with("_meta", Tree.obj().with("title", type(node)));
  }

  private static Tree input(String key, Tree value, Map<String, String> names, String folder) {
    return switch (value) {
      case Tree.Text(var text) when key.equals(PREFIX) -> Tree.text(folder + lastName(text));
      case Tree.Text(var text) -> Tree.text(names.getOrDefault(text, text));
      case Tree.Obj(var fields) -> {
        var all = new LinkedHashMap<String, Tree>();
        fields.forEach((name, one) -> all.put(name, input("", one, names, folder)));
        yield new Tree.Obj(all);
      }
      case Tree.Arr(var items) -> Tree.list(list(items, names, folder));
      case Tree.Num _, Tree.Flag _, Tree.Nothing() -> value;
    };
  }

  private static List<Tree> list(List<Tree> items, Map<String, String> names, String folder) {
    return items.stream().map(item -> input("", item, names, folder)).toList();
  }

  private static String lastName(String prefix) {
    String name = prefix.substring(Math.max(prefix.lastIndexOf('/'), prefix.lastIndexOf('\\')) + 1);
    return name.isEmpty() ? "file" : name;
  }
}
