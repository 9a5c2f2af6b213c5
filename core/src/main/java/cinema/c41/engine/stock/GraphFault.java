package cinema.c41.engine.stock;

/// Why a server does not take a graph.
///
/// @param node its id; empty when it is the whole graph
/// @param type the kind of node
/// @param input empty when it is the whole node
/// @param what is wrong
/// @param fix what mends it, a clause
public record GraphFault(String node, String type, String input, String what, String fix) {
  /// Where it is, for people.
  public String place() {
    if (node.isEmpty()) {
      return "the graph";
    }
    return "node " + node + " (" + type + ")" + (input.isEmpty() ? "" : ", input " + input);
  }

  @Override
  public String toString() {
    return place() + ": " + what + "; " + fix;
  }
}
