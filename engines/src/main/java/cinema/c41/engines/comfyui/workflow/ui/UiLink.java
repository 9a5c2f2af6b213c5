package cinema.c41.engines.comfyui.workflow.ui;

/// A line between two slots. In a subgraph, [#INPUTS] and [#OUTPUTS] are the ends of the world.
record UiLink(String from, int fromSlot, String to, int toSlot, String type) {
  static final String INPUTS = "-10";
  static final String OUTPUTS = "-20";
}
