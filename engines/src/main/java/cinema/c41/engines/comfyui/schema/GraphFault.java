package cinema.c41.engines.comfyui.schema;

/// One thing that is wrong with a graph: at which node and input (empty when it is the whole
/// node or the whole graph), what it is, and what mends it.
public record GraphFault(
    String node, String type, String input, Kind kind, String what, String fix) {
  /// Kinds of faults. A file that is not there is mended by a download, all others by editing.
  public enum Kind {
    NOT_A_NODE,
    UNKNOWN_CLASS,
    MISSING_INPUT,
    UNKNOWN_INPUT,
    BAD_LINK,
    DANGLING_LINK,
    WRONG_LINK_TYPE,
    LINK_NEEDED,
    UNKNOWN_CHOICE,
    MISSING_FILE,
    OUT_OF_RANGE,
    WRONG_KIND,
    CYCLE,
    NO_OUTPUT
  }

  @Override
  public String toString() {
    String place = node.isEmpty() ? "the graph" : "node " + node + " (" + type + ")";
    return place + (input.isEmpty() ? "" : ", input " + input) + ": " + what + "; " + fix;
  }
}
