package cinema.c41.preset.own;

import java.util.List;

/// What a server must have for a workflow.
///
/// @param packs ids of the packs of nodes that are known with their commits
/// @param missing classes that the server lacks, and those of packs that are not known
public record Needs(List<String> packs, List<Nodes> missing, List<Weights> models) {
  public Needs {
    packs = List.copyOf(packs);
    missing = List.copyOf(missing);
    models = List.copyOf(models);
  }

  /// A class of nodes.
  ///
  /// @param nodes those of the graph that are of it
  /// @param pack where it is to be had, in words; empty when nobody knows
  public record Nodes(String type, List<String> nodes, String pack) {
    public Nodes {
      nodes = List.copyOf(nodes);
    }
  }
}
