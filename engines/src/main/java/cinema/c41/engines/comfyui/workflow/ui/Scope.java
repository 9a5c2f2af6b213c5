package cinema.c41.engines.comfyui.workflow.ui;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One use of a canvas: the workflow's own, or a subgraph as the instance `host` of it in the
/// scope around. What runs in it is named after the way there: `57:27`.
final class Scope {
  private final UiWorkflow workflow;
  private final UiGraph graph;
  private final String prefix;
  private final @Nullable Scope around;
  private final @Nullable UiNode host;

  private Scope(
      UiWorkflow workflow,
      UiGraph graph,
      String prefix,
      @Nullable Scope around,
      @Nullable UiNode host) {
    this.workflow = workflow;
    this.graph = graph;
    this.prefix = prefix;
    this.around = around;
    this.host = host;
  }

  static Scope of(UiWorkflow workflow) {
    return new Scope(workflow, workflow.root(), "", null, null);
  }

  /// The scope of a node that is an instance of a subgraph.
  Optional<Scope> into(UiNode node) {
    return workflow
        .subgraph(node)
        .map(inner -> new Scope(workflow, inner, prefix + node.id() + ":", this, node));
  }

  UiGraph graph() {
    return graph;
  }

  Optional<Scope> around() {
    return Optional.ofNullable(around);
  }

  /// How many instances deep this is.
  int depth() {
    return around == null ? 0 : around.depth() + 1;
  }

  String id(UiNode node) {
    return prefix + node.id();
  }

  /// The host's input for a port, found by its name; or by its place, when it has as many as there
  /// are ports, because one of them was called anew. Front ends leave out those that only show a
  /// widget.
  Optional<UiNode.Slot> outside(int port) {
    if (host == null || port < 0 || port >= graph.inputs().size()) {
      return Optional.empty();
    }
    Optional<UiNode.Slot> named = host.input(graph.inputs().get(port));
    return named.isPresent() || host.inputs().size() != graph.inputs().size()
        ? named
        : Optional.of(host.inputs().get(port));
  }

  /// A port as it is seen from the scope around: an input of the host.
  Optional<Target> port(int port) {
    return around == null || host == null || port < 0 || port >= graph.inputs().size()
        ? Optional.empty()
        : Optional.of(new Target(around.id(host), graph.inputs().get(port)));
  }

  /// Where a widget of a node within is shown on the outside, when it is.
  Optional<Target> shownAs(UiNode node, String widget) {
    return around == null || host == null || !isShown(node, widget)
        ? Optional.empty()
        : Optional.of(new Target(around.id(host), widget));
  }

  private boolean isShown(UiNode node, String widget) {
    return Proxy.of(Objects.requireNonNull(host)).stream()
        .anyMatch(proxy -> proxy.is(node.id(), widget));
  }

  /// The value that the host holds for a port that no link feeds: the instance's own counts
  /// before what its subgraph has inside.
  Optional<Tree> held(int port) {
    if (host == null || port < 0 || port >= graph.inputs().size()) {
      return Optional.empty();
    }
    String name = graph.inputs().get(port);
    Optional<Tree> promoted = around == null ? Optional.empty() : around.promoted(host, name);
    return promoted.or(() -> host.widget(place(port, name)));
  }

  /// What the host says of a widget of a node within that is shown on its outside.
  Optional<Tree> promoted(UiNode node, String widget) {
    if (host == null) {
      return Optional.empty();
    }
    List<Proxy> proxies = Proxy.of(host);
    Optional<Tree> own =
        IntStream.range(0, proxies.size())
            .filter(index -> proxies.get(index).is(node.id(), widget))
            .boxed()
            .findFirst()
            .flatMap(host::widget);
    // Shown further out, the value there counts.
    return around == null || !isShown(node, widget)
        ? own
        : around.promoted(host, widget).or(() -> own);
  }

  /// Where a port's value is in the host's list: by the list of shown widgets when it keeps one,
  /// else in the order of those ports that end in a widget.
  private int place(int port, String name) {
    List<Proxy> proxies = Proxy.of(Objects.requireNonNull(host));
    if (proxies.isEmpty()) {
      return endsInWidget(port)
          ? (int) IntStream.range(0, port).filter(this::endsInWidget).count()
          : -1;
    }
    return IntStream.range(0, proxies.size())
        .filter(index -> shows(proxies.get(index), port, name))
        .findFirst()
        .orElse(-1);
  }

  private boolean shows(Proxy proxy, int port, String name) {
    return proxy.is("-1", name)
        || graph.fedBy(port).stream()
            .anyMatch(feed -> proxy.is(feed.node().id(), feed.slot().widget().orElse("")));
  }

  private boolean endsInWidget(int port) {
    return outside(port).flatMap(UiNode.Slot::widget).isPresent()
        || graph.fedBy(port).stream().anyMatch(feed -> feed.slot().widget().isPresent());
  }

  /// A widget shown on the outside of an instance: of the node `-1`, which is its own ports, or of
  /// a node within.
  private record Proxy(String node, String widget) {
    static List<Proxy> of(UiNode host) {
      return UiReader.list(host.properties(), "proxyWidgets").stream().map(Proxy::read).toList();
    }

    private static Proxy read(Tree entry) {
      return entry instanceof Tree.Arr(var parts)
              && parts.size() >= 2
              && parts.get(1) instanceof Tree.Text(var widget)
          ? new Proxy(UiReader.findId(parts.getFirst()).orElse(""), widget)
          : new Proxy("", "");
    }

    boolean is(String otherNode, String otherWidget) {
      return node.equals(otherNode) && widget.equals(otherWidget);
    }
  }
}
