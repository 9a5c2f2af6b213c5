package cinema.c41.engines.comfyui.workflow;

import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.schema.ApiNode;
import cinema.c41.engines.comfyui.schema.NodeInput;
import cinema.c41.engines.comfyui.schema.NodeInput.Need;
import cinema.c41.engines.comfyui.schema.NodeSchema;
import cinema.c41.engines.comfyui.schema.NodeSchemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Gives a graph of an older ComfyUI what newer versions of its nodes ask for: the values that the
/// front end would have given them, had the graph been opened and sent again.
final class Completion {
  private final NodeSchemas schemas;
  private final List<String> notes = new ArrayList<>();

  Completion(NodeSchemas schemas) {
    this.schemas = schemas;
  }

  ApiGraph complete(ApiGraph graph) {
    var nodes = new LinkedHashMap<>(graph.nodes());
    nodes.replaceAll(
        (id, node) ->
            schemas.find(node.type()).map(schema -> complete(id, node, schema)).orElse(node));
    return new ApiGraph(nodes);
  }

  /// What was added, for people.
  List<String> notes() {
    return notes;
  }

  private ApiNode complete(String id, ApiNode node, NodeSchema schema) {
    ApiNode full = node;
    for (NodeInput input : schema.inputs()) {
      if (input.need() == Need.REQUIRED
          && input.writable()
          && input.initial().isPresent()
          && !node.inputs().containsKey(input.name())) {
        full = full.with(input.name(), input.initial().get());
        notes.add(
            "node "
                + id
                + " ("
                + node.type()
                + ") is of an older version; "
                + input.name()
                + " has the value of a new node");
      }
    }
    return full;
  }
}
