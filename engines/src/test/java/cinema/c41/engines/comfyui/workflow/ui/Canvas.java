package cinema.c41.engines.comfyui.workflow.ui;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.schema.ApiNode;
import cinema.c41.engines.comfyui.schema.Graphs;
import cinema.c41.engines.comfyui.schema.Link;
import cinema.c41.engines.comfyui.schema.NodeInput;
import cinema.c41.engines.comfyui.schema.NodeInput.Need;
import cinema.c41.engines.comfyui.schema.NodeInput.Trait;
import cinema.c41.engines.comfyui.schema.NodeSchema;
import cinema.c41.engines.comfyui.schema.Widget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Draws graphs as the front end would save them, and then does to them what people do: reroutes,
/// primitives, names, bypassed and muted nodes, subgraphs. Whatever is done, the graph that comes
/// out is to be the same.
final class Canvas {
  private static final String INPUTS = "-10";
  private static final String OUTPUTS = "-20";

  final Map<String, Node> nodes = new LinkedHashMap<>();
  final List<Line> lines = new ArrayList<>();
  final Map<String, Canvas> subgraphs;
  final List<String> inputs = new ArrayList<>();
  final List<String> outputs = new ArrayList<>();
  private int made;

  private Canvas(Map<String, Canvas> subgraphs) {
    this.subgraphs = subgraphs;
  }

  static final class Node {
    String id = "";
    String type = "";
    int mode;
    List<Slot> inputs = new ArrayList<>();
    List<Slot> outputs = new ArrayList<>();
    List<Tree> widgets = new ArrayList<>();
    Tree.Obj properties = Tree.obj();

    /// Some packs save the values of their widgets by name.
    Map<String, Tree> named = new LinkedHashMap<>();
  }

  record Slot(String name, String type, boolean widget) {}

  static final class Line {
    String from;
    int fromSlot;
    String to;
    int toSlot;
    String type;

    Line(String from, int fromSlot, String to, int toSlot, String type) {
      this.from = from;
      this.fromSlot = fromSlot;
      this.to = to;
      this.toSlot = toSlot;
      this.type = type;
    }
  }

  /// A graph whose every widget has a value, as those have that were once on a canvas.
  static ApiGraph filled(ApiGraph graph) {
    var all = new LinkedHashMap<String, ApiNode>();
    graph.nodes().forEach((id, node) -> all.put(id, filled(node)));
    return new ApiGraph(all);
  }

  private static ApiNode filled(ApiNode node) {
    var inputs = new LinkedHashMap<>(node.inputs());
    if (node.type().equals("SaveVideo")) {
      // The old flat name: a canvas has it below the format.
      Tree codec = inputs.remove("codec");
      inputs.put("format.codec", codec);
    }
    schema(node).inputs().forEach(input -> fill(inputs, input, input.name()));
    return new ApiNode(node.type(), node.type(), inputs);
  }

  private static void fill(Map<String, Tree> inputs, NodeInput input, String name) {
    if (input.writable() && !input.has(Trait.NOT_SHOWN)) {
      input.initial().ifPresent(value -> inputs.putIfAbsent(name, value));
      if (input.widget() instanceof Widget.Fork(var options)
          && inputs.get(name) instanceof Tree.Text(var key)) {
        options.get(key).forEach(inner -> fill(inputs, inner, name + "." + inner.name()));
      }
    }
  }

  static Canvas draw(ApiGraph graph) {
    var canvas = new Canvas(new LinkedHashMap<>());
    graph.nodes().forEach((id, node) -> canvas.nodes.put(id, canvas.draw(id, node)));
    graph.nodes().forEach((id, node) -> canvas.link(graph, id, node));
    return canvas;
  }

  private Node draw(String id, ApiNode api) {
    Node node = new Node();
    node.id = id;
    node.type = api.type();
    NodeSchema schema = schema(api);
    if (api.type().startsWith("VHS_")) {
      node.named.putAll(api.inputs());
      node.named.values().removeIf(value -> Link.of(value).isPresent());
      node.named.put("videopreview", Tree.obj().with("hidden", Tree.flag(false)));
    }
    Set<Need> order = new LinkedHashSet<>(List.of(Need.REQUIRED, Need.OPTIONAL));
    for (Need need : order) {
      for (NodeInput input : schema.inputs()) {
        if (input.need() == need) {
          draw(node, api, input, input.name());
        }
      }
      if (need == Need.REQUIRED) {
        schema.inputs().stream()
            .filter(input -> input.has(Trait.UPLOAD))
            .forEach(_ -> node.widgets.add(Tree.text("image")));
      }
    }
    schema
        .outputs()
        .forEach(
            output ->
                node.outputs.add(
                    new Slot(output.name(), String.join(",", output.gives().names()), false)));
    return node;
  }

  private void draw(Node node, ApiNode api, NodeInput input, String name) {
    if (input.widget() instanceof Widget.Growing growing) {
      growing.names().stream()
          .map(each -> name + "." + each)
          .filter(api.inputs()::containsKey)
          .forEach(
              each ->
                  node.inputs.add(
                      new Slot(each, String.join(",", growing.each().accepts().names()), false)));
      return;
    }
    node.inputs.add(new Slot(name, String.join(",", input.accepts().names()), input.writable()));
    if (!input.writable() || input.has(Trait.NOT_SHOWN)) {
      return;
    }
    Tree value = api.inputs().get(name);
    boolean linked = value == null || Link.of(value).isPresent();
    Tree shown = linked ? input.initial().orElse(Tree.nothing()) : value;
    node.widgets.add(shown);
    if (input.has(Trait.CONTROL_AFTER_GENERATE)) {
      node.widgets.add(Tree.text("randomize"));
    }
    if (input.widget() instanceof Widget.Fork(var options) && shown instanceof Tree.Text(var key)) {
      options.get(key).forEach(inner -> draw(node, api, inner, name + "." + inner.name()));
    }
  }

  private void link(ApiGraph graph, String id, ApiNode api) {
    Node node = nodes.get(id);
    for (int slot = 0; slot < node.inputs.size(); slot++) {
      Link link = api.link(node.inputs.get(slot).name()).orElse(null);
      if (link != null) {
        Node from = nodes.get(link.node());
        lines.add(
            new Line(link.node(), link.slot(), id, slot, from.outputs.get(link.slot()).type()));
      }
    }
  }

  /// A dot in the middle of a line.
  void reroute(Line line) {
    splice(line, "Reroute", List.of(new Slot("", "*", false)), List.of());
  }

  /// A node that would change what passes, but is bypassed.
  void bypass(Line line) {
    Node node =
        splice(
            line,
            "SomethingElse",
            List.of(new Slot("other", "OTHER", false), new Slot("in", line.type, false)),
            List.of(Tree.number(1), Tree.text("fixed")));
    node.mode = 4;
  }

  private Node splice(Line line, String type, List<Slot> slots, List<Tree> widgets) {
    Node node = add(type);
    node.inputs.addAll(slots);
    node.outputs.add(new Slot("", line.type, false));
    node.widgets.addAll(widgets);
    lines.add(new Line(node.id, 0, line.to, line.toSlot, line.type));
    line.to = node.id;
    line.toSlot = slots.size() - 1;
    return node;
  }

  /// Two nodes that name a value and take it by its name.
  void name(Line line) {
    Node set = add("SetNode");
    set.inputs.add(new Slot("v", line.type, false));
    set.widgets.add(Tree.text("name " + set.id));
    Node get = add("GetNode");
    get.outputs.add(new Slot("v", line.type, false));
    get.widgets.add(Tree.text("name " + set.id));
    lines.add(new Line(get.id, 0, line.to, line.toSlot, line.type));
    line.to = set.id;
    line.toSlot = 0;
  }

  /// A primitive that holds what a widget held, whose own value is then something old.
  void primitive(Node node, int slot, int widget) {
    Node primitive = add("PrimitiveNode");
    primitive.outputs.add(new Slot("", node.inputs.get(slot).type(), false));
    primitive.widgets.add(node.widgets.get(widget));
    primitive.widgets.add(Tree.text("fixed"));
    if (node.widgets.get(widget) instanceof Tree.Num) {
      node.widgets.set(widget, Tree.number(0));
    }
    lines.add(new Line(primitive.id, 0, node.id, slot, "*"));
  }

  /// Nodes that do not matter: notes, and one that is muted and hangs on what is there.
  void litter() {
    add("Note").widgets.add(Tree.text("a note"));
    add("MarkdownNote").widgets.add(Tree.text("# another"));
    Node muted = add("PreviewImage");
    muted.mode = 2;
    muted.inputs.add(new Slot("images", "IMAGE", false));
    lines.stream()
        .filter(line -> line.type.equals("IMAGE"))
        .findFirst()
        .ifPresent(line -> lines.add(new Line(line.from, line.fromSlot, muted.id, 0, "IMAGE")));
  }

  private Node add(String type) {
    Node node = new Node();
    node.id = "9" + made++ + "0";
    node.type = type;
    nodes.put(node.id, node);
    return node;
  }

  /// Puts nodes into a subgraph, and says the id of its instance.
  String subgraph(Set<String> ids) {
    var inner = new Canvas(subgraphs);
    inner.made = made + 1000;
    String type = "0a1b2c3d-0000-4000-8000-" + String.format("%012d", subgraphs.size());
    subgraphs.put(type, inner);
    Node host = add(type);
    for (String id : ids) {
      inner.nodes.put(id, nodes.remove(id));
    }
    var feeds = new LinkedHashMap<String, Integer>();
    for (Line line : List.copyOf(lines)) {
      boolean from = ids.contains(line.from);
      boolean to = ids.contains(line.to);
      if (from || to) {
        move(line, inner, host, feeds);
      }
    }
    return host.id;
  }

  private void move(Line line, Canvas inner, Node host, Map<String, Integer> ports) {
    boolean from = inner.nodes.containsKey(line.from);
    boolean to = inner.nodes.containsKey(line.to);
    lines.remove(line);
    if (from && to) {
      inner.lines.add(line);
    } else if (to) {
      int port =
          ports.computeIfAbsent(
              "in " + line.from + " " + line.fromSlot,
              _ -> {
                int next = inner.inputs.size();
                inner.inputs.add("in" + next);
                host.inputs.add(new Slot("in" + next, line.type, false));
                lines.add(new Line(line.from, line.fromSlot, host.id, next, line.type));
                return next;
              });
      inner.lines.add(new Line(INPUTS, port, line.to, line.toSlot, line.type));
    } else {
      int port =
          ports.computeIfAbsent(
              "out " + line.from + " " + line.fromSlot,
              _ -> {
                int next = inner.outputs.size();
                inner.outputs.add("out" + next);
                host.outputs.add(new Slot("out" + next, line.type, false));
                inner.lines.add(new Line(line.from, line.fromSlot, OUTPUTS, next, line.type));
                return next;
              });
      lines.add(new Line(host.id, port, line.to, line.toSlot, line.type));
    }
  }

  Tree.Obj saved() {
    Tree.Obj root = saved("root", false);
    return root.with(
        "definitions",
        Tree.obj()
            .with(
                "subgraphs",
                Tree.list(
                    subgraphs.entrySet().stream()
                        .map(entry -> entry.getValue().saved(entry.getKey(), true))
                        .toList())));
  }

  private Tree.Obj saved(String id, boolean asObjects) {
    return Tree.obj()
        .with("id", id)
        .with("nodes", Tree.list(nodes.values().stream().map(this::saved).toList()))
        .with(
            "links",
            Tree.list(lines.stream().map(line -> asObjects ? object(line) : array(line)).toList()))
        .with("inputs", ports(inputs))
        .with("outputs", ports(outputs))
        .with("version", 1);
  }

  private static Tree ports(List<String> names) {
    return Tree.list(names.stream().map(name -> Tree.obj().with("name", name)).toList());
  }

  private Tree array(Line line) {
    return Tree.list(
        List.of(
            Tree.number(lines.indexOf(line)),
            Tree.text(line.from),
            Tree.number(line.fromSlot),
            Tree.text(line.to),
            Tree.number(line.toSlot),
            Tree.text(line.type)));
  }

  private Tree object(Line line) {
    return Tree.obj()
        .with("id", lines.indexOf(line))
        .with("origin_id", line.from)
        .with("origin_slot", line.fromSlot)
        .with("target_id", line.to)
        .with("target_slot", line.toSlot)
        .with("type", line.type);
  }

  private Tree saved(Node node) {
    var slots = new ArrayList<Tree>();
    for (int slot = 0; slot < node.inputs.size(); slot++) {
      slots.add(input(node, slot));
    }
    return Tree.obj()
        .with("id", node.id)
        .with("type", node.type)
        .with("mode", node.mode)
        .with("inputs", Tree.list(slots))
        .with(
            "outputs",
            Tree.list(
                node.outputs.stream()
                    .map(
                        slot ->
                            Tree.obj()
                                .with("name", slot.name())
                                .with("type", slot.type())
                                .with("links", Tree.nothing()))
                    .toList()))
        .with("properties", node.properties)
        .with(
            "widgets_values",
            node.named.isEmpty()
                ? Tree.list(node.widgets)
                : new Tree.Obj(new LinkedHashMap<>(node.named)));
  }

  private Tree input(Node node, int index) {
    Slot slot = node.inputs.get(index);
    Tree link =
        lines.stream()
            .filter(line -> line.to.equals(node.id) && line.toSlot == index)
            .findFirst()
            .<Tree>map(line -> Tree.number(lines.indexOf(line)))
            .orElse(Tree.nothing());
    Tree.Obj saved =
        Tree.obj().with("name", slot.name()).with("type", slot.type()).with("link", link);
    return slot.widget() ? saved.with("widget", Tree.obj().with("name", slot.name())) : saved;
  }

  private static NodeSchema schema(ApiNode node) {
    return Graphs.SCHEMAS.find(node.type()).orElseThrow();
  }
}
