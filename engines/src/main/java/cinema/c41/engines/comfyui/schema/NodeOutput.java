package cinema.c41.engines.comfyui.schema;

/// One output of a node; with `many` it gives a list, and what follows runs once for each.
public record NodeOutput(String name, LinkTypes gives, boolean many) {}
