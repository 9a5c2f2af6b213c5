package cinema.c41.preset.graph;

import cinema.c41.base.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// One filling of a template: leaves out, repeats, links, fills. A hole that has no value is left
/// out, so the server's own default holds.
final class Filling {
  private final SequencedMap<String, Node> nodes;
  private final Scope scope;
  private final SequencedMap<String, Tree> filled = new LinkedHashMap<>();
  private final Map<String, String> outputs = new LinkedHashMap<>();

  Filling(SequencedMap<String, Node> nodes, Tree.Obj values) {
    this.nodes = nodes;
    this.scope = new Scope(values);
  }

  FilledGraph fill() {
    nodes.values().stream().filter(this::isThere).forEach(this::place);
    return new FilledGraph(new Tree.Obj(filled), outputs);
  }

  private boolean isThere(Node node) {
    return node.conditions().stream().allMatch(one -> one.holds(scope));
  }

  private void place(Node node) {
    int last = node.repeats() ? scope.count(node.each()) : 1;
    for (int copy = node.from(); copy <= last; copy++) {
      place(node, copy);
    }
  }

  private void place(Node node, int copy) {
    Scope here = node.repeats() ? scope.of(node.each(), copy) : scope;
    var inputs = new LinkedHashMap<String, Tree>();
    node.inputs()
        .fields()
        .forEach(
            (name, value) -> input(value, here, copy).ifPresent(tree -> inputs.put(name, tree)));
    filled.put(
        node.idOf(copy),
        Tree.obj().with("class_type", node.type()).with("inputs", new Tree.Obj(inputs)));
    if (!node.keep().isEmpty()) {
      outputs.put(node.idOf(copy), node.keep());
    }
  }

  private Optional<Tree> input(Tree value, Scope here, int copy) {
    Optional<Link> link = Link.of(value);
    if (link.isPresent()) {
      return resolve(link.get(), copy);
    }
    return value instanceof Tree.Text(var text)
        ? Optional.of(Holes.fill(text, here)).filter(plain -> !(plain instanceof Tree.Nothing))
        : Optional.of(value);
  }

  private Optional<Tree> resolve(Link link, int copy) {
    return switch (link) {
      case Link.To to -> at(to, copy);
      case Link.Previous(var to, var first) -> orElse(at(to, copy - 1), first, copy - 1);
      case Link.Last(var to, var none) -> orElse(at(to, lastOf(to)), none, lastOf(to));
      case Link.AnyOf(var links) ->
          links.stream().flatMap(one -> resolve(one, copy).stream()).findFirst();
    };
  }

  private Optional<Tree> orElse(Optional<Tree> found, Optional<Link> other, int copy) {
    return found.or(() -> other.flatMap(link -> resolve(link, copy)));
  }

  private int lastOf(Link.To to) {
    return scope.count(node(to).each());
  }

  private Optional<Tree> at(Link.To to, int copy) {
    Node node = node(to);
    if (!isThere(node)) {
      return to.slot() == 0 ? passed(node, copy) : Optional.empty();
    }
    if (node.repeats() && (copy < node.from() || copy > scope.count(node.each()))) {
      return Optional.empty();
    }
    return Optional.of(
        Tree.list(java.util.List.of(Tree.text(node.idOf(copy)), Tree.number(to.slot()))));
  }

  /// What the input holds that takes the left-out node's place.
  private Optional<Tree> passed(Node node, int copy) {
    return Optional.of(node.pass())
        .filter(pass -> !pass.isEmpty())
        .flatMap(pass -> node.inputs().find(pass))
        .flatMap(value -> input(value, scope, copy));
  }

  private Node node(Link.To to) {
    Node node = nodes.get(to.node());
    if (node == null) {
      throw new IllegalStateException("a template that was read links to '" + to.node() + "'");
    }
    return node;
  }
}
