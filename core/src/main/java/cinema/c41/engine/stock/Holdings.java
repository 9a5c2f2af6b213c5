package cinema.c41.engine.stock;

import cinema.c41.base.Tree;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a server of models has: kinds of nodes and files of models. Of one that does not answer
/// nothing is known, which is not the same as nothing.
public sealed interface Holdings {
  ModelServer server();

  /// It was counted.
  ///
  /// @param nodes the kinds of nodes it has
  /// @param judge tells whether its nodes take a graph
  record Counted(ModelServer.Here server, Set<String> nodes, ModelShelves files, Judge judge)
      implements Holdings {
    public Counted {
      nodes = Collections.unmodifiableSet(new TreeSet<>(nodes));
    }
  }

  /// It could not be asked.
  record Unknown(ModelServer.Unusable server) implements Holdings {}

  /// Judges graphs by what one server said of its nodes.
  interface Judge {
    /// Everything that is wrong with a graph; nothing when the server takes it.
    List<GraphFault> faults(Tree.Obj graph);
  }
}
