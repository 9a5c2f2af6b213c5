package cinema.c41.engines.comfyui.graph;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import java.util.LinkedHashMap;
import java.util.Optional;

/// What of a graph its need of memory depends on: nodes, links, models, sizes and steps. Graphs
/// that differ in words, seeds and the files they read are of the same shape.
///
/// @param text the same for the same shape
public record Shape(String text) {
  public static Shape of(Tree.Obj graph) {
    var nodes = new LinkedHashMap<String, Tree>();
    graph
        .fields()
        .forEach(
            (id, node) -> {
              Tree.Obj plain = Tree.obj().with("class_type", GraphPaper.type(node.asObj()));
              nodes.put(id, plain.with("inputs", inputs(GraphPaper.inputs(node.asObj()))));
            });
    return new Shape(Json.canonical(new Tree.Obj(nodes)));
  }

  private static Tree.Obj inputs(Tree.Obj inputs) {
    var kept = new LinkedHashMap<String, Tree>();
    inputs.fields().forEach((name, value) -> kept(name, value).ifPresent(it -> kept.put(name, it)));
    return new Tree.Obj(kept);
  }

  private static Optional<Tree> kept(String name, Tree value) {
    return switch (value) {
      case Tree.Text(var text) -> Optional.of(value).filter(_ -> isChoice(name, text));
      case Tree.Num _ -> Optional.of(value).filter(_ -> !name.endsWith("seed"));
      case Tree.Arr _, Tree.Obj _, Tree.Flag _, Tree.Nothing() -> Optional.of(value);
    };
  }

  /// A model or another choice, rather than what people write or where files lie.
  private static boolean isChoice(String name, String text) {
    return !name.equals("filename_prefix") && !text.startsWith("c41/") && !text.matches(".*\\s.*");
  }
}
