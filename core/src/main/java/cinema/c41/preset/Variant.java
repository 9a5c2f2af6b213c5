package cinema.c41.preset;

import cinema.c41.base.Tree;
import cinema.c41.preset.graph.GraphTemplate;
import java.util.List;
import java.util.Optional;

/// One way to run a preset: other weights, fewer steps, other nodes.
///
/// @param name lower-dash, unique in its preset
/// @param footprint empty as long as it was neither worked out nor measured
/// @param values what it sets for the graph's holes and parts
/// @param experts where LoRAs go in, by name; empty when it takes none
public record Variant(
    String name,
    String title,
    Optional<Footprint> footprint,
    Stock needs,
    Tree.Obj values,
    List<String> experts,
    GraphTemplate graph) {
  public Variant {
    experts = List.copyOf(experts);
  }
}
