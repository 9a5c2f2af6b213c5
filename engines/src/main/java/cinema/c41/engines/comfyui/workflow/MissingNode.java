package cinema.c41.engines.comfyui.workflow;

import java.util.List;
import java.util.Optional;

/// A class of nodes that the server does not have: which nodes are of it, and the pack that has
/// it, when that is known.
public record MissingNode(String type, List<String> nodes, Optional<NodePack> pack) {
  public MissingNode {
    nodes = List.copyOf(nodes);
  }

  @Override
  public String toString() {
    return type
        + " (node "
        + String.join(", ", nodes)
        + "): "
        + pack.map(NodePack::toString).orElse("its pack is not known");
  }
}
