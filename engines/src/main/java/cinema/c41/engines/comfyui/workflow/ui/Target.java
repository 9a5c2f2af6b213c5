package cinema.c41.engines.comfyui.workflow.ui;

/// An input of a node.
public record Target(String node, String input) {}
