package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Spelling;
import cinema.c41.base.Tree;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The classes of nodes that a server has, by name.
public record NodeSchemas(SequencedMap<String, NodeSchema> byType) {
  public NodeSchemas {
    byType = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byType));
  }

  /// Reads what `GET /object_info` answers: both the classic form of inputs (`[["a", "b"], {…}]`)
  /// and that of V3 nodes (`["COMBO", {"options": […]}]`). A node that says nothing readable of
  /// itself is left out rather than making all others unusable.
  ///
  /// @throws IllegalArgumentException when it is no object
  public static NodeSchemas read(Tree objectInfo) {
    var all = new LinkedHashMap<String, NodeSchema>();
    for (Map.Entry<String, Tree> node : objectInfo.asObj().fields().entrySet()) {
      if (node.getValue() instanceof Tree.Obj told) {
        all.put(node.getKey(), SchemaReader.read(node.getKey(), told));
      }
    }
    return new NodeSchemas(all);
  }

  /// These and those of `others`; where both know a class, these count.
  public NodeSchemas or(NodeSchemas others) {
    var all = new LinkedHashMap<>(others.byType);
    all.putAll(byType);
    return new NodeSchemas(all);
  }

  public Optional<NodeSchema> find(String type) {
    return Optional.ofNullable(byType.get(type));
  }

  /// The class whose name is nearest to one that is not there.
  Optional<String> nearest(String type) {
    return nearest(type, byType.keySet());
  }

  /// The word that was probably meant: at most a third of its letters differ.
  static Optional<String> nearest(String word, Collection<String> words) {
    return words.stream()
        .filter(other -> Math.abs(other.length() - word.length()) <= word.length() / 3)
        .min(Comparator.comparingInt(other -> Spelling.distance(word, other)))
        .filter(other -> Spelling.distance(word, other) <= Math.max(1, word.length() / 3));
  }
}
