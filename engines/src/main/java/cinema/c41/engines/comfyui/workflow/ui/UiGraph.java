package cinema.c41.engines.comfyui.workflow.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A canvas: the workflow's own, or that of a subgraph, which has ports by name.
record UiGraph(
    String id,
    SequencedMap<String, UiNode> nodes,
    Map<String, UiLink> links,
    List<String> inputs,
    List<String> outputs) {
  UiGraph {
    nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
    links = Map.copyOf(links);
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  Optional<UiLink> link(UiNode.Slot slot) {
    return slot.link().map(links::get);
  }

  /// The link that feeds an output port.
  Optional<UiLink> into(int port) {
    return links.values().stream()
        .filter(link -> link.to().equals(UiLink.OUTPUTS) && link.toSlot() == port)
        .findFirst();
  }

  /// The slots that an input port feeds.
  List<Feed> fedBy(int port) {
    return links.values().stream()
        .filter(link -> link.from().equals(UiLink.INPUTS) && link.fromSlot() == port)
        .flatMap(link -> feed(link).stream())
        .toList();
  }

  private Optional<Feed> feed(UiLink link) {
    return Optional.ofNullable(nodes.get(link.to()))
        .flatMap(node -> node.input(link.toSlot()).map(slot -> new Feed(node, slot)));
  }

  /// An input of a node within, fed from outside.
  record Feed(UiNode node, UiNode.Slot slot) {}
}
