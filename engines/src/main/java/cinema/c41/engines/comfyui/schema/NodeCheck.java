package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.GraphFault.Kind;
import cinema.c41.engines.comfyui.schema.NodeInput.Need;
import cinema.c41.engines.comfyui.schema.NodeInput.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges the inputs of one node.
final class NodeCheck {
  private final ApiGraph graph;
  private final String id;
  private final ApiNode node;
  private final NodeSchema schema;
  private final NodeSchemas schemas;
  private final GraphCheck.Files files;
  private final List<GraphFault> faults = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  NodeCheck(
      ApiGraph graph, String id, NodeSchema schema, NodeSchemas schemas, GraphCheck.Files files) {
    this.graph = graph;
    this.id = id;
    this.node = graph.node(id);
    this.schema = schema;
    this.schemas = schemas;
    this.files = files;
  }

  List<GraphFault> faults() {
    for (NodeInput input : schema.inputs()) {
      check(input);
    }
    node.inputs().keySet().forEach(this::requireKnown);
    return faults;
  }

  private void check(NodeInput input) {
    known.add(input.name());
    Tree value = node.inputs().get(input.name());
    if (input.need() == Need.HIDDEN) {
      return;
    }
    if (input.widget() instanceof Widget.Growing growing) {
      grow(input, growing);
    } else if (value == null) {
      requireGiven(input);
    } else if (value instanceof Tree.Arr) {
      link(input, value);
    } else {
      value(input, value);
    }
  }

  private void requireGiven(NodeInput input) {
    // A branch within a branch may be left out: the server and the node do without it.
    boolean inner = input.widget() instanceof Widget.Fork && input.name().contains(".");
    if (input.need() == Need.REQUIRED && !inner) {
      String fix =
          input.writable()
              ? "give it " + input.initial().map(Values::shown).orElse("a value")
              : "link it to an output that gives " + input.accepts();
      fault(input, Kind.MISSING_INPUT, "it is needed and not there", fix);
    }
  }

  private void grow(NodeInput input, Widget.Growing growing) {
    for (int index = 0; index < growing.names().size(); index++) {
      boolean needed = input.need() == Need.REQUIRED && index < growing.least();
      check(
          growing
              .each()
              .named(input.name() + "." + growing.names().get(index))
              .needed(needed ? Need.REQUIRED : Need.OPTIONAL));
    }
  }

  private void value(NodeInput input, Tree value) {
    if (input.widget() instanceof Widget.Fork fork) {
      branch(input, fork, value);
      return;
    }
    new Values(input, files)
        .judge(value)
        .ifPresent(verdict -> fault(input, verdict.kind(), verdict.what(), verdict.fix()));
  }

  private void branch(NodeInput input, Widget.Fork fork, Tree value) {
    List<NodeInput> asked = value instanceof Tree.Text(var key) ? fork.options().get(key) : null;
    if (asked == null) {
      node.inputs().keySet().stream()
          .filter(name -> name.startsWith(input.name() + "."))
          .forEach(known::add);
      fault(
          input,
          Kind.UNKNOWN_CHOICE,
          Values.shown(value) + " is no choice",
          Values.choose(value, fork.options().keySet().stream().<Tree>map(Tree::text).toList()));
    } else {
      asked.forEach(inner -> check(inner.named(input.name() + "." + inner.name())));
    }
  }

  private void link(NodeInput input, Tree value) {
    Optional<Link> link = Link.of(value);
    if (link.isEmpty()) {
      fault(
          input,
          Kind.BAD_LINK,
          Values.shown(value) + " is no link",
          "a link is [\"node\", output]; a list as a value is {\"__value__\": […]}");
    } else if (input.has(Trait.SOCKETLESS)) {
      fault(input, Kind.BAD_LINK, "it cannot be linked", "write its value instead");
    } else {
      source(input, link.get());
    }
  }

  private void source(NodeInput input, Link link) {
    ApiNode from = graph.nodes().get(link.node());
    if (from == null) {
      fault(
          input,
          Kind.DANGLING_LINK,
          "it is linked to node " + link.node() + ", which is not there",
          "link it to a node that is there, or take the link away");
      return;
    }
    schemas.find(from.type()).ifPresent(giver -> travel(input, link, giver));
  }

  private void travel(NodeInput input, Link link, NodeSchema giver) {
    if (link.slot() >= giver.outputs().size()) {
      fault(
          input,
          Kind.DANGLING_LINK,
          "node " + link.node() + " (" + giver.type() + ") has no output " + link.slot(),
          "it has " + giver.outputs().size() + ", counted from 0");
      return;
    }
    LinkTypes gives = giver.outputs().get(link.slot()).gives();
    if (!gives.meets(input.accepts())) {
      fault(
          input,
          Kind.WRONG_LINK_TYPE,
          "it takes " + input.accepts() + ", but node " + link.node() + " gives " + gives,
          "link it to an output that gives " + input.accepts());
    }
  }

  /// The server ignores what it does not know, and so loses it: a reference too many, a setting
  /// of another branch. Plain names may be a pack's own business; dotted ones are nobody's.
  private void requireKnown(String name) {
    int dot = name.indexOf('.');
    boolean ours = dot > 0 && known.contains(name.substring(0, dot));
    if (ours && !known.contains(name)) {
      faults.add(
          new GraphFault(
              id,
              node.type(),
              name,
              Kind.UNKNOWN_INPUT,
              "there is no such input with what is chosen here, so it would be ignored",
              NodeSchemas.nearest(name, known)
                  .map(near -> "is " + near + " meant?")
                  .orElse("take it away")));
    }
  }

  private void fault(NodeInput input, Kind kind, String what, String fix) {
    faults.add(new GraphFault(id, node.type(), input.name(), kind, what, fix));
  }
}
