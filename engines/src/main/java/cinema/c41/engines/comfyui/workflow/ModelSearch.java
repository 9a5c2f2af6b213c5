package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.schema.ApiNode;
import cinema.c41.engines.comfyui.schema.GraphCheck;
import cinema.c41.engines.comfyui.schema.NodeInput;
import cinema.c41.engines.comfyui.schema.NodeSchemas;
import cinema.c41.engines.comfyui.schema.Widget;
import cinema.c41.engines.comfyui.workflow.NeededModel.Presence;
import cinema.c41.engines.comfyui.workflow.ui.UiWorkflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Finds the models that a graph names. What the canvas says of them counts first: templates carry
/// the address and the folder of each. Then what is shipped is asked.
final class ModelSearch {
  private static final Pattern MODEL =
      Pattern.compile("(?i).+\\.(safetensors|sft|gguf|ckpt|pth?|bin|onnx)");

  private final NodeSchemas schemas;
  private final GraphCheck.Files files;
  private final Atlas atlas;

  ModelSearch(NodeSchemas schemas, GraphCheck.Files files, Atlas atlas) {
    this.schemas = schemas;
    this.files = files;
    this.atlas = atlas;
  }

  List<NeededModel> needed(ApiGraph graph, Optional<UiWorkflow> canvas) {
    Map<String, Atlas.Model> told = canvas.map(ModelSearch::told).orElse(Map.of());
    var needed = new LinkedHashMap<String, NeededModel>();
    for (ApiNode node : graph.nodes().values()) {
      node.inputs()
          .forEach(
              (input, value) -> {
                if (value instanceof Tree.Text(var name) && MODEL.matcher(name).matches()) {
                  needed.putIfAbsent(name, model(node, input, name, told));
                }
              });
    }
    return List.copyOf(needed.values());
  }

  private NeededModel model(
      ApiNode node, String input, String name, Map<String, Atlas.Model> told) {
    String file = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    Optional<Atlas.Model> shipped = atlas.model(file);
    Optional<Atlas.Model> known = Optional.ofNullable(told.get(file)).or(() -> shipped);
    String folder =
        known
            .map(Atlas.Model::folder)
            .filter(text -> !text.isEmpty())
            .or(() -> atlas.folder(node.type(), input))
            .orElse("");
    return new NeededModel(
        name,
        folder,
        known.flatMap(Atlas.Model::source),
        shipped.map(Atlas.Model::bytes).orElse(OptionalLong.empty()),
        presence(node, input, name));
  }

  private Presence presence(ApiNode node, String input, String name) {
    Optional<Widget> widget =
        schemas.find(node.type()).flatMap(schema -> schema.input(input)).map(NodeInput::widget);
    if (files == GraphCheck.Files.UNKNOWN
        || !(widget.orElse(new Widget.None()) instanceof Widget.Choice choice)) {
      return Presence.UNKNOWN;
    }
    return choice.values().contains(Tree.text(name)) ? Presence.THERE : Presence.MISSING;
  }

  private static Map<String, Atlas.Model> told(UiWorkflow canvas) {
    var models = new LinkedHashMap<String, Atlas.Model>();
    canvas
        .everyNode()
        .flatMap(
            node ->
                node
                    .properties()
                    .find("models")
                    .filter(Tree.Arr.class::isInstance)
                    .map(Tree::asList)
                    .orElse(List.of())
                    .stream())
        .filter(Tree.Obj.class::isInstance)
        .map(Tree::asObj)
        .forEach(
            entry -> text(entry, "name").ifPresent(name -> models.putIfAbsent(name, told(entry))));
    return models;
  }

  private static Atlas.Model told(Tree.Obj entry) {
    return new Atlas.Model(
        text(entry, "directory").orElse(""),
        text(entry, "url").map(url -> url.replace("?download=true", "")),
        OptionalLong.empty());
  }

  private static Optional<String> text(Tree.Obj entry, String key) {
    return entry.find(key).filter(Tree.Text.class::isInstance).map(Tree::asText);
  }
}
