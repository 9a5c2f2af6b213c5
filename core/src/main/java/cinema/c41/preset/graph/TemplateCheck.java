package cinema.c41.preset.graph;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What can be said against a template before it is filled: links to nodes that do not exist, holes
/// that are no formula, a repeated node that is linked to from outside without saying which copy.
final class TemplateCheck {
  private final SequencedMap<String, Node> nodes;
  private final List<String> faults;

  TemplateCheck(SequencedMap<String, Node> nodes, List<String> faults) {
    this.nodes = nodes;
    this.faults = faults;
  }

  void check() {
    nodes.values().forEach(this::check);
    if (nodes.values().stream().allMatch(node -> node.keep().isEmpty())) {
      faults.add("no node says what of it is kept ('keep')");
    }
  }

  private void check(Node node) {
    node.inputs().fields().forEach((name, value) -> check(node, name, value));
    if (!node.pass().isEmpty() && node.inputs().find(node.pass()).isEmpty()) {
      faults.add("node '" + node.id() + "' passes '" + node.pass() + "', which it does not have");
    }
  }

  private void check(Node node, String name, Tree value) {
    String place = "node '" + node.id() + "', input '" + name + "': ";
    if (value instanceof Tree.Text(var text)) {
      Holes.names(text, (hole, why) -> faults.add(place + hole + ": " + why));
      return;
    }
    try {
      Link.of(value).ifPresent(link -> checkOutermost(node, place, link));
    } catch (IllegalArgumentException e) {
      faults.add(place + e.getMessage());
    }
  }

  /// From outside a repeated part a plain link means no copy in particular.
  private void checkOutermost(Node from, String place, Link link) {
    if (link instanceof Link.To(var target, _) && !from.repeats() && repeats(target)) {
      faults.add(place + "'" + target + "' is repeated; say which copy");
    }
    check(from, place, link);
  }

  private boolean repeats(String id) {
    Node node = nodes.get(id);
    return node != null && node.repeats();
  }

  private void check(Node from, String place, Link link) {
    switch (link) {
      case Link.To to -> checkPlain(from, place, to);
      case Link.Previous(var to, var first) -> checkFormed(from, place, to, first);
      case Link.Last(var to, var none) -> checkFormed(from, place, to, none);
      case Link.AnyOf(var links) -> links.forEach(one -> check(from, place, one));
    }
  }

  private void checkPlain(Node from, String place, Link.To to) {
    Node target = nodes.get(to.node());
    if (target == null) {
      faults.add(place + "there is no node '" + to.node() + "'");
    } else if (target.repeats() && from.repeats() && !target.each().equals(from.each())) {
      faults.add(place + "'" + to.node() + "' is repeated for another list; say which copy");
    }
  }

  private void checkFormed(Node from, String place, Link.To to, Optional<Link> other) {
    Node target = nodes.get(to.node());
    if (target == null || !target.repeats()) {
      faults.add(place + "'" + to.node() + "' is not repeated");
    }
    other.ifPresent(link -> check(from, place, link));
  }
}
