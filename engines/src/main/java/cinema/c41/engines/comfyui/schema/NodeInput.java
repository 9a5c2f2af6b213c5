package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import java.util.Optional;
import java.util.Set;

/// One input of a node: what links it takes and how its value is written. `initial` is the value
/// that a new node has.
public record NodeInput(
    String name,
    Need need,
    LinkTypes accepts,
    Widget widget,
    Optional<Tree> initial,
    Set<Trait> traits) {
  public NodeInput {
    traits = Set.copyOf(traits);
  }

  /// Hidden inputs are filled by the server; nobody gives them.
  public enum Need {
    REQUIRED,
    OPTIONAL,
    HIDDEN
  }

  /// What the front end adds to an input, or takes from it.
  public enum Trait {
    /// A second entry in the list of widget values: `fixed`, `randomize` and so on.
    CONTROL_AFTER_GENERATE,
    /// A button for uploads, and files below folders are taken though they are not listed.
    UPLOAD,
    /// It cannot be linked.
    SOCKETLESS,
    /// It is not shown, for old graphs only.
    NOT_SHOWN
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /// Whether its value can be written down, rather than only linked.
  public boolean writable() {
    return !(widget instanceof Widget.None) && !(widget instanceof Widget.Growing);
  }

  NodeInput named(String other) {
    return new NodeInput(other, need, accepts, widget, initial, traits);
  }

  NodeInput needed(Need other) {
    return new NodeInput(name, other, accepts, widget, initial, traits);
  }
}
