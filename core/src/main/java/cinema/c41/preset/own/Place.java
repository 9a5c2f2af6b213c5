package cinema.c41.preset.own;

/// Where a value is written in a graph.
///
/// @param node its id; both may have dots in them
public record Place(String node, String input) {
  /// `6.text`, as people name it.
  @Override
  public String toString() {
    return node + "." + input;
  }
}
