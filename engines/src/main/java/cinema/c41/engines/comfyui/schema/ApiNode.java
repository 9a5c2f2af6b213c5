package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// A node of a graph as the server takes it. Its inputs are links and values by name; the title is
/// what people call it, empty when they do not.
public record ApiNode(String type, String title, SequencedMap<String, Tree> inputs) {
  public ApiNode {
    inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
  }

  /// The link that brings an input.
  public Optional<Link> link(String input) {
    return Optional.ofNullable(inputs.get(input)).flatMap(Link::of);
  }

  public ApiNode with(String input, Tree value) {
    var all = new LinkedHashMap<>(inputs);
    all.put(input, value);
    return new ApiNode(type, title, all);
  }

  Tree.Obj tree() {
    Tree.Obj node =
        Tree.obj().with("inputs", new Tree.Obj(inputs)).with("class_type", Tree.text(type));
    return title.isEmpty() ? node : node.with("_meta", Tree.obj().with("title", title));
  }
}
