package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.schema.NodeSchema;
import cinema.c41.engines.comfyui.schema.NodeSchemas;
import cinema.c41.engines.comfyui.workflow.ui.UiNode;
import cinema.c41.engines.comfyui.workflow.ui.UiWorkflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Names the classes of nodes that a server lacks, and the packs that have them. The canvas knows
/// best: newer front ends save with each node where it is from.
final class NodeSearch {
  private static final String CORE = "https://github.com/Comfy-Org/ComfyUI";

  private final NodeSchemas server;
  private final NodeSchemas shipped;
  private final Atlas atlas;

  NodeSearch(NodeSchemas server, NodeSchemas shipped, Atlas atlas) {
    this.server = server;
    this.shipped = shipped;
    this.atlas = atlas;
  }

  List<MissingNode> missing(ApiGraph graph, Optional<UiWorkflow> canvas) {
    var missing = new LinkedHashMap<String, List<String>>();
    graph
        .nodes()
        .forEach(
            (id, node) -> {
              if (server.find(node.type()).isEmpty()) {
                missing.computeIfAbsent(node.type(), _ -> new ArrayList<>()).add(id);
              }
            });
    return missing.entrySet().stream()
        .map(
            entry ->
                new MissingNode(entry.getKey(), entry.getValue(), pack(entry.getKey(), canvas)))
        .toList();
  }

  private Optional<NodePack> pack(String type, Optional<UiWorkflow> canvas) {
    return canvas
        .flatMap(drawn -> drawn.everyNode().filter(node -> node.type().equals(type)).findFirst())
        .flatMap(this::saved)
        .or(() -> shipped.find(type).map(this::shipped))
        .or(() -> atlas.packOf(type));
  }

  /// `cnr_id` is an id of the registry, `aux_id` a repository.
  private Optional<NodePack> saved(UiNode node) {
    String version = property(node, "ver").orElse("");
    Optional<String> repository = property(node, "aux_id");
    Optional<String> id = property(node, "cnr_id");
    if (id.filter("comfy-core"::equals).isPresent()) {
      return Optional.of(core(version.isEmpty() ? "" : version + " or newer"));
    }
    return id.map(name -> new NodePack(name, "https://registry.comfy.org/nodes/" + name, version))
        .or(
            () ->
                repository.map(
                    name ->
                        new NodePack(
                            name.substring(name.indexOf('/') + 1),
                            "https://github.com/" + name,
                            version)));
  }

  private NodePack shipped(NodeSchema schema) {
    return schema.pack().map(atlas::packIn).orElse(core("0.33 or newer"));
  }

  private static NodePack core(String version) {
    return new NodePack("ComfyUI", CORE, version);
  }

  private static Optional<String> property(UiNode node, String name) {
    return node.properties()
        .find(name)
        .filter(Tree.Text.class::isInstance)
        .map(Tree::asText)
        .filter(text -> !text.isBlank());
  }
}
