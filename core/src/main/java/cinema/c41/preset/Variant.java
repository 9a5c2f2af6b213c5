package cinema.c41.preset;

import cinema.c41.base.Tree;
import cinema.c41.preset.cost.Shown;
import cinema.c41.preset.graph.GraphTemplate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One way to run a preset: other weights, fewer steps, other nodes.
///
/// @param name lower-dash, unique in its preset
/// @param told the memory that the preset says it needs; empty when nobody has worked it out
/// @param needs files and nodes
/// @param values what it sets for the graph's holes and parts
/// @param experts where LoRAs go in, by name; empty when it takes none
/// @param shown what runs of it have shown, a line for each device
public record Variant(
    String name,
    String title,
    Optional<Footprint> told,
    Stock needs,
    Tree.Obj values,
    List<String> experts,
    GraphTemplate graph,
    List<Shown> shown) {
  private static final Comparator<Shown> BY_MEMORY =
      Comparator.comparingLong(one -> one.memory().map(DataSize::bytes).orElse(0L));

  public Variant {
    experts = List.copyOf(experts);
    shown = List.copyOf(shown);
  }

  /// One that nobody has run.
  public Variant(
      String name,
      String title,
      Optional<Footprint> told,
      Stock needs,
      Tree.Obj values,
      List<String> experts,
      GraphTemplate graph) {
    this(name, title, told, needs, values, experts, graph, List.of());
  }

  /// The same, and what runs of it have shown.
  public Variant withShown(List<Shown> runs) {
    return new Variant(name, title, told, needs, values, experts, graph, runs);
  }

  /// The memory it needs: what the preset says, or else what was measured. Measured is whole what
  /// was seen on the device where it took most, and least what it got by with on another.
  public Optional<Footprint> footprint() {
    return told.or(
        () ->
            heaviest()
                .flatMap(Shown::memory)
                .map(
                    whole ->
                        new Footprint(whole, lightest().flatMap(Shown::memory).orElse(whole))));
  }

  /// Where the least memory was measured that it is said to need; empty when it was not measured.
  public Optional<String> measuredOn() {
    return told.isPresent() ? Optional.empty() : lightest().map(Shown::device);
  }

  private Optional<Shown> heaviest() {
    return shown.stream().filter(one -> one.memory().isPresent()).max(BY_MEMORY);
  }

  private Optional<Shown> lightest() {
    return shown.stream().filter(one -> one.memory().isPresent()).min(BY_MEMORY);
  }
}
