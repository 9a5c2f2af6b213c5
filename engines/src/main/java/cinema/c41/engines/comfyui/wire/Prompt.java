package cinema.c41.engines.comfyui.wire;

import cinema.c41.base.Tree;

/// A graph to be run under a name of our choice.
///
/// @param id a UUID in small letters; also the name under which its events are heard
public record Prompt(String id, Tree.Obj graph) {
  /// Previews are off unless somebody asks for them.
  Tree.Obj body() {
    return Tree.obj()
        .with("prompt", graph)
        .with("prompt_id", id)
        .with("client_id", id)
        .with("extra_data", Tree.obj().with("preview_method", "auto"));
  }
}
