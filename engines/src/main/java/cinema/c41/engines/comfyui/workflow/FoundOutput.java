package cinema.c41.engines.comfyui.workflow;

/// A node whose result is wanted. When the workflow does not say which, all that save are.
public record FoundOutput(String node, String role, boolean said) {}
