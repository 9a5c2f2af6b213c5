package cinema.c41.engines.comfyui.workflow.ui;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.Link;
import java.util.Optional;

/// Where a line on the canvas comes from in the end.
sealed interface Source {
  /// An output of a node that the server runs.
  record Output(Link link) implements Source {}

  /// A widget of something that does not run: a primitive, or the outside of a subgraph. It may
  /// hold no value of its own; then what it ends in keeps its.
  record Held(Target at, Optional<Tree> value) implements Source {}

  /// Nothing: what was there is muted, or never was.
  record Nowhere() implements Source {}
}
