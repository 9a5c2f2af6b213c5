package cinema.c41.engines.comfyui.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiGraph;
import cinema.c41.engines.comfyui.schema.ApiNode;
import cinema.c41.engines.comfyui.schema.Graphs;
import cinema.c41.engines.comfyui.schema.Link;
import cinema.c41.engines.comfyui.workflow.ui.Canvas.Line;
import cinema.c41.engines.comfyui.workflow.ui.Canvas.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every graph that a real server accepted, drawn on a canvas and turned into a graph again, is
/// the same; whatever is done to it on the canvas that does not change what runs.
class RoundTripTest {
  private static final int TRIES = 20;

  static List<Path> accepted() {
    return Graphs.files();
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void what_is_drawn_and_converted_is_the_same(Path file) {
    ApiGraph graph = graph(file);

    assertThat(converted(Canvas.draw(graph))).isEqualTo(graph);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void reroutes_names_bypassed_and_muted_nodes_change_nothing(Path file) {
    ApiGraph graph = graph(file);
    for (int seed = 0; seed < TRIES; seed++) {
      var luck = new Random(seed);
      Canvas canvas = Canvas.draw(graph);

      disturb(canvas, luck);

      assertThat(converted(canvas)).as("seed " + seed).isEqualTo(graph);
    }
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void primitives_change_nothing(Path file) {
    ApiGraph graph = graph(file);
    for (int seed = 0; seed < TRIES; seed++) {
      Canvas canvas = Canvas.draw(graph);

      primitives(canvas, new Random(seed));

      assertThat(converted(canvas)).as("seed " + seed).isEqualTo(graph);
    }
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void subgraphs_in_subgraphs_change_only_the_names_of_nodes(Path file) {
    ApiGraph graph = graph(file);
    for (int seed = 0; seed < TRIES; seed++) {
      var luck = new Random(seed);
      Canvas canvas = Canvas.draw(graph);
      disturb(canvas, luck);

      Map<String, String> names = nest(canvas, luck);

      assertThat(converted(canvas)).as("seed " + seed).isEqualTo(renamed(graph, names));
    }
  }

  private static ApiGraph graph(Path file) {
    return Canvas.filled(ApiGraph.read(Graphs.json(file)));
  }

  private static ApiGraph converted(Canvas canvas) {
    return UiConversion.convert(UiWorkflow.read(canvas.saved()), Graphs.SCHEMAS).graph();
  }

  private static void disturb(Canvas canvas, Random luck) {
    canvas.litter();
    for (Line line : List.copyOf(canvas.lines)) {
      switch (luck.nextInt(6)) {
        case 0 -> canvas.reroute(line);
        case 1 -> canvas.bypass(line);
        case 2 -> canvas.name(line);
        default -> {}
      }
    }
  }

  private static void primitives(Canvas canvas, Random luck) {
    for (Node node : List.copyOf(canvas.nodes.values())) {
      int widget = 0;
      for (int slot = 0; slot < node.inputs.size() && widget < node.widgets.size(); slot++) {
        int here = slot;
        boolean linked =
            canvas.lines.stream().anyMatch(l -> l.to.equals(node.id) && l.toSlot == here);
        boolean plain = !node.inputs.get(slot).name().contains(".");
        if (node.inputs.get(slot).widget()
            && node.widgets.get(widget) instanceof Tree.Num
            && plain
            && node.named.isEmpty()
            && !linked
            && luck.nextBoolean()) {
          canvas.primitive(node, slot, widget);
        }
        widget += node.inputs.get(slot).widget() ? 1 : 0;
        while (widget < node.widgets.size() && isControl(node.widgets.get(widget))) {
          widget++;
        }
      }
    }
  }

  private static boolean isControl(Tree value) {
    return value.equals(Tree.text("randomize"));
  }

  /// Puts some nodes into a subgraph, and some of what is then there into the next, three times;
  /// says what each node is called then.
  private static Map<String, String> nest(Canvas canvas, Random luck) {
    var names = new LinkedHashMap<String, String>();
    for (int round = 0; round < 3; round++) {
      List<String> ids = new ArrayList<>(canvas.nodes.keySet());
      Collections.shuffle(ids, luck);
      Set<String> inside = new LinkedHashSet<>(ids.subList(0, ids.size() / 3));
      inside.removeIf(id -> isNamer(canvas.nodes.get(id)));
      String host = canvas.subgraph(inside);
      for (String id : inside) {
        names.put(id, host);
      }
    }
    return names;
  }

  /// A name is known on its canvas and within.
  private static boolean isNamer(Node node) {
    return node.type.equals("SetNode") || node.type.equals("GetNode");
  }

  private static ApiGraph renamed(ApiGraph graph, Map<String, String> hosts) {
    var nodes = new LinkedHashMap<String, ApiNode>();
    graph
        .nodes()
        .forEach(
            (id, node) -> {
              var inputs = new LinkedHashMap<String, Tree>();
              node.inputs()
                  .forEach(
                      (name, value) ->
                          inputs.put(
                              name,
                              Link.of(value)
                                  .<Tree>map(l -> new Link(path(l.node(), hosts), l.slot()).tree())
                                  .orElse(null)));
              inputs.replaceAll((name, value) -> value == null ? node.inputs().get(name) : value);
              nodes.put(path(id, hosts), new ApiNode(node.type(), node.title(), inputs));
            });
    return new ApiGraph(nodes);
  }

  private static String path(String id, Map<String, String> hosts) {
    String host = hosts.get(id);
    return host == null ? id : path(host, hosts) + ":" + id;
  }
}
