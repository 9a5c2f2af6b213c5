package cinema.c41.preset.graph;

import cinema.c41.base.Tree;
import java.util.List;

/// A node of a template.
///
/// @param conditions all of them must hold, or the node is left out
/// @param pass the input that takes the place of the node's first output when it is left out; empty
///     for none
/// @param each what the node is repeated for; empty when it stands once
/// @param from the first copy that is made, counted from 1
/// @param keep what the node makes that is kept: `picture`, `video`, `sound`; empty for nothing
record Node(
    String id,
    String type,
    Tree.Obj inputs,
    List<Condition> conditions,
    String pass,
    String each,
    int from,
    String keep) {
  Node {
    conditions = List.copyOf(conditions);
  }

  boolean repeats() {
    return !each.isEmpty();
  }

  /// The id of a copy, counted from 1; of the node itself when it stands once.
  String idOf(int copy) {
    return repeats() ? id + "-" + copy : id;
  }
}
