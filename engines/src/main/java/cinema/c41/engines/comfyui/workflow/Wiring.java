package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.schema.ApiNode;
import cinema.c41.engines.comfyui.schema.Link;
import cinema.c41.engines.comfyui.schema.NodeInput;
import cinema.c41.engines.comfyui.schema.NodeInput.Trait;
import cinema.c41.engines.comfyui.schema.NodeSchema;
import cinema.c41.engines.comfyui.schema.NodeSchemas;
import cinema.c41.engines.comfyui.schema.Widget;
import cinema.c41.engines.comfyui.workflow.FoundInput.Kind;
import cinema.c41.engines.comfyui.workflow.ui.Target;
import cinema.c41.engines.comfyui.workflow.ui.UiConversion.Converted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/// A graph as those see it who want to set something in it: where values are written, whatever
/// they then feed.
record Wiring(ApiGraph graph, NodeSchemas schemas, Converted drawn) {
  /// What an input that is a node's very purpose is called.
  private static final List<String> MAIN =
      List.of(
          "text",
          "prompt",
          "value",
          "string",
          "image",
          "audio",
          "video",
          "file",
          "seed",
          "noise_seed",
          "tags",
          "path");

  private static final List<String> MEDIA = List.of("image", "video", "audio", "file");

  /// How far a value may come from where it is used.
  private static final int FAR = 20;

  /// Titles by node, of nodes that run and of those that are only drawn.
  SequencedMap<String, String> titles() {
    var titles = new LinkedHashMap<String, String>();
    graph.nodes().forEach((id, node) -> titles.put(id, node.title()));
    titles.putAll(drawn.titles());
    return titles;
  }

  /// Every value that is written in the graph.
  SequencedMap<Target, Tree> literals() {
    var literals = new LinkedHashMap<Target, Tree>();
    graph
        .nodes()
        .forEach(
            (id, node) ->
                node.inputs()
                    .forEach(
                        (input, value) -> {
                          if (Link.of(value).isEmpty()) {
                            literals.put(new Target(id, input), value);
                          }
                        }));
    return literals;
  }

  Tree value(Target target) {
    ApiNode node = graph.nodes().get(target.node());
    Tree value = node == null ? null : node.inputs().get(target.input());
    return value == null ? Tree.nothing() : value;
  }

  /// Where a value must be written for an input to have it: there, or in the node that feeds it,
  /// or in what a widget on the canvas stands for.
  List<Target> ends(Target target) {
    List<Target> shown = drawn.shown().get(target);
    if (shown != null) {
      return shown.stream().flatMap(inner -> written(inner, FAR).stream()).distinct().toList();
    }
    return written(target, FAR).stream().toList();
  }

  /// Where the value of an input is written, through nodes whose purpose is to hold one.
  Optional<Target> written(Target target) {
    return written(target, FAR);
  }

  private Optional<Target> written(Target target, int far) {
    ApiNode node = graph.nodes().get(target.node());
    if (node == null || !node.inputs().containsKey(target.input()) || far == 0) {
      return Optional.empty();
    }
    Optional<Link> link = node.link(target.input());
    return link.isEmpty() ? Optional.of(target) : link.flatMap(to -> source(to.node(), far - 1));
  }

  private Optional<Target> source(String id, int far) {
    ApiNode node = graph.nodes().get(id);
    return node == null || !holdsValue(node)
        ? Optional.empty()
        : mainInput(node, "value").flatMap(input -> written(new Target(id, input), far));
  }

  /// Primitives and the like: what they give is what is written in them.
  private boolean holdsValue(ApiNode node) {
    return schemas
        .find(node.type())
        .map(schema -> schema.inputs().stream().filter(NodeInput::writable).count() <= 2)
        .orElse(node.inputs().size() <= 2);
  }

  /// What a title that names a role is about: all that a drawn widget stands for, or a node's
  /// input of that name, or its main one.
  List<Target> main(String id, String role) {
    ApiNode node = graph.nodes().get(id);
    if (node == null) {
      return shownBy(id, role);
    }
    return mainInput(node, role).flatMap(input -> written(new Target(id, input))).stream().toList();
  }

  private List<Target> shownBy(String id, String role) {
    List<Target> widgets =
        drawn.shown().keySet().stream().filter(target -> target.node().equals(id)).toList();
    return widgets.stream()
        .filter(target -> RoleSearch.slug(target.input()).equals(role))
        .findFirst()
        .or(() -> widgets.size() == 1 ? Optional.of(widgets.getFirst()) : Optional.empty())
        .map(this::ends)
        .orElse(List.of());
  }

  private Optional<String> mainInput(ApiNode node, String role) {
    List<String> names = settable(node);
    return names.stream()
        .filter(name -> RoleSearch.slug(name).equals(role))
        .findFirst()
        .or(() -> MAIN.stream().filter(names::contains).findFirst())
        .or(() -> names.stream().findFirst());
  }

  /// The inputs that a value can be written into, in their order.
  private List<String> settable(ApiNode node) {
    return schemas
        .find(node.type())
        .map(
            schema ->
                schema.inputs().stream()
                    .filter(NodeInput::writable)
                    .map(NodeInput::name)
                    .filter(node.inputs()::containsKey)
                    .toList())
        .orElseGet(() -> List.copyOf(node.inputs().keySet()));
  }

  boolean isOutput(String id) {
    return schema(id).filter(NodeSchema::isOutput).isPresent();
  }

  /// Nodes that save; those that only show when none saves.
  List<String> outputs() {
    List<String> all = graph.nodes().keySet().stream().filter(this::isOutput).toList();
    List<String> saving =
        all.stream()
            .filter(id -> type(id).contains("save") || type(id).contains("combine"))
            .toList();
    return saving.isEmpty() ? all : saving;
  }

  /// What an output makes, by the name of its class and by what it takes.
  String makes(String id) {
    String type = type(id);
    for (String kind : List.of("video", "audio", "image", "text")) {
      if (type.contains(kind) || takes(id, kind)) {
        return kind;
      }
    }
    return type.contains("webm") ? "video" : "file";
  }

  private boolean takes(String id, String kind) {
    String type = kind.toUpperCase(Locale.ROOT);
    return schema(id).stream()
        .flatMap(schema -> schema.inputs().stream())
        .anyMatch(input -> input.accepts().names().contains(type));
  }

  Kind kind(Target target) {
    Optional<NodeInput> input = schema(target.node()).flatMap(x -> x.input(target.input()));
    if (isUpload(target)) {
      return media(type(target.node()));
    }
    return switch (input.map(NodeInput::widget).orElse(new Widget.None())) {
      case Widget.Number _ -> Kind.NUMBER;
      case Widget.Toggle _ -> Kind.FLAG;
      case Widget.Choice _, Widget.Fork _ -> Kind.CHOICE;
      case Widget.Words _, Widget.Special _, Widget.Growing _, Widget.None _ ->
          switch (value(target)) {
            case Tree.Num _ -> Kind.NUMBER;
            case Tree.Flag _ -> Kind.FLAG;
            default -> Kind.TEXT;
          };
    };
  }

  /// Whether the value is a file that is put on the server first. Packs do not always say so.
  boolean isUpload(Target target) {
    Optional<NodeInput> input = schema(target.node()).flatMap(x -> x.input(target.input()));
    boolean lists =
        input.isEmpty() || (input.get().widget() instanceof Widget.Choice choice && choice.files());
    return input.filter(x -> x.has(Trait.UPLOAD)).isPresent()
        || (lists
            && MEDIA.contains(target.input())
            && type(target.node()).contains("load")
            && value(target) instanceof Tree.Text);
  }

  private static Kind media(String type) {
    if (type.contains("audio")) {
      return Kind.AUDIO;
    }
    return type.contains("video") ? Kind.VIDEO : Kind.IMAGE;
  }

  Optional<NodeSchema> schema(String id) {
    return Optional.ofNullable(graph.nodes().get(id)).flatMap(node -> schemas.find(node.type()));
  }

  private String type(String id) {
    return graph.node(id).type().toLowerCase(Locale.ROOT);
  }
}
