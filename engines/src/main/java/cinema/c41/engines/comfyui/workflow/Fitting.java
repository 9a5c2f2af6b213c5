package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.NodeInput;
import cinema.c41.engines.comfyui.workflow.ui.Target;
import java.util.Optional;

/// A value that is written in a graph, for whoever wants to set it.
///
/// @param input what the server says of it; empty when it does not know the class
public record Fitting(Target target, Tree value, FoundInput.Kind kind, Optional<NodeInput> input) {}
